//! Lines of a text that look like the first line of an attribute or message: `user = …`.

use fluent_syntax::ast::{Pattern, PatternElement};
use gengo_messages::ftl::{entry_id, offset};
use memchr::memchr;

/// A line of a text that begins with a name and an equals sign.
pub(crate) struct NamedLine<'a> {
    pub(crate) name: &'a str,
    /// The line, and its spaces if the parser keeps them.
    pub(crate) line: &'a str,
    /// Whether it comes right after another line of the text.
    pub(crate) follows_line: bool,
}

/// The lines of this kind in a text of a file. A text that begins on the line of its `=` has none there.
pub(crate) fn named_lines<'a>(
    file: &'a str,
    pattern: &'a Pattern<&'a str>,
) -> impl Iterator<Item = NamedLine<'a>> {
    // The parser gives each line on its own.
    let mut before = None;
    pattern.elements.iter().filter_map(move |element| {
        let PatternElement::TextElement { value: line } = element else {
            before = Some("");
            return None;
        };
        let previous = before.replace(*line);
        let follows_line = previous.is_some_and(|before| before.ends_with('\n'));
        let begins_line = || {
            let above = &file[..offset(file, line)];
            follows_line || previous.is_none() && above.trim_end_matches(' ').ends_with('\n')
        };
        // Most lines have no such sign, and to look for one byte is fast.
        memchr(b'=', line.as_bytes())?;
        let name = entry_id(line.trim_start())?;
        begins_line().then_some(NamedLine {
            name,
            line,
            follows_line,
        })
    })
}
