//! Numbers that are written with 万 and 億.

use crate::check::digits::{Chars, fraction, grouped, scaled, separator};

/// A number that is written with 万 or 億, as in China, Japan and Korea, and where it ends: 1万2000, 2.5億, 1만 5천.
pub(crate) fn in_myriads(chars: Chars<'_>, start: usize) -> Option<(String, usize)> {
    let mut total: u128 = 0;
    let mut end = start;
    let mut limit = None;
    loop {
        let is_apart = limit.is_some()
            && chars
                .get(end)
                .is_some_and(|(c, _)| matches!(c, ' ' | '\u{a0}'));
        let next = end + usize::from(is_apart);
        if !chars.get(next).is_some_and(|(_, digit)| digit.is_some()) {
            break;
        }
        let (mut groups, at) = grouped(chars, next);
        let (mut digits, at) = fraction(chars, at);
        // No thousands are grouped in 1.234万.
        if groups.len() == 2 && separator(chars, next + groups[0].len()) == Some('.') {
            digits = groups.pop().unwrap_or_default();
        }
        let (zeros, is_myriad, at) = multipliers(chars, at);
        let whole = groups.concat();
        // Only what is less than the last one may follow; behind a space, only what is written in the same way.
        let fits = limit.map_or(is_myriad, |limit| whole.len() + zeros <= limit);
        if !fits || is_apart && zeros == 0 {
            break;
        }
        let part = scaled(&whole, &digits, zeros)?;
        total = total.checked_add(part.parse().unwrap_or(0))?;
        (end, limit) = (at, Some(zeros));
    }
    limit.map(|_| (total.to_string(), end))
}

/// How many zeros the characters behind a number stand for, whether one of them is for a myriad or more, and where they end.
fn multipliers(chars: Chars<'_>, start: usize) -> (usize, bool, usize) {
    let rest = chars.get(start..).unwrap_or_default();
    let factors = rest.iter().map_while(|(c, _)| east_asian(*c));
    factors.fold(
        (0, false, start),
        |(zeros, is_myriad, end), (own, myriad)| (zeros + own, is_myriad || myriad, end + 1),
    )
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
