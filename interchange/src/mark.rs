//! The mark that tells a change in a file from a change in the folder.

use std::fmt;
use std::str::FromStr;

use gengo_messages_translate::{Hash, ReviewState};
use sha2::{Digest, Sha256};

/// What a segment was exported from: the English message, the translation and its state. By it an import
/// tells a change in the file from a change in the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The whole English message; `None` where the folder has no English of its own.
    pub(crate) english: Option<Hash>,
    text: u64,
    pub(crate) state: ReviewState,
}

impl Mark {
    pub(crate) fn new(english: Option<Hash>, text: &str, state: ReviewState) -> Self {
        Self {
            english,
            text: hash(text),
            state,
        }
    }

    /// Whether the translation was this one.
    pub(crate) fn is_of(&self, text: &str) -> bool {
        self.text == hash(text)
    }
}

fn hash(text: &str) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&Sha256::digest(text.as_bytes())[..8]);
    u64::from_be_bytes(first)
}

/// How states are written in files.
pub(crate) const STATES: [(ReviewState, &str); 6] = [
    (ReviewState::NotTranslated, "not-translated"),
    (ReviewState::Inherited, "inherited"),
    (ReviewState::Outdated, "outdated"),
    (ReviewState::Draft, "draft"),
    (ReviewState::BackTranslated, "back-translated"),
    (ReviewState::Reviewed, "reviewed"),
];

pub(crate) fn name_of(state: ReviewState) -> &'static str {
    let named = STATES.iter().find(|(own, _)| *own == state);
    named.map_or("draft", |(_, name)| name)
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.english {
            Some(hash) => write!(f, "{hash}")?,
            None => f.write_str("none")?,
        }
        write!(f, ".{:016x}.{}", self.text, name_of(self.state))
    }
}

impl FromStr for Mark {
    type Err = ParseMarkError;

    fn from_str(text: &str) -> Result<Self, ParseMarkError> {
        let failed = ParseMarkError(());
        let mut parts = text.trim().split('.');
        let (Some(english), Some(own), Some(state), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(failed);
        };
        let english = match english {
            "none" => None,
            digits => Some(Hash::read(digits).ok_or(failed.clone())?),
        };
        let named = STATES.iter().find(|(_, name)| *name == state);
        Ok(Self {
            english,
            text: u64::from_str_radix(own, 16).map_err(|_| failed.clone())?,
            state: named.ok_or(failed)?.0,
        })
    }
}

/// What was to be a mark, and is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseMarkError(());

impl fmt::Display for ParseMarkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("is not what an export writes of a segment")
    }
}

impl std::error::Error for ParseMarkError {}
