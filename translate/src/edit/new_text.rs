//! A new text for a message.

use crate::hash::Hash;
use crate::place::Place;

/// The new text of a message or attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// The message or attribute.
    pub place: Place,
    /// Fluent, as after the `=` in a file.
    pub text: String,
    /// Of which English message it was made.
    pub made_of: MadeOf,
}

/// Of which English message a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeOf {
    /// The current English.
    Today,
    /// The English with this hash. If the current English has another hash, the translation is outdated.
    Of(Hash),
    /// The same as the translation that was there before: an outdated one stays outdated.
    AsBefore,
}
