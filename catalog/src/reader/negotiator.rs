//! Chooses the locales for a reader, in order.

use std::fmt;
use std::sync::Arc;

use icu_locale_core::LanguageIdentifier as Id;
use icu_locale_core::subtags::{Language, Variants};
use unic_langid::LanguageIdentifier;

use super::cache::Cache;
use super::chain::{Chain, Link, Locale};
use super::distance::{distance, macrolanguage};
use super::locale;
use super::parents::Parents;
use super::preferences::{Preferences, Wanted};
use crate::sort::{sort_by_number, sort_few};

/// How many languages are remembered with the locales that serve them.
const MAX_SERVED: usize = 1024;

/// Makes chains over the locales of one catalog.
pub(crate) struct Negotiator {
    locales: Arc<[Arc<Locale>]>,
    /// The languages of the locales' full forms, each with the position of its locale; sorted.
    languages: Vec<(Language, usize)>,
    parents: Parents,
    /// What serves the languages that were asked for so far. Most readers' are among a few.
    served: Cache<Id, Arc<[usize]>>,
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
        let languages = locales.iter().map(|locale| locale.full().language);
        let mut languages: Vec<_> = languages.zip(0..).collect();
        sort_by_number(&mut languages, |(language, _)| {
            let [first, second, third] = language.into_raw();
            u32::from_be_bytes([0, first, second, third]).into()
        });
        let mut negotiator = Self {
            languages,
            parents: Parents::new(parents),
            served: Cache::new(MAX_SERVED),
            locales,
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
        let mut parents = Vec::new();
        self.add_parents(&mut parents, self.locale(index).icu_id());
        parents.retain(|&parent| parent != index);
        parents
    }

    /// The locales that a chain asks after one, before it turns to those of other languages: those
    /// that are the same by another name, and the parents.
    fn asked_after(&self, index: usize) -> Vec<usize> {
        let locale = self.locale(index);
        let mut found = Vec::new();
        self.add(&mut found, locale.icu_id(), locale.full());
        self.add_parents(&mut found, locale.icu_id());
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
            let mut default_found = false;
            for &index in &*self.served(wanted) {
                if !self.is_refused(index, wanted, preferences) {
                    push(index, i == 0);
                    default_found |= default == Some(&index);
                }
            }
            if default_found {
                break;
            }
        }
        for (i, &index) in self.tail.iter().enumerate() {
            push(index, default_wanted && i < self.default_len);
        }
        Chain::new(Arc::clone(&self.locales), links)
    }

    /// As [`serving`](Self::serving), worked out once.
    fn served(&self, wanted: &Id) -> Arc<[usize]> {
        if !self.knows(wanted.language) {
            return Arc::default();
        }
        // An id of many variants is as long as a header, and none comes again.
        if !wanted.variants.is_empty() {
            return self.serving(wanted).into();
        }
        self.served.get(wanted).unwrap_or_else(|| {
            let found: Arc<[usize]> = self.serving(wanted).into();
            self.served.insert(wanted.clone(), Arc::clone(&found));
            found
        })
    }

    /// Whether any locale can serve a language. For most languages of the world, none can.
    fn knows(&self, language: Language) -> bool {
        let full = locale::full_language(language);
        let mut related = [Some(full), macrolanguage(full)].into_iter().flatten();
        related.any(|language| !self.of_language(language).is_empty())
            || self.parents.are_set_for(language)
    }

    /// The locales that serve a reader of one: itself and its parents, and if it is not there, those
    /// that are nearer than the parents; if there is none of these, locales of the same
    /// macrolanguage (nb for nn).
    fn serving(&self, wanted: &Id) -> Vec<usize> {
        let full = locale::maximize(wanted);
        let found = self.serving_in_language(wanted, &full);
        if !found.is_empty() {
            return found;
        }
        let related = macrolanguage(full.language);
        // CLDR does not know the script of each member: that of czo is the one of zh.
        let related = related.map(|language| locale::maximize(&Id { language, ..full }));
        related.map_or_else(Vec::new, |id| self.serving_in_language(&id, &id))
    }

    fn serving_in_language(&self, wanted: &Id, full: &Id) -> Vec<usize> {
        // Of most languages there is one locale, which serves all who read its script.
        if self.parents.are_of_cldr() && self.of_language(full.language).len() < 2 {
            return self.distances(full).map(|(_, index)| index).collect();
        }
        let mut found = Vec::new();
        self.add(&mut found, wanted, full);
        let is_set = self.add_parents(&mut found, wanted);
        let Some(&first) = found.first() else {
            return self.siblings(full);
        };
        let nearest = self.distances(full).map(|(distance, _)| distance).min();
        if is_set || distance(full, self.locale(first).full()) <= nearest {
            return found;
        }
        let Some(&nearest) = self.siblings(full).first() else {
            return found;
        };
        // As a reader of that locale is served.
        let mut served = self.served(self.locale(nearest).icu_id()).to_vec();
        found.retain(|index| !served.contains(index));
        served.extend(found);
        served
    }

    /// The locales of the same language and script, the nearest first. Among those that are equally
    /// near, that of the region where most speak the language comes first.
    fn siblings(&self, full: &Id) -> Vec<usize> {
        let main = locale::maximize(&Id {
            region: None,
            variants: Variants::default(),
            ..full.clone()
        });
        let mut siblings: Vec<_> = self.distances(full).collect();
        sort_few(&mut siblings, |&(distance, index)| {
            let sibling = self.locale(index).full();
            let is_main = sibling.region == main.region;
            (distance, !is_main, !sibling.variants.is_empty())
        });
        siblings.into_iter().map(|(_, index)| index).collect()
    }

    /// How far the locales of the same language and script are.
    fn distances(&self, full: &Id) -> impl Iterator<Item = (u8, usize)> {
        let of_language = self.of_language(full.language).iter();
        of_language.filter_map(|&(_, index)| {
            let sibling = self.locale(index).full();
            if sibling.script != full.script {
                return None;
            }
            Some((distance(full, sibling)?, index))
        })
    }

    fn of_language(&self, language: Language) -> &[(Language, usize)] {
        let start = self.languages.partition_point(|&(own, _)| own < language);
        let own = self.languages.get(start..).unwrap_or_default();
        let end = own.partition_point(|&(own, _)| own == language);
        own.get(..end).unwrap_or_default()
    }

    /// Adds the parents of a locale. Returns whether an app has set them.
    fn add_parents(&self, found: &mut Vec<usize>, id: &Id) -> bool {
        let lineage = self.parents.lineage(id);
        for parent in &lineage.parents {
            self.add(found, parent, &locale::maximize(parent));
        }
        lineage.is_set
    }

    /// Adds the locales that have an id's full form.
    fn add(&self, found: &mut Vec<usize>, id: &Id, full: &Id) {
        let first = found.len();
        for &(_, index) in self.of_language(full.language) {
            if self.locale(index).full() == full && !found.contains(&index) {
                found.push(index);
            }
        }
        // `pt` and `pt-BR` are the same; what was asked for by name comes first.
        let found = found.get_mut(first..).unwrap_or_default();
        sort_few(found, |&index| {
            let own = self.locale(index).icu_id();
            (own != id, own.script != id.script, own.region != id.region)
        });
    }

    /// Whether `q=0` rules a locale out that was found for `wanted`: the locale
    /// itself was refused, or a wider range was (`es;q=0` for es-419) and `wanted` does
    /// not ask for something within it.
    fn is_refused(&self, index: usize, wanted: &Id, preferences: &Preferences) -> bool {
        let locale = self.locale(index).icu_id();
        preferences.refused.iter().any(|refused| {
            refused == locale
                || (locale::is_within(locale, refused) && !locale::is_within(wanted, refused))
        })
    }
}

impl fmt::Debug for Negotiator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Negotiator")
            .field("locales", &self.locales)
            .finish_non_exhaustive()
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
