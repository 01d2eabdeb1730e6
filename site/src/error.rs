//! Errors of making a site.

use std::fmt;

/// Why a site cannot be made or written.
#[derive(Debug)]
pub struct SiteError {
    reason: String,
}

impl SiteError {
    pub(crate) fn new(reason: impl fmt::Display) -> Self {
        Self {
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for SiteError {}
