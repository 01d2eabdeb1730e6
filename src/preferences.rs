//! Who reads: the languages that a reader asked for.

use icu_locale::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use crate::gengo_language::{GengoLanguage, ParseGengoLanguageError};
use crate::locale::{self, ParseLocaleError};

/// How much of an `Accept-Language` header is read, in bytes.
const MAX_HEADER_BYTES: usize = 10_000;
/// How many language ranges of an `Accept-Language` header are read.
const MAX_HEADER_RANGES: usize = 1_000;

/// The languages that a reader asked for, best first, from wherever they are known.
///
/// A [`Catalog`](crate::Catalog) makes a fallback chain of them.
///
/// ```
/// use gengo_messages::{Catalog, Preferences};
///
/// let catalog = Catalog::embedded();
/// let chain = |preferences| catalog.chain(&preferences).to_string();
///
/// assert_eq!(chain(Preferences::from_ids(["es_MX", "fr"])?), "es-419, es, fr, en");
/// assert_eq!(chain(Preferences::from_accept_language("fr-CH, de;q=0.8")), "fr, de, en");
/// assert_eq!(chain(Preferences::from_gengo_language("zh-tw")?), "zh-Hant, en");
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
                    Ok(id) if quality == 0 => refused.push(id),
                    Ok(id) => ranges.push((quality, Wanted::Language(id))),
                    Err(_) => {}
                },
            }
        }
        ranges.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
        Self {
            wanted: ranges.into_iter().map(|(_, wanted)| wanted).collect(),
            refused,
        }
    }

    /// From one of Gengo's own language codes, such as a job's `lc_tgt`. They have an
    /// entry point of their own because they are not BCP-47: see [`GengoLanguage`].
    ///
    /// # Errors
    ///
    /// A text that is none of Gengo's codes.
    pub fn from_gengo_language(code: &str) -> Result<Self, ParseGengoLanguageError> {
        Ok(code.parse::<GengoLanguage>()?.into())
    }

    /// From the settings of the operating system, which on Unix are the environment
    /// variables `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order, up to the
    /// first that says `C` or `POSIX`: whoever sets that wants no language at all.
    #[cfg(feature = "system-locale")]
    pub fn from_system() -> Self {
        sys_locale::get_locales()
            .take_while(|id| !matches!(id.as_str(), "C" | "POSIX"))
            .filter_map(|id| locale::parse(&id).ok())
            .map(Wanted::Language)
            .collect()
    }
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

impl From<GengoLanguage> for Preferences {
    fn from(language: GengoLanguage) -> Self {
        locale::parse(language.bcp47())
            .into_iter()
            .map(Wanted::Language)
            .collect()
    }
}

/// The start of a header that is read: whole parts only.
fn bounded(header: &str) -> &str {
    if header.len() <= MAX_HEADER_BYTES {
        return header;
    }
    let head = &header.as_bytes()[..MAX_HEADER_BYTES];
    let comma = head.iter().rposition(|&byte| byte == b',');
    comma.map_or("", |comma| &header[..comma])
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
