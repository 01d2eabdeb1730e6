//! A locale beside English, message by message: what a translator works on.

use std::collections::{HashMap, HashSet};

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::REFERENCE;

use crate::check::Finding;
use crate::entry::{key_of, parse_entry};
use crate::family::parents_of;
use crate::folder::{Folder, LocaleFolder};
use crate::hash::{hashes, hashes_of};
use crate::record::records;
use crate::source::{Kind, Source};
use crate::state::Standing;
use crate::text::{Text, texts_of};
use crate::view::unit::{Inherited, Row, references};

/// A locale's messages and terms: those of English in its order, then what only the locale has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sheet {
    /// The locale, as its folder is called.
    pub locale: String,
    /// The locale.
    pub id: LanguageIdentifier,
    /// The messages and terms.
    pub rows: Vec<Row>,
    /// What is found of the locale, and is about none of the rows.
    pub findings: Vec<Finding>,
}

impl Sheet {
    /// The sheet of a locale, with what a check has found; `None` if there is no such locale.
    pub fn new(folder: &Folder, locale: &str, findings: &[Finding]) -> Option<Self> {
        let own = folder.locale(locale)?;
        let mut rows = english_rows(folder);
        let mut index: HashMap<String, usize> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            index.insert(row.key.clone(), at);
        }
        for (key, texts) in texts_in(own) {
            match index.get(&key) {
                Some(&at) => rows[at].own = texts,
                None => {
                    index.insert(key.clone(), rows.len());
                    rows.push(Row {
                        own: texts,
                        ..Row::new(key)
                    });
                }
            }
        }
        let mut sheet = Self {
            locale: locale.to_owned(),
            id: own.id.clone(),
            rows,
            findings: Vec::new(),
        };
        sheet.find_standings(folder, own);
        for finding in findings.iter().filter(|own| own.locale == locale) {
            let row = finding.id.as_ref().and_then(|id| index.get(id));
            match row {
                Some(&at) => sheet.rows[at].findings.push(finding.clone()),
                None => sheet.findings.push(finding.clone()),
            }
        }
        Some(sheet)
    }

    fn find_standings(&mut self, folder: &Folder, own: &LocaleFolder) {
        let english = hashes_of(folder, REFERENCE);
        let mut standings = HashMap::new();
        for file in &own.files {
            // What cannot be read tells nothing; the check says so.
            let records = records(own.states.get(&file.path)).unwrap_or_default();
            for (id, hash) in hashes(file) {
                let record = records.get(&id).zip(english.get(&id));
                let standing = record.map(|(record, english)| record.standing(*english, || hash));
                standings.insert(id, standing.unwrap_or(Standing::Draft));
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
        for row in &mut self.rows {
            let known = standings.get(&row.key);
            row.inherited = inherited.remove(&row.key);
            row.standing = match (known, &row.inherited) {
                (Some(&standing), _) => standing,
                (None, Some(_)) => Standing::Inherited,
                (None, None) => Standing::Missing,
            };
        }
    }

    /// A row by its key.
    pub fn row(&self, key: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.key == key)
    }
}

/// What English has, of the folder itself and then of what that is laid over, where the folder has
/// a part of it in some language.
fn english_rows(folder: &Folder) -> Vec<Row> {
    let is_english = |own: &&LocaleFolder| own.name == REFERENCE;
    let own = folder.locales.iter().find(is_english);
    let beneath = folder.beneath.iter().find(is_english);
    let mut rows: Vec<Row> = own.map(rows_of).unwrap_or_default();
    let known: HashSet<String> = rows.iter().map(|row| row.key.clone()).collect();
    if let Some(beneath) = beneath {
        let others = folder.locales.iter();
        let wanted: HashSet<String> = others
            .flat_map(|locale| texts_in(locale).into_iter().map(|(key, _)| key))
            .collect();
        let more = rows_of(beneath).into_iter();
        rows.extend(more.filter(|row| wanted.contains(&row.key) && !known.contains(&row.key)));
    }
    rows
}

/// The entries of a locale as rows, in the order of its files; of several of one key the last counts.
fn rows_of(own: &LocaleFolder) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut index: HashMap<String, usize> = HashMap::new();
    for source in own.files.iter().filter_map(Source::read) {
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
            let row = Row {
                group: group.clone(),
                comment: comment
                    .map(|line| line.trim_start_matches('#').trim().to_owned())
                    .collect(),
                english: texts_of(&entry),
                refers_to: references(&entry),
                ..Row::new(key.to_owned())
            };
            match index.get(key) {
                Some(&at) => rows[at] = row,
                None => {
                    index.insert(key.to_owned(), rows.len());
                    rows.push(row);
                }
            }
        }
    }
    rows
}

/// The texts of a locale's entries, in the order of its files.
fn texts_in(own: &LocaleFolder) -> Vec<(String, Vec<Text>)> {
    let mut texts = Vec::new();
    for file in &own.files {
        let safe = file.parse_for_any();
        for entry in safe.resource().into_iter().flat_map(|own| own.entries()) {
            if let Some(key) = key_of(entry) {
                texts.push((key, texts_of(entry)));
            }
        }
    }
    texts
}
