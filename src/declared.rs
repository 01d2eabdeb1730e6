//! The messages that an app's error types use.

use std::fmt;

use crate::reported_code::Code;

/// A message that an error type uses.
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
    /// A message with the names of its arguments. `place` is the type or variant that uses it, such as
    /// `CheckoutError::CardDeclined`.
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

    /// The type, or the variant of an enum, that uses the message.
    pub fn place(&self) -> &'static str {
        self.place
    }

    /// How the message is found.
    pub fn message(&self) -> DeclaredMessage {
        self.message
    }

    /// The names of the arguments of the message.
    pub fn arguments(&self) -> &'static [&'static str] {
        self.arguments
    }
}

/// The mismatches between error types and texts; see [`Catalog::verify`](crate::Catalog::verify).
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyError {
    pub(crate) faults: Vec<String>,
}

impl VerifyError {
    /// The mismatches, one on each line: where, in which locale, and what to do.
    pub fn faults(&self) -> impl ExactSizeIterator<Item = &str> {
        self.faults.iter().map(String::as_str)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error types and texts do not match:")?;
        self.faults
            .iter()
            .try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

/// The same as `Display`, so that a failed `unwrap` in a test lists all mismatches.
impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for VerifyError {}
