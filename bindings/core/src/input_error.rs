//! Input that cannot be used.

use std::fmt;

/// What an app passed and the library cannot use: an id that is not a locale, an option that does
/// not exist. It displays as a sentence for developers.
///
/// Languages raise what they have for invalid arguments: `ValueError` in Python,
/// `InvalidArgumentException` in PHP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError(String);

impl InputError {
    /// An error that displays as `reason`.
    pub fn new(reason: impl fmt::Display) -> Self {
        Self(reason.to_string())
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InputError {}
