//! Numbers in the format of a locale.
//!
//! CLDR's symbols and patterns are generated from its data into `number/cldr.rs`, for every language that has any
//! there. The compiled data of `icu_decimal` leaves out some 60 of them, and has no percentages.

mod cldr;
mod digits;
mod literal;
mod options;
mod signs;
mod symbols;

use unic_langid::LanguageIdentifier;

pub(crate) use self::digits::{Digits, Rounding};
pub(crate) use self::literal::parse_literal;
pub(crate) use self::options::{NumberOptions, OptionError, Style};
pub(crate) use self::signs::Symbols;

/// Writes a number as `{ $n }` shows it in a locale, by CLDR.
///
/// ```
/// use message_catalog::ftl::written_number;
///
/// assert_eq!(written_number(&"pl".parse()?, 1.5), "1,5");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn written_number(locale: &LanguageIdentifier, value: f64) -> String {
    let mut written = String::new();
    Symbols::of(locale).write(value, &NumberOptions::default(), &mut written);
    written
}
