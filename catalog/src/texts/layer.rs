//! The files of a locale that lie over others.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};

use crate::ftl::{named, parse_trusted, part, parts};

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
    /// The later ones lie over the earlier ones.
    files: Vec<File>,
    index: OnceLock<Index>,
}

/// By id, with a sigil for terms: where the layer has the entry, the topmost file first.
type Index = HashMap<Box<str>, Places>;

#[derive(Debug)]
enum Places {
    One(Place),
    Many(Vec<Place>),
}

/// Where in a layer an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    file: u32,
    entry: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// Its place among all that was laid over the catalog, from 1; 0 for what was not.
    pub(crate) sequence: usize,
    pub(crate) content: Content,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Read and parsed when first needed.
    Lazy(
        fn(&str) -> Option<Cow<'static, str>>,
        OnceLock<Option<Arc<FluentResource>>>,
    ),
    Parsed(Arc<FluentResource>),
}

impl File {
    /// The file, parsed; `None` if it is not there.
    pub(crate) fn resource(&self) -> Option<&Arc<FluentResource>> {
        match &self.content {
            Content::Parsed(resource) => Some(resource),
            Content::Lazy(read, parsed) => parsed
                .get_or_init(|| {
                    let text = read(self.path.to_str()?)?;
                    Some(parse_trusted(text.into_owned()))
                })
                .as_ref(),
        }
    }
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
        self.index().keys().map(|id| &**id)
    }

    /// Whether its files have been parsed.
    #[cfg(test)]
    pub(crate) fn is_parsed(&self) -> bool {
        self.index.get().is_some()
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let resources = self
                .files
                .iter()
                .map(|file| Some(file.resource()?.as_ref()));
            let resources: Vec<Option<&FluentResource>> = resources.collect();
            let count = resources.iter().flatten().map(|own| own.entries().count());
            let mut index = Index::with_capacity(count.sum());
            // From the topmost down; of two in one file the last counts.
            for (file, resource) in resources.iter().enumerate().rev() {
                let entries: Vec<_> = resource.iter().flat_map(|own| own.entries()).collect();
                for (entry, ast) in entries.into_iter().enumerate().rev() {
                    let Some((sigil, name)) = named(ast) else {
                        continue;
                    };
                    let (Ok(file), Ok(entry)) = (u32::try_from(file), u32::try_from(entry)) else {
                        continue;
                    };
                    let place = Place { file, entry };
                    index
                        .entry([sigil, name].concat().into())
                        .and_modify(|places| places.push(place))
                        .or_insert(Places::One(place));
                }
            }
            index
        })
    }

    /// Where the layer has an entry, the topmost file first. `id` with its sigil.
    pub(crate) fn places(&self, id: &str) -> &[Place] {
        match self.index().get(id) {
            Some(Places::One(place)) => std::slice::from_ref(place),
            Some(Places::Many(places)) => places,
            None => &[],
        }
    }

    pub(crate) fn entry(&self, place: Place) -> Option<&Entry<&str>> {
        let resource = self.file(place)?.resource()?;
        resource.get_entry(place.entry as usize)
    }

    pub(crate) fn file(&self, place: Place) -> Option<&File> {
        self.files.get(place.file as usize)
    }

    /// The topmost text of a part of an entry.
    pub fn pattern(&self, id: &str, of: Part<'_>) -> Option<&Pattern<&str>> {
        let mut places = self.places(id).iter();
        places.find_map(|&place| part(self.entry(place)?, of.attribute()))
    }

    /// The names of an entry's attributes, those of all files.
    pub fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        let entries = self.places(id).iter().filter_map(|&own| self.entry(own));
        let attributes = entries.filter_map(parts).flat_map(|(_, own)| own);
        attributes.map(|attribute| attribute.id.name)
    }
}

impl Places {
    fn push(&mut self, place: Place) {
        match self {
            // In the same file: the last one counts, and that was there first.
            Places::One(above) if above.file == place.file => {}
            Places::One(above) => *self = Places::Many(vec![*above, place]),
            Places::Many(places) => {
                if places.last().is_none_or(|above| above.file != place.file) {
                    places.push(place);
                }
            }
        }
    }
}
