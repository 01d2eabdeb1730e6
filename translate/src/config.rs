//! The settings of a folder: `check.toml`.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use gengo_messages::ftl::{Label, REFERENCE, declared_codes, locale_of};
use gengo_messages::{Code, CodeIds, LanguageIdentifier};
use serde::Deserialize;
use toml::Spanned;

/// The file with a folder's settings.
pub(crate) const CONFIG: &str = "check.toml";

/// What a folder's `check.toml` says.
///
/// ```toml
/// # The locale that translations are made of: English, if left out.
/// reference = "de"
/// # The codes that have a message each: Gengo's, or a list of numbers and words. In an overlay, the codes of a list
/// # are added to Gengo's.
/// codes = "gengo"
/// # How the id of a code's message is formed: "error-{code}", if left out.
/// code-ids = "error-{code}"
/// # Other messages that an app asks for, by their ids.
/// messages = ["card-declined"]
/// # Functions that an app adds, for its texts to call.
/// functions = ["DATETIME"]
///
/// [[allow]]
/// rule = "end-punctuation"
/// locale = ["ja", "ko"]  # all, if left out
/// id = "error-1802"      # all, if left out
/// why = "The text ends with a remark in brackets."
/// ```
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Config {
    reference: Option<Spanned<String>>,
    codes: Option<Codes>,
    code_ids: Option<Spanned<String>>,
    /// The messages that an app asks for by their ids.
    #[serde(default)]
    pub(crate) messages: Vec<String>,
    /// The functions that an app adds.
    #[serde(default)]
    pub(crate) functions: Vec<String>,
    #[serde(default)]
    pub(crate) allow: Vec<Allow>,
    /// Whether the folder overrides the library's texts, so that Gengo's codes have messages, too.
    #[serde(skip)]
    is_of_overlay: bool,
    /// Made when it is first asked for.
    #[serde(skip)]
    code_messages: OnceLock<Option<CodeMessages>>,
}

#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected \"gengo\" or a list of numbers and words"
)]
enum Codes {
    Named(NamedCodes),
    List(Vec<Label>),
}

/// The messages that codes have, by id.
#[derive(Debug)]
pub(crate) struct CodeMessages {
    /// The ids, with what the codes are called.
    pub(crate) wanted: BTreeMap<String, String>,
    /// Whether words are codes, too.
    pub(crate) has_words: bool,
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
        if let Some(template) = &config.code_ids
            && let Err(error) = template.get_ref().parse::<CodeIds>()
        {
            return Err(TomlError {
                span: template.span(),
                fault: Fault::Form(error.to_string()),
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

    /// The same settings, read as those of an overlay or of another folder.
    pub(crate) fn of_folder(self, is_overlay: bool) -> Self {
        Self {
            is_of_overlay: is_overlay,
            code_messages: OnceLock::new(),
            ..self
        }
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

    /// The codes that the folder lists.
    pub(crate) fn own_codes(&self) -> impl Iterator<Item = Code<'_>> {
        let listed = match &self.codes {
            Some(Codes::List(codes)) => codes.as_slice(),
            _ => &[],
        };
        listed.iter().map(Label::code)
    }

    /// How the ids of codes' messages are formed.
    pub(crate) fn code_ids(&self) -> CodeIds {
        let template = self.code_ids.as_ref();
        let template = template.and_then(|template| template.get_ref().parse().ok());
        template.unwrap_or_default()
    }

    /// Whether the numbers that Gengo has are Gengo's codes. They are, unless the folder lists its
    /// own.
    pub(crate) fn has_gengo_codes(&self) -> bool {
        !matches!(self.codes, Some(Codes::List(_)))
    }

    /// The messages that the codes have; `None` if the folder does not say which codes there are.
    pub(crate) fn code_messages(&self) -> Option<&CodeMessages> {
        let messages = self.code_messages.get_or_init(|| self.find_code_messages());
        messages.as_ref()
    }

    fn find_code_messages(&self) -> Option<CodeMessages> {
        let (has_gengo_codes, listed) = match self.codes.as_ref()? {
            Codes::Named(NamedCodes::Gengo) => (true, &[][..]),
            Codes::List(codes) => (self.is_of_overlay, codes.as_slice()),
        };
        let gengo = declared_codes().filter(|_| has_gengo_codes);
        let codes: Vec<Code<'_>> = gengo.chain(listed.iter().map(Label::code)).collect();
        let ids = self.code_ids();
        Some(CodeMessages {
            has_words: codes.iter().any(|code| code.word().is_some()),
            wanted: codes
                .iter()
                .map(|&code| (ids.id(code), code.to_string()))
                .collect(),
        })
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
            Fault::NoLocale => "`reference` is not a locale such as en or pt-BR",
            Fault::WithoutReason => "the exception does not say why; add `why = \"…\"`",
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
