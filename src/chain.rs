//! Which locales answer a reader, in which order.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use icu_locale::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use crate::embedded;
use crate::locale::{self, Direction};
use crate::preferences::{Preferences, Wanted};

/// The locales that answer a reader, in the order in which they are asked.
///
/// Each preference of the reader gives the locales of the catalog that serve it:
/// the locale itself and its parents, as CLDR has them (es-MX, es-419, es), never
/// one of another script. The catalog's default locale ends the chain.
///
/// ```
/// use gengo_messages::{Catalog, Preferences};
///
/// let reader = Preferences::from_ids(["pt-AO"])?;
/// let chain = Catalog::embedded().chain(&reader);
/// assert_eq!(chain.to_string(), "pt-PT, pt-BR, en");
/// assert_eq!(chain.locales().count(), 3);
/// # Ok::<(), gengo_messages::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Chain {
    /// All locales of the catalog, in its order.
    all: Arc<[Arc<LocaleInfo>]>,
    links: Vec<Link>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    /// The locale's place in the catalog.
    pub(crate) index: usize,
    /// Whether it serves what the reader asked for first.
    pub(crate) first_choice: bool,
}

/// A locale's id and what follows from it.
#[derive(Debug)]
pub(crate) struct LocaleInfo {
    pub(crate) id: LanguageIdentifier,
    pub(crate) direction: Direction,
    icu_id: Id,
    full: Id,
}

impl LocaleInfo {
    /// From an id in canonical form; `None` if it is no id.
    pub(crate) fn new(id: &str) -> Option<Self> {
        let icu_id = Id::try_from_str(id).ok()?;
        let full = locale::maximize(&icu_id);
        Some(Self {
            id: id.parse().ok()?,
            direction: locale::direction(&full),
            icu_id,
            full,
        })
    }

    /// The same, worked out once in a process for the locales whose texts are embedded: every
    /// catalog has these.
    pub(crate) fn shared(id: &str) -> Option<Arc<Self>> {
        static EMBEDDED: LazyLock<HashMap<&str, Arc<LocaleInfo>>> = LazyLock::new(|| {
            let ids = embedded::files().map(|(locale, _)| locale);
            let infos = ids.filter_map(|id| {
                let info = LocaleInfo::new(id)?;
                Some((id, Arc::new(info)))
            });
            infos.collect()
        });
        match EMBEDDED.get(id) {
            Some(info) => Some(Arc::clone(info)),
            None => Self::new(id).map(Arc::new),
        }
    }

    pub(crate) fn icu_id(&self) -> &Id {
        &self.icu_id
    }

    /// The full form of the macrolanguage above the locale, by CLDR's parents: that of
    /// `no` for `nb`.
    fn macrolanguage(&self) -> Option<Id> {
        locale::lineage(&self.icu_id)
            .find(|ancestor| ancestor.language != self.icu_id.language)
            .filter(|ancestor| ancestor.script.is_none() && ancestor.region.is_none())
            .map(|ancestor| locale::maximize(&ancestor))
    }
}

impl Chain {
    /// The locales, the first to be asked first.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.links.iter().map(|&link| &self.locale(link).id)
    }

    pub(crate) fn links(&self) -> &[Link] {
        &self.links
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "a link's index is one in the list that the chain was made of"
    )]
    pub(crate) fn locale(&self, link: Link) -> &Arc<LocaleInfo> {
        &self.all[link.index]
    }
}

/// The ids, separated by commas.
impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, locale) in self.locales().enumerate() {
            write!(f, "{}{locale}", if i == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

/// CLDR's parent of zh-Hant-MO is zh-Hant-HK. `icu_locale` leaves out the script, which
/// goes without saying, before it looks, and so misses this one.
const MISSED_PARENTS: &[(&str, &[&str])] = &[("zh-MO", &["zh-HK", "zh-Hant"])];

/// Makes chains over the locales of one catalog.
#[derive(Debug)]
pub(crate) struct Negotiator {
    locales: Arc<[Arc<LocaleInfo>]>,
    parents: HashMap<Id, Vec<Id>>,
    /// What ends every chain: the default locale and its parents, the reference locale.
    tail: Vec<usize>,
    /// How much of the tail is due to the default locale.
    default_len: usize,
    /// The locale that has every message.
    reference: Option<usize>,
}

impl Negotiator {
    /// For locales in the catalog's order. `parents` has, for a locale, those that
    /// an app wants asked after it in place of CLDR's.
    pub(crate) fn new(
        locales: Arc<[Arc<LocaleInfo>]>,
        default: &Id,
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
        for end in [default, reference] {
            for index in negotiator.serving(end) {
                if !negotiator.tail.contains(&index) {
                    negotiator.tail.push(index);
                }
            }
            if negotiator.default_len == 0 {
                negotiator.default_len = negotiator.tail.len();
            }
        }
        let is_reference = |locale: &Arc<LocaleInfo>| locale.icu_id == *reference;
        negotiator.reference = negotiator
            .locales
            .iter()
            .position(is_reference)
            .or(negotiator.tail.first().copied());
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
    fn locale(&self, index: usize) -> &LocaleInfo {
        &self.locales[index]
    }

    /// The locales that fill in what one lacks, the nearest first.
    pub(crate) fn parents(&self, index: usize) -> Vec<usize> {
        let lineage = self.lineage(&self.locale(index).icu_id);
        let mut parents = self.found(lineage.get(1..).unwrap_or_default());
        parents.retain(|&parent| parent != index);
        parents
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
        Chain {
            all: Arc::clone(&self.locales),
            links,
        }
    }

    /// The locales that a locale finds: itself and its parents; if there is none, one of
    /// the same macrolanguage (nb for nn), or of the same language and script.
    pub(crate) fn serving(&self, wanted: &Id) -> Vec<usize> {
        let lineage = self.lineage(wanted);
        let mut found = self.found(&lineage);
        let all_that = |test: &dyn Fn(&LocaleInfo) -> bool| -> Vec<usize> {
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
                let full = &locale.full;
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
                if locale.full == full && !found.contains(&i) {
                    found.push(i);
                }
            }
            // `pt` and `pt-BR` are the same; what was asked for by name comes first.
            let found = found.get_mut(first..).unwrap_or_default();
            found.sort_by_key(|&i| self.locale(i).icu_id != *ancestor);
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
        let locale = &self.locale(index).icu_id;
        preferences.refused.iter().any(|refused| {
            refused == locale || (is_within(locale, refused) && !is_within(wanted, refused))
        })
    }
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
