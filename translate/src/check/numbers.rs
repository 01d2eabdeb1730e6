//! Numbers in digits, however a language writes and groups them.

use std::collections::BTreeSet;

use memchr::memchr_iter;

use crate::check::digits::{Chars, digit, fraction, grouped, scaled};
use crate::check::myriads::in_myriads;

/// A number of a text, in Western digits without grouping.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number {
    pub(crate) value: String,
    /// The pieces that it is made of, which may be numbers of their own: 1 and 000 of "1 000", 1 of "1 million".
    pub(crate) pieces: Vec<String>,
    /// Whether it says which one, in English: 1st, 2nd.
    pub(crate) is_ordinal: bool,
    /// What it is where the day has 24 hours: 17 of 5 PM.
    pub(crate) hour: Option<String>,
}

/// The numbers of a text, in its order.
pub(crate) fn numbers(text: &str) -> Vec<Number> {
    let chars: Vec<(char, Option<u32>)> = text.chars().map(|c| (c, digit(c))).collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if chars[at].1.is_none() {
            at += 1;
            continue;
        }
        let (number, end) = number(&chars, at);
        numbers.push(number);
        at = end;
    }
    numbers
}

/// The digits of a number, kept without a pointer; of a long number none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Digits {
    length: u8,
    digits: [u8; MAX_DIGITS],
}

const MAX_DIGITS: usize = 15;

impl Digits {
    fn as_bytes(&self) -> &[u8] {
        &self.digits[..usize::from(self.length)]
    }
}

/// Whether a text has a number in Western digits, which is plainly no part of another one; to ask this is fast. `false` of
/// a long number.
pub(crate) fn has_number(text: &str, number: &Digits) -> bool {
    let number = number.as_bytes();
    let Some(&first) = number.first() else {
        return false;
    };
    // To look for one byte is fast.
    let places = memchr_iter(first, text.as_bytes());
    let mut places = places.filter(|at| text.as_bytes()[*at..].starts_with(number));
    places.any(|at| {
        let (before, after) = (&text[..at], &text[at + number.len()..]);
        let mut before = before.chars().rev();
        let mut after = after.chars();
        let parts = |c: Option<char>| c.is_none_or(|c| c.is_ascii() && !c.is_ascii_alphanumeric());
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let sides = (before.next(), after.next());
        parts(sides.0) && parts(sides.1) && !is_digit(before.next()) && !is_digit(after.next())
    })
}

/// All numbers that a translation can be read to contain. `english` are those of the English text.
pub(crate) fn written(text: &str, english: &[Number]) -> BTreeSet<String> {
    let expected: BTreeSet<&str> = english
        .iter()
        .flat_map(|number| std::iter::once(&number.value).chain(&number.pieces))
        .map(String::as_str)
        .collect();
    let mut written: BTreeSet<String> = raised(text).collect();
    for number in numbers(text) {
        // Two numbers side by side look like one with a space in it.
        if number.pieces.iter().all(|own| expected.contains(&**own)) {
            written.extend(number.pieces);
        }
        written.insert(number.value);
    }
    written
}

impl Number {
    fn plain(value: String) -> Self {
        Self {
            value,
            pieces: Vec::new(),
            is_ordinal: false,
            hour: None,
        }
    }

    pub(crate) fn digits(&self) -> Digits {
        let mut own = Digits::default();
        let value = self.value.as_bytes();
        if let Some(digits) = own.digits.get_mut(..value.len()) {
            digits.copy_from_slice(value);
            own.length = u8::try_from(value.len()).unwrap_or_default();
        }
        own
    }

    pub(crate) fn is_in(&self, written: &BTreeSet<String>) -> bool {
        let mut pieces = self.pieces.iter();
        written.contains(&self.value)
            || self
                .hour
                .as_ref()
                .is_some_and(|hour| written.contains(hour))
            || !self.pieces.is_empty() && pieces.all(|piece| written.contains(piece))
    }
}

/// The number that begins at a digit, and where it ends.
fn number(chars: Chars<'_>, start: usize) -> (Number, usize) {
    if let Some((value, end)) = in_myriads(chars, start) {
        return (Number::plain(value), end);
    }
    let (groups, end) = grouped(chars, start);
    let value = groups.concat();
    let (fraction, behind) = fraction(chars, end);
    if let Some((zeros, end)) = multiplier(chars, behind)
        && let Some(product) = scaled(&value, &fraction, zeros)
    {
        let mut pieces = vec![value, fraction];
        pieces.retain(|piece| !piece.is_empty());
        let number = Number {
            pieces,
            ..Number::plain(product)
        };
        return (number, end);
    }
    let number = Number {
        pieces: if groups.len() > 1 { groups } else { Vec::new() },
        is_ordinal: is_ordinal(chars, end),
        hour: hour(chars, &value, end),
        value,
    };
    (number, end)
}

/// The hour of 24 that an hour of the afternoon is, in English: 5 PM, 5:30 p.m.
fn hour(chars: Chars<'_>, value: &str, end: usize) -> Option<String> {
    let hour: u8 = value.parse().ok().filter(|hour| (1..12).contains(hour))?;
    let rest: String = chars.get(end..)?.iter().take(9).map(|(c, _)| *c).collect();
    let rest =
        rest.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit() || c.is_whitespace());
    let is_afternoon = ["pm", "p.m"].iter().any(|own| {
        rest.get(..own.len())
            .is_some_and(|rest| rest.eq_ignore_ascii_case(own))
    });
    is_afternoon.then(|| (hour + 12).to_string())
}

fn is_ordinal(chars: Chars<'_>, end: usize) -> bool {
    let rest = chars.get(end..).unwrap_or_default().iter();
    let letters = rest.map(|(c, _)| *c).take_while(char::is_ascii_alphabetic);
    let letters: String = letters.take(3).collect();
    matches!(&*letters, "st" | "nd" | "rd" | "th")
}

/// How many zeros the English word behind a number stands for, 6 for million, and where it ends.
fn multiplier(chars: Chars<'_>, start: usize) -> Option<(usize, usize)> {
    const WORDS: [(&str, usize); 10] = [
        ("billion", 9),
        ("bn", 9),
        ("crore", 7),
        ("hundred", 2),
        ("k", 3),
        ("lakh", 5),
        ("m", 6),
        ("million", 6),
        ("thousand", 3),
        ("trillion", 12),
    ];
    let is_apart = |c: &char| matches!(c, ' ' | '\u{a0}' | '-');
    let is_apart = chars.get(start).is_some_and(|(c, _)| is_apart(c));
    let start = start + usize::from(is_apart);
    let letters = chars
        .get(start..)?
        .iter()
        .map(|(c, _)| c.to_ascii_lowercase());
    let word: String = letters
        .take_while(char::is_ascii_alphabetic)
        .take(10)
        .collect();
    // A letter alone is a unit: 5 m.
    let is_meant = |own: &str| own == word && (own.len() > 2 || !is_apart);
    let (_, zeros) = WORDS.into_iter().find(|(own, _)| is_meant(own))?;
    Some((zeros, start + word.len()))
}

/// Digits above or below the line, which follow a letter: 2 of m², CO₂.
fn raised(text: &str) -> impl Iterator<Item = String> {
    text.chars().filter_map(|c| {
        let digit = match c {
            '¹' => 1,
            '²' => 2,
            '³' => 3,
            '⁰' => 0,
            '⁴'..='⁹' => u32::from(c) - 0x2070,
            '₀'..='₉' => u32::from(c) - 0x2080,
            _ => return None,
        };
        Some(digit.to_string())
    })
}
