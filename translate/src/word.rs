//! A text as one word of a line of a state file.

use std::fmt::Write as _;

use memchr::{memchr, memchr_iter, memmem};

/// What stands for a space.
const SPACE: char = '␣';

/// Writes a text as a string of JSON without spaces.
pub(crate) fn word(text: &str) -> String {
    let mut written = String::new();
    for c in serde_json::Value::from(text).to_string().chars() {
        match c {
            ' ' => written.push(SPACE),
            _ if c.is_whitespace() || c == SPACE => {
                let _ = write!(written, "\\u{:04x}", u32::from(c));
            }
            _ => written.push(c),
        }
    }
    written
}

/// The text that [`word`] has written; `None` if it was damaged by hand.
pub(crate) fn text_of(word: &str) -> Option<String> {
    serde_json::from_str(&word.replace(SPACE, " ")).ok()
}

/// The words of a line. `is_plain` tells whether the text that it is from [has plain spaces alone](has_plain_spaces_alone).
pub(crate) fn words(line: &str, is_plain: bool) -> Vec<&str> {
    if !is_plain {
        return line.split_whitespace().collect();
    }
    let mut words = Vec::with_capacity(5);
    words.extend(pieces(line, b' ').filter(|word| !word.is_empty()));
    words
}

/// The lines of a text, as [`str::lines`] has them, and an empty one after the last line end.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = pieces(text, b'\n');
    lines.map(|line| line.strip_suffix('\r').unwrap_or(line))
}

/// What is between the places of an ASCII character. Faster than [`str::split`].
fn pieces(text: &str, character: u8) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = memchr_iter(character, text.as_bytes()).chain([text.len()]);
    ends.map(move |end| {
        let piece = text.get(start..end).unwrap_or_default();
        start = end + 1;
        piece
    })
}

/// Whether a text surely has no other spaces than the plain one, and no other line ends than `\n`.
pub(crate) fn has_plain_spaces_alone(text: &str) -> bool {
    let bytes = text.as_bytes();
    let has_control = bytes
        .iter()
        .fold(false, |has, &byte| has | (byte < b' ') & (byte != b'\n'));
    let follow = |first: u8, second: &[u8]| {
        let mut places = memchr_iter(first, bytes);
        places.any(|at| bytes.get(at + 1).is_some_and(|byte| second.contains(byte)))
    };
    // U+2028 and other characters in UTF-8. What stands for a space begins with the same byte as these.
    let in_punctuation = || {
        memmem::find_iter(bytes, b"\xe2\x80").any(|at| {
            let third = bytes.get(at + 2);
            third.is_some_and(|byte| matches!(byte, 0x80..=0x8a | 0xa8 | 0xa9 | 0xaf))
        })
    };
    let has_other = || {
        follow(0xc2, &[0x85, 0xa0])
            || follow(0xe1, &[0x9a])
            || follow(0xe3, &[0x80])
            || memmem::find(bytes, b"\xe2\x81").is_some()
            || in_punctuation()
    };
    !has_control && !has_other()
}

/// A word of a line, and the text that follows it, as it is written; empty if none does.
pub(crate) fn split(word: &str) -> (&str, &str) {
    word.split_at(memchr(b'"', word.as_bytes()).unwrap_or(word.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_line_are_those_between_spaces_of_any_kind() {
        let spaces = (0..=u32::from(char::MAX)).filter_map(char::from_u32);
        let spaces: Vec<char> = spaces.filter(|c| c.is_whitespace()).collect();
        assert!(spaces.len() > 20);
        for c in spaces.into_iter().chain(['␣', '’', 'é', 'Ｅ', '\u{1}']) {
            for text in [
                format!("{c}"),
                format!("a{c}b c"),
                format!(" ä{c}{c}b  c{c}"),
            ] {
                let expected: Vec<_> = text.split_whitespace().collect();
                let is_plain = has_plain_spaces_alone(&text);
                let found = lines(&text).flat_map(|line| words(line, is_plain));
                assert_eq!(found.collect::<Vec<_>>(), expected, "{text:?}");
            }
        }
    }
}
