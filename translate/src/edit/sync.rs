//! `sync`: brings locales in line with English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use gengo_messages::ftl::Pseudo;

use crate::check::Standpoint;
use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::{put_states, put_texts, read, readable_locales};
use crate::file::{File, STATE};
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;
use crate::record::{Record, records};
use crate::state::State;
use crate::today::Today;

mod block;
mod filled;
mod moved;
mod pieces;

use moved::files_beyond;

pub(crate) use block::message_block;
pub(crate) use pieces::synced;

impl Editor {
    /// Plans to bring the given locales, or all, in line with English, and to record the states of their
    /// translations.
    ///
    /// Messages and group comments take the order of English; each moves unchanged, with its comment. Missing
    /// messages become comments in their place, with the English text, for translation. Messages that English
    /// no longer has move to the end of the file, as comments. Messages that English has in another file move
    /// there. A regional locale keeps only what differs.
    ///
    /// # Errors
    ///
    /// There is no such locale or no English, or a file or folder cannot be read, is not UTF-8, or has merge
    /// conflict markers.
    pub fn sync(&self, locales: &[String]) -> Result<Plan, EditError> {
        for name in locales {
            self.locale(name)?;
        }
        // An overlay without English of its own lacks nothing: the texts beneath it are complete.
        if self.folder().is_overlay() && self.folder().own_reference().is_none() {
            return Ok(Plan::default());
        }
        let reference = self.english()?;
        let folders = &self.folder().locales;
        let is_asked = |own: &LocaleFolder| locales.is_empty() || locales.contains(&own.name);
        let asked: Vec<_> = folders.iter().filter(|own| is_asked(own)).collect();
        // What the others of a language have is not missing in this one.
        let is_read = |own: &LocaleFolder| {
            let mut asked = asked.iter();
            own.name == reference.name
                || asked.any(|asked| asked.full.language == own.full.language)
        };
        readable_locales(self.folder(), is_read)?;
        let pseudo = |name: &str| Pseudo::ALL.iter().any(|pseudo| pseudo.locale() == name);
        let mut plan = Plan::default();
        for own in real_folders(folders, &asked) {
            if !self.folder().is_reference(&own.name) && !pseudo(&own.name) {
                let moved = self.moved(own)?;
                let after = self.after(&moved);
                let own = after.locale(&own.name)?;
                plan.extend(moved.and(after.sync_locale(own)?));
            }
        }
        Ok(plan)
    }

    fn sync_locale(&self, own: &LocaleFolder) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        let point = Standpoint::new(self.folder(), &own.name);
        let reference = self.english()?;
        for file in &reference.files {
            let path = own.path.join(reference.within(file));
            let english = read(file)?;
            match own.files.iter().find(|own| own.path == path) {
                Some(own) => {
                    if let Some(text) = synced(&read(own)?, &english, &point) {
                        put_texts(&mut plan, (&own.path, &own.locale), Some(own.bytes()), text)?;
                    }
                }
                None => {
                    let none = File::of(path.clone(), &own.name, Vec::new());
                    let text = synced(&read(&none)?, &english, &point);
                    let text = text.filter(|text| !text.is_empty());
                    if let Some(text) = text {
                        put_texts(&mut plan, (&path, &own.name), None, text)?;
                    }
                }
            }
        }
        for file in files_beyond(own, reference) {
            let nothing = File::of(file.path.clone(), &reference.name, Vec::new());
            if let Some(text) = synced(&read(file)?, &read(&nothing)?, &point) {
                put_texts(&mut plan, (&file.path, &own.name), Some(file.bytes()), text)?;
            }
        }
        self.sync_states(own, &mut plan)?;
        Ok(plan)
    }

    fn sync_states(&self, own: &LocaleFolder, plan: &mut Plan) -> Result<(), EditError> {
        let after = self.folder().with_files(plan.new_files());
        let english = Today::of(after.own_reference());
        let before = Today::of(Some(own));
        let Some(locale) = after.locale(&own.name) else {
            return Ok(());
        };
        // A message may have come from another file.
        let mut old_records = BTreeMap::new();
        for state in own.states.values() {
            old_records.extend(records(Some(state))?);
        }
        let broken: BTreeSet<String> = [Some(locale), after.own_reference()]
            .into_iter()
            .flatten()
            .flat_map(|locale| &locale.files)
            .flat_map(|file| file.parse().problems())
            .filter_map(|problem| problem.id().map(str::to_owned))
            .collect();
        for file in &locale.files {
            let old = own.state_of(file);
            let mut new = BTreeMap::new();
            // What is broken for a moment keeps its line.
            for (id, record) in records(old)?
                .into_iter()
                .filter(|(id, _)| broken.contains(id))
            {
                new.insert(id, record);
            }
            for (id, own) in file.hashes() {
                let Some(today) = english.hash(id) else {
                    continue;
                };
                let draft = Record {
                    english: today,
                    own: *own,
                    state: State::Draft,
                    source: None,
                    by: None,
                };
                // What only this has changed keeps its state, and what English it is of.
                let record = match old_records.get(id).zip(before.get(id)) {
                    Some((record, (was, file))) => {
                        let mut record = record.clone();
                        record.settle(today, *was, english.order(file, id));
                        Record {
                            own: *own,
                            ..record
                        }
                    }
                    None => draft,
                };
                new.insert(id.clone(), record);
            }
            let path = file.path.with_extension(STATE);
            put_states(plan, (&path, old), new, &english);
        }
        // The files that these were beside are gone, and their messages with them or elsewhere.
        for (texts, state) in &own.states {
            if !locale.files.iter().any(|file| file.path == *texts) {
                plan.put(&state.path, Some(state.bytes()), None);
            }
        }
        Ok(())
    }
}

/// The folders that are asked for, each once. Where links lead to one folder, it is the locale that the
/// folder itself is named for, or else the first of them.
fn real_folders<'f>(folders: &'f [LocaleFolder], asked: &[&LocaleFolder]) -> Vec<&'f LocaleFolder> {
    let real = |own: &LocaleFolder| fs::canonicalize(&own.path).unwrap_or(own.path.clone());
    let wanted: BTreeSet<PathBuf> = asked.iter().map(|own| real(own)).collect();
    let mut found: BTreeMap<PathBuf, &LocaleFolder> = BTreeMap::new();
    for own in folders {
        let place = real(own);
        if !wanted.contains(&place) {
            continue;
        }
        let known = found.entry(place).or_insert(own);
        if known.path.is_symlink() && !own.path.is_symlink() {
            *known = own;
        }
    }
    let mut folders: Vec<_> = found.into_values().collect();
    folders.sort_by(|a, b| a.path.cmp(&b.path));
    folders
}
