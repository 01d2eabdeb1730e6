//! The languages that a reader prefers.

use std::collections::HashSet;

use icu_locale_core::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use super::accept_language;
use super::locale;
#[cfg(feature = "system-locale")]
use super::system;
use super::tag::ParseLocaleError;
use crate::sort::sort_by_number;

/// How many languages an `Accept-Language` header can refuse; each is held against each
/// locale that is found.
const MAX_REFUSED: usize = 100;
/// From how many languages on it is worth a table to leave out those named twice.
const MAX_COMPARED: usize = 16;

/// The languages that a reader asked for, best first, from wherever they are known.
///
/// A [`Catalog`](crate::Catalog) makes a fallback chain of them.
///
/// ```
/// use message_catalog::{Catalog, Preferences};
///
/// let ids = ["de", "en", "es", "es-419", "fr"];
/// let catalog = ids.iter().try_fold(Catalog::builder(), |catalog, id| {
///     Ok::<_, Box<dyn std::error::Error>>(catalog.overlay_text(id.parse()?, "own", "hello = Hello"))
/// })?;
/// let catalog = catalog.build();
/// let chain = |preferences| catalog.chain(&preferences).to_string();
///
/// assert_eq!(chain(Preferences::from_ids(["es_MX", "fr"])?), "es-419, es, fr, en");
/// assert_eq!(chain(Preferences::from_accept_language("fr-CH, de;q=0.8")), "fr, de, en");
/// assert_eq!(chain(Preferences::default()), "en");
///
/// // The user's setting comes first, then what the browser sends.
/// let setting = Preferences::from_ids_lossy(["de_AT.UTF-8", ""]);
/// let header = Preferences::from_accept_language("fr");
/// assert_eq!(chain(setting.then(header)), "de, fr, en");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Preferences {
    pub(crate) wanted: Vec<Wanted>,
    pub(crate) refused: Vec<Id>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Wanted {
    Language(Id),
    /// `*` of `Accept-Language`: whatever the catalog takes for best.
    Any,
}

impl Preferences {
    /// From language ids in order of preference: BCP-47 tags in any case, with `-` or `_`, also
    /// those with extended subtags (`zh-cmn-Hans`) and grandfathered ones (`i-klingon`), and POSIX
    /// locales (`en_US.UTF-8`). Tags of private use alone (`x-pirate`) name no language and are
    /// skipped.
    ///
    /// # Errors
    ///
    /// The first text that is not a language id: [`ParseLocaleError::input`] says which.
    /// [`from_ids_lossy`](Self::from_ids_lossy) skips such texts.
    pub fn from_ids<I>(ids: I) -> Result<Self, ParseLocaleError>
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        let ids = ids.into_iter();
        let ids = ids.filter_map(|id| locale::parse_setting(id.as_ref().trim()).transpose());
        ids.map(|id| id.map(Wanted::Language)).collect()
    }

    /// As [`from_ids`](Self::from_ids), from texts of which some may not be language ids, such as
    /// what a user's profile holds: those are skipped.
    pub fn from_ids_lossy<I>(ids: I) -> Self
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        let ids = ids.into_iter();
        let ids = ids.filter_map(|id| locale::parse_setting(id.as_ref().trim()).ok()?);
        ids.map(Wanted::Language).collect()
    }

    /// From the value of an HTTP `Accept-Language` header (RFC 9110, section 12.5.4):
    /// by quality, then in the header's order. `q=0` refuses a language, `*` stands
    /// for the catalog's default locale. A decimal comma in a quality (`q=0,8`) is understood.
    /// Parts that are no language range or have no valid quality are skipped. Of a longer header
    /// the first 10,000 bytes and 1,000 parts are read.
    pub fn from_accept_language(header: &str) -> Self {
        let mut ranges: Vec<(u16, Wanted)> = Vec::new();
        let mut refused = Vec::new();
        for (range, quality) in accept_language::ranges(header) {
            match range {
                "*" if quality > 0 => ranges.push((quality, Wanted::Any)),
                "*" => {}
                _ => match locale::parse(range) {
                    Ok(id) if quality == 0 && refused.len() < MAX_REFUSED => refused.push(id),
                    Ok(_) if quality == 0 => {}
                    Ok(id) => ranges.push((quality, Wanted::Language(id))),
                    Err(_) => {}
                },
            }
        }
        sort_by_number(&mut ranges, |(quality, _)| (u16::MAX - quality).into());
        let mut wanted: Vec<Wanted> = Vec::with_capacity(ranges.len());
        for (_, range) in ranges {
            if wanted.last() != Some(&range) {
                wanted.push(range);
            }
        }
        if wanted.len() > MAX_COMPARED {
            let mut seen = HashSet::new();
            wanted.retain(|range| seen.insert(range.clone()));
        }
        Self { wanted, refused }
    }

    /// From the settings of the operating system. On Unix these are the environment
    /// variables of POSIX locales: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is
    /// set, and before it the list in `LANGUAGE`, unless the locale is `C` or `POSIX`,
    /// which asks for no language at all.
    #[cfg(feature = "system-locale")]
    pub fn from_system() -> Self {
        Self::from_ids_lossy(system::locales())
    }

    /// These languages, and after them those of `less`, which counts less: the user's own setting,
    /// then the header, then the system.
    ///
    /// What either refuses stays refused, but `less` cannot refuse what these ask for. After a `*`
    /// nothing is asked any more: whatever the catalog takes for best will do.
    ///
    /// ```
    /// use message_catalog::Preferences;
    ///
    /// let setting = Preferences::from_ids(["pt-BR"])?;
    /// let header = Preferences::from_accept_language("en, de;q=0.5, pt;q=0");
    /// let reader = setting.then(header);
    /// let languages: Vec<_> = reader.iter().map(|id| id.to_string()).collect();
    /// assert_eq!(languages, ["pt-BR", "en", "de"]);
    /// assert_eq!(reader.refused().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn then(mut self, less: Preferences) -> Self {
        if !less.refused.is_empty() {
            let asked: Vec<(Id, Id)> = self
                .languages()
                .map(|id| (id.clone(), locale::maximize(id)))
                .collect();
            let is_asked = |refused: &Id| {
                let full = locale::maximize(refused);
                let mut asked = asked.iter();
                asked.any(|(id, own)| locale::is_within(id, refused) || *own == full)
            };
            let refused = less.refused.into_iter();
            self.refused.extend(refused.filter(|id| !is_asked(id)));
        }
        self.wanted.extend(less.wanted);
        self
    }

    /// The languages that are asked for, best first, in CLDR's canonical form. `*` is not among
    /// them.
    pub fn iter(&self) -> impl Iterator<Item = LanguageIdentifier> + '_ {
        self.languages().map(locale::to_unic)
    }

    /// The languages that are refused (`q=0`), in CLDR's canonical form.
    pub fn refused(&self) -> impl Iterator<Item = LanguageIdentifier> + '_ {
        self.refused.iter().map(locale::to_unic)
    }

    /// Whether no language is asked for and none refused. `*` alone is not empty: it asks for any.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many languages they name.
    pub(crate) fn len(&self) -> usize {
        self.wanted.len() + self.refused.len()
    }

    fn languages(&self) -> impl Iterator<Item = &Id> {
        self.wanted.iter().filter_map(|wanted| match wanted {
            Wanted::Language(id) => Some(id),
            Wanted::Any => None,
        })
    }
}

impl FromIterator<Wanted> for Preferences {
    fn from_iter<I: IntoIterator<Item = Wanted>>(wanted: I) -> Self {
        Self {
            wanted: wanted.into_iter().collect(),
            refused: Vec::new(),
        }
    }
}

impl From<LanguageIdentifier> for Preferences {
    fn from(id: LanguageIdentifier) -> Self {
        std::iter::once(id).collect()
    }
}

impl FromIterator<LanguageIdentifier> for Preferences {
    fn from_iter<I: IntoIterator<Item = LanguageIdentifier>>(ids: I) -> Self {
        let mut preferences = Self::default();
        preferences.extend(ids);
        preferences
    }
}

impl<'a> FromIterator<&'a LanguageIdentifier> for Preferences {
    fn from_iter<I: IntoIterator<Item = &'a LanguageIdentifier>>(ids: I) -> Self {
        let mut preferences = Self::default();
        preferences.extend(ids);
        preferences
    }
}

/// One after another, as [`Preferences::then`] has it.
impl FromIterator<Preferences> for Preferences {
    fn from_iter<I: IntoIterator<Item = Preferences>>(all: I) -> Self {
        all.into_iter().reduce(Self::then).unwrap_or_default()
    }
}

/// Adds languages that count less than those before.
impl Extend<LanguageIdentifier> for Preferences {
    fn extend<I: IntoIterator<Item = LanguageIdentifier>>(&mut self, ids: I) {
        let ids = ids.into_iter().map(|id| locale::from_unic(&id));
        self.wanted.extend(ids.map(Wanted::Language));
    }
}

/// Adds languages that count less than those before.
impl<'a> Extend<&'a LanguageIdentifier> for Preferences {
    fn extend<I: IntoIterator<Item = &'a LanguageIdentifier>>(&mut self, ids: I) {
        let ids = ids.into_iter().map(locale::from_unic);
        self.wanted.extend(ids.map(Wanted::Language));
    }
}

/// Adds preferences that count less than those before, as [`Preferences::then`] has it.
impl Extend<Preferences> for Preferences {
    fn extend<I: IntoIterator<Item = Preferences>>(&mut self, all: I) {
        let first = std::mem::take(self);
        *self = all.into_iter().fold(first, Self::then);
    }
}

/// The languages that are asked for, as [`Preferences::iter`] has them.
impl IntoIterator for &Preferences {
    type Item = LanguageIdentifier;
    type IntoIter = std::vec::IntoIter<LanguageIdentifier>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
    }
}
