//! Which locales answer a reader, in which order.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use icu_locale::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

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
    pub(crate) links: Vec<Link>,
}

#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// The locale's place in the catalog.
    pub(crate) index: usize,
    pub(crate) locale: Arc<LocaleInfo>,
    /// Whether it serves what the reader asked for first.
    pub(crate) first_choice: bool,
}

/// A locale's id and what follows from it.
#[derive(Debug)]
pub(crate) struct LocaleInfo {
    pub(crate) id: LanguageIdentifier,
    pub(crate) direction: Direction,
}

impl Chain {
    /// The locales, the first to be asked first.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.links.iter().map(|link| &link.locale.id)
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
    available: Vec<Available>,
    parents: HashMap<Id, Vec<Id>>,
    /// What ends every chain: the default locale, its parents, the reference locale.
    tail: Vec<usize>,
}

#[derive(Debug)]
struct Available {
    locale: Arc<LocaleInfo>,
    id: Id,
    full: Id,
    /// The full form of the macrolanguage above it: that of `no` for `nb`.
    macrolanguage: Option<Id>,
}

impl Negotiator {
    /// For locales in the catalog's order. `parents` has, for a locale, those that
    /// an app wants asked after it in place of CLDR's.
    pub(crate) fn new(
        locales: &[Arc<LocaleInfo>],
        default: &Id,
        reference: &Id,
        parents: impl IntoIterator<Item = (Id, Vec<Id>)>,
    ) -> Self {
        let available = locales.iter().map(Available::new).collect();
        let missed = MISSED_PARENTS.iter().filter_map(|(id, parents)| {
            let parents = parents.iter().filter_map(|id| locale::parse(id).ok());
            Some((locale::parse(id).ok()?, parents.collect()))
        });
        let parents = missed
            .chain(parents)
            .map(|(id, parents)| (normal(id), parents))
            .collect();
        let mut negotiator = Self {
            available,
            parents,
            tail: Vec::new(),
        };
        for end in [default, reference] {
            for index in negotiator.serving(end) {
                if !negotiator.tail.contains(&index) {
                    negotiator.tail.push(index);
                }
            }
        }
        negotiator
    }

    /// The locale that has every message.
    pub(crate) fn reference(&self) -> Option<usize> {
        self.tail.last().copied()
    }

    pub(crate) fn chain(&self, preferences: &Preferences) -> Chain {
        let mut links: Vec<Link> = Vec::new();
        let mut push = |index: usize, first_choice| {
            if !links.iter().any(|link| link.index == index) {
                links.push(Link {
                    index,
                    locale: Arc::clone(&self.available[index].locale),
                    first_choice,
                });
            }
        };
        let default = self.tail.first();
        let nothing_wanted = preferences.wanted.is_empty();
        'wanted: for (i, wanted) in preferences.wanted.iter().enumerate() {
            let Wanted::Language(wanted) = wanted else {
                if i == 0 {
                    default.into_iter().for_each(|&index| push(index, true));
                }
                break;
            };
            for index in self.serving(wanted) {
                if self.is_refused(index, wanted, preferences) {
                    continue;
                }
                push(index, i == 0);
                if Some(&index) == default {
                    break 'wanted;
                }
            }
        }
        self.tail
            .iter()
            .for_each(|&index| push(index, nothing_wanted));
        Chain { links }
    }

    /// The locales that a locale finds: itself and its parents.
    pub(crate) fn serving(&self, wanted: &Id) -> Vec<usize> {
        let mut found = Vec::new();
        for ancestor in self.lineage(wanted) {
            let full = locale::maximize(&ancestor);
            let same = |i: &usize| !found.contains(i) && self.available[*i].is(&full);
            let mut here: Vec<_> = (0..self.available.len()).filter(same).collect();
            // `pt` and `pt-BR` are the same; what was asked for by name comes first.
            here.sort_by_key(|&i| self.available[i].id != ancestor);
            found.extend(here);
        }
        if found.is_empty() {
            let full = locale::maximize(wanted);
            found.extend((0..self.available.len()).filter(|&i| {
                let other = &self.available[i].full;
                (other.language, other.script) == (full.language, full.script)
            }));
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
        let available = &self.available[index];
        preferences.refused.iter().any(|refused| {
            locale::maximize(refused) == available.full
                || (is_within(&available.id, refused) && !is_within(wanted, refused))
        })
    }
}

impl Available {
    fn new(locale: &Arc<LocaleInfo>) -> Self {
        let id = locale::from_unic(&locale.id);
        let macrolanguage = locale::lineage(&id)
            .find(|ancestor| ancestor.language != id.language)
            .filter(|ancestor| ancestor.script.is_none() && ancestor.region.is_none())
            .map(|ancestor| locale::maximize(&ancestor));
        Self {
            locale: Arc::clone(locale),
            full: locale::maximize(&id),
            macrolanguage,
            id,
        }
    }

    fn is(&self, full: &Id) -> bool {
        self.full == *full || self.macrolanguage.as_ref() == Some(full)
    }
}

/// The form in which CLDR's parents are listed: without a script that goes without
/// saying.
fn normal(id: Id) -> Id {
    locale::lineage(&id).next().unwrap_or(id)
}

/// Basic filtering of RFC 4647, section 3.3.1: `range` is a prefix of `id`.
fn is_within(id: &Id, range: &Id) -> bool {
    let (id, range) = (id.to_string(), range.to_string());
    id.strip_prefix(&range)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
