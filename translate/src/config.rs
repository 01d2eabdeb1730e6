//! The settings of a folder: `check.toml`.

use std::fmt;
use std::ops::Range;

use gengo_messages::ftl::{REFERENCE, locale_of};
use gengo_messages::{ErrorCode, LanguageIdentifier};
use serde::Deserialize;
use toml::Spanned;

/// What a folder's `check.toml` says.
///
/// ```toml
/// # The locale that translations are made of: English, if left out.
/// reference = "de"
/// # The codes that have a message each: Gengo's, or a list of numbers.
/// codes = "gengo"
///
/// [[allow]]
/// rule = "end-punctuation"
/// locale = ["ja", "ko"]  # all, if left out
/// id = "error-1802"      # all, if left out
/// why = "The text ends with a remark in brackets."
/// ```
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    reference: Option<Spanned<String>>,
    codes: Option<Codes>,
    #[serde(default)]
    pub(crate) allow: Vec<Allow>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected \"gengo\" or a list of numbers")]
enum Codes {
    Named(NamedCodes),
    List(Vec<i64>),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum NamedCodes {
    Gengo,
}

/// Findings that are meant.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Allow {
    pub(crate) rule: Spanned<String>,
    #[serde(default)]
    locale: OneOrMore,
    id: Option<Spanned<OneOrMore>>,
    why: Spanned<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(untagged, expecting = "expected a name or a list of names")]
enum OneOrMore {
    One(String),
    More(Vec<String>),
    #[default]
    Any,
}

impl OneOrMore {
    fn has(&self, name: Option<&str>) -> bool {
        match self {
            OneOrMore::One(one) => name == Some(one),
            OneOrMore::More(all) => all.iter().any(|one| name == Some(one)),
            OneOrMore::Any => true,
        }
    }
}

impl Allow {
    pub(crate) fn covers(&self, rule: &str, locale: &str, id: Option<&str>) -> bool {
        rule == self.rule.get_ref()
            && self.locale.has(Some(locale))
            && self.id.as_ref().is_none_or(|own| own.get_ref().has(id))
    }
}

impl Config {
    /// Reads the text of a `check.toml`.
    pub(crate) fn read(text: &str) -> Result<Self, TomlError> {
        let config: Self = read(text)?;
        if let Some(name) = &config.reference
            && locale_of(name.get_ref()).is_err()
        {
            return Err(TomlError {
                span: name.span(),
                fault: Fault::NoLocale,
            });
        }
        for allow in &config.allow {
            if allow.why.get_ref().trim().is_empty() {
                return Err(TomlError {
                    span: allow.why.span(),
                    fault: Fault::WithoutReason,
                });
            }
        }
        Ok(config)
    }

    /// The locale that translations are made of.
    pub(crate) fn reference(&self) -> LanguageIdentifier {
        let name = self.reference.as_ref().map(Spanned::get_ref);
        let locale = locale_of(name.map_or(REFERENCE, String::as_str));
        locale.unwrap_or_default()
    }

    /// Where exceptions name a message, in bytes, in order: places of a name in quotes, or of a list.
    pub(crate) fn places_of(&self, id: &str) -> Vec<Range<usize>> {
        let ids = self.allow.iter().filter_map(|allow| allow.id.as_ref());
        ids.filter(|own| own.get_ref().has(Some(id)))
            .map(Spanned::span)
            .collect()
    }

    /// The codes that have a message each; `None` if the folder's messages are about none.
    pub(crate) fn codes(&self) -> Option<Vec<ErrorCode>> {
        match self.codes.as_ref()? {
            Codes::Named(NamedCodes::Gengo) => Some(ErrorCode::ALL.to_vec()),
            Codes::List(codes) => Some(codes.iter().copied().map(ErrorCode::new).collect()),
        }
    }
}

/// What is wrong with settings or a glossary.
#[derive(Clone, Debug)]
pub(crate) struct TomlError {
    /// Where, in bytes.
    pub(crate) span: Range<usize>,
    fault: Fault,
}

#[derive(Clone, Debug)]
enum Fault {
    /// What the parser says.
    Form(String),
    WithoutReason,
    NoLocale,
}

impl fmt::Display for TomlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.fault {
            Fault::Form(message) => message,
            Fault::NoLocale => "the reference is a locale, such as en or pt-BR",
            Fault::WithoutReason => "an exception says why",
        })
    }
}

impl std::error::Error for TomlError {}

/// Reads TOML.
pub(crate) fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, TomlError> {
    toml::from_str(text).map_err(|error| TomlError {
        span: error.span().unwrap_or(0..0),
        fault: Fault::Form(error.message().trim().replace('\n', ", ")),
    })
}
