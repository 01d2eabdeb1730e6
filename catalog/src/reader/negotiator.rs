//! Which locales answer a reader, in which order.

use std::collections::HashMap;
use std::sync::Arc;

use icu_locale::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use super::chain::{Chain, Link, Locale};
use super::locale;
use super::preferences::{Preferences, Wanted};

/// CLDR's parent of zh-Hant-MO is zh-Hant-HK. `icu_locale` leaves out the script, which
/// goes without saying, before it looks, and so misses this one.
const MISSED_PARENTS: &[(&str, &[&str])] = &[("zh-MO", &["zh-HK", "zh-Hant"])];

/// Makes chains over the locales of one catalog.
#[derive(Debug)]
pub(crate) struct Negotiator {
    locales: Arc<[Arc<Locale>]>,
    parents: HashMap<Id, Vec<Id>>,
    /// What ends every chain: the default locale and its parents, the reference locale.
    tail: Vec<usize>,
    /// How much of the tail is due to the default locale.
    default_len: usize,
    /// The locale that has every message.
    reference: Option<usize>,
}

impl Negotiator {
    /// For locales in the catalog's order. Without a default locale it is the reference locale;
    /// where nothing serves that, the first one of the catalog. `parents` has, for a locale, those
    /// that an app wants asked after it in place of CLDR's.
    pub(crate) fn new(
        locales: Arc<[Arc<Locale>]>,
        default: Option<&Id>,
        reference: &Id,
        parents: impl IntoIterator<Item = (Id, Vec<Id>)>,
    ) -> Self {
        let missed = MISSED_PARENTS.iter().filter_map(|(id, parents)| {
            let parents = parents.iter().filter_map(|id| locale::parse(id).ok());
            Some((locale::parse(id).ok()?, parents.collect()))
        });
        let parents = missed
            .chain(parents)
            .map(|(id, parents)| (normal(id), parents))
            .collect();
        let mut negotiator = Self {
            locales,
            parents,
            tail: Vec::new(),
            default_len: 0,
            reference: None,
        };
        for end in default.into_iter().chain([reference]) {
            for index in negotiator.serving(end) {
                if !negotiator.tail.contains(&index) {
                    negotiator.tail.push(index);
                }
            }
            if negotiator.default_len == 0 {
                negotiator.default_len = negotiator.tail.len();
            }
        }
        negotiator.reference = negotiator.serving(reference).first().copied();
        if negotiator.tail.is_empty() && !negotiator.locales.is_empty() {
            negotiator.tail.push(0);
            negotiator.default_len = 1;
        }
        negotiator.reference = negotiator.reference.or(negotiator.tail.first().copied());
        negotiator
    }

    /// The locale that has every message.
    pub(crate) fn reference(&self) -> Option<usize> {
        self.reference
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "indices are positions that were found in the same list"
    )]
    fn locale(&self, index: usize) -> &Locale {
        &self.locales[index]
    }

    /// The locales that fill in what one lacks, the nearest first.
    pub(crate) fn parents(&self, index: usize) -> Vec<usize> {
        let lineage = self.lineage(self.locale(index).icu_id());
        let mut parents = self.found(lineage.get(1..).unwrap_or_default());
        parents.retain(|&parent| parent != index);
        parents
    }

    /// The locales that a chain asks after one, before it turns to those of other languages: those
    /// that are the same by another name, and the parents.
    fn asked_after(&self, index: usize) -> Vec<usize> {
        let mut found = self.found(&self.lineage(self.locale(index).icu_id()));
        found.retain(|&other| other != index);
        found
    }

    pub(crate) fn chain(&self, preferences: &Preferences) -> Chain {
        let mut links: Vec<Link> = Vec::new();
        let mut push = |index: usize, first_choice| {
            if !links.iter().any(|link| link.index == index) {
                links.push(Link {
                    index,
                    first_choice,
                });
            }
        };
        let default = self.tail.first();
        // Who wants nothing in particular wants the default locale first.
        let mut default_wanted = true;
        for (i, wanted) in preferences.wanted.iter().enumerate() {
            let Wanted::Language(wanted) = wanted else {
                break;
            };
            default_wanted = false;
            let mut found = self.serving(wanted);
            found.retain(|&index| !self.is_refused(index, wanted, preferences));
            found.iter().for_each(|&index| push(index, i == 0));
            if default.is_some_and(|default| found.contains(default)) {
                break;
            }
        }
        for (i, &index) in self.tail.iter().enumerate() {
            push(index, default_wanted && i < self.default_len);
        }
        Chain::new(Arc::clone(&self.locales), links)
    }

    /// The locales that a locale finds: itself and its parents; if there is none, one of
    /// the same macrolanguage (nb for nn), or of the same language and script.
    pub(crate) fn serving(&self, wanted: &Id) -> Vec<usize> {
        let lineage = self.lineage(wanted);
        let mut found = self.found(&lineage);
        let all_that = |test: &dyn Fn(&Locale) -> bool| -> Vec<usize> {
            let locales = self.locales.iter().enumerate();
            locales
                .filter(|(_, locale)| test(locale))
                .map(|(i, _)| i)
                .collect()
        };
        if found.is_empty() {
            found = all_that(&|locale| {
                let above = locale.macrolanguage();
                above.is_some_and(|above| lineage.iter().any(|id| locale::maximize(id) == above))
            });
        }
        if found.is_empty()
            && let Some(wanted) = lineage.first().map(locale::maximize)
        {
            found = all_that(&|locale| {
                let full = locale.full();
                (full.language, full.script) == (wanted.language, wanted.script)
            });
        }
        found
    }

    /// The locales that are those of a lineage, in its order.
    fn found(&self, lineage: &[Id]) -> Vec<usize> {
        let mut found = Vec::new();
        for ancestor in lineage {
            let full = locale::maximize(ancestor);
            let first = found.len();
            for (i, locale) in self.locales.iter().enumerate() {
                if *locale.full() == full && !found.contains(&i) {
                    found.push(i);
                }
            }
            // `pt` and `pt-BR` are the same; what was asked for by name comes first.
            let found = found.get_mut(first..).unwrap_or_default();
            found.sort_by_key(|&i| self.locale(i).icu_id() != ancestor);
        }
        found
    }

    fn lineage(&self, wanted: &Id) -> Vec<Id> {
        let mut lineage = Vec::new();
        for ancestor in locale::lineage(wanted) {
            let parents = self.parents.get(&ancestor);
            lineage.push(ancestor);
            if let Some(parents) = parents {
                lineage.extend(parents.iter().cloned());
                break;
            }
        }
        lineage
    }

    /// Whether `q=0` rules a locale out that was found for `wanted`: the locale
    /// itself was refused, or a wider range was (`es;q=0` for es-419) and `wanted` does
    /// not ask for something within it.
    fn is_refused(&self, index: usize, wanted: &Id, preferences: &Preferences) -> bool {
        let locale = self.locale(index).icu_id();
        preferences.refused.iter().any(|refused| {
            refused == locale || (is_within(locale, refused) && !is_within(wanted, refused))
        })
    }
}

/// For each of some locales the positions of those that are asked after it for what it lacks, the
/// nearest first: what is the same locale by another name, then its CLDR parents. It is what a
/// [`Chain`] of a catalog of just these locales would ask, without its texts.
///
/// ```
/// use message_catalog::{LanguageIdentifier, asked_after};
///
/// let ids = ["es", "es-419", "es-MX", "zh-Hans", "zh-Hant"].map(str::parse);
/// let ids: Vec<LanguageIdentifier> = ids.into_iter().collect::<Result<_, _>>()?;
/// let asked = asked_after(&ids);
/// assert_eq!(asked[2], [1, 0]);
/// assert!(asked[4].is_empty(), "a script is never changed");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn asked_after(locales: &[LanguageIdentifier]) -> Vec<Vec<usize>> {
    let all = locales.iter().map(|id| Arc::new(Locale::of(id)));
    let none = Id::UNKNOWN;
    let negotiator = Negotiator::new(all.collect(), None, &none, []);
    (0..locales.len())
        .map(|index| negotiator.asked_after(index))
        .collect()
}

/// The form in which CLDR's parents are listed: without a script that goes without
/// saying.
fn normal(id: Id) -> Id {
    locale::lineage(&id).next().unwrap_or(id)
}

/// Whether a language range covers a locale: it leaves subtags open, and has no other.
fn is_within(id: &Id, range: &Id) -> bool {
    range.language == id.language
        && (range.script.is_none() || range.script == id.script)
        && (range.region.is_none() || range.region == id.region)
        && (range.variants.is_empty() || range.variants == id.variants)
}
