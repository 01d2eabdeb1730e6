//! The files of one language, parsed.

use fluent_syntax::ast;
use gengo_messages::ftl::offset;
use memchr::memmem;
use rayon::prelude::*;

use crate::check::entry::{Entries, Entry};
use crate::check::page::Page;
use crate::check::texts::Texts;
use crate::exception::ALLOW;
use crate::family::{Layer, parents};
use crate::file::File;
use crate::quotes::quotes;

/// The files of the locales of one language, parsed.
pub(crate) struct Read<'f> {
    pub(crate) layers: Vec<Layer<'f>>,
}

impl<'f> Read<'f> {
    pub(crate) fn new(layers: Vec<Layer<'f>>) -> Self {
        Self { layers }
    }

    /// Parses the files, on all processors. Do this before you ask for the [texts](Self::texts).
    pub(crate) fn parse(&self) {
        for layer in &self.layers {
            let files = layer.folder.files.par_iter();
            files.for_each(|file| drop(parsed(layer, file)));
        }
    }

    /// The texts of each locale. Files that were not parsed yet are parsed here, one by one.
    pub(crate) fn texts(&self) -> Vec<Texts<'f>> {
        let layers = self.layers.iter().zip(parents(&self.layers));
        layers
            .map(|(layer, parents)| {
                let (pages, entries) = entries(layer);
                Texts {
                    folder: layer.folder,
                    pages,
                    entries: entries.into(),
                    parents,
                    quotes: quotes(&layer.folder.id),
                    is_beneath: layer.is_beneath,
                    is_reference: layer.is_reference,
                }
            })
            .collect()
    }
}

/// The entries of a file, which is parsed: with its comments, which a catalog does not read, where these matter. In English
/// they are about the messages, and elsewhere they may be exceptions.
fn parsed<'f>(
    layer: &Layer<'f>,
    file: &'f File,
) -> impl Iterator<Item = &'f ast::Entry<&'f str>> + use<'f> {
    let parsed = file.parse();
    let matter = layer.is_reference || has_exceptions(parsed.text());
    let commented = matter.then(|| file.commented());
    let plain = parsed.resource().filter(|_| commented.is_none());
    let plain = plain.into_iter().flat_map(|own| own.entries());
    plain.chain(commented.into_iter().flat_map(|own| &own.body))
}

fn has_exceptions(text: &str) -> bool {
    memmem::find(text.as_bytes(), ALLOW.as_bytes()).is_some()
}

/// The files of a locale as pages, and what is in them.
fn entries<'f>(layer: &Layer<'f>) -> (Vec<Page<'f>>, Entries<'f>) {
    let mut pages = Vec::new();
    let mut entries = Entries::default();
    for file in &layer.folder.files {
        let safe = file.parse();
        let page = Page {
            file,
            text: safe.text(),
            problems: safe.problems(),
        };
        pages.push(page);
        entries.reserve(safe.resource().map_or(0, |own| own.entries().count()));
        for entry in parsed(layer, file) {
            let entry = match entry {
                ast::Entry::Message(message) => Entry {
                    key: message.id.name,
                    id: message.id.name,
                    value: message.value.as_ref(),
                    attributes: &message.attributes,
                    beneath: &[],
                    comment: message.comment.as_ref(),
                    page,
                },
                ast::Entry::Term(term) => Entry {
                    key: term_key(page.text, term.id.name),
                    id: term.id.name,
                    value: Some(&term.value),
                    attributes: &term.attributes,
                    beneath: &[],
                    comment: term.comment.as_ref(),
                    page,
                },
                _ => continue,
            };
            entries.insert(entry);
        }
    }
    (pages, entries)
}

/// A term's id with the `-` before it.
pub(crate) fn term_key<'a>(text: &'a str, id: &'a str) -> &'a str {
    let start = offset(text, id);
    let key = start
        .checked_sub(1)
        .map(|start| start..start + id.len() + 1);
    key.and_then(|range| text.get(range)).unwrap_or(id)
}
