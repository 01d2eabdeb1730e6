//! What translations are made from, message by message.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use rayon::prelude::*;
use serde::Serialize;

use crate::entry::key_of;
use crate::file::File;
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;
use crate::source::Kind;
use crate::text::{Text, texts_of};
use crate::today::Today;
use crate::view::branches::Branches;
use crate::view::unit::Unit;
use crate::view::wanted::Wanted;

/// The messages and terms of the reference locale, for the views of many locales beside it.
pub struct ReferenceView<'f> {
    pub(crate) units: Vec<Unit>,
    /// The folder's own texts.
    pub(crate) today: Today<'f>,
    /// The comments on whole files.
    pub(crate) notes: Vec<FileNote>,
    /// The texts that cannot be taken apart, by key and attribute.
    whole: OnceLock<HashSet<(String, Option<String>)>>,
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

impl<'f> ReferenceView<'f> {
    /// The view of a folder's reference locale; empty if there is none.
    pub fn of(folder: &'f Folder) -> Self {
        let today = Today::of(folder.own_reference());
        let mut units = english_units(folder);
        for unit in &mut units {
            unit.code = folder.number(&unit.key);
            unit.english_hash = today.hash(&unit.key);
        }
        Self {
            units,
            today,
            notes: folder.reference_folder().map(notes).unwrap_or_default(),
            whole: OnceLock::new(),
        }
    }

    /// Whether an English text of a message can be taken apart into the ways through it.
    pub(crate) fn can_be_split(&self, key: &str, text: &Text) -> bool {
        let whole = self.whole.get_or_init(|| {
            let units = self.units.par_iter();
            let texts = units.flat_map_iter(|unit| unit.english.iter().map(move |own| (unit, own)));
            let whole = texts.filter(|(_, own)| !Branches::can_split(&own.text));
            whole
                .map(|(unit, own)| (unit.key.clone(), own.attribute.clone()))
                .collect()
        });
        whole.is_empty() || !whole.contains(&(key.to_owned(), text.attribute.clone()))
    }
}

/// The English messages: those in the folder itself, then those in the texts that it overrides, where the folder has
/// a part of it in some language.
fn english_units(folder: &Folder) -> Vec<Unit> {
    let mut units: Vec<Unit> = folder.own_reference().map(units_of).unwrap_or_default();
    let known: HashSet<String> = units.iter().map(|unit| unit.key.clone()).collect();
    if let Some(beneath) = folder.reference_beneath() {
        let others = folder.locales.iter();
        let wanted: HashSet<String> = others
            .flat_map(|locale| {
                texts_in(locale, Wanted::All)
                    .into_iter()
                    .map(|(key, _)| key)
            })
            .collect();
        let more = units_of(beneath).into_iter();
        units.extend(more.filter(|unit| wanted.contains(&unit.key) && !known.contains(&unit.key)));
    }
    units
}

/// The entries of a locale as units, in the order of its files; of several of one key the last counts.
fn units_of(own: &LocaleFolder) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut index: HashMap<&str, usize> = HashMap::new();
    for file in &own.files {
        let within = within(own, file);
        for entry in file.written() {
            let unit = Unit {
                file: within.clone(),
                group: entry.group.clone(),
                comment: entry.comment.clone(),
                english: entry.texts.clone(),
                refers_to: entry.refers_to.clone(),
                ..Unit::new(entry.key.clone())
            };
            match index.get(entry.key.as_str()) {
                Some(&at) => units[at] = unit,
                None => {
                    index.insert(&entry.key, units.len());
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
        let source = file.source()?;
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

/// The texts of a locale's entries, of those that are wanted, each with the file that it is in.
pub(crate) fn texts_by_file(
    own: &LocaleFolder,
    wanted: Wanted<'_>,
) -> Vec<(String, (String, Vec<Text>))> {
    let files = own.files.iter().map(|file| (within(own, file), file));
    let texts = files.flat_map(|(within, file)| {
        let texts = texts_of_file(file, wanted).into_iter();
        texts.map(move |own| (within.clone(), own))
    });
    texts.collect()
}

/// The texts of a locale's entries, of those that are wanted, in the order of its files.
pub(crate) fn texts_in(own: &LocaleFolder, wanted: Wanted<'_>) -> Vec<(String, Vec<Text>)> {
    let files = own.files.iter();
    let texts = files.flat_map(|file| texts_of_file(file, wanted));
    texts.collect()
}

fn texts_of_file(file: &File, wanted: Wanted<'_>) -> Vec<(String, Vec<Text>)> {
    let entries = file.parse().resource().into_iter();
    let entries = entries.flat_map(|own| own.entries());
    let texts = entries.filter_map(|entry| {
        let key = key_of(entry).filter(|key| wanted.has(key))?;
        Some((key, texts_of(entry)))
    });
    texts.collect()
}
