//! Texts as Markdown.

/// A piece of Fluent, or of what is shown, in a block.
pub(crate) fn block(language: &str, text: &str) -> String {
    // A fence that is longer than any in the text.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end())
}

/// A line that a person wrote, in which no character means anything. Only what would mean something is escaped: many editors
/// show the source.
pub(crate) fn plain(line: &str) -> String {
    let mut plain = String::new();
    let mut before = None;
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        let is_within_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let means_something = match c {
            '\\' | '`' | '*' | '<' | '[' | ']' | '&' | '~' => true,
            '_' => !(is_within_word(before) && is_within_word(rest.peek().copied())),
            '#' | '-' | '+' | '>' => before.is_none(),
            _ => false,
        };
        if means_something {
            plain.push('\\');
        }
        plain.push(c);
        before = Some(c);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{block, plain};

    #[test]
    fn only_what_means_something_is_escaped() {
        assert_eq!(
            plain("$count (Number) - how many, 3.5"),
            "$count (Number) - how many, 3.5"
        );
        assert_eq!(
            plain("# not <b> a_b _c_ [d] `e`"),
            r"\# not \<b> a_b \_c\_ \[d\] \`e\`"
        );
    }

    #[test]
    fn a_block_ends_where_its_text_does() {
        assert_eq!(block("text", "a ```` b\n"), "`````text\na ```` b\n`````");
    }
}
