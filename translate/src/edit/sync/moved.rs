//! Messages in a file that English lacks, and that it has in another one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::{put_texts, read};
use crate::file::File;
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;
use crate::source::Source;

/// The files of a locale that the reference locale does not have.
pub(crate) fn files_beyond<'f>(
    own: &'f LocaleFolder,
    reference: &LocaleFolder,
) -> impl Iterator<Item = &'f File> {
    let is_beyond = |file: &&File| {
        let mut english = reference.files.iter();
        !english.any(|english| reference.within(english) == own.within(file))
    };
    let files = own.files.iter().map(AsRef::as_ref);
    files.filter(is_beyond)
}

impl Editor {
    /// Moves messages into the files in which English has them, out of files that English does not
    /// have. They go to the end; a file that nothing is left in is removed. Of several of one id each
    /// stays where it is.
    pub(crate) fn moved(&self, own: &LocaleFolder) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        let reference = self.english()?;
        let beyond: Vec<&File> = files_beyond(own, reference).collect();
        if beyond.is_empty() {
            return Ok(plan);
        }
        let mut homes: BTreeMap<String, PathBuf> = BTreeMap::new();
        for file in &reference.files {
            let home = own.path.join(reference.within(file));
            let source = read(file)?;
            homes.extend(
                source
                    .entries()
                    .map(|(_, key)| (key.to_owned(), home.clone())),
            );
        }
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for file in &own.files {
            for (_, key) in read(file)?.entries() {
                *counts.entry(key.to_owned()).or_default() += 1;
            }
        }
        let mut arrivals: BTreeMap<&Path, Vec<String>> = BTreeMap::new();
        for file in beyond {
            let source = read(file)?;
            let mut edits = Vec::new();
            for (index, key) in source.entries() {
                let Some(home) = homes.get(key).filter(|_| counts.get(key) == Some(&1)) else {
                    continue;
                };
                edits.push((source.with_gap(index), String::new()));
                let text = source.items[index].text.replace("\r\n", "\n");
                arrivals.entry(home).or_default().push(text);
            }
            let text = source.replaced(&edits);
            let is_left = edits.is_empty() || !text.trim().is_empty();
            let new = is_left.then(|| text.into_bytes());
            plan.put(&file.path, Some(file.bytes()), new);
        }
        for (path, entries) in arrivals {
            let there = own.files.iter().find(|file| file.path == path);
            let source = there.map(|file| read(file)).transpose()?;
            let old = there.map(|file| file.bytes());
            let text = with_entries(source.as_ref(), &entries);
            put_texts(&mut plan, (path, &own.name), old, text)?;
        }
        Ok(plan)
    }
}

/// A file with more entries at its end.
fn with_entries(source: Option<&Source<'_>>, entries: &[String]) -> String {
    let newline = source.map_or("\n", Source::newline);
    let kept = source.map_or(String::new(), |source| source.replaced(&[]));
    let mut text = kept.trim_end_matches(['\r', '\n']).to_owned();
    for entry in entries {
        if !text.is_empty() {
            text += newline;
            text += newline;
        }
        text += &entry.replace('\n', newline);
    }
    text + newline
}
