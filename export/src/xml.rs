//! Characters that XML allows.

use quick_xml::escape::partial_escape;

/// Whether XML has a character at all.
pub(crate) fn allows(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// A text between two tags.
pub(crate) fn escaped(text: &str) -> String {
    // As it is, it would be read as the end of a line.
    partial_escape(text).replace('\r', "&#13;")
}
