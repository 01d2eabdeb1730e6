//! A body that is not a response.

use std::fmt;

use message_catalog::Escaped;
use serde::{Deserialize, Serialize};

/// The largest body that is read, in bytes.
pub(crate) const MAX_BYTES: usize = 8 << 20;
/// The most errors that are read.
pub(crate) const MAX_ERRORS: usize = 100_000;

/// A body that is not a response: where reading it failed, and why.
///
/// In data it is an object with `line`, `column` and `reason`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreadableError {
    line: usize,
    column: usize,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Reason {
    Empty,
    Json(String),
    NoResponse,
    TooLarge,
    TooMany,
}

impl UnreadableError {
    pub(crate) fn at_start(reason: Reason) -> Self {
        Self {
            line: 1,
            column: 1,
            reason,
        }
    }

    pub(crate) fn new(text: &str, offset: usize, reason: Reason) -> Self {
        let before = text.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before.len() - line_start + 1,
            reason,
        }
    }

    pub(crate) fn of_json(error: &serde_json::Error) -> Self {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let reason = error.to_string().replace(&place, "");
        Self {
            line: error.line().max(1),
            column: error.column().max(1),
            reason: Reason::Json(reason),
        }
    }

    /// The line of the body where reading failed, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in that line, in bytes, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// What is wrong, without the place.
    pub fn reason(&self) -> String {
        self.reason.to_string()
    }

    /// Whether the body was empty.
    pub fn is_empty(&self) -> bool {
        self.reason == Reason::Empty
    }

    /// Whether the body was larger, or held more errors, than what is read.
    pub fn is_too_large(&self) -> bool {
        matches!(self.reason, Reason::TooLarge | Reason::TooMany)
    }
}

impl fmt::Display for UnreadableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Reason::NoResponse | Reason::Json(_) = self.reason {
            write!(f, "line {}, column {}: ", self.line, self.column)?;
        }
        self.reason.fmt(f)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Empty => f.write_str("the response is empty"),
            Reason::TooLarge => write!(f, "the response is larger than {} MiB", MAX_BYTES >> 20),
            Reason::TooMany => write!(f, "the response has more than {} errors", MAX_ERRORS),
            Reason::NoResponse => f.write_str("the JSON is not a response of Gengo's API"),
            Reason::Json(reason) => {
                write!(f, "the response is not JSON: {}", Escaped::new(reason))
            }
        }
    }
}

impl std::error::Error for UnreadableError {}
