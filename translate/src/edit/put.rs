//! Sets all texts of a message at once.

use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::find;
use crate::entry::parse_entry;
use crate::place::Place;
use crate::plan::Plan;
use crate::text::{Text, texts_of};

/// More than any message has: each is an edit of its own.
const MAX_TEXTS: usize = 50;

impl Editor {
    /// Plans that a message has exactly these texts. Empty texts, and attributes that are not listed, are
    /// removed; without any text, so is the message. Unchanged texts keep their layout.
    ///
    /// # Errors
    ///
    /// The same as for [`set`](Self::set).
    pub fn put(&self, locale: &str, key: &str, texts: &[Text]) -> Result<Plan, EditError> {
        let place = |attribute: &Option<String>| -> Result<Place, EditError> {
            let place = match attribute {
                Some(attribute) => format!("{key}.{attribute}").parse(),
                None => key.parse(),
            };
            place.map_err(|error| {
                EditError::of_folder(&self.folder.path, Fault::NoPlace(error)).at(key)
            })
        };
        let mut steps = Steps {
            editor: Editor::on(self.folder.clone()),
            plan: Plan::default(),
        };
        let mut attributes: Vec<_> = texts.iter().map(|text| &text.attribute).collect();
        attributes.sort_unstable();
        attributes.dedup();
        if attributes.len() < texts.len() || texts.len() > MAX_TEXTS {
            let fault = Fault::TooManyTexts(MAX_TEXTS);
            return Err(EditError::of_folder(&self.folder.path, fault).at(key));
        }
        let is_empty = |text: &&Text| text.text.trim().is_empty();
        let kept: Vec<_> = texts.iter().filter(|text| !is_empty(text)).collect();
        let before = self.texts(locale, key)?;
        if kept.is_empty() {
            return match before.is_empty() {
                true => Ok(steps.plan),
                false => self.remove(locale, &place(&None)?),
            };
        }
        for text in &kept {
            let place = place(&text.attribute)?;
            steps.take(|editor| editor.set(locale, &place, &text.text))?;
        }
        for old in before {
            if kept.iter().any(|text| text.attribute == old.attribute) {
                continue;
            }
            let place = place(&old.attribute)?;
            steps.take(|editor| match place.attribute {
                Some(_) => editor.remove(locale, &place),
                None => editor.remove_value(locale, key),
            })?;
        }
        Ok(steps.plan)
    }

    /// The texts of a message in a locale; none if it does not exist.
    ///
    /// # Errors
    ///
    /// There is no such locale, a file cannot be read, or the message is broken.
    pub fn texts(&self, locale: &str, key: &str) -> Result<Vec<Text>, EditError> {
        let found = find(self.locale(locale)?, key)?;
        let entry = found
            .as_ref()
            .and_then(|(_, source, index)| parse_entry(source.items[*index].text));
        Ok(entry.as_ref().map(texts_of).unwrap_or_default())
    }
}

/// Edits that are made one after another, as one plan.
struct Steps {
    /// The folder as the steps so far leave it.
    editor: Editor,
    plan: Plan,
}

impl Steps {
    fn take(
        &mut self,
        step: impl FnOnce(&Editor) -> Result<Plan, EditError>,
    ) -> Result<(), EditError> {
        let step = step(&self.editor)?;
        self.editor = self.editor.after(&step);
        let plan = std::mem::take(&mut self.plan);
        self.plan = plan.and(step);
        Ok(())
    }
}
