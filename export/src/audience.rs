//! The audience of an export.

use std::fmt;
use std::str::FromStr;

macro_rules! audiences {
    ($($(#[$doc:meta])+ $variant:ident $id:literal;)+) => {
        /// Which of a message's two texts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Audience {
            $($(#[$doc])+ $variant,)+
        }

        impl Audience {
            /// Every audience.
            pub const ALL: &'static [Audience] = &[$(Audience::$variant,)+];

            /// The audience's name: one lower-case word, such as `user`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Audience::$variant => $id,)+
                }
            }
        }
    };
}

audiences! {
    /// The documented sentence.
    Developer "developer";
    /// The texts for the person using the app.
    User "user";
    /// Both texts.
    Both "both";
}

impl FromStr for Audience {
    type Err = ParseAudienceError;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        let mut all = Audience::ALL.iter().copied();
        all.find(|audience| audience.id() == id)
            .ok_or(ParseAudienceError(()))
    }
}

/// A name that is not an audience.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseAudienceError(());

impl fmt::Display for ParseAudienceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown audience")
    }
}

impl std::error::Error for ParseAudienceError {}
