//! The messages that an app's error types ask for.

use std::fmt;

use crate::reported_code::Code;

/// A message that an error type asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    place: &'static str,
    message: DeclaredMessage,
    arguments: &'static [&'static str],
}

/// How the message is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclaredMessage {
    /// By its id.
    Id(&'static str),
    /// By a code, whose id the catalog forms.
    Code(Code<'static>),
}

impl Declared {
    /// A message with the names of the arguments that it is given. `place` says who asks for it,
    /// such as `CheckoutError::CardDeclined`.
    pub const fn new(
        place: &'static str,
        message: DeclaredMessage,
        arguments: &'static [&'static str],
    ) -> Self {
        Self {
            place,
            message,
            arguments,
        }
    }

    /// The type, and the variant of an enum, that asks for the message.
    pub fn place(&self) -> &'static str {
        self.place
    }

    /// How the message is found.
    pub fn message(&self) -> DeclaredMessage {
        self.message
    }

    /// The names of the arguments that the message is given.
    pub fn arguments(&self) -> &'static [&'static str] {
        self.arguments
    }
}

/// What error types and texts do not agree in; see [`Catalog::verify`](crate::Catalog::verify).
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyError {
    pub(crate) faults: Vec<String>,
}

impl VerifyError {
    /// The faults, one a line: where, in which locale, and what to do.
    pub fn faults(&self) -> impl ExactSizeIterator<Item = &str> {
        self.faults.iter().map(String::as_str)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error types and texts do not agree:")?;
        self.faults
            .iter()
            .try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

/// As it displays, so that a failed `unwrap` in a test lists all faults.
impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for VerifyError {}
