//! `remove`: removes a message or an attribute.

use std::collections::BTreeMap;

use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{find, put_texts, read};
use crate::edit::new_text::MadeOf;
use crate::edit::spans::spans;
use crate::place::Place;
use crate::plan::Plan;

impl Editor {
    /// Plans to remove a message, with its comment, or one of its attributes.
    ///
    /// # Errors
    ///
    /// There is no such locale or message.
    pub fn remove(&self, locale: &str, place: &Place) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let mut plan = Plan::default();
        let Some((file, source, index)) = find(own, &place.id)? else {
            return Err(EditError::of_locale(own, Fault::NoSuchMessage).at(&place.id));
        };
        // Wherever else it is, it goes, too.
        if place.attribute.is_none() {
            for other in own.files.iter().filter(|other| other.path != file.path) {
                let source = read(other)?;
                let all = source.entries().filter(|(_, key)| *key == place.id);
                let edits: Vec<_> = all
                    .map(|(index, _)| (source.with_gap(index), String::new()))
                    .collect();
                let text = source.replaced(&edits);
                plan.put(&other.path, Some(other.bytes()), Some(text.into_bytes()));
            }
        }
        let item = &source.items[index];
        let edits = match &place.attribute {
            None => {
                let all = source.entries().filter(|(_, key)| *key == place.id);
                all.map(|(index, _)| (source.with_gap(index), String::new()))
                    .collect()
            }
            Some(attribute) => {
                let spans = spans(item);
                let Some(span) = spans.attributes.iter().find(|own| own.name == *attribute) else {
                    let fault = Fault::NoSuchAttribute(attribute.clone());
                    return Err(EditError::of_file(file, fault).at(&place.id));
                };
                match spans.value.is_none() && spans.attributes.len() == 1 {
                    true => vec![(source.with_gap(index), String::new())],
                    false => vec![(span.lines.clone(), String::new())],
                }
            }
        };
        let mut text = source.replaced(&edits);
        // Where the last entries went, so do the empty lines before them.
        if source.items.last().and_then(|last| last.key) == Some(&place.id) {
            let kept = text.trim_end_matches(['\r', '\n']).len();
            text.truncate(kept);
            if !text.is_empty() {
                text += source.newline();
            }
        }
        plan.put(&file.path, Some(file.bytes()), Some(text.into_bytes()));
        self.restate(
            &mut plan,
            locale,
            &BTreeMap::from([(place.id.as_str(), MadeOf::Today)]),
        )?;
        Ok(plan)
    }

    /// Takes the value out of a message, and leaves the attributes.
    pub(crate) fn remove_value(&self, locale: &str, id: &str) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let mut plan = Plan::default();
        if let Some((file, source, index)) = find(own, id)? {
            if id.starts_with('-') {
                return Err(EditError::of_locale(own, Fault::TermWantsValue).at(id));
            }
            let value = spans(&source.items[index]).value;
            let edits: Vec<_> = value.into_iter().map(|own| (own, String::new())).collect();
            put_texts(
                &mut plan,
                (&file.path, locale),
                Some(file.bytes()),
                source.replaced(&edits),
            )?;
        }
        self.restate(&mut plan, locale, &BTreeMap::from([(id, MadeOf::Today)]))?;
        Ok(plan)
    }
}
