//! The messages and terms of a file, with what stands around them.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::entry::{parse_entry, parts};
use crate::pattern::walk;
use crate::source::{Kind, Source};
use crate::text::{Text, texts_of};

/// A message or term as its file has it.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// The id, with the `-` of a term.
    pub(crate) key: String,
    /// The heading that it stands under; empty if it stands under none.
    pub(crate) group: String,
    /// The lines of its comment.
    pub(crate) comment: Vec<String>,
    pub(crate) texts: Vec<Text>,
    /// The keys of what the texts refer to.
    pub(crate) refers_to: BTreeSet<String>,
}

/// The messages and terms of a file, in its order.
pub(crate) fn written(source: &Source<'_>) -> Vec<Written> {
    let mut group = "";
    let entries = source.items.iter().filter_map(|item| {
        if item.kind == Kind::Comment(2) {
            let line = item.text.lines().next().unwrap_or_default();
            group = line.trim_start_matches('#').trim();
        }
        let key = item.key.filter(|_| item.kind == Kind::Entry)?;
        let entry = parse_entry(item.text)?;
        let comment = item.text.lines().take_while(|line| line.starts_with('#'));
        Some(Written {
            key: key.to_owned(),
            group: group.to_owned(),
            comment: comment
                .map(|line| line.trim_start_matches('#').trim().to_owned())
                .collect(),
            texts: texts_of(&entry),
            refers_to: references(&entry),
        })
    });
    entries.collect()
}

/// The keys of what an entry refers to.
fn references(entry: &ast::Entry<&str>) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    if let Some((value, attributes)) = parts(entry) {
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            walk(pattern, &mut |part| {
                let reference = part.reference();
                keys.extend(reference.map(|(reference, _)| reference.key().into_owned()));
            });
        }
    }
    keys
}
