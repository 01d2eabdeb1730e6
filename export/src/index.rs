//! `index.json`: what the keys are about.

use std::path::PathBuf;

use gengo_messages::{ErrorCode, LanguageIdentifier};
use serde::Serialize;

use crate::audience::Audience;
use crate::error::ExportError;
use crate::file::File;
use crate::format::Format;
use crate::ftl;
use crate::key::{key, user_key};
use crate::options::ExportOptions;
use crate::source::{Part, Source};

#[derive(Serialize)]
struct Index {
    codes: Vec<Code>,
    generic: Vec<Generic>,
    locales: Vec<Locale>,
}

#[derive(Serialize)]
struct Code {
    code: ErrorCode,
    name: Option<&'static str>,
    category: Option<&'static str>,
    field: Option<&'static str>,
    retryable: bool,
    #[serde(flatten)]
    keys: Keys,
}

/// A message that stands in for codes without one, or sums up.
#[derive(Serialize)]
struct Generic {
    id: &'static str,
    #[serde(flatten)]
    keys: Keys,
}

/// Those of the developer's text and of the user's, if they are written, and what these are.
#[derive(Serialize)]
struct Keys {
    key: Option<String>,
    user_key: Option<String>,
    /// Whether it has plural forms, chosen by one of its variables.
    plural: bool,
    user_plural: bool,
    /// In the order in which formats without names count them.
    variables: Vec<String>,
    user_variables: Vec<String>,
}

#[derive(Serialize)]
struct Locale {
    locale: String,
    direction: &'static str,
    /// The locales that answer, the first to be asked first.
    chain: Vec<String>,
    files: Vec<String>,
}

/// The index over what is written: the files of each locale.
pub(crate) fn file(
    source: &Source,
    paths: &[(LanguageIdentifier, Vec<String>)],
    options: &ExportOptions,
) -> Result<File, ExportError> {
    let names = |id: &str| match options.format {
        Format::Ftl => (id.to_owned(), ftl::user_key(source, id)),
        _ => (key(id), user_key(id)),
    };
    let keys = |id: &str| {
        let (key, user_key) = names(id);
        let shape = source.shape(id, Part::Developer);
        let user_shape = source.shape(id, Part::User);
        Keys {
            key: (options.audience != Audience::User).then_some(key),
            user_key: (options.audience != Audience::Developer).then_some(user_key),
            plural: shape.counted.is_some(),
            user_plural: user_shape.counted.is_some(),
            variables: shape.variables.clone(),
            user_variables: user_shape.variables.clone(),
        }
    };
    let index = Index {
        codes: source
            .codes()
            .iter()
            .map(|&code| Code {
                code,
                name: code.name(),
                category: code.category().map(|category| category.id()),
                field: code.field(),
                retryable: code.is_retryable(),
                keys: keys(&code.message_id()),
            })
            .collect(),
        generic: source
            .generic()
            .map(|id| Generic { id, keys: keys(id) })
            .collect(),
        locales: paths
            .iter()
            .map(|(locale, files)| Locale {
                locale: locale.to_string(),
                direction: source.direction(locale).as_str(),
                chain: source
                    .layers()
                    .chain(locale)
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
                files: files.clone(),
            })
            .collect(),
    };
    let text = serde_json::to_string_pretty(&index)? + "\n";
    Ok((PathBuf::from("index.json"), text.into_bytes()))
}
