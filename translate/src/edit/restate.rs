//! Records edited texts as drafts of the current English.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::{put_states, resolved};
use crate::edit::new_text::MadeOf;
use crate::file::{File, STATE};
use crate::plan::Plan;
use crate::record::{Record, Records, records};
use crate::state::State;
use crate::today::Today;

impl Editor {
    /// Writes down that messages of a locale are as the plan leaves them, drafts of the English that they
    /// were made of, and which English the others of their files were made of if they were edited by hand.
    pub(crate) fn restate(
        &self,
        plan: &mut Plan,
        locale: &str,
        ids: &BTreeMap<&str, MadeOf>,
    ) -> Result<(), EditError> {
        if plan.is_empty() {
            return Ok(());
        }
        if self.folder.is_reference(locale) {
            return self.settle_before(plan, locale, ids);
        }
        let reference = self.folder.own_reference();
        let files = reference.into_iter().flat_map(|own| &own.files);
        files.map(Arc::as_ref).try_for_each(resolved)?;
        let english = Today::of(reference);
        let after = self.folder.with_files(plan.new_files());
        let (Some(before), Some(own)) = (self.folder.locale(locale), after.locale(locale)) else {
            return Ok(());
        };
        for file in &own.files {
            let hashes = file.hashes_of(|id| ids.contains_key(id));
            let old = own.state_of(file);
            let mut records = records(old)?;
            let was = before.files.iter().find(|was| was.path == file.path);
            settle(&mut records, was.unwrap_or(file), &english);
            for (id, made_of) in ids {
                match (hashes.get(*id), english.hash(id)) {
                    (Some(&own), Some(today)) => {
                        let before = records.get(*id);
                        if let Some(record) = before {
                            plan.replace_state(id, record.state, State::Draft);
                        }
                        let english = match made_of {
                            MadeOf::Today => today,
                            MadeOf::Of(english) => *english,
                            MadeOf::AsBefore => before.map_or(today, |record| record.english),
                        };
                        let before = before.filter(|record| record.english == english);
                        let source = before.and_then(|record| record.source.clone());
                        let state = State::Draft;
                        let record = Record {
                            english,
                            own,
                            state,
                            source,
                            by: None,
                        };
                        records.insert((*id).to_owned(), record);
                    }
                    _ => drop(records.remove(*id)),
                }
            }
            let path = file.path.with_extension(STATE);
            put_states(plan, (&path, old), records, &english);
        }
        Ok(())
    }

    /// Before English changes: translations that were edited by hand are of the English of before.
    fn settle_before(
        &self,
        plan: &mut Plan,
        locale: &str,
        ids: &BTreeMap<&str, MadeOf>,
    ) -> Result<(), EditError> {
        let english = Today::of(self.folder.own_reference());
        let others = self.folder.locales.iter();
        for own in others.filter(|own| own.name != locale) {
            for file in &own.files {
                let Some(old) = own.state_of(file) else {
                    continue;
                };
                // An unreadable file is not the fault of an edit of English.
                let Ok(before) = records(Some(old)) else {
                    continue;
                };
                let mut settled = before.clone();
                settle(&mut settled, file, &english);
                let mut records = before;
                for id in ids.keys() {
                    records.extend(settled.remove_entry(*id));
                }
                put_states(plan, (&old.path, Some(old)), records, &english);
            }
        }
        Ok(())
    }
}

/// Writes down of the texts of a file that were edited by hand which English they were made from.
pub(crate) fn settle(records: &mut Records, file: &File, english: &Today<'_>) {
    for (id, own) in file.hashes_of(|id| records.contains_key(id)) {
        let Some((record, now)) = records.get_mut(&id).zip(english.hash(&id)) else {
            continue;
        };
        record.settle(now, own, english.order(file, &id));
    }
}
