//! The locales that fill in for a locale.

use icu_locale_core::LanguageIdentifier as Id;
use icu_locale_core::subtags::Language;

use super::lineage::lineage;

/// The parents of locales: CLDR's, and those that an app has set in place of them.
#[derive(Debug)]
pub(super) struct Parents {
    /// By the [`normal`] form of a locale; the last of two for one locale counts.
    set: Vec<(Id, Vec<Id>)>,
}

/// What is asked after a locale, the nearest first.
pub(super) struct Lineage {
    pub(super) parents: Vec<Id>,
    /// Whether an app has set them.
    pub(super) is_set: bool,
}

impl Parents {
    pub(super) fn new(set: impl IntoIterator<Item = (Id, Vec<Id>)>) -> Self {
        let set = set.into_iter();
        Self {
            set: set.map(|(id, parents)| (normal(id), parents)).collect(),
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
        for (i, ancestor) in lineage(wanted).enumerate() {
            let mut set = self.set.iter().rev();
            let set = set.find_map(|(id, parents)| (*id == ancestor).then_some(parents));
            // The first is the locale itself.
            if i > 0 {
                parents.push(ancestor);
            }
            if let Some(set) = set {
                parents.extend(set.iter().cloned());
                return Lineage {
                    parents,
                    is_set: true,
                };
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
    lineage(&id).next().unwrap_or(id)
}
