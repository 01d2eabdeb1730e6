//! Why a file cannot be read or made.

use std::fmt;

/// A file that cannot be read: the end of a sentence about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    reason: String,
}

impl ReadError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ReadError {}

impl From<quick_xml::Error> for ReadError {
    fn from(error: quick_xml::Error) -> Self {
        Self::new(format!("is not valid XML: {error}"))
    }
}

impl From<quick_xml::events::attributes::AttrError> for ReadError {
    fn from(error: quick_xml::events::attributes::AttrError) -> Self {
        quick_xml::Error::from(error).into()
    }
}

/// Why nothing is exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportError {
    reason: String,
}

impl ExportError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ExportError {}

/// Why nothing is imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError {
    reason: String,
}

impl ImportError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ImportError {}
