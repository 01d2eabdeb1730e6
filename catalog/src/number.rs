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

pub(crate) use self::digits::{Digits, Rounding};
pub(crate) use self::literal::parse_literal;
pub(crate) use self::options::{NumberOptions, OptionError, Style};
pub(crate) use self::signs::Symbols;
