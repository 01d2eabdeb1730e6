//! Language tags in every form of BCP 47, converted to Unicode locale ids.

mod iana;

use std::fmt;

use icu_locale_core::{LanguageIdentifier as Id, Locale};

use self::iana::{EXTENDED, GRANDFATHERED};

/// A text that is not a locale id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseLocaleError {
    input: String,
}

impl ParseLocaleError {
    fn of(input: &str) -> Self {
        Self {
            input: input.chars().take(100).collect(),
        }
    }

    /// The text: at most its first 100 characters.
    pub fn input(&self) -> &str {
        &self.input
    }
}

impl fmt::Display for ParseLocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not a locale: expected a BCP 47 language tag such as ja, pt-BR or zh-Hant-HK",
            self.input
        )
    }
}

impl std::error::Error for ParseLocaleError {}

/// Reads a tag in any case, with `-` or `_`. Extensions and private use are left out: they do not
/// choose a text. What Unicode's ids do not have is replaced as IANA's registry and CLDR say:
/// `zh-cmn-Hans` is `cmn-Hans`, `i-klingon` is `tlh`. The result is not yet in the canonical form.
pub(super) fn read(input: &str) -> Result<Id, ParseLocaleError> {
    let hyphens;
    let tag = if input.contains('_') {
        hyphens = input.replace('_', "-");
        &hyphens
    } else {
        input
    };
    match Locale::try_from_str(tag) {
        Ok(locale) => Ok(locale.id),
        Err(_) => read_unusual(tag).ok_or_else(|| ParseLocaleError::of(input)),
    }
}

/// As [`read`], also of a POSIX locale, `language[_region][.codeset][@modifier]`. Some modifiers
/// name a script or a variant; the others and the codeset do not choose a text.
pub(super) fn read_posix(input: &str) -> Result<Id, ParseLocaleError> {
    let error = || ParseLocaleError::of(input);
    let (rest, modifier) = split_suffix(input, '@').ok_or_else(error)?;
    let (language, _codeset) = split_suffix(rest, '.').ok_or_else(error)?;
    let mut id = read(language).map_err(|_| error())?;
    let script = match modifier.map(str::to_ascii_lowercase).as_deref() {
        Some("latin" | "iqtelif") => "Latn",
        Some("cyrillic") => "Cyrl",
        Some("devanagari") => "Deva",
        Some("arabic") => "Arab",
        Some("valencia") => return read(&format!("{id}-valencia")),
        _ => return Ok(id),
    };
    id.script = script.parse().ok();
    Ok(id)
}

/// What stands before and after a separator, if it is there; `None` if the suffix is not a name.
fn split_suffix(text: &str, separator: char) -> Option<(&str, Option<&str>)> {
    let Some((rest, suffix)) = text.split_once(separator) else {
        return Some((text, None));
    };
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_name = !suffix.is_empty() && suffix.chars().all(is_of_name);
    is_name.then_some((rest, Some(suffix)))
}

/// Whether a text is a well-formed tag of private use alone, such as `x-pirate`: it names no
/// language, and that is not a mistake.
pub(super) fn is_private(input: &str) -> bool {
    let mut subtags = input.split(['-', '_']);
    let first = subtags.next();
    first.is_some_and(|first| first.eq_ignore_ascii_case("x"))
        && subtags.clone().next().is_some()
        && subtags.all(|subtag| is_subtag(subtag, 1..=8))
}

/// Reads what BCP 47 has and Unicode's ids do not: grandfathered tags, extended language subtags,
/// extensions of other shapes.
fn read_unusual(tag: &str) -> Option<Id> {
    let tag = tag.to_ascii_lowercase();
    if let Some(id) = grandfathered(&tag) {
        return id.parse().ok();
    }
    let subtags: Vec<&str> = tag.split('-').collect();
    let singleton = subtags.iter().position(|subtag| subtag.len() == 1);
    let (subtags, extensions) = subtags.split_at(singleton.unwrap_or(subtags.len()));
    if !are_extensions(extensions) {
        return None;
    }
    let (language, rest) = subtags.split_first()?;
    let is_extended = |subtag: &&&str| subtag.len() == 3 && is_alphabetic(subtag);
    let count = rest.iter().take(3).take_while(is_extended).count();
    let (extended, rest) = rest.split_at(count);
    let language = language_of(language, extended);
    let id = std::iter::once(language.as_str()).chain(rest.iter().copied());
    Id::try_from_str(&id.collect::<Vec<_>>().join("-")).ok()
}

/// The language that extended subtags stand for. One that is not registered after its language is
/// left out, so that the reader gets the language that they do name.
fn language_of(language: &str, extended: &[&str]) -> String {
    for count in (1..=extended.len()).rev() {
        let tag = format!(
            "{language}-{}",
            extended.get(..count).unwrap_or_default().join("-")
        );
        if let Some(id) = grandfathered(&tag) {
            return id.to_owned();
        }
    }
    let registered = EXTENDED.iter().find(|(prefix, _)| *prefix == language);
    let registered = registered.map_or(&[][..], |(_, subtags)| subtags);
    let found = extended.iter().find(|subtag| registered.contains(subtag));
    (*found.unwrap_or(&language)).to_owned()
}

fn grandfathered(tag: &str) -> Option<&'static str> {
    let found = GRANDFATHERED.binary_search_by_key(&tag, |&(tag, _)| tag);
    GRANDFATHERED.get(found.ok()?).map(|&(_, id)| id)
}

/// Whether subtags are extensions, each of a singleton and what belongs to it, and private use.
fn are_extensions(subtags: &[&str]) -> bool {
    let mut rest = subtags;
    let mut seen = Vec::new();
    while let Some((singleton, after)) = rest.split_first() {
        if *singleton == "x" {
            return !after.is_empty() && after.iter().all(|subtag| is_subtag(subtag, 1..=8));
        }
        let count = after.iter().take_while(|subtag| is_subtag(subtag, 2..=8));
        let count = count.count();
        if count == 0 || !is_subtag(singleton, 1..=1) || seen.contains(singleton) {
            return false;
        }
        seen.push(singleton);
        rest = after.get(count..).unwrap_or_default();
    }
    true
}

fn is_subtag(subtag: &str, len: std::ops::RangeInclusive<usize>) -> bool {
    len.contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_alphabetic(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        assert!(GRANDFATHERED.is_sorted());
        assert!(EXTENDED.is_sorted());
    }

    #[test]
    fn every_extended_subtag_is_a_language() {
        for (prefix, subtags) in EXTENDED {
            for subtag in *subtags {
                assert_eq!(read(&format!("{prefix}-{subtag}-x-a")), read(subtag));
            }
        }
    }
}
