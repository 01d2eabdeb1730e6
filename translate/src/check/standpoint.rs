//! What a check knows of one locale beside English, for those who bring it in line.

use std::collections::BTreeSet;

use gengo_messages::ftl::REFERENCE;

use super::compare::{self, is_thin};
use super::message::{Lookup, lookup};
use super::{Checked, Read};
use crate::folder::Folder;

/// What one locale of a folder lacks, and has beyond English.
pub(crate) struct Standpoint<'a> {
    locale: String,
    fills_in: Option<String>,
    obsolete: BTreeSet<String>,
    obsolete_attributes: BTreeSet<(String, String)>,
    /// Messages, and attributes of messages that are there.
    missing: BTreeSet<String>,
    missing_attributes: Vec<(String, String)>,
    folder: &'a Folder,
}

impl<'a> Standpoint<'a> {
    pub(crate) fn new(folder: &'a Folder, locale: &str) -> Self {
        let read = Read::new(folder);
        let checked = Checked::new(read.texts());
        let mut point = Self {
            locale: locale.to_owned(),
            fills_in: None,
            obsolete: BTreeSet::new(),
            obsolete_attributes: BTreeSet::new(),
            missing: BTreeSet::new(),
            missing_attributes: Vec::new(),
            folder,
        };
        let mut texts = checked.texts.iter();
        let index = texts.position(|own| own.folder.name == locale);
        let (Some(index), Some(english)) = (index, &checked.english) else {
            return point;
        };
        let own = &checked.texts[index];
        let is_thin = is_thin(&checked.texts, index);
        point.fills_in = own
            .parents
            .iter()
            .map(|&parent| &checked.texts[parent].folder.name)
            .find(|name| *name != REFERENCE || own.folder.id.language.as_str() == "en")
            .cloned();
        let reference = checked.reference.map(|reference| &checked.texts[reference]);
        let obsolete = compare::obsolete(own, reference, english);
        point.obsolete = obsolete.into_iter().map(str::to_owned).collect();
        for entry in english.values() {
            let Some(own) = own.entries.get(&entry.key) else {
                let found = lookup(&checked.texts, index, &entry.key, None);
                let is_there = matches!(found, Lookup::Found(..) | Lookup::NoSuchPart);
                if !is_thin && !is_there {
                    point.missing.insert(entry.key.clone());
                }
                continue;
            };
            for attribute in entry.parts().filter_map(|(attribute, _)| attribute) {
                let found = lookup(&checked.texts, index, &entry.key, Some(attribute));
                if !matches!(found, Lookup::Found(..)) {
                    let place = (entry.key.clone(), attribute.to_owned());
                    point.missing_attributes.push(place);
                }
            }
            // A term's attributes are the language's own.
            let attributes = own.parts().filter_map(|(attribute, _)| attribute);
            let beyond = attributes.filter(|name| entry.part(Some(name)).is_none());
            for attribute in beyond.filter(|_| !entry.key.starts_with('-')) {
                let place = (entry.key.clone(), attribute.to_owned());
                point.obsolete_attributes.insert(place);
            }
        }
        point
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

    /// Whether a message is missing; a file that has it broken has it.
    pub(crate) fn is_missing(&self, key: &str) -> bool {
        let own = self.folder.locale(&self.locale);
        let mut problems = own
            .into_iter()
            .flat_map(|own| &own.files)
            .flat_map(|file| &file.problems);
        self.missing.contains(key) && !problems.any(|problem| problem.id() == Some(key))
    }

    pub(crate) fn missing_attributes(&self, key: &str) -> Vec<String> {
        let own = self.missing_attributes.iter();
        own.filter(|(own, _)| own == key)
            .map(|(_, attribute)| attribute.clone())
            .collect()
    }
}
