//! The words and addresses in a reading.

use memchr::memchr;

use std::borrow::Cow;

use crate::check::tags::without_tags;

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

/// The words of a reading, without addresses, tags and what stands for placeables; character references
/// stand for their characters.
pub(crate) fn plain(text: &str) -> String {
    let found: Vec<_> = urls(text).collect();
    let text = found
        .iter()
        .fold(text.to_owned(), |text, url| text.replace(url, " "));
    let text = match memchr(b'<', text.as_bytes()).is_some() {
        true => without_tags(&text),
        false => text,
    };
    let text = without_entities(&text);
    let mut plain = String::new();
    let mut rest = &*text;
    while let Some((before, inner)) = rest.split_once('{') {
        plain.push_str(before);
        rest = match inner.split_once('}') {
            Some((_, after)) => after,
            // A brace that is meant as one.
            None => inner,
        };
    }
    plain + rest
}

/// A text in which character references are replaced by their characters: `&nbsp;`, `&#8230;`.
pub(crate) fn without_entities(text: &str) -> Cow<'_, str> {
    if memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut without = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        without.push_str(before);
        let entity = after.split_once(';');
        match entity.and_then(|(name, after)| Some((character(name)?, after))) {
            Some((c, after)) => {
                without.push(c);
                rest = after;
            }
            None => {
                without.push('&');
                rest = after;
            }
        }
    }
    (without + rest).into()
}

/// The character that a name stands for, or a number: `nbsp`, `#8230`, `#x2026`.
fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return char::from_u32(number.ok()?);
    }
    Some(match name {
        "amp" => '&',
        "apos" => '\'',
        "gt" => '>',
        "hellip" => '…',
        "laquo" => '«',
        "ldquo" => '“',
        "lsquo" => '‘',
        "lt" => '<',
        "mdash" => '—',
        "nbsp" => '\u{a0}',
        "ndash" => '–',
        "quot" => '"',
        "raquo" => '»',
        "rdquo" => '”',
        "rsquo" => '’',
        "shy" => '\u{ad}',
        "thinsp" => '\u{2009}',
        _ => return None,
    })
}
