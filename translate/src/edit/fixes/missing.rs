//! Fixes for texts that a locale lacks.

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::find;
use crate::edit::fixes::fix::Fix;
use crate::edit::sync::message_block;
use crate::entry::parse_entry;
use crate::place::Place;
use crate::plan::Plan;
use crate::text::{texts_of, write_entry};

impl Editor {
    /// A missing message as a comment with its English, as `sync` writes it, or as the English text to be
    /// translated.
    pub(crate) fn missing_message(&self, locale: &str, id: &str) -> Result<Vec<Fix>, EditError> {
        let own = self.locale(locale)?;
        let Some((_, source, index)) = find(self.english()?, id)? else {
            return Ok(Vec::new());
        };
        let item = &source.items[index];
        let mut fixes = Vec::new();
        if let Some(block) = message_block(locale, id, item) {
            let mut plan = Plan::default();
            self.insert(own, id, &block, &mut plan)?;
            fixes.push(Fix::new(
                format!("Insert {id}, with its English as a comment"),
                plan,
            ));
        }
        if let Some(entry) = parse_entry(item.text) {
            let text = write_entry(id, &texts_of(&entry));
            let mut plan = Plan::default();
            self.insert(own, id, text.trim_end(), &mut plan)?;
            fixes.push(Fix::new(
                format!("Insert {id}, in English to be translated"),
                plan,
            ));
        }
        Ok(fixes)
    }

    /// A missing value or attribute as the English text, to be translated.
    pub(crate) fn missing_part(&self, locale: &str, place: &Place) -> Result<Vec<Fix>, EditError> {
        let reference = self.english()?.name.clone();
        let texts = self.texts(&reference, &place.id)?;
        let text = texts.iter().find(|own| own.attribute == place.attribute);
        let Some(text) = text else {
            return Ok(Vec::new());
        };
        let plan = self.set(locale, place, &text.text)?;
        Ok(vec![Fix::new(
            format!("Insert {place}, in English to be translated"),
            plan,
        )])
    }
}
