//! Differences between two folders, for translators.

use std::collections::BTreeMap;
use std::path::PathBuf;

use gengo_messages::ftl::Lines;
use serde::Serialize;

use crate::entry::{canonical, parse_entry, without_comment};
use crate::folder::Folder;
use crate::hash::Hashes;
use crate::locale_folder::LocaleFolder;
use crate::record::records;
use crate::state::ReviewState;
use crate::today::Today;

/// How a message has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It is new.
    New,
    /// Its text has changed. Layout and comments do not count.
    Changed,
    /// It was removed.
    Removed,
}

/// A message that has changed.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// How it has changed.
    pub change: Change,
    /// The message, or with its `-` the term.
    pub id: String,
    /// The file; for a removed message, its old file.
    pub path: PathBuf,
    /// The line of the message in it, from 1.
    pub line: usize,
    /// The message before, in the canonical layout, without its comment.
    pub old: Option<String>,
    /// The message now.
    pub new: Option<String>,
}

/// The differences in a locale between two folders: new, changed and removed messages, in the order of the
/// files, the removed ones last.
pub fn diff(old: &Folder, new: &Folder, locale: &str) -> Vec<Difference> {
    let hashes = |folder: &Folder| {
        let own = folder.locale(locale);
        own.map(LocaleFolder::hashes).unwrap_or_default()
    };
    let (old_hashes, new_hashes) = (hashes(old), hashes(new));
    let (old, new) = (found(old, locale), found(new, locale));
    let texts = |found: &[Found]| -> BTreeMap<String, String> {
        let texts = found.iter().map(|own| (own.id.clone(), own.text.clone()));
        texts.collect()
    };
    let (old_texts, new_texts) = (texts(&old), texts(&new));
    let difference = |own: Found, before: &Hashes, after: &Hashes| {
        let change = match (before.get(&own.id), after.get(&own.id)) {
            (None, _) => Change::New,
            (_, None) => Change::Removed,
            (old, new) if old != new => Change::Changed,
            _ => return None,
        };
        Some(Difference {
            change,
            old: old_texts.get(&own.id).cloned(),
            new: new_texts.get(&own.id).cloned(),
            id: own.id,
            path: own.path,
            line: own.line,
        })
    };
    let now = new.into_iter();
    let now = now.filter_map(|own| difference(own, &old_hashes, &new_hashes));
    let gone = old
        .into_iter()
        .filter(|own| !new_hashes.contains_key(&own.id));
    let gone = gone.filter_map(|own| difference(own, &old_hashes, &new_hashes));
    now.chain(gone).collect()
}

/// What has changed in English since the translations of a locale were made: its outdated messages, in the order of the
/// English files. `old` is `None` where it is not known what English said then.
pub fn outdated(folder: &Folder, locale: &str) -> Vec<Difference> {
    let english = Today::of(folder.own_reference());
    let mut old: BTreeMap<String, Option<String>> = BTreeMap::new();
    let own = folder.locale(locale);
    for (own, file) in own
        .iter()
        .flat_map(|own| own.files.iter().map(move |file| (own, file)))
    {
        // What cannot be read tells nothing; the check says so.
        let records = records(own.state_of(file)).unwrap_or_default();
        for (id, hash) in file.hashes() {
            let Some((record, today)) = records.get(id).zip(english.hash(id)) else {
                continue;
            };
            let state = record.review_state(today, *hash, english.order(file, id));
            if state == ReviewState::Outdated {
                let entry = record.source.as_ref().and_then(|own| own.entry(id));
                old.insert(id.clone(), entry.map(|entry| entry.trim_end().to_owned()));
            }
        }
    }
    let reference = folder.own_reference();
    let now = reference.map_or_else(Vec::new, |own| found(folder, &own.name));
    let now = now.into_iter().filter_map(|own| {
        let old = old.remove(&own.id)?;
        Some(Difference {
            change: Change::Changed,
            id: own.id,
            path: own.path,
            line: own.line,
            old,
            new: Some(own.text),
        })
    });
    now.collect()
}

struct Found {
    id: String,
    path: PathBuf,
    line: usize,
    text: String,
}

/// The messages of a locale, in the order of its files.
fn found(folder: &Folder, locale: &str) -> Vec<Found> {
    let files = folder.locale(locale).map(|own| &own.files);
    let mut found = Vec::new();
    for file in files.into_iter().flatten() {
        let Some(source) = file.source() else {
            continue;
        };
        let lines = Lines::new(source.text);
        for (index, key) in source.entries() {
            // Of several of one id the last counts.
            if source.position(key) != Some(index) {
                continue;
            }
            let item = &source.items[index];
            let text = item.text.replace("\r\n", "\n");
            let Some(entry) = parse_entry(&text) else {
                continue;
            };
            let above = item.text.lines().take_while(|line| line.starts_with('#'));
            found.push(Found {
                id: key.to_owned(),
                path: file.path.clone(),
                line: lines.place(item.start).0 + above.count(),
                text: canonical(without_comment(entry)),
            });
        }
    }
    found
}
