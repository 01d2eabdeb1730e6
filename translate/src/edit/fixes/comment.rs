//! Fixes in the comment of a message.

use crate::check::Finding;
use crate::edit::fixes::fix::Edits;
use crate::source::{Kind, Source};

/// A message with another line at the end of its comment.
pub(crate) fn with_line(source: &Source<'_>, finding: &Finding, line: &str) -> Option<Edits> {
    let id = finding.id.as_deref()?;
    let at = finding.span.start;
    let mut items = source.items.iter();
    let is_own = |own: &&crate::source::Item<'_>| {
        own.kind == Kind::Entry && own.key == Some(id) && own.start <= at && at <= own.end()
    };
    let item = items.find(is_own)?;
    let place = item.start + item.comment().len();
    Some(vec![(
        place..place,
        format!("# {line}{}", source.newline()),
    )])
}

/// A file without the line at a place.
pub(crate) fn without_line(source: &Source<'_>, at: usize) -> Edits {
    let start = source.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = source.text[at..]
        .find('\n')
        .map_or(source.text.len(), |end| at + end + 1);
    vec![(start..end, String::new())]
}
