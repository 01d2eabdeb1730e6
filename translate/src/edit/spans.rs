//! The positions of the parts of an entry.

use std::ops::Range;

use fluent_syntax::ast;
use gengo_messages::ftl::offset;

use crate::entry::{parse_entry, parts};
use crate::source::Item;

/// Places of an entry.
pub(crate) struct Spans {
    /// The value, from behind the `=` to its end.
    pub(crate) value: Option<Range<usize>>,
    /// Behind the `=` of the message.
    pub(crate) head: usize,
    pub(crate) attributes: Vec<AttributeSpan>,
}

pub(crate) struct AttributeSpan {
    pub(crate) name: String,
    /// From behind the `=` to its end.
    pub(crate) text: Range<usize>,
    /// From the end of the line before to its own end.
    pub(crate) lines: Range<usize>,
}

pub(crate) fn spans(item: &Item<'_>) -> Spans {
    let none = Spans {
        value: None,
        head: item.end(),
        attributes: Vec::new(),
    };
    let Some(entry) = parse_entry(item.text) else {
        return none;
    };
    let Some((value, attributes)) = parts(&entry) else {
        return none;
    };
    let id = match &entry {
        ast::Entry::Message(message) => message.id.name,
        ast::Entry::Term(term) => term.id.name,
        _ => return none,
    };
    let behind = |slice: &str| {
        let start = offset(item.text, slice) + slice.len();
        let equals = item.text[start..].find('=').map_or(0, |at| at + 1);
        start + equals
    };
    // The line of an attribute begins where the one before it ends.
    let starts: Vec<_> = attributes
        .iter()
        .map(|attribute| {
            let name = offset(item.text, attribute.id.name);
            let line = item.text[..name].rfind('\n').unwrap_or(name);
            item.text[..line].trim_end_matches(['\r', '\n', ' ']).len()
        })
        .collect();
    let ends = starts.iter().skip(1).copied().chain([item.text.len()]);
    let head = behind(id);
    let shift = |range: Range<usize>| range.start + item.start..range.end + item.start;
    Spans {
        value: value.map(|_| {
            let end = starts.first().copied().unwrap_or(item.text.len());
            shift(head..end)
        }),
        head: head + item.start,
        attributes: attributes
            .iter()
            .zip(starts.iter().zip(ends))
            .map(|(attribute, (&start, end))| AttributeSpan {
                name: attribute.id.name.to_owned(),
                text: shift(behind(attribute.id.name)..end),
                lines: shift(start..end),
            })
            .collect(),
    }
}
