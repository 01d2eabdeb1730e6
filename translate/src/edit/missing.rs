//! The comment for a missing message, to be translated.

use std::fmt::Write as _;
use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::source::{Item, Kind, Source};

/// The start of the comment that takes the place of a missing message.
pub(crate) const MISSING: &str = "# missing: ";

/// What a comment replaces, if `sync` wrote it and it is unchanged.
pub(crate) fn missing<'a>(item: &Item<'a>) -> Option<&'a str> {
    let (head, rest) = item.text.split_once('\n')?;
    let (place, mark) = head.trim_end().strip_prefix(MISSING)?.split_once(' ')?;
    let is_ours = item.kind == Kind::Comment(1) && mark == format!("({})", mark_of(rest));
    is_ours.then_some(place)
}

/// Distinguishes an edited comment from an unchanged one.
fn mark_of(lines: &str) -> String {
    let digest = Sha256::digest(lines.replace('\r', "").trim_end().as_bytes());
    digest[..4].iter().fold(String::new(), |mut mark, byte| {
        let _ = write!(mark, "{byte:02x}");
        mark
    })
}

/// A comment in the place of something missing.
pub(crate) fn missing_block(place: &str, comment: &str, entry: &str) -> String {
    let lines = format!("{comment}{}", commented(entry));
    format!("{MISSING}{place} ({})\n{lines}", mark_of(&lines))
}

pub(crate) fn commented(text: &str) -> String {
    // An empty line would end the message when the marks are taken off.
    let line = |line: &str| match line.trim_end() {
        "" => "#     { \"\" }".to_owned(),
        line => format!("# {line}"),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The edits that remove the comments in place of a message or attribute.
pub(crate) fn without_missing(source: &Source<'_>, place: &str) -> Vec<(Range<usize>, String)> {
    let items = source.items.iter().enumerate();
    items
        .filter(|(_, item)| missing(item) == Some(place))
        .map(|(index, _)| (source.with_gap(index), String::new()))
        .collect()
}
