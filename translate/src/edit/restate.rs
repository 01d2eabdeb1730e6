//! Records edited texts as drafts of the current English.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::{put_states, resolved};
use crate::edit::new_text::MadeOf;
use crate::file::STATE;
use crate::hash::{hashes, hashes_of};
use crate::plan::Plan;
use crate::record::{Record, records};
use crate::state::State;

impl Editor {
    /// Writes down that messages of a locale are as the plan leaves them, drafts of the English that they
    /// were made of.
    pub(crate) fn restate(
        &self,
        plan: &mut Plan,
        locale: &str,
        ids: &BTreeMap<&str, MadeOf>,
    ) -> Result<(), EditError> {
        if self.folder.is_reference(locale) || plan.is_empty() {
            return Ok(());
        }
        let reference = self.folder.own_reference();
        let english = reference.into_iter().flat_map(|own| &own.files);
        english.map(Arc::as_ref).try_for_each(resolved)?;
        let after = self.folder.with(plan.new_bytes());
        let english = hashes_of(self.folder.own_reference());
        let Some(own) = after.locale(locale) else {
            return Ok(());
        };
        for file in &own.files {
            let hashes = hashes(file);
            let old = own.state_of(file);
            let mut records = records(old)?;
            for (id, made_of) in ids {
                match (hashes.get(*id), english.get(*id)) {
                    (Some(&own), Some(&today)) => {
                        let before = || records.get(*id).map(|record| record.english);
                        let english = match made_of {
                            MadeOf::Today => today,
                            MadeOf::Of(english) => *english,
                            MadeOf::AsBefore => before().unwrap_or(today),
                        };
                        let state = State::Draft;
                        let record = Record {
                            english,
                            own,
                            state,
                        };
                        records.insert((*id).to_owned(), record);
                    }
                    _ => drop(records.remove(*id)),
                }
            }
            let path = file.path.with_extension(STATE);
            put_states(plan, &path, old, &records);
        }
        Ok(())
    }
}
