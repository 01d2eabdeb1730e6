//! A new text for a message.

use crate::hash::Hash;
use crate::place::Place;

/// A text that a message, or one of its attributes, is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// The message or attribute.
    pub place: Place,
    /// Fluent as it stands behind the `=`.
    pub text: String,
    /// Of which English message it was made.
    pub made_of: MadeOf,
}

/// Of which English message a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeOf {
    /// The one that is there now.
    Today,
    /// One with this hash. If that is not the one that is there now, the translation is outdated.
    Of(Hash),
    /// The same as the translation that was there before: an outdated one stays outdated.
    AsBefore,
}
