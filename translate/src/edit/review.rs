//! `review`: records the states of translations.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::{Severity, check};
use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{put_states, resolved};
use crate::file::STATE;
use crate::plan::Plan;
use crate::record::{Record, records};
use crate::state::State;
use crate::today::Today;

impl Editor {
    /// Plans to record a state for messages, for the current English.
    ///
    /// # Errors
    ///
    /// There is no such locale, or a message does not exist, is not in English, or has errors.
    pub fn review(&self, locale: &str, ids: &[String], state: State) -> Result<Plan, EditError> {
        self.review_by(locale, ids, state, None)
    }

    /// Like [`review`](Self::review), with the name of the person who has read the texts. It is recorded with the state,
    /// except for a draft, which no one has checked.
    ///
    /// # Errors
    ///
    /// The same as for `review`.
    pub fn review_by(
        &self,
        locale: &str,
        ids: &[String],
        state: State,
        by: Option<&str>,
    ) -> Result<Plan, EditError> {
        let by = by.map(str::trim).filter(|by| !by.is_empty());
        let by = by.filter(|_| state != State::Draft);
        let own = self.locale(locale)?;
        if self.folder.is_reference(locale) {
            return Err(EditError::of_locale(
                own,
                Fault::IsReference(own.name.clone()),
            ));
        }
        let reference = self.folder.own_reference();
        let read = reference.into_iter().chain([own]);
        let read = read.flat_map(|locale| &locale.files);
        read.map(Arc::as_ref).try_for_each(resolved)?;
        let today = Today::of(reference);
        let found = check(&self.folder);
        let mut plan = Plan::default();
        let mut reviewed = 0;
        let mut left: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
        for file in &own.files {
            let old = own.state_of(file);
            let mut records = records(old)?;
            for (id, hash) in file.hashes() {
                if !ids.is_empty() && !left.remove(id.as_str()) {
                    continue;
                }
                let Some(english) = today.hash(id) else {
                    if ids.is_empty() {
                        continue;
                    }
                    return Err(EditError::of_file(file, Fault::NotInEnglish).at(id));
                };
                let mut errors = found.iter().filter(|finding| {
                    finding.locale == locale
                        && finding.id.as_ref() == Some(id)
                        && finding.rule.severity == Severity::Error
                });
                if let Some(error) = errors.next() {
                    let fault = Fault::HasError(error.clone());
                    let refused = EditError::of_file(file, fault).at(id);
                    return Err(refused.in_line(error.line));
                }
                let record = Record {
                    english,
                    own: *hash,
                    state,
                    source: None,
                    by: by.map(str::to_owned),
                };
                let is_new = records.get(id) != Some(&record);
                reviewed += usize::from(is_new);
                if let Some(before) = records.get(id).filter(|before| before.own == *hash) {
                    plan.replace_state(id, before.state, state);
                }
                records.insert(id.clone(), record);
            }
            let path = file.path.with_extension(STATE);
            put_states(&mut plan, (&path, old), records, &today);
        }
        if let Some(id) = left.first() {
            return Err(EditError::of_locale(own, Fault::NoSuchMessage).at(id));
        }
        plan.reviewed = Some((state, reviewed));
        Ok(plan)
    }
}
