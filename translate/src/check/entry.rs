//! The messages and terms of a locale.

use std::collections::hash_map;

use fluent_syntax::ast::{Attribute, Comment, Pattern};
use rustc_hash::FxHashMap;

use crate::check::page::Page;
use crate::exception::allowed;
use crate::hash::Hash;

/// Messages and terms, by key, in the order of the files. Of several of one key the last counts.
#[derive(Default)]
pub(crate) struct Entries<'a> {
    all: Vec<Entry<'a>>,
    index: FxHashMap<&'a str, usize>,
    repeats: bool,
}

impl<'a> Entries<'a> {
    /// Makes room for as many more.
    pub(crate) fn reserve(&mut self, count: usize) {
        self.all.reserve(count);
        self.index.reserve(count);
    }

    pub(crate) fn insert(&mut self, entry: Entry<'a>) {
        match self.index.entry(entry.key) {
            hash_map::Entry::Occupied(own) => {
                self.all[*own.get()] = entry;
                self.repeats = true;
            }
            hash_map::Entry::Vacant(own) => {
                own.insert(self.all.len());
                self.all.push(entry);
            }
        }
    }

    /// Whether there was more than one entry of some key.
    pub(crate) fn have_repeats(&self) -> bool {
        self.repeats
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Entry<'a>> {
        self.index.get(key).map(|&index| &self.all[index])
    }

    pub(crate) fn contains_key(&self, key: &str) -> bool {
        self.index.contains_key(key)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.all.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }
}

/// A message, or a term.
#[derive(Clone)]
pub(crate) struct Entry<'a> {
    /// The id, with the `-` of a term.
    pub(crate) key: &'a str,
    /// The id, without it.
    pub(crate) id: &'a str,
    pub(crate) value: Option<&'a Pattern<&'a str>>,
    pub(crate) attributes: &'a [Attribute<&'a str>],
    /// Those of the message beneath, in the merged English.
    pub(crate) beneath: &'a [Attribute<&'a str>],
    pub(crate) comment: Option<&'a Comment<&'a str>>,
    pub(crate) page: Page<'a>,
}

impl<'a> Entry<'a> {
    pub(crate) fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// The attributes, also those that are not used.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = &'a Attribute<&'a str>> {
        self.attributes.iter().chain(self.beneath)
    }

    /// The value, or an attribute.
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        match attribute {
            None => self.value,
            Some(name) => self
                .attributes()
                .find(|attribute| attribute.id.name == name)
                .map(|attribute| &attribute.value),
        }
    }

    /// The value and the attributes; of several attributes of one name the first, which is
    /// the one that is used.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
        let attributes = self.attributes().enumerate();
        let is_first = |(index, own): &(usize, &Attribute<&str>)| {
            let mut before = self.attributes().take(*index);
            before.all(|other| other.id.name != own.id.name)
        };
        let attributes = attributes
            .filter(is_first)
            .map(|(_, attribute)| (Some(attribute.id.name), &attribute.value));
        let value = self.value.map(|value| (None, value));
        value.into_iter().chain(attributes)
    }

    pub(crate) fn lines(&self) -> &'a [&'a str] {
        self.comment.map_or(&[], |comment| &comment.content)
    }

    pub(crate) fn hash(&self) -> Hash {
        Hash::of(self.value, self.attributes())
    }

    /// The rules that the comment allows to be broken.
    pub(crate) fn allowed(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let lines = self.lines().iter();
        lines
            .filter_map(|line| Some((*line, allowed(line)?)))
            .flat_map(|(line, (rules, _))| rules.map(move |rule| (line, rule)))
    }
}
