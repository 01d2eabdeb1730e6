//! The ids of messages in source code: `#[explain(id = "…")]` and `#[explain(code = …)]`.

use std::ops::Range;

/// What stands before the arguments of an attribute that names a message.
const ATTRIBUTE: &str = "#[explain(";

/// What a place in source code asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// `id = "…"`: the id of a message.
    Id(String),
    /// `code = 9001`, `code = "…"`: a code, whose message has an id that is formed of it.
    Code(String),
}

/// What is named at a place, and where.
pub(crate) fn named_at(text: &str, offset: usize) -> Option<(Named, Range<usize>)> {
    let start = text.get(..offset)?.rfind(ATTRIBUTE)? + ATTRIBUTE.len();
    let arguments = arguments(text, start);
    arguments
        .into_iter()
        .find(|(_, range)| range.start <= offset && offset <= range.end)
}

/// The ids and codes of one attribute, whose arguments begin at a place.
fn arguments(text: &str, start: usize) -> Vec<(Named, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = start;
    let rest = |at: usize| text.get(at..).unwrap_or_default();
    let skip = |at: usize| at + rest(at).len() - rest(at).trim_start().len();
    loop {
        at = skip(at);
        let name_end = at
            + rest(at)
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest(at).len());
        let name = &text[at..name_end];
        at = skip(name_end);
        if name.is_empty() {
            return found;
        }
        if rest(at).starts_with('=') {
            at = skip(at + 1);
            let (value, end) = value(text, at);
            let text = text[value.clone()].to_owned();
            match name {
                "id" => found.push((Named::Id(text), value)),
                "code" => found.push((Named::Code(text), value)),
                _ => {}
            }
            at = skip(end);
        }
        if !rest(at).starts_with(',') {
            return found;
        }
        at += 1;
    }
}

/// Where a value is, without its quotation marks, and where it ends with them. A text that is not closed ends with its line.
fn value(text: &str, start: usize) -> (Range<usize>, usize) {
    let rest = &text[start..];
    match rest.strip_prefix('"') {
        Some(inner) => {
            let end = start + 1 + inner.find(['"', '\n']).unwrap_or(inner.len());
            let is_closed = text[end..].starts_with('"');
            (start + 1..end, end + usize::from(is_closed))
        }
        None => {
            let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
            let end = start + rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            (start..end, end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Named, named_at};

    fn named(text: &str) -> Option<(Named, String)> {
        let offset = text.find('|').unwrap();
        let text = text.replace('|', "");
        let (named, range) = named_at(&text, offset)?;
        Some((named, text[range].to_owned()))
    }

    #[test]
    fn ids_and_codes_are_found_where_they_are_named() {
        let id = |id: &str| Some((Named::Id(id.to_owned()), id.to_owned()));
        let code = |code: &str| Some((Named::Code(code.to_owned()), code.to_owned()));
        assert_eq!(
            named("#[explain(id = \"card-|declined\")]"),
            id("card-declined")
        );
        assert_eq!(named("#[explain(prefix = \"a-\", id=\"b|\")]"), id("b"));
        assert_eq!(named("#[explain(\n    code = 90|01\n)]"), code("9001"));
        assert_eq!(named("#[explain(code = \"card|\")]"), code("card"));
        assert_eq!(named("#[explain(id = \"half|\n    X,\n}"), id("half"));
        assert_eq!(named("#[explain(prefix = \"a|-\")]"), None);
        assert_eq!(named("#[explain(transparent)] |"), None);
        assert_eq!(named("let id = \"a|\";"), None);
    }
}
