//! The contents of a file of texts, with positions.

use std::ops::Range;
use std::path::Path;

use fluent_syntax::ast;
use gengo_messages::ftl::{PluralKind, offset};
use rustc_hash::FxHashMap;

use crate::entry::{key_of, parts};
use crate::file::File;
use crate::folder::Folder;
use crate::pattern::{Part, key, walk};
use crate::plural::{is_category, is_number, plural_kind};
use crate::source::{Item, Kind, Source};

/// What is in a file of texts. Places are in bytes of its [text](Folder::text).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outline {
    /// The headings of groups, `##`, in order.
    pub groups: Vec<OutlineGroup>,
    /// The messages and terms, in order, including those that are not valid Fluent.
    pub entries: Vec<OutlineEntry>,
}

/// The heading of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineGroup {
    /// Its first line.
    pub title: String,
    /// The heading itself.
    pub heading: Range<usize>,
    /// The heading and everything under it.
    pub range: Range<usize>,
}

/// A message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineEntry {
    /// The id, with the `-` of a term.
    pub key: String,
    /// Whether it is valid Fluent; if not, only its place is known.
    pub is_valid: bool,
    /// All of it, with its comment.
    pub range: Range<usize>,
    /// The id, with the `-` of a term.
    pub id: Range<usize>,
    /// Its attributes, in order.
    pub attributes: Vec<OutlineAttribute>,
    /// What its texts name, in order.
    pub mentions: Vec<Mention>,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineAttribute {
    /// Its name.
    pub name: String,
    /// The name, without the `.`.
    pub id: Range<usize>,
}

/// Something that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mention {
    /// The name, with its sigil: `-brand`, `$count`; with the attribute, `error-1.user`.
    pub range: Range<usize>,
    /// What it names.
    pub of: Mentioned,
}

/// What a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mentioned {
    /// Another message, or with its `-` a term, or an attribute of it.
    Entry {
        /// The id.
        key: String,
        /// The attribute, if one is named.
        attribute: Option<String>,
    },
    /// A variable, without the `$`.
    Variable(String),
    /// A function.
    Function(String),
    /// A variant that is for a number or a plural form.
    Form {
        /// The name of the form, or the number.
        key: String,
        /// Which plural rules apply.
        kind: PluralKind,
    },
}

impl Folder {
    /// What is in a file of texts; `None` if there is no such file, or it is not UTF-8.
    pub fn outline(&self, path: &Path) -> Option<Outline> {
        let mut files = self.locales.iter().flat_map(|own| &own.files);
        let file = files.find(|file| file.path == path)?;
        Some(outline(file, &file.source()?))
    }
}

impl Outline {
    /// The message or term at a place, its comment included.
    pub fn entry_at(&self, place: usize) -> Option<&OutlineEntry> {
        let mut entries = self.entries.iter();
        entries.find(|entry| entry.range.start <= place && place <= entry.range.end)
    }
}

impl OutlineEntry {
    /// What is named at a place.
    pub fn mention_at(&self, place: usize) -> Option<&Mention> {
        let mut mentions = self.mentions.iter();
        mentions.find(|own| own.range.start <= place && place <= own.range.end)
    }

    /// The attribute whose name is at a place.
    pub fn attribute_at(&self, place: usize) -> Option<&OutlineAttribute> {
        let mut attributes = self.attributes.iter();
        attributes.find(|own| own.id.start <= place && place <= own.id.end)
    }
}

fn outline(file: &File, source: &Source<'_>) -> Outline {
    let safe = file.parse();
    let entries = safe.resource().into_iter().flat_map(|own| own.entries());
    let parsed: FxHashMap<usize, &ast::Entry<&str>> = entries
        .filter_map(|entry| Some((start_of(safe.text(), entry)?, entry)))
        .collect();
    let mut outline = Outline::default();
    for item in &source.items {
        match item.kind {
            Kind::Comment(2) => {
                close(&mut outline.groups, item.start);
                let line = item.text.lines().next().unwrap_or_default();
                outline.groups.push(OutlineGroup {
                    title: line.trim_start_matches('#').trim().to_owned(),
                    heading: item.start..item.end(),
                    range: item.start..source.text.trim_end().len(),
                });
            }
            Kind::Comment(_) => {}
            Kind::Entry | Kind::Junk => {
                let end = item.end();
                if let Some(entry) = entry(safe.text(), item, &parsed) {
                    outline.entries.push(entry);
                }
                if let Some(group) = outline.groups.last_mut() {
                    group.range.end = group.range.end.max(end);
                }
            }
        }
    }
    outline
}

/// Ends the last group where the next one begins.
fn close(groups: &mut [OutlineGroup], next: usize) {
    if let Some(group) = groups.last_mut() {
        group.range.end = next.saturating_sub(1).max(group.heading.end);
    }
}

/// Where an entry begins, without its comment.
fn start_of(text: &str, entry: &ast::Entry<&str>) -> Option<usize> {
    match entry {
        ast::Entry::Message(own) => Some(offset(text, own.id.name)),
        ast::Entry::Term(own) => Some(offset(text, own.id.name) - 1),
        _ => None,
    }
}

fn entry(
    text: &str,
    item: &Item<'_>,
    parsed: &FxHashMap<usize, &ast::Entry<&str>>,
) -> Option<OutlineEntry> {
    let name = item.key?;
    let is_comment = |line: &&str| line.starts_with('#');
    let comment = item.text.split_inclusive('\n').take_while(is_comment);
    let start = item.start + comment.map(str::len).sum::<usize>();
    let mut own = OutlineEntry {
        key: name.to_owned(),
        is_valid: false,
        range: item.start..item.end(),
        id: start..start + name.len(),
        attributes: Vec::new(),
        mentions: Vec::new(),
    };
    let valid = parsed
        .get(&start)
        .filter(|entry| key_of(entry).as_deref() == Some(name));
    if let Some((value, attributes)) = valid.and_then(|entry| parts(entry)) {
        own.is_valid = true;
        let patterns = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(patterns) {
            own.mentions.extend(mentions(text, pattern));
        }
        let span = |slice: &str| {
            let start = offset(text, slice);
            start..start + slice.len()
        };
        let attributes = attributes.iter().map(|attribute| OutlineAttribute {
            name: attribute.id.name.to_owned(),
            id: span(attribute.id.name),
        });
        own.attributes = attributes.collect();
        own.mentions.sort_by_key(|mention| mention.range.start);
    }
    Some(own)
}

fn mentions(text: &str, pattern: &ast::Pattern<&str>) -> Vec<Mention> {
    let mut found = Vec::new();
    // The rules of the choices that have not ended.
    let mut open = Vec::new();
    walk(pattern, &mut |part| {
        let sigil = |name: &str| {
            let start = offset(text, name);
            start - 1..start + name.len()
        };
        let span = |name: &str, attribute: Option<&str>| {
            let last = attribute.unwrap_or(name);
            offset(text, name)..offset(text, last) + last.len()
        };
        let (range, of) = match part {
            Part::Variable { name, .. } => (sigil(name), Mentioned::Variable(name.to_owned())),
            Part::Function { name, .. } => (span(name, None), Mentioned::Function(name.to_owned())),
            Part::Message { id, attribute } | Part::Term { id, attribute, .. } => {
                let Some((reference, _)) = part.reference() else {
                    return;
                };
                let mut range = span(id, attribute);
                range.start -= usize::from(reference.is_term());
                let key = reference.key().into_owned();
                let attribute = attribute.map(str::to_owned);
                (range, Mentioned::Entry { key, attribute })
            }
            Part::Select { selector, .. } => return open.push(plural_kind(selector)),
            Part::EndOfSelect => {
                open.pop();
                return;
            }
            Part::Variant(variant) => {
                let key = key(variant);
                let Some(&kind) = open.last().filter(|_| is_category(key) || is_number(key)) else {
                    return;
                };
                let form = Mentioned::Form {
                    key: key.to_owned(),
                    kind,
                };
                (span(key, None), form)
            }
            Part::Text(_) | Part::Literal(_) | Part::Number(_) => return,
        };
        found.push(Mention { range, of });
    });
    found
}
