//! The settings of a folder: `check.toml`.

use std::ops::Range;

use gengo_messages::ErrorCode;
use serde::Deserialize;
use toml::Spanned;

use crate::finding::Finding;

/// What a folder's `check.toml` says.
///
/// ```toml
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
    pub(crate) fn covers(&self, finding: &Finding) -> bool {
        finding.rule.id == self.rule.get_ref()
            && self.locale.has(Some(&finding.locale))
            && self
                .id
                .as_ref()
                .is_none_or(|id| id.get_ref().has(finding.id.as_deref()))
    }
}

impl Config {
    /// Reads the text of a `check.toml`; or says what is wrong with it, and where in bytes.
    pub(crate) fn read(text: &str) -> Result<Self, (Range<usize>, String)> {
        let config: Self = read(text)?;
        for allow in &config.allow {
            if allow.why.get_ref().trim().is_empty() {
                let message = "an exception says why".to_owned();
                return Err((allow.why.span(), message));
            }
        }
        Ok(config)
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

/// Reads TOML; or says what is wrong with it, and where in bytes.
pub(crate) fn read<T: serde::de::DeserializeOwned>(
    text: &str,
) -> Result<T, (Range<usize>, String)> {
    toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        (span, error.message().trim().replace('\n', ", "))
    })
}
