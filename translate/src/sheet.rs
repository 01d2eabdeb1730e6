//! A locale beside English, message by message: what a translator works on.

use std::collections::{BTreeSet, HashMap, HashSet};

use gengo_messages::ftl::REFERENCE;
use gengo_messages::{ErrorCode, LanguageIdentifier};
use serde::Serialize;

use crate::check::parents_of;
use crate::config;
use crate::edit::{hashes, hashes_of, parse, records};
use crate::field::{Field, fields};
use crate::finding::Finding;
use crate::folder::{File, Folder, LocaleFolder};
use crate::glossary::{Glossary, terms_in};
use crate::pattern::walk;
use crate::source::{self, Kind, Source};
use crate::state::Standing;
use crate::text::{Text, texts_of};

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

/// A message or term in English and in one locale.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Row {
    /// The id, with the `-` of a term.
    pub key: String,
    /// The code that it is the message of.
    pub code: Option<ErrorCode>,
    /// The heading that it stands under in the English file; empty if it stands under none.
    pub group: String,
    /// The lines of its comment in English.
    pub comment: Vec<String>,
    /// The English texts; none if English does not have it.
    pub english: Vec<Text>,
    /// The keys of what the English texts refer to.
    pub refers_to: BTreeSet<String>,
    /// The translation; none if there is none.
    pub own: Vec<Text>,
    /// What a parent of the locale has, which is shown for what the locale itself lacks.
    pub inherited: Option<Inherited>,
    /// Where the translation stands.
    pub standing: Standing,
    /// What is found of it.
    pub findings: Vec<Finding>,
}

/// The texts that a parent has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Inherited {
    /// The parent, as its folder is called.
    pub locale: String,
    /// Its texts.
    pub texts: Vec<Text>,
}

/// A term of the glossary that an English text has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GlossaryTerm {
    /// The English term.
    pub term: String,
    /// What it stands for.
    pub means: Option<String>,
    /// The word for it in the locale.
    pub translation: Option<String>,
    /// What the locale's glossary says besides.
    pub note: Option<String>,
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

impl Row {
    fn new(key: String) -> Self {
        Self {
            code: ErrorCode::from_message_id(&key),
            key,
            group: String::new(),
            comment: Vec::new(),
            english: Vec::new(),
            refers_to: BTreeSet::new(),
            own: Vec::new(),
            inherited: None,
            standing: Standing::Missing,
            findings: Vec::new(),
        }
    }

    /// The row as it is when the locale's own text has been taken out.
    pub fn without_text(&self) -> Self {
        Self {
            own: Vec::new(),
            findings: Vec::new(),
            standing: match self.inherited {
                Some(_) => Standing::Inherited,
                None => Standing::Missing,
            },
            ..self.clone()
        }
    }

    /// Whether it is a term, which other texts have in them and no app asks for.
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// The texts as fields to fill in.
    pub fn fields(&self, locale: &str) -> Vec<Field> {
        fields(locale, &self.comment, &self.english, &self.own)
    }

    /// The terms of the glossary that the English texts have.
    pub fn terms(&self, folder: &Folder, locale: &str) -> Vec<GlossaryTerm> {
        let glossary = |own: &LocaleFolder| -> Glossary {
            let text = own.glossary.as_ref().map(File::text);
            let read = text.and_then(|text| config::read::<Glossary>(&text).ok());
            read.unwrap_or_default()
        };
        let english = folder.locale(REFERENCE).map(glossary).unwrap_or_default();
        let own = folder.locale(locale).into_iter();
        let layers = own.chain(parents_of(folder, locale));
        let glossaries: Vec<_> = layers.map(glossary).collect();
        let texts: Vec<_> = self.english.iter().map(|own| own.text.as_str()).collect();
        let mut terms = terms_in(&english, &texts.join("\n"));
        terms.sort_unstable();
        let about = |term: &str| {
            let own = glossaries.iter().find_map(|glossary| glossary.get(term));
            GlossaryTerm {
                term: term.to_owned(),
                means: english.get(term).and_then(|own| own.means.clone()),
                translation: own.and_then(|own| own.term.clone()),
                note: own.and_then(|own| own.note.clone()),
            }
        };
        terms.into_iter().map(about).collect()
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
            let entry = (item.kind == Kind::Entry).then(|| source::parse_entry(item.text));
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
        let safe = parse(file);
        for entry in safe.resource().into_iter().flat_map(|own| own.entries()) {
            if let Some(key) = source::key_of(entry) {
                texts.push((key, texts_of(entry)));
            }
        }
    }
    texts
}

fn references(entry: &fluent_syntax::ast::Entry<&str>) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    if let Some((value, attributes)) = source::parts(entry) {
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            walk(pattern, &mut |part| {
                let reference = part.reference();
                keys.extend(reference.map(|(reference, _)| reference.key().into_owned()));
            });
        }
    }
    keys
}
