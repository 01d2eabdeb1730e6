//! Locale ids, and what CLDR knows of them.
//!
//! The one place that asks `icu_locale`, which carries CLDR's data. Public
//! signatures speak `unic_langid`, as the Fluent crates do.

use std::fmt;

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbackerWithConfig};
use icu_locale::subtags::{Language, Variants, language};
use icu_locale::{
    DataLocale, LanguageIdentifier as Id, Locale, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander, LocaleFallbacker,
};
use unic_langid::LanguageIdentifier;

use super::tag::{self, ParseLocaleError};

const NORWEGIAN: Language = language!("no");
const BOKMAL: Language = language!("nb");

static FALLBACKER: LocaleFallbackerWithConfig<'static> =
    LocaleFallbacker::new().for_config(LocaleFallbackConfig::default());

/// The direction in which a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Direction {
    /// As English is. In data it is `ltr`.
    #[cfg_attr(feature = "serde", serde(rename = "ltr"))]
    LeftToRight,
    /// As Arabic and Hebrew are. In data it is `rtl`.
    #[cfg_attr(feature = "serde", serde(rename = "rtl"))]
    RightToLeft,
}

impl Direction {
    /// The direction of a locale's script, by CLDR; left to right where CLDR does not
    /// know it.
    pub fn of(locale: &LanguageIdentifier) -> Self {
        direction(&from_unic(locale))
    }

    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Reads a tag as [`tag::read`] does, and puts it into CLDR's canonical form (`iw` is `he`, `tl` is
/// `fil`).
pub(crate) fn parse(input: &str) -> Result<Id, ParseLocaleError> {
    tag::read(input).map(canonical)
}

/// As [`parse`], of what a person or a system has set, which may be a POSIX locale. `None` for
/// private use, which names no language.
pub(crate) fn parse_setting(input: &str) -> Result<Option<Id>, ParseLocaleError> {
    if tag::is_private(input) {
        return Ok(None);
    }
    tag::read_posix(input).map(|id| Some(canonical(id)))
}

fn canonical(id: Id) -> Id {
    let mut locale = Locale::from(id);
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    if locale.id.language.is_unknown() && !locale.id.is_unknown() {
        LocaleExpander::new_extended().maximize(&mut locale.id);
    }
    locale.id
}

/// As [`parse`], for those who speak `unic_langid`.
pub(crate) fn canonical_id(input: &str) -> Result<LanguageIdentifier, ParseLocaleError> {
    parse(input).map(|id| to_unic(&id))
}

/// The direction of a locale's script.
pub(crate) fn direction(id: &Id) -> Direction {
    if LocaleDirectionality::new_extended().is_right_to_left(id) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

pub(crate) fn to_unic(id: &Id) -> LanguageIdentifier {
    // Both crates hold the same subtags, so this does not fail.
    id.to_string().parse().unwrap_or_default()
}

pub(crate) fn from_unic(id: &LanguageIdentifier) -> Id {
    parse(&id.to_string()).unwrap_or(Id::UNKNOWN)
}

/// A locale's id with its likely script and region, by CLDR: `pt` is `pt-Latn-BR`. Two ids that
/// name the same locale have the same full form, as `zh-TW` and `zh-Hant` do.
///
/// ```
/// use message_catalog::full_form;
///
/// assert_eq!(full_form(&"en-US".parse()?), full_form(&"en".parse()?));
/// assert_ne!(full_form(&"en-GB".parse()?), full_form(&"en".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn full_form(id: &LanguageIdentifier) -> LanguageIdentifier {
    to_unic(&maximize(&from_unic(id)))
}

/// The id with its likely script and region (`pt` is `pt-Latn-BR`), by CLDR. Two ids
/// that name the same thing have the same full form.
pub(crate) fn maximize(id: &Id) -> Id {
    let mut full = id.clone();
    full.language = full_language(full.language);
    LocaleExpander::new_extended().maximize(&mut full);
    full
}

/// The language of an id's full form: `no` is Bokmål, as CLDR has it.
pub(crate) fn full_language(language: Language) -> Language {
    if language == NORWEGIAN {
        BOKMAL
    } else {
        language
    }
}

/// The locale and its CLDR parents, without the root: es-MX, es-419, es.
///
/// CLDR lets a few inherit from a locale of another language: hi-Latn from en-IN, Haitian from
/// fr-HT. That is for data such as the names of months; who reads these does not read those. The
/// macrolanguage (`no` of nb) is a parent.
pub(crate) fn lineage(id: &Id) -> impl Iterator<Item = Id> + use<> {
    let language = id.language;
    let is_parent =
        move |id: &Id| id.language == language || (id.script.is_none() && id.region.is_none());
    ancestors(id).take_while(is_parent)
}

fn ancestors(id: &Id) -> impl Iterator<Item = Id> + use<> {
    let mut steps = FALLBACKER.fallback_for(DataLocale::from(id));
    std::iter::from_fn(move || {
        let current = *steps.get();
        if current.language.is_unknown() {
            return None;
        }
        steps.step();
        Some(Id {
            language: current.language,
            script: current.script,
            region: current.region,
            variants: current
                .variant
                .map(Variants::from_variant)
                .unwrap_or_default(),
        })
    })
}

/// Whether a language range covers a locale: it leaves subtags open, and has no other.
pub(crate) fn is_within(id: &Id, range: &Id) -> bool {
    range.language == id.language
        && (range.script.is_none() || range.script == id.script)
        && (range.region.is_none() || range.region == id.region)
        && (range.variants.is_empty() || range.variants == id.variants)
}
