//! `index.json`: describes the keys.

use std::path::PathBuf;

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::{CodeKey, GenericKey, Label};
use message_catalog::{Direction, Preferences};
use serde::Serialize;

use crate::audience::Audience;
use crate::error::ExportError;
use crate::file::File;
use crate::format::Format;
use crate::ftl;
use crate::key::{Key, Kind};
use crate::options::ExportOptions;
use crate::source::Source;

#[derive(Serialize)]
struct Index<'k> {
    codes: Vec<Code<'k>>,
    generic: Vec<Generic<'k>>,
    locales: Vec<Locale>,
}

#[derive(Serialize)]
struct Code<'k> {
    code: &'k Label,
    name: Option<&'k str>,
    category: Option<&'k str>,
    field: Option<&'k str>,
    retryable: bool,
    #[serde(flatten)]
    keys: Keys,
}

/// A message that stands in for codes without one, or sums up.
#[derive(Serialize)]
struct Generic<'k> {
    id: &'k str,
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
    source: &Source<'_>,
    paths: &[(&LanguageIdentifier, Vec<String>)],
    options: &ExportOptions,
) -> Result<File, ExportError> {
    let mut index = Index {
        codes: Vec::new(),
        generic: Vec::new(),
        locales: Vec::new(),
    };
    for key in source.keys() {
        let keys = keys(source, key, options);
        match key {
            Key::Code(CodeKey {
                label,
                facts,
                retryable,
                ..
            }) => index.codes.push(Code {
                code: label,
                name: facts.name.as_deref(),
                category: facts.category.as_deref(),
                field: facts.field.as_deref(),
                retryable: *retryable,
                keys,
            }),
            Key::Generic(GenericKey { id, .. }) => index.generic.push(Generic { id, keys }),
        }
    }
    for (locale, files) in paths {
        let chain = source
            .catalog()
            .chain(&Preferences::from((*locale).clone()));
        index.locales.push(Locale {
            locale: locale.to_string(),
            direction: Direction::of(locale).as_str(),
            chain: chain.locales().map(ToString::to_string).collect(),
            files: files.clone(),
        });
    }
    let text = serde_json::to_string_pretty(&index)? + "\n";
    Ok((PathBuf::from("index.json"), text.into_bytes()))
}

fn keys(source: &Source<'_>, key: Key<'_>, options: &ExportOptions) -> Keys {
    let name = |kind| match (options.format, kind) {
        (Format::Ftl, Kind::Developer) => key.id().to_owned(),
        (Format::Ftl, Kind::User) => ftl::user_key(source, key),
        _ => key.name(kind),
    };
    let shape = source.shape(key, Kind::Developer);
    let user_shape = source.shape(key, Kind::User);
    Keys {
        key: (options.audience != Audience::User).then(|| name(Kind::Developer)),
        user_key: (options.audience != Audience::Developer).then(|| name(Kind::User)),
        plural: shape.counted.is_some(),
        user_plural: user_shape.counted.is_some(),
        variables: shape.variables.clone(),
        user_variables: user_shape.variables.clone(),
    }
}
