//! Why an export fails.

use std::{fmt, io};

/// Why texts cannot be exported: a format cannot say one, or a file cannot be written.
#[derive(Debug)]
pub struct ExportError {
    reason: String,
}

impl ExportError {
    pub(crate) fn new(reason: impl fmt::Display) -> Self {
        Self {
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ExportError {}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::new(format!("cannot write: {error}"))
    }
}

impl From<serde_json::Error> for ExportError {
    fn from(error: serde_json::Error) -> Self {
        io::Error::from(error).into()
    }
}
