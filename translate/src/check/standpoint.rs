//! The check's view of a locale beside English, for edits that bring it in line.

use std::collections::BTreeSet;

use crate::check::english::English;
use crate::check::in_english::with_english;
use crate::check::lookup::{Lookup, lookup};
use crate::check::read::Read;
use crate::check::rules::obsolete;
use crate::check::texts::{Texts, is_regional};
use crate::family::{Layer, groups};
use crate::folder::Folder;

/// What one locale of a folder lacks, and has beyond English.
pub(crate) struct Standpoint {
    locale: String,
    fills_in: Option<String>,
    obsolete: BTreeSet<String>,
    obsolete_attributes: BTreeSet<(String, String)>,
    /// Messages, and attributes of messages that are there.
    missing: BTreeSet<String>,
    missing_attributes: Vec<(String, String)>,
}

impl Standpoint {
    pub(crate) fn new(folder: &Folder, locale: &str) -> Self {
        let mut point = Self {
            locale: locale.to_owned(),
            fills_in: None,
            obsolete: BTreeSet::new(),
            obsolete_attributes: BTreeSet::new(),
            missing: BTreeSet::new(),
            missing_attributes: Vec::new(),
        };
        let (_, others) = groups(folder);
        let is_own = |layers: &Vec<Layer<'_>>| layers.iter().any(|own| own.folder.name == locale);
        let own = others.into_iter().find(is_own).map(Read::new);
        with_english(folder, |in_english| {
            let Some(english) = &in_english.english else {
                return;
            };
            match own {
                Some(own) => point.see(&own.texts(), english),
                None => point.see(in_english.texts(), english),
            }
        });
        point
    }

    fn see(&mut self, texts: &[Texts<'_>], english: &English<'_>) {
        let index = texts.iter().position(|own| own.folder.name == self.locale);
        let Some(index) = index else {
            return;
        };
        let own = &texts[index];
        let is_regional = is_regional(texts, index);
        let mut parents = own.parents.iter().map(|&parent| texts[parent].folder);
        self.fills_in = parents.next().map(|parent| parent.name.clone());
        let obsolete = obsolete::keys(own, english);
        self.obsolete = obsolete.into_iter().map(str::to_owned).collect();
        for entry in english.own() {
            let key = entry.entry.key;
            let Some(own) = own.entries.get(key) else {
                let found = lookup(texts, index, key, None);
                let is_there = matches!(found, Lookup::Found(..) | Lookup::NoSuchPart);
                if !is_regional && !is_there && !own.has_lost(key) {
                    self.missing.insert(key.to_owned());
                }
                continue;
            };
            // A term's attributes are the language's own.
            let parts = entry.parts.iter().filter(|_| !own.is_term());
            for attribute in parts.filter_map(|part| part.attribute) {
                let found = lookup(texts, index, key, Some(attribute));
                if !matches!(found, Lookup::Found(..)) {
                    let place = (key.to_owned(), attribute.to_owned());
                    self.missing_attributes.push(place);
                }
            }
            let attributes = own.parts().filter_map(|(attribute, _)| attribute);
            let beyond = attributes.filter(|name| entry.part(Some(name)).is_none());
            for attribute in beyond.filter(|_| !own.is_term()) {
                let place = (key.to_owned(), attribute.to_owned());
                self.obsolete_attributes.insert(place);
            }
        }
    }

    pub(crate) fn locale(&self) -> &str {
        &self.locale
    }

    /// The locale that fills in what this one lacks, if there is one beside English.
    pub(crate) fn fills_in(&self) -> Option<&str> {
        self.fills_in.as_deref()
    }

    pub(crate) fn is_obsolete(&self, key: &str) -> bool {
        self.obsolete.contains(key)
    }

    pub(crate) fn obsolete_attributes(&self, key: &str) -> BTreeSet<String> {
        let own = self.obsolete_attributes.iter();
        own.filter(|(own, _)| own == key)
            .map(|(_, attribute)| attribute.clone())
            .collect()
    }

    pub(crate) fn is_missing(&self, key: &str) -> bool {
        self.missing.contains(key)
    }

    pub(crate) fn missing_attributes(&self, key: &str) -> Vec<String> {
        let own = self.missing_attributes.iter();
        own.filter(|(own, _)| own == key)
            .map(|(_, attribute)| attribute.clone())
            .collect()
    }
}
