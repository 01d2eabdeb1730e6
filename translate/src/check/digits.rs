//! The digits of a text, of any script, and how they are grouped.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// The characters of a text, and the values of those that are digits.
pub(crate) type Chars<'c> = &'c [(char, Option<u32>)];

/// The digits of a number by groups, 1,000,000 or as in India 10,00,000, with any of the marks and spaces that group them;
/// and where they end.
pub(crate) fn grouped(chars: Chars<'_>, start: usize) -> (Vec<String>, usize) {
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
pub(crate) fn digits_at(chars: Chars<'_>, start: usize) -> String {
    let rest = chars.get(start..).unwrap_or_default();
    let digits = rest.iter().map_while(|(_, digit)| *digit);
    digits
        .filter_map(|digit| char::from_digit(digit, 10))
        .collect()
}

/// What groups the digits of a number; all spaces are one.
pub(crate) fn separator(chars: Chars<'_>, at: usize) -> Option<char> {
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
pub(crate) fn fraction(chars: Chars<'_>, start: usize) -> (String, usize) {
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
pub(crate) fn scaled(whole: &str, fraction: &str, zeros: usize) -> Option<String> {
    let zeros = zeros.checked_sub(fraction.len())?;
    let number = format!("{whole}{fraction}{}", "0".repeat(zeros));
    Some(number.trim_start_matches('0').to_owned())
}

/// The value of a digit of any script.
pub(crate) fn digit(c: char) -> Option<u32> {
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
