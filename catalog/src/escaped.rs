//! Untrusted texts, escaped for a line of a log.

use std::fmt::{self, Write as _};
#[cfg(feature = "watch")]
use std::path::Path;

/// An untrusted text, made safe to show in a log or a terminal: characters that break lines, control
/// a terminal or change the direction of the text around it are escaped as in a Rust literal.
///
/// ```
/// use message_catalog::Escaped;
///
/// assert_eq!(Escaped::new("two\nlines").to_string(), r"two\nlines");
/// assert_eq!(Escaped::new("gpj.\u{202e}exe").to_string(), r"gpj.\u{202e}exe");
/// assert_eq!(Escaped::new("ein schöner Text").to_string(), "ein schöner Text");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Escaped<'a> {
    text: &'a str,
    /// How many characters are shown.
    limit: usize,
}

impl<'a> Escaped<'a> {
    /// The whole text.
    pub fn new(text: &'a str) -> Self {
        let limit = usize::MAX;
        Self { text, limit }
    }

    /// The text up to a number of characters, as they are shown, and then `…`.
    #[must_use]
    pub fn up_to(self, limit: usize) -> Self {
        Self { limit, ..self }
    }

    /// Writes the text to the end of `out`.
    #[inline]
    pub(crate) fn write(&self, out: &mut String) {
        if self.limit < usize::MAX || self.is_needed() {
            // Writing to a string cannot fail.
            let _ = write!(out, "{self}");
        } else {
            out.push_str(self.text);
        }
    }

    /// Whether the text has a character that is escaped.
    #[inline]
    pub fn is_needed(&self) -> bool {
        !is_printable_ascii(self.text.as_bytes()) && self.text.chars().any(is_unsafe)
    }
}

/// Most texts are, which takes a look at eight bytes at a time.
#[inline]
fn is_printable_ascii(bytes: &[u8]) -> bool {
    let (eights, rest) = bytes.as_chunks::<8>();
    if eights.is_empty() {
        return rest.iter().all(|byte| matches!(byte, b' '..=b'~'));
    }
    eights.iter().all(are_printable) && bytes.last_chunk().is_some_and(are_printable)
}

/// Whether eight bytes are printable ASCII.
#[inline]
fn are_printable(bytes: &[u8; 8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let all = u64::from_ne_bytes(*bytes);
    let below_space = all.wrapping_sub(ONES * 0x20);
    let above_tilde = all.wrapping_add(ONES);
    (below_space | above_tilde | all) & (ONES * 0x80) == 0
}

/// A path in a line of a log.
#[cfg(feature = "watch")]
pub(crate) fn shown_path(path: &Path) -> String {
    Escaped::new(&path.to_string_lossy()).to_string()
}

/// Control characters, the marks of Unicode's bidirectional algorithm, and its line and paragraph
/// separators.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
        )
}

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut room = self.limit;
        for c in self.text.chars() {
            let escape = is_unsafe(c).then(|| c.escape_default());
            let length = escape.as_ref().map_or(1, ExactSizeIterator::len);
            room = match room.checked_sub(length) {
                Some(room) => room,
                None => return f.write_str("…"),
            };
            match escape {
                Some(escape) => write!(f, "{escape}")?,
                None => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_byte_among_others_decides_whether_all_are_printable() {
        for byte in 0..=u8::MAX {
            for length in 1..=24 {
                for place in 0..length {
                    for others in [b' ', b'm', b'~'] {
                        let at = |own| if own == place { byte } else { others };
                        let bytes: Vec<u8> = (0..length).map(at).collect();
                        let expected = matches!(byte, b' '..=b'~');
                        assert_eq!(is_printable_ascii(&bytes), expected, "{bytes:?}");
                    }
                }
            }
        }
        assert!(is_printable_ascii(b""));
    }
}
