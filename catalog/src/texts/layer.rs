//! The files of a locale that override others.

use std::sync::OnceLock;

use fluent_syntax::ast::Pattern;

use super::file::{File, Source, Syntax};
use super::index::{Index, Place};
use crate::ftl::part;

/// A text of a message: its value, or an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part<'a> {
    /// The value.
    Value,
    /// The attribute of this name, without the `.`.
    Attribute(&'a str),
}

impl<'a> Part<'a> {
    /// The attribute's name; `None` for the value.
    pub fn attribute(self) -> Option<&'a str> {
        match self {
            Part::Value => None,
            Part::Attribute(name) => Some(name),
        }
    }
}

/// The kind of a layer. Later levels take precedence over earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The texts that an app or library is built with.
    BuiltIn,
    /// Values set on the builder, such as a name for the service.
    Setting,
    /// Texts that an app adds at run time.
    Overlay,
}

/// Files of one locale that were added together.
#[derive(Debug)]
pub struct Layer {
    level: Level,
    /// The later ones override the earlier ones.
    files: Vec<File>,
    index: OnceLock<Index>,
}

impl Layer {
    pub(crate) fn new(level: Level, files: Vec<File>) -> Self {
        Self {
            level,
            files,
            index: OnceLock::new(),
        }
    }

    /// What kind of layer it is.
    pub fn level(&self) -> Level {
        self.level
    }

    pub(crate) fn files(&self) -> &[File] {
        &self.files
    }

    /// The ids of its messages and, with a `-`, terms, in no order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.index().all().filter_map(|place| {
            let id = self.id(place)?;
            (self.places(id).next() == Some(place)).then_some(id)
        })
    }

    /// Whether its files have been read.
    #[cfg(test)]
    pub(crate) fn is_read(&self) -> bool {
        self.index.get().is_some()
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let sources = (0..).zip(self.files.iter().map(File::source));
            let entries = sources.flat_map(|(file, source)| {
                let source: Option<&Source> = source.map(|own| &**own);
                let starts = source.map(Source::starts).unwrap_or_default().into_iter();
                starts.filter_map(move |start| {
                    let place = Place {
                        file,
                        start: u32::try_from(start).ok()?,
                    };
                    Some((source?.id(start)?, place))
                })
            });
            Index::new(entries)
        })
    }

    /// Where the layer has an entry, the topmost file first; of two in one file the last counts. `id` with its
    /// sigil.
    pub(crate) fn places(&self, id: &str) -> impl Iterator<Item = Place> {
        let mut above = None;
        let places = self.index().places(id);
        let places = places.filter(move |&place| self.id(place) == Some(id));
        places.filter(move |place| above.replace(place.file) != Some(place.file))
    }

    fn id(&self, place: Place) -> Option<&str> {
        self.source(place)?.id(place.start as usize)
    }

    pub(crate) fn source(&self, place: Place) -> Option<&Source> {
        self.file(place)?.source().map(|source| &**source)
    }

    pub(crate) fn file(&self, place: Place) -> Option<&File> {
        self.files.get(place.file as usize)
    }

    /// The syntax of a part of an entry.
    pub(crate) fn syntax(&self, place: Place, of: Part<'_>) -> Option<Syntax<'_>> {
        let source = self.source(place)?;
        source.syntax(place.start as usize, of.attribute())
    }

    /// The topmost text of a part of an entry, for tools: the syntax of its file is kept from then on.
    pub fn pattern(&self, id: &str, of: Part<'_>) -> Option<&Pattern<&str>> {
        self.places(id).find_map(|place| self.kept(place, of))
    }

    /// The same, of the entry at a place.
    pub(crate) fn kept(&self, place: Place, of: Part<'_>) -> Option<&Pattern<&str>> {
        let entry = self.source(place)?.entry(place.start as usize)?;
        part(entry, of.attribute())
    }

    /// Keeps the syntax of its files from now on, for programs that need it again and again. Otherwise it is made again each time,
    /// to save memory.
    pub fn keep_syntax(&self) {
        for source in self.files.iter().filter_map(File::source) {
            source.kept();
        }
    }

    /// The names of an entry's attributes, those of all files.
    pub fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        let places = self.places(id);
        places.flat_map(|place| {
            let source = self.source(place);
            source.map_or(Vec::new(), |own| own.attributes(place.start as usize))
        })
    }
}
