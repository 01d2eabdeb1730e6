//! The run: language by language, rule by rule.

use rayon::prelude::*;

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::group::{Beside, check_group, in_order};
use crate::check::read::Read;
use crate::check::rules;
use crate::check::rules::exceptions::by_settings;
use crate::family::{Layer, groups};
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;
use crate::threads::prepare;

/// Checks a folder by every rule. The findings come by file and place. The folder keeps what was
/// parsed for it.
pub fn check(folder: &Folder) -> Vec<Finding> {
    run(folder, Keep::All)
}

/// As [`check`], for a folder that is not looked at any more: what is parsed of a language is dropped
/// when that is checked.
pub fn check_once(folder: &Folder) -> Vec<Finding> {
    run(folder, Keep::Nothing)
}

/// What a folder keeps of what is parsed for a check.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    All,
    Nothing,
}

fn run(folder: &Folder, keep: Keep) -> Vec<Finding> {
    prepare();
    let mut findings = Findings::default();
    rules::folders::check(folder, &mut findings);
    let config = rules::settings::check(folder, &mut findings);
    let beside = Beside::new(folder, &mut findings);
    let mut found = findings.found;

    let (english, others) = groups(folder);
    let read = Read::new(english);
    let comments = read.with_comments();
    let texts = read.texts(&comments);
    let english = English::new(&texts);
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
        check_group(&checked, &read, &config, &beside)
    });
    if let Some(english) = &english {
        english.prepare();
    }
    let (in_english, others) = rayon::join(
        || check_group(&checked, &read, &config, &beside),
        || others.collect::<Vec<Finding>>(),
    );
    found.extend(in_english);
    found.extend(others);
    if let Some(english) = &english {
        rules::names::leave_out(&mut found, english);
    }
    in_order(by_settings(&config, folder, found))
}
