//! Texts, quoted for findings.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// A text between quotation marks, on one line and readable in its script. What would garble the line that it is quoted in
/// is escaped: quotation marks, control characters, and marks that change the direction of text.
pub(crate) fn quoted(text: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            ' ' | '!' | '#'..='[' | ']'..='~' => quoted.push(c),
            '"' | '\\' | '\n' | '\r' | '\t' => quoted.extend(c.escape_debug()),
            // Joiners, and the spaces of scripts that have no others.
            '\u{200b}'..='\u{200d}' => quoted.push(c),
            // They enclose the digits behind them.
            '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{8e2}' => quoted.push(c),
            _ => match categories.get(c) {
                GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
                | GeneralCategory::PrivateUse
                | GeneralCategory::Unassigned => quoted.extend(c.escape_unicode()),
                _ => quoted.push(c),
            },
        }
    }
    quoted.push('"');
    quoted
}
