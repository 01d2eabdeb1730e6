//! The origin of a text.

use serde::{Deserialize, Serialize};

/// Where a text comes from. In data it is a word such as `first-choice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Origin {
    /// From what the reader asked for first: that locale or a parent of it, such as es
    /// for a reader of es-MX.
    FirstChoice,
    /// From another locale of the chain.
    Fallback,
    /// From the server: nothing in the chain knows the code.
    Server,
    /// The generic message: nothing in the chain knows the code, and for developers
    /// the server sent no text either.
    Generic,
    /// The message's id: the catalog has no generic message.
    Id,
}

impl Origin {
    /// The name in data, such as `first-choice`.
    pub const fn id(self) -> &'static str {
        match self {
            Origin::FirstChoice => "first-choice",
            Origin::Fallback => "fallback",
            Origin::Server => "server",
            Origin::Generic => "generic",
            Origin::Id => "id",
        }
    }

    pub(crate) fn of(is_first_choice: bool) -> Self {
        if is_first_choice {
            Origin::FirstChoice
        } else {
            Origin::Fallback
        }
    }
}
