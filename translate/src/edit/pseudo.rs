//! Pseudo-locales as files.

use gengo_messages::ftl::Pseudo;

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::read;
use crate::file::File;
use crate::plan::Plan;

impl Editor {
    /// Makes the English texts the pseudo-locales en-XA and ar-XB, beside `en`. What was there before
    /// is replaced.
    ///
    /// # Errors
    ///
    /// There is no `en`.
    pub fn pseudo(&self) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        for pseudo in Pseudo::ALL {
            let own = self.folder().locale(pseudo.locale());
            for file in &self.english()?.files {
                read(file)?;
                let safe = file.parse_for_any();
                let name = file.path.file_name().unwrap_or_default();
                let target = self.folder().path.join(pseudo.locale()).join(name);
                let head = format!(
                    "### The pseudo-locale {}, made of English by `gengo-messages pseudo`. Do not edit it.\n\n",
                    pseudo.locale()
                );
                let text = head + &pseudo.text(safe.text());
                let is_target = |file: &&File| file.path == target;
                let old = own.and_then(|own| own.files.iter().find(is_target));
                let old = old.map(|file| file.bytes.as_slice());
                plan.put(&target, old, Some(text.into_bytes()));
            }
        }
        Ok(plan)
    }
}
