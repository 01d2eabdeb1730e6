//! The two texts of a message.

use message_catalog::Part;

/// The name of the attribute with the user text: `.user`, for the person using the app.
pub const USER_ATTRIBUTE: &str = "user";

/// Which of the two texts of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextKind {
    /// For developers and logs.
    Developer,
    /// For the person in front of the app.
    User,
}

impl TextKind {
    /// Where a message has it.
    pub(crate) fn part(self) -> Part<'static> {
        match self {
            TextKind::Developer => Part::Value,
            TextKind::User => Part::Attribute(USER_ATTRIBUTE),
        }
    }
}
