//! Rules about the states of translations.

use crate::check::english::English;
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::rule::Rule;
use crate::check::rules::beside::readable;
use crate::check::texts::Texts;
use crate::locale_folder::LocaleFolder;
use crate::record::{EnglishText, Order, States};
use crate::rewording::rewordings;
use crate::state::ReviewState;
use crate::text::Text;
use crate::typed;

/// The state files of a locale.
pub(crate) struct StateFiles<'a>(Vec<(Page<'a>, States<'a>)>);

impl<'a> StateFiles<'a> {
    /// Reads them, and reports what cannot be read.
    pub(crate) fn read(own: &'a LocaleFolder, findings: &mut Findings<'a>) -> Self {
        let files = own.states.values();
        let pages = files.filter_map(|file| readable(Rule::STATE_FORM, file, findings));
        Self(pages.map(|page| (page, States::read(page.text))).collect())
    }

    /// Checks a locale that is not English.
    pub(crate) fn check(
        &self,
        own: &Texts<'a>,
        english: &English<'_>,
        findings: &mut Findings<'a>,
    ) {
        let name = own.folder.name.as_str();
        for (page, states) in &self.0 {
            for (line, message) in &states.broken {
                let message = message.to_string();
                let finding = findings.at(Rule::STATE_FORM, (name, *page), line, message);
                let help = "correct the line, or delete it: the message then counts as a draft";
                finding.suggestion = Some(help.to_owned());
            }
            let mut left = Vec::new();
            let mut next = 0;
            for (id, record) in &states.records {
                let Some(entry) = own.entries.get(id) else {
                    // What is broken may be fixed.
                    if !own.has_lost(id) {
                        left.push(*id);
                    }
                    continue;
                };
                let Some((at, today)) = english.get_in_order(id, &mut next) else {
                    continue;
                };
                let hash = english.hashes()[at];
                if hash == record.english {
                    continue;
                }
                let modified = today.entry.page.file.modified();
                let order = Order::of(entry.page.file.modified(), modified);
                if record.review_state(hash, entry.hash(), order) == ReviewState::Outdated {
                    let now = texts(english.source(today));
                    let before = record.source.as_ref().and_then(EnglishText::texts);
                    let message = "the English has changed since this was translated";
                    let finding = findings.of(Rule::STALE, own, entry, None, entry.id, message);
                    finding.english =
                        before.map_or_else(Vec::new, |before| rewordings(&before, &now));
                    finding.suggestion = Some(format!(
                        "translate it again, or run `gengo-messages review {name} {id} --as draft` if it still fits"
                    ));
                }
            }
            report_left(&left, (name, *page), findings);
        }
    }
}

/// Reports the lines of messages that were deleted: all at once, because one command deletes them.
fn report_left<'t>(ids: &[&str], (name, page): (&str, Page<'t>), findings: &mut Findings<'t>) {
    let Some((first, others)) = ids.split_first() else {
        return;
    };
    let (who, whose, lines) = match others.len() {
        0 => (format!("{first} was"), "its state is", "line"),
        more => (
            format!("{first} and {more} more were"),
            "their states are",
            "lines",
        ),
    };
    let message = format!("{who} deleted, but {whose} still noted; readers do not notice");
    let finding = findings.at(Rule::STATE_FORM, (name, page), first, message);
    finding.suggestion = Some(format!(
        "run `gengo-messages sync --locale {name}` to delete the {lines}"
    ));
}

fn texts(entry: &Entry<'_>) -> Vec<Text> {
    let parts = entry.parts().map(|(attribute, pattern)| Text {
        attribute: attribute.map(str::to_owned),
        text: typed::of(pattern),
    });
    parts.collect()
}
