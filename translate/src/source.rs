//! A `.ftl` file as it is written: a row of items that are moved, changed and left as they are,
//! byte for byte.

use std::collections::HashSet;
use std::ops::Range;

use fluent_syntax::ast;
use gengo_messages::ProblemKind;
use gengo_messages::ftl::{SafeText, entry_id, offset};

use crate::entry::parse_entry;

/// A byte-order mark, which stays where it is.
const MARK: &str = "\u{feff}";

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A message or term, with the comment right above it.
    Entry,
    /// An entry that is not valid Fluent, or lines that are not an entry at all.
    Junk,
    /// A comment that is about no single message: `#`, `##` or `###`.
    Comment(usize),
}

/// A piece of a file, without the empty lines behind it.
#[derive(Clone, Debug)]
pub(crate) struct Item<'a> {
    pub(crate) kind: Kind,
    /// The message, or with its `-` the term.
    pub(crate) key: Option<&'a str>,
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

impl<'a> Item<'a> {
    /// The comment right above it, with the end of its last line.
    pub(crate) fn comment(&self) -> &'a str {
        let lines = self.text.split_inclusive('\n');
        let comment = lines.take_while(|line| line.starts_with('#'));
        &self.text[..comment.map(str::len).sum()]
    }

    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// A file, split into its items.
pub(crate) struct Source<'a> {
    /// The text, without a byte-order mark.
    pub(crate) text: &'a str,
    pub(crate) items: Vec<Item<'a>>,
    mark: &'static str,
}

/// Where an item is in the text of its file.
#[derive(Clone, Debug)]
pub(crate) struct ItemPlace {
    kind: Kind,
    key: Option<Range<usize>>,
    text: Range<usize>,
}

impl ItemPlace {
    /// Takes a file apart; none if it is not UTF-8. `safe` is the part of it that can be parsed.
    pub(crate) fn all_in(bytes: &[u8], safe: &SafeText) -> Vec<Self> {
        let Some((_, text)) = text(bytes) else {
            return Vec::new();
        };
        let items = items(text, safe).into_iter();
        let range = |own: &str| {
            let start = offset(text, own);
            start..start + own.len()
        };
        items
            .map(|item| Self {
                kind: item.kind,
                key: item.key.map(range),
                text: item.start..item.end(),
            })
            .collect()
    }
}

/// The text of a file with the mark before it; `None` if it is not UTF-8.
fn text(bytes: &[u8]) -> Option<(&'static str, &str)> {
    let text = std::str::from_utf8(bytes).ok()?;
    Some(match text.strip_prefix(MARK) {
        Some(text) => (MARK, text),
        None => ("", text),
    })
}

impl<'a> Source<'a> {
    /// A file whose items are at these places; `None` if it is not UTF-8.
    pub(crate) fn new(bytes: &'a [u8], places: &[ItemPlace]) -> Option<Self> {
        let (mark, text) = text(bytes)?;
        let items = places.iter().map(|own| Item {
            kind: own.kind,
            key: own.key.clone().map(|key| &text[key]),
            text: &text[own.text.clone()],
            start: own.text.start,
        });
        Some(Self {
            text,
            items: items.collect(),
            mark,
        })
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let keys = self.items.iter().enumerate();
        keys.filter(|(_, item)| item.kind == Kind::Entry)
            .filter_map(|(index, item)| Some((index, item.key?)))
    }

    /// The last entry of a key, which is the one that counts.
    pub(crate) fn position(&self, key: &str) -> Option<usize> {
        self.entries()
            .filter(|(_, own)| *own == key)
            .map(|(index, _)| index)
            .last()
    }

    /// How lines end.
    pub(crate) fn newline(&self) -> &'static str {
        match self.text.split_once('\n') {
            Some((line, _)) if line.ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }

    /// The empty lines between an item and the next one.
    pub(crate) fn gap_after(&self, index: usize) -> &'a str {
        let next = self.items.get(index + 1);
        let end = next.map_or(self.text.len(), |next| next.start);
        &self.text[self.items[index].end()..end]
    }

    /// The file with places of the text replaced, in order and apart from one another.
    pub(crate) fn replaced(&self, edits: &[(Range<usize>, String)]) -> String {
        let mut text = self.mark.to_owned();
        let mut done = 0;
        for (place, new) in edits {
            // What two edits take out is taken out once.
            text += &self.text[done..place.start.max(done)];
            text += new;
            done = place.end.max(done);
        }
        text + &self.text[done..]
    }

    /// The file with another text, behind its mark.
    pub(crate) fn rewritten(&self, text: &str) -> String {
        format!("{}{text}", self.mark)
    }

    /// An item and the empty lines that part it from the next one, or else from the one before.
    pub(crate) fn with_gap(&self, index: usize) -> Range<usize> {
        let item = &self.items[index];
        match (self.items.get(index + 1), index.checked_sub(1)) {
            (Some(next), _) => item.start..next.start,
            (None, Some(before)) => self.items[before].end()..item.end(),
            (None, None) => 0..self.text.len(),
        }
    }

    /// An entry with this key that is not valid Fluent.
    pub(crate) fn broken(&self, key: &str) -> Option<usize> {
        let broken = |item: &Item<'_>| item.kind == Kind::Junk && item.key == Some(key);
        self.items.iter().position(broken)
    }

    /// A place that is not valid Fluent and contains a key's name.
    pub(crate) fn broken_mention(&self, key: &str) -> Option<usize> {
        let name = key.trim_start_matches('-');
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let mentions = |item: &Item<'_>| {
            let mut words = item.text.split(|c: char| !is_name(c));
            item.kind == Kind::Junk && words.any(|word| word.trim_start_matches('-') == name)
        };
        self.items.iter().position(mentions)
    }
}

/// Splits a text into its items. `safe` is the part of it that can be parsed, at the same places.
fn items<'a>(text: &'a str, all: &SafeText) -> Vec<Item<'a>> {
    let entries = all.resource().into_iter().flat_map(|own| own.entries());
    let safe = all.text();
    let valid: HashSet<usize> = entries
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(offset(safe, message.id.name)),
            ast::Entry::Term(term) => Some(offset(safe, term.id.name) - 1),
            _ => None,
        })
        .collect();

    let mut items: Vec<Item<'a>> = Vec::new();
    // Where the item begins that the lines now belong to, and where its last full line ends.
    let mut open: Option<(Kind, Option<&str>, usize, usize)> = None;
    let mut close = |open: &mut Option<(Kind, Option<&'a str>, usize, usize)>| {
        if let Some((kind, key, start, end)) = open.take() {
            let text = without_line_ends(&text[start..end]);
            items.push(Item {
                kind,
                key,
                text,
                start,
            });
        }
    };
    let mut position = 0;
    for line in text.split_inclusive('\n') {
        let (start, end) = (position, position + line.len());
        position = end;
        let is_empty = without_line_ends(line).trim_matches(' ').is_empty();
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        if is_empty {
            // Behind a comment an empty line ends it; within a pattern it may be a part of that.
            if matches!(open, Some((Kind::Comment(_), ..))) {
                close(&mut open);
            }
        } else if (1..=3).contains(&level) {
            match &mut open {
                Some((Kind::Comment(own), _, _, last)) if *own == level => *last = end,
                _ => {
                    close(&mut open);
                    open = Some((Kind::Comment(level), None, start, end));
                }
            }
        } else if let Some(key) = entry_id(line) {
            let kind = match valid.contains(&start) {
                true => Kind::Entry,
                false => Kind::Junk,
            };
            open = match open {
                Some((Kind::Comment(1), _, above, last)) if last == start => {
                    Some((kind, Some(key), above, end))
                }
                _ => {
                    close(&mut open);
                    Some((kind, Some(key), start, end))
                }
            };
        } else {
            match &mut open {
                Some((Kind::Entry | Kind::Junk, _, _, last)) => *last = end,
                _ => {
                    close(&mut open);
                    open = Some((Kind::Junk, None, start, end));
                }
            }
        }
    }
    close(&mut open);
    let is_clean = is_clean(all);
    let items = items.into_iter();
    items
        .flat_map(|item| match is_clean && has_plain_comments(item.text) {
            true => vec![item],
            false => settled(item),
        })
        .collect()
}

/// Whether all of a text is entries and comments, so that each entry is what it seems to be.
fn is_clean(safe: &SafeText) -> bool {
    let mut problems = safe.problems().iter();
    safe.resource().is_some() && problems.all(|problem| problem.kind() == ProblemKind::Duplicate)
}

/// Whether the lines of an item that begin as a comment does are one for every parser: a catalog's passes over all of them.
fn has_plain_comments(item: &str) -> bool {
    let mut lines = item.lines().filter(|line| line.starts_with('#'));
    lines.all(|line| line == "#" || line.starts_with("# "))
}

/// A text without the line ends at its end. A carriage return that ends no line is text.
fn without_line_ends(mut text: &str) -> &str {
    while let Some(line) = text.strip_suffix('\n') {
        text = line.strip_suffix('\r').unwrap_or(line);
    }
    text
}

/// An entry as the item that it seems to be, or without the lines above and below that are no part of
/// it: those are junk of their own.
fn settled(item: Item<'_>) -> Vec<Item<'_>> {
    if item.kind != Kind::Entry || parse_entry(item.text).is_some() {
        return vec![item];
    }
    let piece = |kind, key, range: Range<usize>| Item {
        kind,
        key,
        text: without_line_ends(&item.text[range.clone()]),
        start: item.start + range.start,
    };
    let is_comment = |line: &&str| line.starts_with('#');
    let above = item.text.split_inclusive('\n').take_while(is_comment);
    let start = above.map(str::len).sum();
    let ends: Vec<usize> = item.text[start..]
        .split_inclusive('\n')
        .scan(start, |at, line| {
            *at += line.len();
            Some(*at)
        })
        .collect();
    let is_whole = |range: Range<usize>| parse_entry(&item.text[range]).is_some();
    // Lines that go on with a pattern and break it are no junk of their own: they break the text before.
    let goes_on = |end: usize| {
        let mut lines = item.text[end..]
            .lines()
            .map(|line| (line, line.trim_start_matches(' ')));
        lines
            .find(|(_, text)| !text.is_empty())
            .is_some_and(|(line, text)| {
                let is_indented =
                    text.len() < line.len() && !text.starts_with(['.', '*', '[', '}']);
                text.starts_with('{') || is_indented
            })
    };
    let mut ends_back = ends.iter().rev().copied();
    let Some(end) = ends_back.find(|end| is_whole(start..*end) && !goes_on(*end)) else {
        return vec![Item {
            kind: Kind::Junk,
            ..item
        }];
    };
    let mut items = Vec::new();
    let mut from = start;
    if start > 0 && is_whole(0..end) {
        from = 0;
    } else if start > 0 {
        items.push(piece(Kind::Junk, None, 0..start));
    }
    items.push(piece(Kind::Entry, item.key, from..end));
    if end < item.text.len() {
        items.push(piece(Kind::Junk, None, end..item.text.len()));
    }
    items
}

#[cfg(test)]
mod tests {
    use gengo_messages::LanguageIdentifier;

    use super::*;

    /// Lines of which texts are put together: whole entries, pieces of others, and what is not Fluent.
    const LINES: [&str; 26] = [
        "a = Text",
        "b =",
        "-term = Term",
        "    more",
        "    .user = For people",
        ".user = At the margin",
        "    { $count ->",
        "        [one] One",
        "       *[other] Others",
        "    }",
        "}",
        "{ $x }",
        "c = { $count ->",
        "d = {",
        "# A comment",
        "#No comment",
        "#",
        "## A group",
        "### A file",
        "#### None",
        "",
        "   ",
        "no entry",
        "    * star",
        "e = \u{e4}\r",
        "f = { \"\\u00e4\" }",
    ];

    #[test]
    fn the_items_of_a_clean_text_are_those_that_a_look_at_each_entry_gives() {
        let mut dice: usize = 1;
        let mut roll = |sides: usize| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (dice >> 33) % sides
        };
        let mut clean = 0;
        for _ in 0..40_000 {
            // A few lines are clean more often than many.
            let lines: Vec<&str> = (0..1 + roll(6)).map(|_| LINES[roll(LINES.len())]).collect();
            let end = ["", "\n"][roll(2)];
            let text = lines.join("\n") + end;
            let safe = SafeText::read(&LanguageIdentifier::default(), "", text.as_bytes());
            let places = |items: Vec<Item<'_>>| -> Vec<_> {
                let items = items.into_iter();
                items
                    .map(|item| {
                        (
                            item.kind,
                            item.key.map(str::to_owned),
                            item.start..item.end(),
                        )
                    })
                    .collect()
            };
            let quick = items(&text, &safe);
            let slow = quick.iter().cloned().flat_map(settled).collect();
            assert_eq!(places(quick), places(slow), "{text:?}");
            clean += usize::from(is_clean(&safe) && text.contains(" = "));
        }
        assert!(clean > 2_000, "{clean}");
    }
}
