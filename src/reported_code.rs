//! The code of an error: a number or a word.

use std::fmt;

use crate::code::ErrorCode;

/// What an error is reported by: a number, or a word such as `card_declined`.
///
/// Every method that takes a code takes either:
///
/// ```
/// use gengo_messages::{Catalog, Code, ErrorCode, Preferences};
///
/// let catalog = Catalog::builder()
///     .overlay_text("en".parse()?, "own.ftl", "error-card_declined = The card was declined")
///     .build();
/// let localizer = catalog.localizer(&Preferences::default());
/// assert_eq!(localizer.message("card_declined").text(), "The card was declined");
/// assert_eq!(localizer.message(2800).text(), "API temporarily unavailable");
/// assert_eq!(Code::from("2800"), Code::Number(ErrorCode::SERVICE_UNAVAILABLE));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code<'a> {
    /// A number.
    Number(ErrorCode),
    /// A word.
    Word(&'a str),
}

impl<'a> Code<'a> {
    /// The number; `None` of a word.
    pub fn number(self) -> Option<ErrorCode> {
        match self {
            Code::Number(code) => Some(code),
            Code::Word(_) => None,
        }
    }

    /// The word; `None` of a number.
    pub fn word(self) -> Option<&'a str> {
        match self {
            Code::Number(_) => None,
            Code::Word(word) => Some(word),
        }
    }
}

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Code::Number(code) => code.fmt(f),
            Code::Word(word) => f.pad(word),
        }
    }
}

/// A number if it is written as [`ErrorCode`] displays it, else a word.
impl<'a> From<&'a str> for Code<'a> {
    fn from(text: &'a str) -> Self {
        match text.parse().map(ErrorCode::new) {
            Ok(code) if code.to_string() == text => Code::Number(code),
            _ => Code::Word(text),
        }
    }
}

impl<'a> From<&'a String> for Code<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<ErrorCode> for Code<'_> {
    #[inline]
    fn from(code: ErrorCode) -> Self {
        Code::Number(code)
    }
}

macro_rules! from_numbers {
    ($($number:ty)+) => {$(
        impl From<$number> for Code<'_> {
            #[inline]
            fn from(number: $number) -> Self {
                Code::Number(number.into())
            }
        }
    )+};
}

from_numbers!(u8 u16 u32 i16 i32 i64);
