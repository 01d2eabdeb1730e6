//! Locale ids, in the forms that CLDR prefers.
//!
//! Inside they are `icu_locale_core`'s. Public signatures speak `unic_langid`, as the Fluent crates do.

use icu_locale_core::LanguageIdentifier as Id;
use icu_locale_core::subtags::{Language, language};
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language as UnicLanguage, Region, Script, Variant};

use super::tag::{self, ParseLocaleError};
use super::{alias, likely};

const NORWEGIAN: Language = language!("no");
const BOKMAL: Language = language!("nb");

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

fn canonical(mut id: Id) -> Id {
    alias::replace(&mut id);
    if id.language.is_unknown() {
        likely::maximize(&mut id);
    }
    id
}

/// Like [`parse`], for callers that use `unic_langid`.
pub(crate) fn canonical_id(input: &str) -> Result<LanguageIdentifier, ParseLocaleError> {
    parse(input).map(|id| to_unic(&id))
}

pub(crate) fn to_unic(id: &Id) -> LanguageIdentifier {
    // Both crates hold the same subtags, and variants in the same order, so nothing here fails.
    let script = id
        .script
        .map(|own| Script::from_bytes(own.as_str().as_bytes()));
    let region = id
        .region
        .map(|own| Region::from_bytes(own.as_str().as_bytes()));
    let variants = id
        .variants
        .iter()
        .map(|own| Variant::from_bytes(own.as_str().as_bytes()));
    LanguageIdentifier::from_raw_parts_unchecked(
        UnicLanguage::from_bytes(id.language.as_str().as_bytes()).unwrap_or_default(),
        script.and_then(Result::ok),
        region.and_then(Result::ok),
        (!id.variants.is_empty()).then(|| variants.filter_map(Result::ok).collect()),
    )
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
    likely::maximize(&mut full);
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

/// Whether a language range covers a locale: it leaves subtags open, and has no other.
pub(crate) fn is_within(id: &Id, range: &Id) -> bool {
    range.language == id.language
        && (range.script.is_none() || range.script == id.script)
        && (range.region.is_none() || range.region == id.region)
        && (range.variants.is_empty() || range.variants == id.variants)
}
