//! A locale beside English, message by message.

use std::collections::{HashMap, HashSet};

use gengo_messages::LanguageIdentifier;
use serde::Serialize;

use crate::check::Finding;
use crate::entry::{key_of, parse_entry};
use crate::family::parents_of;
use crate::file::File;
use crate::folder::{Folder, LocaleFolder};
use crate::hash::hashes;
use crate::record::{EnglishText, records};
use crate::rewording::rewordings;
use crate::source::{Kind, Source};
use crate::state::ReviewState;
use crate::text::{Text, texts_of};
use crate::today::Today;
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
    /// What the comments on whole files (`###`) say in English.
    pub notes: Vec<FileNote>,
    /// The findings of the locale that belong to no unit.
    pub findings: Vec<Finding>,
}

/// What the comments on a whole file say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileNote {
    /// The file, within the folder of the locale, with `/` between folders.
    pub file: String,
    /// The lines of the comments.
    pub comment: Vec<String>,
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
        for (file, (key, texts)) in texts_by_file(own) {
            match index.get(&key) {
                Some(&at) => units[at].own = texts,
                None => {
                    index.insert(key.clone(), units.len());
                    units.push(Unit {
                        file,
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
            notes: folder.reference_folder().map(notes).unwrap_or_default(),
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
        let english = Today::of(folder.own_reference());
        let mut states = HashMap::new();
        let mut translated_from = HashMap::new();
        for file in &own.files {
            // What cannot be read tells nothing; the check says so.
            let records = records(own.state_of(file)).unwrap_or_default();
            for (id, hash) in hashes(file) {
                let mut state = ReviewState::Draft;
                if let Some((record, today)) = records.get(&id).zip(english.hash(&id)) {
                    state = record.review_state(today, hash, english.order(file, &id));
                    if state == ReviewState::Outdated {
                        let before = record.source.as_ref().and_then(EnglishText::texts);
                        translated_from.extend(before.map(|texts| (id.clone(), texts)));
                    }
                }
                states.insert(id, state);
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
            unit.english_hash = english.hash(&unit.key);
            let known = states.get(&unit.key);
            unit.inherited = inherited.remove(&unit.key);
            let before = translated_from.remove(&unit.key);
            unit.rewordings = before.map_or_else(Vec::new, |own| rewordings(&own, &unit.english));
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
    for file in &own.files {
        let Some(source) = Source::read(file) else {
            continue;
        };
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
                file: within(own, file),
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

/// The comments on the files of a locale.
fn notes(own: &LocaleFolder) -> Vec<FileNote> {
    let files = own.files.iter().filter_map(|file| {
        let source = Source::read(file)?;
        let items = source.items.iter();
        let comments = items.filter(|item| item.kind == Kind::Comment(3));
        let lines = comments.flat_map(|item| item.text.lines());
        let lines = lines.map(|line| line.trim_start_matches('#').trim().to_owned());
        Some(FileNote {
            file: within(own, file),
            comment: lines.collect(),
        })
    });
    files.filter(|note| !note.comment.is_empty()).collect()
}

/// The path of a file within the folder of its locale.
fn within(own: &LocaleFolder, file: &File) -> String {
    let parts = own.within(file).components();
    let parts = parts.map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

fn texts_by_file(own: &LocaleFolder) -> Vec<(String, (String, Vec<Text>))> {
    let files = own.files.iter().map(|file| (within(own, file), file));
    let texts = files.flat_map(|(within, file)| {
        let texts = texts_of_file(file).into_iter();
        texts.map(move |own| (within.clone(), own))
    });
    texts.collect()
}

/// The texts of a locale's entries, in the order of its files.
fn texts_in(own: &LocaleFolder) -> Vec<(String, Vec<Text>)> {
    let files = own.files.iter();
    files.flat_map(|file| texts_of_file(file)).collect()
}

fn texts_of_file(file: &File) -> Vec<(String, Vec<Text>)> {
    let entries = file.parse().resource().into_iter();
    let entries = entries.flat_map(|own| own.entries());
    let texts = entries.filter_map(|entry| Some((key_of(entry)?, texts_of(entry))));
    texts.collect()
}
