//! The states of translations.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// What has been done for a translation, as a state file records it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// There is a text that has not been checked yet.
    Draft,
    /// A draft that a second reader translated back to English and found to say the same.
    #[serde(rename = "read-back")]
    BackTranslated,
    /// A native speaker has reviewed it.
    Reviewed,
}

impl State {
    /// All states, from the least to the most checked.
    pub const ALL: [State; 3] = [State::Draft, State::BackTranslated, State::Reviewed];

    /// The name: `draft`, `back-translated` or `reviewed`.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::BackTranslated => "back-translated",
            State::Reviewed => "reviewed",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for State {
    type Err = ParseStateError;

    fn from_str(name: &str) -> Result<Self, ParseStateError> {
        // The old name, in older files and scripts.
        let name = if name == "read-back" {
            State::BackTranslated.as_str()
        } else {
            name
        };
        let mut states = Self::ALL.into_iter();
        let named = states.find(|state| state.as_str() == name);
        named.ok_or_else(|| ParseStateError {
            name: name.to_owned(),
        })
    }
}

/// A text that is not the name of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseStateError {
    name: String,
}

impl fmt::Display for ParseStateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        write!(
            f,
            "unknown state {name:?}; write draft, back-translated or reviewed"
        )
    }
}

impl std::error::Error for ParseStateError {}

/// The state of a translation today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReviewState {
    /// There is no text.
    #[serde(rename = "missing")]
    NotTranslated,
    /// A parent of the locale has the text, in the same language.
    Inherited,
    /// The English has changed since.
    #[serde(rename = "stale")]
    Outdated,
    /// There is a text that has not been checked yet.
    Draft,
    /// A draft that a second reader translated back to English and found to say the same.
    #[serde(rename = "read-back")]
    BackTranslated,
    /// A native speaker has reviewed it.
    Reviewed,
}

impl From<State> for ReviewState {
    fn from(state: State) -> Self {
        match state {
            State::Draft => ReviewState::Draft,
            State::BackTranslated => ReviewState::BackTranslated,
            State::Reviewed => ReviewState::Reviewed,
        }
    }
}
