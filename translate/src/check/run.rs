//! The run: language by language, rule by rule.

use gengo_messages::ftl::Pseudo;
use rayon::prelude::*;

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::read::Read;
use crate::check::rules;
use crate::check::rules::exceptions::{by_comments, by_settings};
use crate::check::rules::glossary::Glossaries;
use crate::check::rules::states::StateFiles;
use crate::check::texts::Texts;
use crate::config::Config;
use crate::family::{Layer, groups};
use crate::folder::{Folder, LocaleFolder};
use crate::threads::prepare;

/// Checks a folder by every rule. The findings come by file and place. The folder keeps what was
/// parsed for it.
pub fn check(folder: &Folder) -> Vec<Finding> {
    run(folder, Keep::All, None)
}

/// As [`check`], for a folder that is not looked at any more: what is parsed of a language is dropped
/// when that is checked.
pub fn check_once(folder: &Folder) -> Vec<Finding> {
    run(folder, Keep::Nothing, None)
}

/// What [`check`] finds of one locale, and only that. Other locales are looked at as far as this one depends on them,
/// so it is found much sooner.
pub fn check_locale(folder: &Folder, locale: &str) -> Vec<Finding> {
    let mut found = run(&folder.of_language(locale), Keep::All, Some(locale));
    found.retain(|finding| finding.locale == locale);
    found
}

/// What a folder keeps of what is parsed for a check.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    All,
    Nothing,
}

/// Checks the folder, or of it one locale.
fn run(folder: &Folder, keep: Keep, only: Option<&str>) -> Vec<Finding> {
    prepare();
    let mut findings = Findings::default();
    rules::folders::check(folder, &mut findings);
    let config = rules::settings::check(folder, &mut findings);
    let mut beside = Beside::new(folder, &mut findings);
    let mut found = findings.found;

    let (english, others) = groups(folder);
    let read = Read::new(english);
    let comments = read.with_comments();
    let texts = read.texts(&comments);
    let english = English::new(&texts);
    beside.states.read_english(english.as_ref());
    beside.glossaries.read_english(english.as_ref());
    let checked = Checked {
        functions: &config.functions,
        texts: &texts,
        english: english.as_ref(),
    };
    let others = others.into_par_iter().flat_map_iter(|layers| {
        let unparsed: Vec<LocaleFolder>;
        let read = Read::new(match keep {
            Keep::All => layers,
            Keep::Nothing => {
                unparsed = layers.iter().map(|own| own.folder.unparsed()).collect();
                let layers = layers.into_iter().zip(&unparsed);
                layers
                    .map(|(layer, folder)| Layer { folder, ..layer })
                    .collect()
            }
        });
        let comments = read.with_comments();
        let checked = Checked {
            functions: &config.functions,
            texts: &read.texts(&comments),
            english: english.as_ref(),
        };
        check_group(&checked, &read, (&config, only), &beside)
    });
    let (in_english, others) = rayon::join(
        || check_group(&checked, &read, (&config, only), &beside),
        || others.collect::<Vec<Finding>>(),
    );
    found.extend(in_english);
    found.extend(others);
    if let Some(english) = &english {
        rules::names::leave_out(&mut found, english);
    }
    let mut found = by_settings(&config, folder, found);
    found.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.path.clone(), finding.line, finding.column);
        key(a).cmp(&key(b)).then(a.rule.id.cmp(b.rule.id))
    });
    found
}

/// What stands beside the texts.
struct Beside<'a> {
    states: StateFiles<'a>,
    glossaries: Glossaries<'a>,
}

impl<'a> Beside<'a> {
    /// Reads it, and reports what cannot be read.
    fn new(folder: &'a Folder, findings: &mut Findings<'a>) -> Self {
        Self {
            states: StateFiles::new(folder, findings),
            glossaries: Glossaries::new(folder, findings),
        }
    }
}

/// Checks the locales of one language.
fn check_group<'a>(
    checked: &Checked<'_, 'a>,
    read: &Read<'a>,
    (config, only): (&Config, Option<&str>),
    beside: &Beside<'_>,
) -> Vec<Finding> {
    let mut findings = Findings::default();
    let is_asked = |own: &Texts<'_>| only.is_none_or(|only| own.folder.name == only);
    if !checked.texts.iter().any(is_asked) {
        return findings.found;
    }
    for (index, own) in checked.texts.iter().enumerate() {
        // Pseudo-locales are made, and odd in the ways they are to be.
        if own.is_beneath || is_pseudo(own.folder) {
            continue;
        }
        for page in &own.pages {
            rules::file::check(own.folder, *page, &mut findings);
        }
        rules::duplicates::check(own, &mut findings);
        rules::message::check(checked, index, &mut findings);
        if own.is_reference {
            rules::reference::check(own, config, &mut findings);
        } else if let Some(english) = &checked.english {
            rules::translation::check(checked, index, english, &mut findings);
            beside.states.check(own, english, &mut findings);
            beside
                .glossaries
                .check(checked, own, english, &mut findings);
        }
    }
    rules::codes::check(checked, config, &mut findings);
    rules::rendering::check(checked, read, &mut findings);
    by_comments(checked, findings)
}

fn is_pseudo(folder: &LocaleFolder) -> bool {
    Pseudo::ALL
        .iter()
        .any(|pseudo| pseudo.locale() == folder.name)
}
