//! Checks one locale at a time.

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

/// What [`check`](crate::check) finds of one locale, and only that. Other locales are looked at as far as this one depends on
/// them, so it is found much sooner. What is worked out of the reference locale is kept with the folder, and with those
/// that are [made of it](Folder::with) and have the same.
pub fn check_locale(folder: &Folder, locale: &str) -> Vec<Finding> {
    prepare();
    let own = folder.of_language(locale);
    let mut findings = Findings::default();
    rules::folders::check(&own, &mut findings);
    let config = rules::settings::check(&own, &mut findings);
    let mut found = findings.found;
    let (_, others) = groups(&own);
    let is_own = |layers: &Vec<Layer<'_>>| layers.iter().any(|own| own.folder.name == locale);
    let layers = others.into_iter().find(is_own);
    with_english(&own, |in_english| {
        let english = in_english.english.as_ref();
        found.extend(match layers {
            Some(layers) => {
                let read = Read::new(layers);
                read.parse();
                if let Some(english) = english {
                    english.prepare();
                }
                let checked = Checked {
                    functions: &config.functions,
                    texts: &read.texts(),
                    english,
                };
                check_group(&checked, &read, &config)
            }
            None => in_english.found(&config).to_vec(),
        });
        found.retain(|finding| finding.locale == locale);
        if let Some(english) = english {
            rules::names::leave_out_of_one(&mut found, english, folder);
        }
    });
    in_order(by_settings(&config, &own, found))
        .into_iter()
        .filter(|finding| finding.locale == locale)
        .collect()
}

/// Leaves out the findings about texts that are names by what all languages of a folder keep in English. For findings of some
/// of its locales.
pub(crate) fn leave_out_names(found: &mut Vec<Finding>, folder: &Folder) {
    if !found.iter().any(rules::names::is_about_english) {
        return;
    }
    with_english(folder, |in_english| {
        if let Some(english) = &in_english.english {
            rules::names::leave_out_of_one(found, english, folder);
        }
    });
}
