//! Checks one locale at a time.

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::group::{Beside, check_group, in_order};
use crate::check::read::Read;
use crate::check::rules;
use crate::check::rules::exceptions::by_settings;
use crate::check::texts::Texts;
use crate::family::{Layer, groups};
use crate::folder::Folder;
use crate::threads::prepare;

/// What [`check`](crate::check) finds of one locale, and only that. Other locales are looked at as far as this one depends on
/// them, so it is found much sooner.
pub fn check_locale(folder: &Folder, locale: &str) -> Vec<Finding> {
    Checker::with(folder, |checker| checker.check(folder, locale))
}

/// Checks one locale at a time. What is worked out of the reference locale is kept, for as long as that is the
/// same.
pub struct Checker<'e, 'g> {
    /// The locales in the language of the reference locale.
    folder: &'e Folder,
    read: &'e Read<'g>,
    texts: &'e [Texts<'g>],
    english: Option<&'e English<'g>>,
}

impl Checker<'_, '_> {
    /// Works out the reference locale of a folder, and does some work with it.
    pub fn with<T>(folder: &Folder, work: impl FnOnce(&Checker<'_, '_>) -> T) -> T {
        prepare();
        let folder = in_english(folder);
        let (layers, _) = groups(&folder);
        let read = Read::new(layers);
        let comments = read.with_comments();
        let texts = read.texts(&comments);
        let english = English::new(&texts);
        work(&Checker {
            folder: &folder,
            read: &read,
            texts: &texts,
            english: english.as_ref(),
        })
    }

    /// Whether a folder has the same texts in the language of the reference locale, and the same settings.
    pub fn fits(&self, folder: &Folder) -> bool {
        *self.folder == in_english(folder)
    }

    /// What is found of a locale of a folder that this [fits](Self::fits).
    pub fn check(&self, folder: &Folder, locale: &str) -> Vec<Finding> {
        let own = folder.of_language(locale);
        let mut findings = Findings::default();
        rules::folders::check(&own, &mut findings);
        let config = rules::settings::check(&own, &mut findings);
        let beside = Beside::new(&own, &mut findings);
        let mut found = findings.found;
        let (_, others) = groups(&own);
        let is_own = |layers: &Vec<Layer<'_>>| layers.iter().any(|own| own.folder.name == locale);
        found.extend(match others.into_iter().find(is_own) {
            Some(layers) => {
                let read = Read::new(layers);
                let comments = read.with_comments();
                if let Some(english) = self.english {
                    english.prepare();
                }
                let checked = Checked {
                    functions: &config.functions,
                    texts: &read.texts(&comments),
                    english: self.english,
                };
                check_group(&checked, &read, &config, &beside)
            }
            None => {
                let checked = Checked {
                    functions: &config.functions,
                    texts: self.texts,
                    english: self.english,
                };
                check_group(&checked, self.read, &config, &beside)
            }
        });
        found.retain(|finding| finding.locale == locale);
        if let Some(english) = self.english {
            rules::names::leave_out_of_one(&mut found, english, folder);
        }
        in_order(by_settings(&config, &own, found))
            .into_iter()
            .filter(|finding| finding.locale == locale)
            .collect()
    }
}

/// The locales of a folder in the language of the reference locale.
fn in_english(folder: &Folder) -> Folder {
    let own = folder.locales().find(|own| folder.is_reference(own));
    folder.of_language(own.unwrap_or_default())
}
