//! What translations are made from, message by message.

use std::collections::{HashMap, HashSet};

use crate::entry::{key_of, parse_entry};
use crate::folder::{Folder, LocaleFolder};
use crate::hash::{Hashes, hashes_of};
use crate::source::{Kind, Source};
use crate::text::{Text, texts_of};
use crate::view::unit::{Unit, references};

/// The messages and terms of the reference locale, for the views of many locales beside it.
#[derive(Clone, Debug)]
pub struct ReferenceView {
    pub(crate) units: Vec<Unit>,
    /// Those of the folder's own texts.
    pub(crate) hashes: Hashes,
}

impl ReferenceView {
    /// The view of a folder's reference locale; empty if there is none.
    pub fn of(folder: &Folder) -> Self {
        let hashes = hashes_of(folder.own_reference());
        let mut units = english_units(folder);
        for unit in &mut units {
            unit.code = folder.number(&unit.key);
            unit.english_hash = hashes.get(&unit.key).copied();
        }
        Self { units, hashes }
    }
}

/// What English has, of the folder itself and then of what that is laid over, where the folder has
/// a part of it in some language.
fn english_units(folder: &Folder) -> Vec<Unit> {
    let mut units: Vec<Unit> = folder.own_reference().map(units_of).unwrap_or_default();
    let known: HashSet<String> = units.iter().map(|unit| unit.key.clone()).collect();
    if let Some(beneath) = folder.reference_beneath() {
        let others = folder.locales.iter();
        let wanted: HashSet<String> = others
            .flat_map(|locale| texts_in(locale).into_iter().map(|(key, _)| key))
            .collect();
        let more = units_of(beneath).into_iter();
        units.extend(more.filter(|unit| wanted.contains(&unit.key) && !known.contains(&unit.key)));
    }
    units
}

/// The entries of a locale as units, in the order of its files; of several of one key the last counts.
fn units_of(own: &LocaleFolder) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut index: HashMap<String, usize> = HashMap::new();
    for source in own.files.iter().filter_map(|file| Source::read(file)) {
        let mut group = String::new();
        for item in &source.items {
            if item.kind == Kind::Comment(2) {
                let line = item.text.lines().next().unwrap_or_default();
                group = line.trim_start_matches('#').trim().to_owned();
            }
            let entry = (item.kind == Kind::Entry).then(|| parse_entry(item.text));
            let (Some(key), Some(Some(entry))) = (item.key, entry) else {
                continue;
            };
            let comment = item.text.lines().take_while(|line| line.starts_with('#'));
            let unit = Unit {
                group: group.clone(),
                comment: comment
                    .map(|line| line.trim_start_matches('#').trim().to_owned())
                    .collect(),
                english: texts_of(&entry),
                refers_to: references(&entry),
                ..Unit::new(key.to_owned())
            };
            match index.get(key) {
                Some(&at) => units[at] = unit,
                None => {
                    index.insert(key.to_owned(), units.len());
                    units.push(unit);
                }
            }
        }
    }
    units
}

/// The texts of a locale's entries, in the order of its files.
pub(crate) fn texts_in(own: &LocaleFolder) -> Vec<(String, Vec<Text>)> {
    let mut texts = Vec::new();
    for file in &own.files {
        let safe = file.parse();
        for entry in safe.resource().into_iter().flat_map(|own| own.entries()) {
            if let Some(key) = key_of(entry) {
                texts.push((key, texts_of(entry)));
            }
        }
    }
    texts
}
