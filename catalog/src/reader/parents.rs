//! Which locales are asked after one for what it lacks.

use icu_locale::LanguageIdentifier as Id;
use icu_locale::subtags::Language;

use super::locale;

/// CLDR's parent of zh-Hant-MO is zh-Hant-HK. Before it looks, `icu_locale` drops the
/// script as the default one, and so misses this parent.
const MISSED: &[(&str, &[&str])] = &[("zh-MO", &["zh-HK", "zh-Hant"])];

/// The parents of locales: CLDR's, and those that an app has set in place of them.
#[derive(Debug)]
pub(super) struct Parents {
    /// By the [`normal`] form of a locale; the last of two for one locale counts.
    set: Vec<(Id, Vec<Id>)>,
    missed: Vec<(Id, Vec<Id>)>,
}

/// What is asked after a locale, the nearest first.
pub(super) struct Lineage {
    pub(super) parents: Vec<Id>,
    /// Whether an app has set them.
    pub(super) is_set: bool,
}

impl Parents {
    pub(super) fn new(set: impl IntoIterator<Item = (Id, Vec<Id>)>) -> Self {
        let missed = MISSED.iter().filter_map(|(id, parents)| {
            let parents = parents.iter().filter_map(|id| locale::parse(id).ok());
            Some((normal(locale::parse(id).ok()?), parents.collect()))
        });
        let set = set.into_iter();
        Self {
            set: set.map(|(id, parents)| (normal(id), parents)).collect(),
            missed: missed.collect(),
        }
    }

    /// Whether all are CLDR's.
    pub(super) fn are_of_cldr(&self) -> bool {
        self.set.is_empty()
    }

    /// Whether an app has set parents of a locale of a language.
    pub(super) fn are_set_for(&self, language: Language) -> bool {
        self.set.iter().any(|(id, _)| id.language == language)
    }

    pub(super) fn lineage(&self, wanted: &Id) -> Lineage {
        let mut parents = Vec::new();
        for (i, ancestor) in locale::lineage(wanted).enumerate() {
            let listed = |list: &[(Id, Vec<Id>)]| {
                let found = list.iter().rev().find(|(id, _)| *id == ancestor);
                found.map(|(_, parents)| parents.clone())
            };
            let set = listed(&self.set);
            let is_set = set.is_some();
            let rest = set.or_else(|| listed(&self.missed));
            // The first is the locale itself.
            if i > 0 {
                parents.push(ancestor);
            }
            if let Some(rest) = rest {
                parents.extend(rest);
                return Lineage { parents, is_set };
            }
        }
        Lineage {
            parents,
            is_set: false,
        }
    }
}

/// The form in which CLDR's parents are listed: without a script that goes without
/// saying.
fn normal(id: Id) -> Id {
    locale::lineage(&id).next().unwrap_or(id)
}
