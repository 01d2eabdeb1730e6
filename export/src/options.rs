//! The options of an export.

use crate::audience::Audience;
use crate::format::Format;

/// What is exported, and as what.
#[derive(Clone, Debug)]
pub struct ExportOptions {
    /// What the files are.
    pub format: Format,
    /// The ids of the locales; all if there are none.
    pub locales: Vec<String>,
    /// Whose texts.
    pub audience: Audience,
    /// Whether a locale's files also have the texts of the locales that it falls back to.
    pub fallback: bool,
}
