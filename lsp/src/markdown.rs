//! Texts as Markdown.

/// A piece of Fluent, or of what is shown, in a block.
pub(crate) fn block(language: &str, text: &str) -> String {
    // A fence that is longer than any in the text.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end())
}

/// A text of a person, in which no character means anything.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation()
            && !matches!(c, '.' | ',' | ':' | ';' | '\'' | '"' | '?' | '!' | '/')
        {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}
