//! A text as one word of a line of a state file.

use std::fmt::Write as _;

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

/// A word of a line, and the text that follows it, as it is written; empty if none does.
pub(crate) fn split(word: &str) -> (&str, &str) {
    word.split_at(word.find('"').unwrap_or(word.len()))
}
