//! The run: language by language, rule by rule.

use std::cmp::Reverse;

use rayon::prelude::*;

use crate::check::checked::Checked;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::group::{check_group, in_order};
use crate::check::in_english::with_english;
use crate::check::read::Read;
use crate::check::rules;
use crate::check::rules::exceptions::by_settings;
use crate::family::{Layer, groups};
use crate::folder::Folder;
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
    let mut found = findings.found;

    let (_, mut others) = groups(folder);
    with_english(folder, |in_english| {
        let english = in_english.english.as_ref();
        if let Some(english) = english {
            english.prepare();
        }
        let check = |layers: Vec<Layer<'_>>| {
            let read = Read::new(layers);
            let checked = Checked {
                functions: &config.functions,
                texts: &read.texts(),
                english,
            };
            check_group(&checked, &read, &config)
        };
        // One by one, the largest first, so that no processor waits long for the last.
        others.sort_by_key(|layers| Reverse(layers.len()));
        let others = others.into_par_iter().with_max_len(1);
        let others = others.flat_map_iter(|layers| match keep {
            Keep::All => check(layers),
            Keep::Nothing => {
                let own: Vec<_> = layers.iter().map(|own| own.folder.unparsed()).collect();
                let layers = layers.into_iter().zip(&own);
                check(
                    layers
                        .map(|(layer, folder)| Layer { folder, ..layer })
                        .collect(),
                )
            }
        });
        let (in_english, others) = rayon::join(
            || in_english.found(&config),
            || others.collect::<Vec<Finding>>(),
        );
        found.extend_from_slice(in_english);
        found.extend(others);
        if let Some(english) = english {
            rules::names::leave_out(&mut found, english);
        }
    });
    in_order(by_settings(&config, folder, found))
}
