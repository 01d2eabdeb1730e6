//! `pseudo`: writes the pseudo-locales.

use std::sync::Arc;

use gengo_messages::ftl::Pseudo;

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::read;
use crate::file::File;
use crate::plan::Plan;

impl Editor {
    /// Plans the pseudo-locales en-XA and ar-XB from the English texts. They replace earlier ones.
    ///
    /// # Errors
    ///
    /// The source language is missing.
    pub fn pseudo(&self) -> Result<Plan, EditError> {
        let mut plan = Plan::default();
        for pseudo in Pseudo::ALL {
            let own = self.folder().locale(pseudo.locale());
            let english = self.own_english()?;
            for file in &english.files {
                read(file)?;
                let folder = self.folder().path.join(pseudo.locale());
                let target = folder.join(english.within(file));
                let head = format!(
                    "### The pseudo-locale {}, made of English by `gengo-messages pseudo`. Do not edit it.\n\n",
                    pseudo.locale()
                );
                let text = head + &pseudo.text(file.parse().text());
                let is_target = |file: &&Arc<File>| file.path == target;
                let old = own.and_then(|own| own.files.iter().find(is_target));
                let old = old.map(|file| file.bytes());
                plan.put(&target, old, Some(text.into_bytes()));
            }
        }
        Ok(plan)
    }
}
