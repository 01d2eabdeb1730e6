//! Numbers in digits, however a language writes and groups them.

use std::collections::BTreeSet;

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// A number of a text, in Western digits without grouping.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number {
    pub(crate) value: String,
    /// The pieces that it is made of, which may be numbers of their own: 1 and 000 of "1 000", 1 of "1 million".
    pub(crate) pieces: Vec<String>,
    /// Whether it says which one, in English: 1st, 2nd.
    pub(crate) is_ordinal: bool,
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

/// Whether a text has a number in Western digits, which is plainly no part of another one; to ask this is fast.
pub(crate) fn has_number(text: &str, number: &str) -> bool {
    text.match_indices(number).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + number.len()..]);
        let mut before = before.chars().rev();
        let mut after = after.chars();
        let parts = |c: Option<char>| c.is_none_or(|c| c.is_ascii() && !c.is_ascii_alphanumeric());
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let sides = (before.next(), after.next());
        parts(sides.0) && parts(sides.1) && !is_digit(before.next()) && !is_digit(after.next())
    })
}

/// All that a translation can be said to have of numbers; `english` are those of the English text.
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
        }
    }

    pub(crate) fn is_in(&self, written: &BTreeSet<String>) -> bool {
        let mut pieces = self.pieces.iter();
        written.contains(&self.value)
            || !self.pieces.is_empty() && pieces.all(|piece| written.contains(piece))
    }
}

type Chars<'c> = &'c [(char, Option<u32>)];

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
        value,
    };
    (number, end)
}

/// The digits of a number by groups, 1,000,000 or as in India 10,00,000, with any of the marks and spaces that group them;
/// and where they end.
fn grouped(chars: Chars<'_>, start: usize) -> (Vec<String>, usize) {
    let first = digits_at(chars, start);
    let mut end = start + first.len();
    let mut groups = vec![first];
    if groups[0].len() > 3 || groups[0].starts_with('0') {
        return (groups, end);
    }
    let mark = separator(chars, end);
    let mut ends = vec![end];
    while mark.is_some() && separator(chars, end) == mark {
        let group = digits_at(chars, end + 1);
        if !(2..=3).contains(&group.len()) {
            break;
        }
        end += 1 + group.len();
        groups.push(group);
        ends.push(end);
    }
    let row = |length| {
        let behind_first = groups.iter().skip(1);
        behind_first.take_while(|own| own.len() == length).count()
    };
    let (by_thousands, by_hundreds) = (row(3), row(2));
    let is_indian = by_hundreds > 0
        && groups[0].len() < 3
        && groups
            .get(by_hundreds + 1)
            .is_some_and(|own| own.len() == 3);
    let last = if is_indian {
        by_hundreds + 1
    } else {
        by_thousands
    };
    groups.truncate(last + 1);
    (groups, ends[last])
}

/// The digits at a place, as Western ones.
fn digits_at(chars: Chars<'_>, start: usize) -> String {
    let rest = chars.get(start..).unwrap_or_default();
    let digits = rest.iter().map_while(|(_, digit)| *digit);
    digits
        .filter_map(|digit| char::from_digit(digit, 10))
        .collect()
}

/// What groups the digits of a number; all spaces are one.
fn separator(chars: Chars<'_>, at: usize) -> Option<char> {
    match chars.get(at)?.0 {
        ',' | '，' | '٬' => Some(','),
        '.' | '．' => Some('.'),
        '\'' | '’' | '＇' => Some('\''),
        '\n' | '\r' | '\t' => None,
        c if c.is_whitespace() => Some(' '),
        _ => None,
    }
}

/// The digits of a fraction, if one begins here, and where it ends.
fn fraction(chars: Chars<'_>, start: usize) -> (String, usize) {
    let is_mark = |c: &char| matches!(c, '.' | '．' | ',' | '，' | '٫');
    let has_mark = chars.get(start).is_some_and(|(c, _)| is_mark(c));
    let digits = if has_mark {
        digits_at(chars, start + 1)
    } else {
        String::new()
    };
    match digits.len() {
        0 => (digits, start),
        length => (digits, start + 1 + length),
    }
}

/// A number with as many zeros, less those that its fraction takes.
fn scaled(whole: &str, fraction: &str, zeros: usize) -> Option<String> {
    let zeros = zeros.checked_sub(fraction.len())?;
    let number = format!("{whole}{fraction}{}", "0".repeat(zeros));
    Some(number.trim_start_matches('0').to_owned())
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

/// A number that is written with 万 or 億, as in China, Japan and Korea, and where it ends: 1万2000, 2.5億.
fn in_myriads(chars: Chars<'_>, start: usize) -> Option<(String, usize)> {
    let mut total: u128 = 0;
    let mut end = start;
    let mut limit = None;
    while chars.get(end).is_some_and(|(_, digit)| digit.is_some()) {
        let (mut groups, mut at) = grouped(chars, end);
        let (mut digits, behind) = fraction(chars, at);
        at = behind;
        // No thousands are grouped in 1.234万.
        if groups.len() == 2 && separator(chars, end + groups[0].len()) == Some('.') {
            digits = groups.pop().unwrap_or_default();
        }
        let mut zeros = 0;
        let mut is_myriad = false;
        while let Some((own, myriad)) = chars.get(at).and_then(|(c, _)| east_asian(*c)) {
            zeros += own;
            is_myriad |= myriad;
            at += 1;
        }
        let whole = groups.concat();
        // Only what is less than the last one may follow: 1万2000, 1万2千.
        let fits = limit.is_none_or(|limit| whole.len() + zeros <= limit);
        if !fits || limit.is_none() && !is_myriad {
            break;
        }
        let part = scaled(&whole, &digits, zeros)?;
        total = total.checked_add(part.parse().unwrap_or(0))?;
        (end, limit) = (at, Some(zeros));
    }
    limit.map(|_| (total.to_string(), end))
}

/// How many zeros a character stands for, and whether it is one for a myriad or more. 千 is also a part of units, 千克.
fn east_asian(c: char) -> Option<(usize, bool)> {
    match c {
        '十' | '십' => Some((1, false)),
        '百' | '백' => Some((2, false)),
        '千' | '천' => Some((3, false)),
        '万' | '萬' | '만' => Some((4, true)),
        '亿' | '億' | '억' => Some((8, true)),
        _ => None,
    }
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

/// The value of a digit of any script.
fn digit(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |c: char| categories.get(c) == GeneralCategory::DecimalNumber;
    if !is_digit(c) {
        return None;
    }
    // The ten digits of a script stand in a row, from 0 to 9; those of mathematics five times.
    let before = (1..50).take_while(|back| {
        let other = u32::from(c).checked_sub(*back).and_then(char::from_u32);
        other.is_some_and(is_digit)
    });
    Some(before.count() as u32 % 10)
}
