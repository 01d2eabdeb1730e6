//! What is in a reading: words, addresses, numbers, the mark at its end.

use std::collections::BTreeSet;

/// Whether a text has a word that is not only a part of another.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    // To look for one character is fast.
    let Some(first) = word.chars().next() else {
        return true;
    };
    text.match_indices(first).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        rest.strip_prefix(word)
            .is_some_and(|after| !joins(before.chars().next_back()) && !joins(after.chars().next()))
    })
}

/// Addresses: what looks like one up to a space, a quotation mark, a bracket of a tag, or a
/// character that is not ASCII, without the marks of the sentence.
pub(crate) fn urls(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("http").map(|(at, _)| &text[at..]);
    starts
        .filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"))
        .map(|rest| {
            let ends = |c: char| !c.is_ascii_graphic() || matches!(c, '"' | '<' | '>' | '{');
            let url = &rest[..rest.find(ends).unwrap_or(rest.len())];
            url.trim_end_matches(['.', ',', ')', ';', ':', '!', '?', '\''])
        })
}

/// The words of a reading, without addresses and what stands for placeables.
pub(crate) fn plain(text: &str) -> String {
    let found: Vec<_> = urls(text).collect();
    let text = found
        .iter()
        .fold(text.to_owned(), |text, url| text.replace(url, " "));
    let mut plain = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Numbers in digits, of any script, as Western digits.
pub(crate) fn numbers(text: &str) -> BTreeSet<String> {
    // The ten digits of a script stand in a row, from 0 to 9.
    let western = |c: char| -> Option<char> {
        if c.is_ascii() || !c.is_numeric() {
            return c.is_ascii_digit().then_some(c);
        }
        let before = (1..=9).take_while(|back| {
            let other = u32::from(c).checked_sub(*back).and_then(char::from_u32);
            other.is_some_and(char::is_numeric)
        });
        char::from_digit(before.count() as u32, 10)
    };
    // 4,000, 4.000 and 4\u{202f}000 are one number.
    let groups = |c: &char| matches!(c, ',' | '.' | '\'' | '’' | '٬' | '\u{a0}' | '\u{202f}');
    let chars: Vec<_> = text.chars().map(|c| (c, western(c))).collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(|(_, digit)| digit.is_some());
    let mut digits = String::new();
    for (at, (c, digit)) in chars.iter().enumerate() {
        let joins = groups(c)
            && at > 0
            && is_digit(at - 1)
            && (1..=3).all(|next| is_digit(at + next))
            && !is_digit(at + 4);
        if !joins {
            digits.push(digit.unwrap_or(' '));
        }
    }
    digits.split_whitespace().map(str::to_owned).collect()
}

/// The kinds of marks that end a sentence, in the scripts that have their own.
pub(crate) fn end(text: &str) -> Option<char> {
    let text = text.trim_end_matches([
        ')', '）', '"', '\'', '”', '“', '’', '‘', '»', '«', '」', '』', '\u{2069}', '\u{200e}',
        '\u{200f}', '\u{a0}', '\u{202f}', ' ',
    ]);
    match text.chars().last()? {
        '.' | '。' | '．' | '।' | '۔' | '։' | '။' | '።' => Some('.'),
        '?' | '？' | '؟' | ';' | '\u{37e}' => Some('?'),
        '!' | '！' => Some('!'),
        ':' | '：' => Some(':'),
        '…' => Some('…'),
        _ => None,
    }
}
