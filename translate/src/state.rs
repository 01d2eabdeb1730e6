//! Where translations stand: of which English each was made, and who has looked at it.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// What has been done for a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is written.
    Draft,
    /// A draft that somebody else has translated back to English, and has found to say the same.
    #[serde(rename = "read-back")]
    BackTranslated,
    /// A native speaker has reviewed it.
    Reviewed,
}

impl State {
    /// All, by name.
    pub const ALL: [State; 3] = [State::Draft, State::BackTranslated, State::Reviewed];

    /// As it is written: `draft`, `read-back`, `reviewed`.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::BackTranslated => "read-back",
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
        let mut states = Self::ALL.into_iter();
        let named = states.find(|state| state.as_str() == name);
        named.ok_or_else(|| ParseStateError {
            name: name.to_owned(),
        })
    }
}

/// What was to name a state, and does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseStateError {
    name: String,
}

impl fmt::Display for ParseStateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        write!(
            f,
            "{name:?} is no state: expected draft, read-back or reviewed"
        )
    }
}

impl std::error::Error for ParseStateError {}

/// Where a translation stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReviewState {
    /// Nobody has written it.
    #[serde(rename = "missing")]
    NotTranslated,
    /// A parent of the locale has it, in the same language.
    Inherited,
    /// English has changed since.
    #[serde(rename = "stale")]
    Outdated,
    /// It is written.
    Draft,
    /// A draft that somebody else has translated back to English.
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
