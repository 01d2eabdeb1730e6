//! A message or term of Fluent's syntax tree.

use fluent_syntax::ast::{self, Attribute, Pattern, Resource};
use fluent_syntax::parser;
use gengo_messages::ftl::{self, Marked};

/// An entry on its own, parsed.
pub(crate) fn parse_entry(text: &str) -> Option<ast::Entry<&str>> {
    let mut resource = parser::parse(text).ok()?;
    match (resource.body.pop(), resource.body.is_empty()) {
        (Some(entry), true) => Some(entry),
        _ => None,
    }
}

/// The id of a message, or with its `-` of a term.
pub(crate) fn key_of(entry: &ast::Entry<&str>) -> Option<String> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        ast::Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// The value and the attributes of a message or term.
type Parts<'e, 'a> = (Option<&'e Pattern<&'a str>>, &'e [Attribute<&'a str>]);

pub(crate) fn parts<'e, 'a>(entry: &'e ast::Entry<&'a str>) -> Option<Parts<'e, 'a>> {
    match entry {
        ast::Entry::Message(message) => Some((message.value.as_ref(), &message.attributes)),
        ast::Entry::Term(term) => Some((Some(&term.value), &term.attributes)),
        _ => None,
    }
}

/// An entry in the canonical layout, without its last line's end.
pub(crate) fn canonical(entry: ast::Entry<&str>) -> String {
    let body = vec![entry];
    let text = ftl::write(Resource { body });
    // Empty lines within a text stay empty.
    let lines = text.trim_end_matches('\n').lines();
    let lines = lines.map(|line| {
        if line.trim_matches(' ').is_empty() {
            ""
        } else {
            line
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// An entry on its own, changed and in the canonical layout. Spaces before a placeable that begins a
/// line stay, though the parser does not see them: some runtimes show them.
///
/// `None` if the text is not an entry, or the change gives up.
pub(crate) fn laid_out(
    text: &str,
    change: impl for<'t> FnOnce(&mut ast::Entry<&'t str>) -> Option<()>,
) -> Option<String> {
    let marked = Marked::new(text);
    let mut entry = parse_entry(marked.text())?;
    change(&mut entry)?;
    Some(marked.unmarked(&canonical(entry)))
}

pub(crate) fn without_comment(mut entry: ast::Entry<&str>) -> ast::Entry<&str> {
    match &mut entry {
        ast::Entry::Message(message) => message.comment = None,
        ast::Entry::Term(term) => term.comment = None,
        _ => {}
    }
    entry
}
