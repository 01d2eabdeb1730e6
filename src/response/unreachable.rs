//! A call without a response.

use std::error::Error;
use std::fmt;

use message_catalog::Escaped;
use serde::{Deserialize, Serialize};

/// A call without a response: the service, or the way to it, is down. It displays in English, for
/// logs, with what the HTTP client said. In data it is an object with `reason`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreachableError {
    reason: String,
}

impl UnreachableError {
    /// From the error of an HTTP client, with its sources, or from a text.
    pub fn new(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let error = error.into();
        let mut reason = error.to_string();
        let mut source = error.source();
        while let Some(error) = source {
            let text = error.to_string();
            // Some errors say what their sources do.
            if !reason.ends_with(&text) {
                reason += ": ";
                reason += &text;
            }
            source = error.source();
        }
        Self { reason }
    }

    /// What the HTTP client said.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for UnreachableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = Escaped::new(&self.reason);
        write!(f, "the service could not be reached: {reason}")
    }
}

impl Error for UnreachableError {}
