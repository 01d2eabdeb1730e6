//! A locale beside English, message by message.

use std::collections::{HashMap, HashSet};

use gengo_messages::LanguageIdentifier;

use crate::check::Finding;
use crate::entry::{key_of, parse_entry};
use crate::family::parents_of;
use crate::folder::{Folder, LocaleFolder};
use crate::hash::{hashes, hashes_of};
use crate::record::records;
use crate::source::{Kind, Source};
use crate::state::ReviewState;
use crate::text::{Text, texts_of};
use crate::view::unit::{Inherited, Unit, references};

/// A locale's messages and terms: those of English in its order, then those that only the locale has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LocaleView {
    /// The locale, as its folder is called.
    pub locale: String,
    /// The locale.
    pub id: LanguageIdentifier,
    /// The messages and terms.
    pub units: Vec<Unit>,
    /// The findings of the locale that belong to no unit.
    pub findings: Vec<Finding>,
}

impl LocaleView {
    /// The view of a locale with the findings of a check; `None` if there is no such locale.
    pub fn new(folder: &Folder, locale: &str, findings: &[Finding]) -> Option<Self> {
        let own = folder.locale(locale)?;
        let mut units = english_units(folder);
        let mut index: HashMap<String, usize> = HashMap::new();
        for (at, unit) in units.iter().enumerate() {
            index.insert(unit.key.clone(), at);
        }
        for (key, texts) in texts_in(own) {
            match index.get(&key) {
                Some(&at) => units[at].own = texts,
                None => {
                    index.insert(key.clone(), units.len());
                    units.push(Unit {
                        own: texts,
                        ..Unit::new(key)
                    });
                }
            }
        }
        let mut view = Self {
            locale: locale.to_owned(),
            id: own.id.clone(),
            units,
            findings: Vec::new(),
        };
        for unit in &mut view.units {
            unit.code = folder.number(&unit.key);
        }
        view.find_states(folder, own);
        for finding in findings.iter().filter(|own| own.locale == locale) {
            let unit = finding.id.as_ref().and_then(|id| index.get(id));
            match unit {
                Some(&at) => view.units[at].findings.push(finding.clone()),
                None => view.findings.push(finding.clone()),
            }
        }
        Some(view)
    }

    fn find_states(&mut self, folder: &Folder, own: &LocaleFolder) {
        let english = hashes_of(folder.own_reference());
        let mut states = HashMap::new();
        for file in &own.files {
            // What cannot be read tells nothing; the check says so.
            let records = records(own.state_of(file)).unwrap_or_default();
            for (id, hash) in hashes(file) {
                let record = records.get(&id).zip(english.get(&id));
                let state = record.map(|(record, english)| record.review_state(*english, || hash));
                states.insert(id, state.unwrap_or(ReviewState::Draft));
            }
        }
        let mut inherited = HashMap::new();
        // The nearest comes last, and stays.
        for parent in parents_of(folder, &own.name).into_iter().rev() {
            for (key, texts) in texts_in(parent) {
                let locale = parent.name.clone();
                inherited.insert(key, Inherited { locale, texts });
            }
        }
        for unit in &mut self.units {
            unit.english_hash = english.get(&unit.key).copied();
            let known = states.get(&unit.key);
            unit.inherited = inherited.remove(&unit.key);
            unit.state = match (known, &unit.inherited) {
                (Some(&state), _) => state,
                (None, Some(_)) => ReviewState::Inherited,
                (None, None) => ReviewState::NotTranslated,
            };
        }
    }

    /// A unit by its key.
    pub fn unit(&self, key: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.key == key)
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
fn texts_in(own: &LocaleFolder) -> Vec<(String, Vec<Text>)> {
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
