//! Restores an earlier version of a message.

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::put_states;
use crate::file::STATE;
use crate::plan::Plan;
use crate::record::{Record, records};
use crate::text::Text;
use crate::today::Today;

/// A message of a locale at one moment: its texts, and where its translation stood.
#[derive(Clone, Debug)]
pub struct Moment {
    texts: Vec<Text>,
    record: Option<Record<'static>>,
}

impl Moment {
    /// The texts.
    pub fn texts(&self) -> &[Text] {
        &self.texts
    }
}

impl Editor {
    /// A message as it is now, for [`restore`](Self::restore).
    ///
    /// # Errors
    ///
    /// There is no such locale, a file cannot be read, or the message is there and broken.
    pub fn moment(&self, locale: &str, key: &str) -> Result<Moment, EditError> {
        let own = self.locale(locale)?;
        let mut record = None;
        for state in own.states.values() {
            record = records(Some(state))?.remove(key).or(record);
        }
        Ok(Moment {
            texts: self.texts(locale, key)?,
            record,
        })
    }

    /// Restores a message to an earlier version, with its state.
    ///
    /// # Errors
    ///
    /// As for [`put`](Self::put).
    pub fn restore(&self, locale: &str, key: &str, moment: &Moment) -> Result<Plan, EditError> {
        let plan = self.put(locale, key, &moment.texts)?;
        let after = self.after(&plan);
        let own = after.locale(locale)?;
        let mut step = Plan::default();
        for file in &own.files {
            if !file.hashes().contains_key(key) {
                continue;
            }
            let old = own.state_of(file);
            let mut records = records(old)?;
            match &moment.record {
                Some(record) => drop(records.insert(key.to_owned(), record.clone())),
                None => drop(records.remove(key)),
            }
            let path = file.path.with_extension(STATE);
            let today = Today::of(after.folder().own_reference());
            put_states(&mut step, (&path, old), records, &today);
        }
        Ok(plan.and(step))
    }
}
