//! What English has and a locale lacks.

use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::{find, put_texts, read};
use crate::edit::fixes::fix::Fix;
use crate::edit::insert::{Order, Target, file_at};
use crate::edit::sync::message_block;
use crate::entry::parse_entry;
use crate::folder::LocaleFolder;
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
            let plan = self.inserted(own, id, &block)?;
            fixes.push(Fix::new(
                format!("Insert {id}, with its English as a comment"),
                plan,
            ));
        }
        if let Some(entry) = parse_entry(item.text) {
            let text = write_entry(id, &texts_of(&entry));
            let plan = self.inserted(own, id, text.trim_end())?;
            fixes.push(Fix::new(
                format!("Insert {id}, in English to be translated"),
                plan,
            ));
        }
        Ok(fixes)
    }

    /// A new entry, or what stands for it, where the order of English has it.
    fn inserted(&self, own: &LocaleFolder, id: &str, entry: &str) -> Result<Plan, EditError> {
        let order = Order::of(self.folder.own_reference());
        let path = order.path(own, id);
        let mut plan = Plan::default();
        let Some(file) = file_at(own, &path) else {
            put_texts(&mut plan, (&path, &own.name), None, format!("{entry}\n"))?;
            return Ok(plan);
        };
        let source = read(file)?;
        let edit = Target::new(&source).insert(&order, id, entry);
        let mut text = source.replaced(&[edit]);
        if !text.ends_with('\n') {
            text += source.newline();
        }
        let place = (file.path.as_path(), own.name.as_str());
        put_texts(&mut plan, place, Some(&file.bytes), text)?;
        Ok(plan)
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
