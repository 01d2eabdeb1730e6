//! Messages and terms, as the parts of a file.

use fluent_syntax::ast::{Attribute, Entry, Pattern};

/// An entry's sigil (`-` for a term) and name; `None` for comments and junk.
pub fn named<'s>(entry: &Entry<&'s str>) -> Option<(&'static str, &'s str)> {
    match entry {
        Entry::Message(message) => Some(("", message.id.name)),
        Entry::Term(term) => Some(("-", term.id.name)),
        _ => None,
    }
}

/// An entry's value and its attributes.
pub type Parts<'a, 's> = (Option<&'a Pattern<&'s str>>, &'a [Attribute<&'s str>]);

/// The value and the attributes of a message or term.
pub fn parts<'a, 's>(entry: &'a Entry<&'s str>) -> Option<Parts<'a, 's>> {
    match entry {
        Entry::Message(message) => Some((message.value.as_ref(), &message.attributes)),
        Entry::Term(term) => Some((Some(&term.value), &term.attributes)),
        _ => None,
    }
}

/// An entry's value, or the first of its attributes of a name.
pub fn part<'a, 's>(
    entry: &'a Entry<&'s str>,
    attribute: Option<&str>,
) -> Option<&'a Pattern<&'s str>> {
    let (value, attributes) = parts(entry)?;
    match attribute {
        None => value,
        Some(name) => attributes
            .iter()
            .find(|attribute| attribute.id.name == name)
            .map(|attribute| &attribute.value),
    }
}

/// The id, with the `-` of a term, of the message or term that begins at the start of `line`.
pub fn entry_id(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.bytes().next()?.is_ascii_alphabetic() {
        return None;
    }
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let end = name.bytes().position(|byte| !is_of_name(byte));
    let end = end.unwrap_or(name.len());
    let (_, rest) = name.split_at_checked(end)?;
    let id = line.get(..line.len() - rest.len())?;
    rest.trim_start_matches(' ').starts_with('=').then_some(id)
}

/// The byte offsets at which the messages and terms of a text begin.
pub(crate) fn entry_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut position = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = position;
        position += line.len();
        entry_id(line).map(|_| start)
    })
}

/// The text of the entry that begins at an offset: up to the next entry, or to a comment at the start of a line.
/// The parser reads it alone as it does in its file, because it is at its top level at such a line, or fails and
/// recovers there.
pub(crate) fn entry_text(text: &str, start: usize) -> Option<&str> {
    let text = text.get(start..)?;
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if end > 0 && (line.starts_with('#') || entry_id(line).is_some()) {
            break;
        }
        end += line.len();
    }
    text.get(..end)
}

/// Returns the entries of a text whose ids, with the `-` of a term, are wanted; without comments.
///
/// ```
/// use message_catalog::ftl::only;
///
/// let text = "# A comment\none = 1\n    .title = One\n-two = 2\n";
/// assert_eq!(only(text, |id| id == "one"), "one = 1\n    .title = One\n");
/// ```
pub fn only(text: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let mut within = false;
    let lines = text.split_inclusive('\n').filter(|line| {
        if let Some(id) = entry_id(line) {
            within = is_wanted(id);
        } else if line.starts_with('#') {
            within = false;
        }
        within
    });
    lines.collect()
}

/// The words that a message's comment says stay as they are in every language: names of the
/// API, units, numbers. `lines` are those of the comment, without `#`.
///
/// ```
/// use message_catalog::ftl::kept_words;
///
/// let comment = ["The notes are too long.", "Keep as is: custom_data, 1kb"];
/// assert_eq!(kept_words(&comment).collect::<Vec<_>>(), ["custom_data", "1kb"]);
/// ```
pub fn kept_words<'a, L: AsRef<str> + 'a>(lines: &'a [L]) -> impl Iterator<Item = &'a str> {
    lines
        .iter()
        .filter_map(|line| line.as_ref().trim().strip_prefix("Keep as is: "))
        .flat_map(|words| words.split(',').map(str::trim))
}
