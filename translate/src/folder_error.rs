//! Why a folder cannot be used.

use std::fmt;
use std::io;
use std::path::PathBuf;

use gengo_messages::LanguageIdentifier;

use crate::config::CONFIG;

/// A folder without its source language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoReference {
    pub(crate) path: PathBuf,
    pub(crate) wanted: LanguageIdentifier,
}

impl fmt::Display for NoReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason())
    }
}

impl std::error::Error for NoReference {}

impl NoReference {
    /// Why, without the path.
    pub fn reason(&self) -> String {
        let wanted = &self.wanted;
        format!("the source language {wanted} is missing; add it, or set `reference` in {CONFIG}")
    }
}

/// A locale that a folder does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLocale {
    pub(crate) name: String,
    /// The one that was probably meant.
    pub(crate) meant: Option<String>,
    pub(crate) known: Vec<String>,
}

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown locale {:?}; ", self.name)?;
        match &self.meant {
            Some(meant) => write!(f, "did you mean {meant}?"),
            None => write!(f, "the folder has {}", self.known.join(", ")),
        }
    }
}

impl std::error::Error for UnknownLocale {}

/// A folder that cannot be checked at all.
#[derive(Debug)]
pub struct UnreadableFolder {
    pub(crate) path: PathBuf,
    pub(crate) error: io::Error,
}

impl fmt::Display for UnreadableFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for UnreadableFolder {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl UnreadableFolder {
    /// Why, without the path.
    pub fn reason(&self) -> String {
        self.error.to_string()
    }
}
