//! The locales of one language, rule by rule.

use gengo_messages::ftl::Pseudo;

use crate::check::checked::Checked;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::read::Read;
use crate::check::rules;
use crate::check::rules::exceptions::by_comments;
use crate::check::rules::glossary::GlossaryFile;
use crate::check::rules::questions::QuestionFile;
use crate::check::rules::states::StateFiles;
use crate::config::Config;
use crate::locale_folder::LocaleFolder;

/// The files beside the texts of a locale.
struct Beside<'a> {
    states: StateFiles<'a>,
    glossary: GlossaryFile<'a>,
    questions: QuestionFile<'a>,
}

impl<'a> Beside<'a> {
    /// Reads them, and reports what cannot be read.
    fn read(own: &'a LocaleFolder, findings: &mut Findings<'a>) -> Self {
        Self {
            states: StateFiles::read(own, findings),
            glossary: GlossaryFile::read(own, findings),
            questions: QuestionFile::read(own, findings),
        }
    }
}

/// Checks the locales of one language.
pub(crate) fn check_group<'a>(
    checked: &Checked<'_, 'a, '_>,
    read: &Read<'a>,
    config: &Config,
) -> Vec<Finding> {
    let mut findings = Findings::default();
    let texts = checked.texts.iter();
    let beside: Vec<_> = texts
        .map(|own| Beside::read(own.folder, &mut findings))
        .collect();
    let glossaries: Vec<_> = beside.iter().map(|own| &own.glossary).collect();
    let mut is_sure = false;
    for (index, own) in checked.texts.iter().enumerate() {
        // Pseudo-locales are made, and odd in the ways they are to be.
        if own.is_beneath || is_pseudo(own.folder) {
            continue;
        }
        for page in &own.pages {
            rules::file::check(own.folder, *page, &mut findings);
        }
        rules::duplicates::check(own, &mut findings);
        let english = checked.english.filter(|_| !own.is_reference);
        let mut translation =
            english.map(|english| rules::translation::Translation::new(checked, index, english));
        // Where others fill in, a catalog knows best which.
        is_sure = checked.texts.len() == 1 && !own.entries.have_repeats();
        // All rules for an entry in turn, while its syntax is at hand for the processor.
        for entry in own.entries.values() {
            rules::message::check(checked, index, entry, &mut findings);
            if let Some(translation) = &mut translation {
                translation.check(entry, &mut findings);
            }
            is_sure = is_sure && rules::rendering::is_sure(own, entry);
        }
        if let Some(translation) = translation {
            translation.check_missing(&mut findings);
        }
        if own.is_reference {
            rules::reference::check(own, config, &mut findings);
            if let Some(english) = &checked.english {
                rules::user_texts::check(own, english, config, &mut findings);
            }
        } else if let Some(english) = &checked.english {
            let files = &beside[index];
            files.states.check(own, english, &mut findings);
            files.questions.check(own, english, &mut findings);
            rules::glossary::check(checked, index, &glossaries, english, &mut findings);
        }
    }
    rules::codes::check(checked, config, &mut findings);
    if !is_sure {
        rules::rendering::check(checked, read, &mut findings);
    }
    let mut found = by_comments(checked, findings);
    rules::swallowed::leave_out_what_follows(checked, &mut found);
    found
}

fn is_pseudo(folder: &LocaleFolder) -> bool {
    Pseudo::ALL
        .iter()
        .any(|pseudo| pseudo.locale() == folder.name)
}

/// Findings by file and place.
pub(crate) fn in_order(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.path.clone(), finding.line, finding.column);
        key(a).cmp(&key(b)).then(a.rule.id.cmp(b.rule.id))
    });
    found
}
