//! Rules about texts that a locale and its parents lack.

use crate::check::english::EnglishEntry;
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::lookup::{Lookup, lookup};
use crate::check::rule::Rule;
use crate::check::texts::{Texts, is_regional};

/// Whether an entry has all parts of the English message.
pub(crate) fn has_all(entry: &Entry<'_>, english: &EnglishEntry<'_>) -> bool {
    let mut parts = english.parts.iter();
    parts.all(|part| entry.part(part.attribute).is_some())
}

/// What English has and neither the locale nor one that fills in for it.
pub(crate) fn check<'a>(
    texts: &[Texts<'a>],
    index: usize,
    english: &EnglishEntry<'_>,
    findings: &mut Findings<'a>,
) {
    let key = english.entry.key;
    let own = &texts[index];
    let entry = own.entries.get(key);
    if entry.is_some_and(|entry| has_all(entry, english)) {
        return;
    }
    // What is there and broken is found already; what the parent lacks, too, is found there.
    if own.has_lost(key) || (is_regional(texts, index) && entry.is_none()) {
        return;
    }
    for attribute in english.parts.iter().map(|part| part.attribute) {
        // A term's attributes are the language's own.
        let is_own = english.entry.is_term() && attribute.is_some();
        if is_own || matches!(lookup(texts, index, key, attribute), Lookup::Found(..)) {
            continue;
        }
        match (entry, attribute) {
            (Some(entry), Some(name)) => {
                let message = format!("{key} has no .{name}; readers see another language");
                let rule = Rule::MISSING_ATTRIBUTE;
                let finding = findings.of(rule, own, entry, attribute, entry.id, message);
                let help = format!("translate it: add the line `.{name} = …` to the message");
                finding.suggestion = Some(help);
            }
            (Some(entry), None) => {
                let message = format!("{key} has no value; readers see another language");
                let finding = findings.of(Rule::MISSING_VALUE, own, entry, None, entry.id, message);
                finding.suggestion = Some(format!("translate it: write the text after `{key} =`"));
            }
            (None, _) => {
                let message = format!("{key} is missing; readers see another language");
                // In the file that has it in English, if the locale has that.
                let mut pages = own.pages.iter();
                let same = pages.find(|page| own.folder.within(page.file) == english.within);
                let Some(&page) = same.or(own.pages.first()) else {
                    return;
                };
                let here = (own.folder.name.as_str(), page);
                let start = &page.text[..0];
                let finding = findings.at(Rule::MISSING_MESSAGE, here, start, message);
                finding.id = Some(key.to_owned());
                finding.suggestion = Some(format!(
                    "translate it; `gengo-messages sync --locale {}` adds it as a comment",
                    own.folder.name
                ));
                return;
            }
        }
    }
}
