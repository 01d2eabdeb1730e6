//! The files of one language, parsed.

use std::sync::Arc;

use fluent_syntax::ast::{self, Resource};
use fluent_syntax::parser;
use gengo_messages::ftl::offset;
use rayon::prelude::*;

use crate::check::entry::{ALLOW, Entries, Entry};
use crate::check::page::Page;
use crate::check::texts::Texts;
use crate::family::{Layer, parents};
use crate::file::File;

/// The files of the locales of one language, parsed.
pub(crate) struct Read<'f> {
    pub(crate) layers: Vec<Layer<'f>>,
}

impl<'f> Read<'f> {
    pub(crate) fn new(layers: Vec<Layer<'f>>) -> Self {
        Self { layers }
    }

    /// The files once more with their comments, which a catalog does not read, where these matter: in
    /// English they are about the messages, and elsewhere they may be exceptions.
    pub(crate) fn with_comments(&self) -> Vec<Vec<Option<Resource<&'f str>>>> {
        let layers = self.layers.iter();
        layers
            .map(|layer| {
                let files = layer.folder.files.par_iter();
                let texts = files.map(|file| file.parse().text());
                let matter = |text: &str| layer.is_reference || text.contains(ALLOW);
                texts
                    .map(|text| matter(text).then(|| commented(text)))
                    .collect()
            })
            .collect()
    }

    pub(crate) fn texts<'r>(&self, comments: &'r [Vec<Option<Resource<&'f str>>>]) -> Vec<Texts<'r>>
    where
        'f: 'r,
    {
        let layers = self.layers.iter().zip(comments);
        let texts = layers.zip(parents(&self.layers));
        texts
            .map(|((layer, comments), parents)| {
                let (pages, entries) = entries(&layer.folder.files, comments);
                Texts {
                    folder: layer.folder,
                    pages,
                    entries,
                    parents,
                    is_beneath: layer.is_beneath,
                    is_reference: layer.is_reference,
                }
            })
            .collect()
    }
}

fn commented(text: &str) -> Resource<&str> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    resource
}

/// The files of a locale as pages, and what is in them.
fn entries<'a>(
    files: &'a [Arc<File>],
    comments: &'a [Option<Resource<&'a str>>],
) -> (Vec<Page<'a>>, Entries<'a>) {
    let mut pages = Vec::new();
    let mut entries = Entries::default();
    for (file, commented) in files.iter().zip(comments) {
        let safe = file.parse();
        let page = Page {
            file,
            text: safe.text(),
            problems: safe.problems(),
        };
        pages.push(page);
        let plain = safe.resource().filter(|_| commented.is_none());
        entries.reserve(safe.resource().map_or(0, |own| own.entries().count()));
        let plain = plain.into_iter().flat_map(|own| own.entries());
        let commented = commented.iter().flat_map(|own| &own.body);
        for entry in plain.chain(commented) {
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
