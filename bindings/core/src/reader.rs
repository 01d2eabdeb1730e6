//! Who reads, as data.

use gengo_messages::Preferences;
use serde::Deserialize;

use crate::input_error::InputError;

/// One source of a reader's languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Source {
    Ids(Vec<String>),
    LossyIds(Vec<String>),
    AcceptLanguage(String),
    GengoLanguage(String),
}

/// Reads who reads from a JSON list, the most important source first. A source is an object with
/// one member: `ids` or `lossy_ids` (a list of language ids), `accept_language` (the value of the
/// header) or `gengo_language` (one of Gengo's own codes).
///
/// # Errors
///
/// The text is not such a list, one of `ids` is not a language id, or a code is not one of Gengo's.
pub fn preferences_from_json(json: &[u8]) -> Result<Preferences, InputError> {
    let sources: Vec<Source> = serde_json::from_slice(json)
        .map_err(|error| InputError::new(format_args!("the preferences: {error}")))?;
    sources.iter().map(Source::preferences).collect()
}

impl Source {
    fn preferences(&self) -> Result<Preferences, InputError> {
        match self {
            Source::Ids(ids) => Preferences::from_ids(ids).map_err(InputError::new),
            Source::LossyIds(ids) => Ok(Preferences::from_ids_lossy(ids)),
            Source::AcceptLanguage(header) => Ok(Preferences::from_accept_language(header)),
            Source::GengoLanguage(code) => {
                Preferences::from_gengo_language(code).map_err(InputError::new)
            }
        }
    }
}
