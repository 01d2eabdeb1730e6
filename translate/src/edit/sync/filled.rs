//! Attributes that a translator has written after the comments for them.

use crate::edit::missing::MISSING;
use crate::source::{Kind, Source};

/// The attributes of a message that a translator has written after the comments for them: name and
/// lines.
pub(crate) fn filled_for<'s>(
    own: &'s Source<'_>,
    key: &str,
) -> impl Iterator<Item = (&'s str, &'s str)> {
    (0..own.items.len())
        .filter_map(|index| filled_in(own, index))
        .filter(move |(of, ..)| *of == key)
        .map(|(_, name, lines)| (name, lines))
}

/// A comment that stands in the place of an attribute, with the attribute's own lines behind it:
/// message, attribute, lines.
pub(crate) fn filled_in<'s>(
    own: &'s Source<'_>,
    index: usize,
) -> Option<(&'s str, &'s str, &'s str)> {
    let item = own
        .items
        .get(index)
        .filter(|item| item.kind == Kind::Comment(1))?;
    let head = item.text.trim_end().strip_prefix(MISSING)?;
    let (key, name) = head.split_once(' ')?.0.split_once('.')?;
    own.position(key)?;
    let next = own
        .items
        .get(index + 1)
        .filter(|next| next.kind == Kind::Junk)?;
    let is_attribute = next.text.trim_start().strip_prefix('.')?.starts_with(name);
    (is_attribute && item.end() + own.newline().len() == next.start)
        .then_some((key, name, next.text))
}
