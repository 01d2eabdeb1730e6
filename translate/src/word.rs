//! A text as one word of a line of a state file.

use std::fmt::Write as _;

use memchr::memchr_iter;

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

/// The words of a line.
pub(crate) fn words(line: &str) -> Vec<&str> {
    match may_have_other_spaces(line.as_bytes()) {
        true => line.split_whitespace().collect(),
        false => {
            let mut words = Vec::with_capacity(5);
            let mut start = 0;
            for end in memchr_iter(b' ', line.as_bytes()).chain([line.len()]) {
                words.extend(line.get(start..end).filter(|word| !word.is_empty()));
                start = end + 1;
            }
            words
        }
    }
}

/// Whether a line has bytes of another space than the plain one. Some other characters count as such.
fn may_have_other_spaces(line: &[u8]) -> bool {
    // All of the bytes, so that the compiler looks at many at once.
    let after = |count: usize| line.get(count..).unwrap_or_default();
    let threes = line.iter().zip(after(1)).zip(after(2));
    let has_long = threes.fold(false, |has, ((&first, &second), &third)| {
        let is_in_punctuation = (second == 0x80)
            & ((third <= 0x8a) | (third == 0xa8) | (third == 0xa9) | (third == 0xaf));
        let is_space = (first == 0xe1) & (second == 0x9a)
            | (first == 0xe2) & (is_in_punctuation | (second == 0x81))
            | (first == 0xe3) & (second == 0x80);
        has | is_space
    });
    let pairs = line.iter().zip(after(1));
    let has_short = pairs.fold(false, |has, (&first, &second)| {
        has | (first == 0xc2) & ((second == 0x85) | (second == 0xa0))
    });
    has_long | has_short | line.iter().fold(false, |has, byte| has | (*byte < b' '))
}

/// A word of a line, and the text that follows it, as it is written; empty if none does.
pub(crate) fn split(word: &str) -> (&str, &str) {
    word.split_at(word.find('"').unwrap_or(word.len()))
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
            for line in [
                format!("{c}"),
                format!("a{c}b c"),
                format!(" ä{c}{c}b  c{c}"),
            ] {
                let expected: Vec<_> = line.split_whitespace().collect();
                assert_eq!(words(&line), expected, "{line:?}");
            }
        }
    }
}
