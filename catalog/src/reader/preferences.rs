//! Who reads: the languages that a reader asked for.

use std::collections::HashSet;

use icu_locale::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use super::locale::{self, ParseLocaleError};

/// How much of an `Accept-Language` header is read, in bytes.
const MAX_HEADER_BYTES: usize = 10_000;
/// How many language ranges of an `Accept-Language` header are read.
const MAX_HEADER_RANGES: usize = 1_000;
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
    /// From BCP-47 ids in order of preference, in any case, with `-` or `_`.
    ///
    /// # Errors
    ///
    /// The first text that is no BCP-47 language id.
    pub fn from_ids<I>(ids: I) -> Result<Self, ParseLocaleError>
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        let wanted = ids
            .into_iter()
            .map(|id| locale::parse(id.as_ref().trim()).map(Wanted::Language))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            wanted,
            refused: Vec::new(),
        })
    }

    /// From the value of an HTTP `Accept-Language` header (RFC 9110, section 12.5.4):
    /// by quality, then in the header's order. `q=0` refuses a language, `*` stands
    /// for the catalog's default locale. Parts that are no language range or have no
    /// valid quality are skipped. Of a longer header the first 10,000 bytes and
    /// 1,000 parts are read.
    pub fn from_accept_language(header: &str) -> Self {
        let mut ranges: Vec<(u16, Wanted)> = Vec::new();
        let mut refused = Vec::new();
        for part in bounded(header).split(',').take(MAX_HEADER_RANGES) {
            let Some((range, quality)) = language_range(part) else {
                continue;
            };
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
        ranges.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
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
        system_locales()
            .filter_map(|id| locale::parse(&id).ok())
            .map(Wanted::Language)
            .collect()
    }
}

#[cfg(all(
    feature = "system-locale",
    not(all(unix, not(target_vendor = "apple")))
))]
fn system_locales() -> impl Iterator<Item = String> {
    sys_locale::get_locales()
}

#[cfg(all(feature = "system-locale", unix, not(target_vendor = "apple")))]
fn system_locales() -> impl Iterator<Item = String> {
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(variable);
    let locale = locale.and_then(|locale| from_posix(&locale));
    let list = locale
        .as_ref()
        .and_then(|_| variable("LANGUAGE"))
        .unwrap_or_default();
    let list: Vec<_> = list.split(':').filter_map(from_posix).collect();
    list.into_iter().chain(locale)
}

/// A BCP-47 id from a POSIX locale: `language[_region][.codeset][@modifier]`. Some
/// modifiers name a script. `None` for `C` and `POSIX`.
#[cfg(all(feature = "system-locale", unix, not(target_vendor = "apple")))]
fn from_posix(locale: &str) -> Option<String> {
    let (locale, modifier) = locale.split_once('@').unwrap_or((locale, ""));
    let locale = locale.split('.').next().unwrap_or_default();
    if matches!(locale, "" | "C" | "POSIX") {
        return None;
    }
    let script = match modifier.to_ascii_lowercase().as_str() {
        "latin" => "-Latn",
        "cyrillic" => "-Cyrl",
        "devanagari" => "-Deva",
        "arabic" => "-Arab",
        _ => "",
    };
    let (language, region) = locale.split_once('_').unwrap_or((locale, ""));
    let region = match region {
        "" => String::new(),
        region => format!("-{region}"),
    };
    Some(format!("{language}{script}{region}"))
}

impl Preferences {
    /// How many languages they name.
    pub(crate) fn len(&self) -> usize {
        self.wanted.len() + self.refused.len()
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

impl<'a> FromIterator<&'a LanguageIdentifier> for Preferences {
    fn from_iter<I: IntoIterator<Item = &'a LanguageIdentifier>>(ids: I) -> Self {
        ids.into_iter()
            .map(|id| Wanted::Language(locale::from_unic(id)))
            .collect()
    }
}

impl From<LanguageIdentifier> for Preferences {
    fn from(id: LanguageIdentifier) -> Self {
        std::iter::once(&id).collect()
    }
}

/// The start of a header that is read: whole parts only.
fn bounded(header: &str) -> &str {
    if header.len() <= MAX_HEADER_BYTES {
        return header;
    }
    let mut head = header.as_bytes().iter().take(MAX_HEADER_BYTES);
    let comma = head.rposition(|&byte| byte == b',');
    comma.and_then(|comma| header.get(..comma)).unwrap_or("")
}

/// A language range and its quality in thousandths.
fn language_range(part: &str) -> Option<(&str, u16)> {
    let mut pieces = part.split(';').map(|piece| piece.trim_matches([' ', '\t']));
    let range = pieces.next().filter(|range| !range.is_empty())?;
    let mut quality = 1000;
    for parameter in pieces {
        let (name, value) = parameter.split_once('=')?;
        if name.trim_end().eq_ignore_ascii_case("q") {
            quality = thousandths(value.trim_start())?;
        }
    }
    Some((range, quality))
}

/// A quality value of RFC 9110, section 12.4.2: 0 to 1 with at most three decimals.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let fraction = decimals
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(3)
        .fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}
