//! The places where messages and terms are named.

use std::ops::Range;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use gengo_messages::ftl::offset;
use rayon::prelude::*;

use crate::entry::parts;
use crate::file::File;
use crate::folder::Folder;
use crate::pattern::walk;

/// A place in a file where a message or term is named.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedAt {
    /// The locale, as its folder is called.
    pub locale: String,
    /// The file.
    pub path: PathBuf,
    /// The name without the `-` of a term, in bytes of the file's [text](Folder::text).
    pub range: Range<usize>,
    /// Whether it is defined there, and not referred to.
    pub is_definition: bool,
}

impl Folder {
    /// Every place where a message or term is named: its definitions, and the texts that refer to it, in all
    /// locales of the folder. They come by locale, file and place.
    pub fn named_at(&self, key: &str) -> Vec<NamedAt> {
        let locales = self.locales.par_iter();
        let files = locales.flat_map_iter(|own| own.files.iter().map(move |file| (own, file)));
        let places = files.flat_map_iter(|(own, file)| {
            let found = mentions(file, key).into_iter();
            found.map(|(range, is_definition)| NamedAt {
                locale: own.name.clone(),
                path: file.path.clone(),
                range,
                is_definition,
            })
        });
        places.collect()
    }

    /// Where a locale defines a message or term, or one of its attributes: the file, and the name in it in bytes
    /// of the file's [text](Self::text), without the `-` of a term. Of several of one id the last counts.
    pub fn defined_at(
        &self,
        locale: &str,
        key: &str,
        attribute: Option<&str>,
    ) -> Option<(&Path, Range<usize>)> {
        let mut files = self.locale(locale)?.files.iter().rev();
        files.find_map(|file| {
            let text = file.parse().text();
            let own = entries(file).filter(|entry| named(entry) == Some(split(key)));
            let own = own.last()?;
            let (_, name) = named(own)?;
            let name = match attribute {
                None => name,
                Some(wanted) => {
                    let (_, attributes) = parts(own)?;
                    let mut names = attributes.iter().map(|own| own.id.name);
                    names.find(|name| *name == wanted)?
                }
            };
            let start = offset(text, name);
            Some((file.path.as_path(), start..start + name.len()))
        })
    }
}

/// Where a file names a message or term, in its own entry and in references: places of the name without
/// the `-` of a term, in order, and whether it is defined there.
pub(crate) fn mentions(file: &File, key: &str) -> Vec<(Range<usize>, bool)> {
    let text = file.parse().text();
    let (is_term, name) = split(key);
    let mut places = Vec::new();
    // Most files that do not have the word need no walk.
    if !text.contains(name) {
        return places;
    }
    for entry in entries(file) {
        let mut see = |slice: &str, of_term: bool, is_definition: bool| {
            if slice == name && of_term == is_term {
                let start = offset(text, slice);
                places.push((start..start + slice.len(), is_definition));
            }
        };
        if let Some((of_term, name)) = named(entry) {
            see(name, of_term, true);
        }
        let Some((value, attributes)) = parts(entry) else {
            continue;
        };
        let patterns = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(patterns) {
            walk(pattern, &mut |part| {
                if let Some((reference, _)) = part.reference() {
                    see(reference.id(), reference.is_term(), false);
                }
            });
        }
    }
    places.sort_by_key(|(place, _)| place.start);
    places
}

fn entries(file: &File) -> impl Iterator<Item = &ast::Entry<&str>> {
    let resource = file.parse().resource();
    resource.into_iter().flat_map(|own| own.entries())
}

/// Whether an entry is a term, and its name.
fn named<'a>(entry: &ast::Entry<&'a str>) -> Option<(bool, &'a str)> {
    match entry {
        ast::Entry::Message(message) => Some((false, message.id.name)),
        ast::Entry::Term(term) => Some((true, term.id.name)),
        _ => None,
    }
}

/// Whether a key is that of a term, and the name without the `-`.
fn split(key: &str) -> (bool, &str) {
    match key.strip_prefix('-') {
        Some(name) => (true, name),
        None => (false, key),
    }
}
