//! A message's texts, as a translator types them.

use fluent_syntax::ast;
use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::SafeText;
use serde::{Deserialize, Serialize};

use crate::edit::{EditError, Editor, Place, failed};
use crate::source::{self, parts};
use crate::write::Plan;

/// The value of a message or term, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
    /// Fluent, as it stands behind the `=`, without the indentation that it has in a file.
    pub text: String,
}

/// More than any message has: each is an edit of its own.
const MAX_TEXTS: usize = 50;

/// The texts of an entry; none of a comment.
pub(crate) fn texts_of(entry: &ast::Entry<&str>) -> Vec<Text> {
    let Some((value, attributes)) = parts(entry) else {
        return Vec::new();
    };
    let value = value.map(|value| (None, value));
    let attributes = attributes
        .iter()
        .map(|own| (Some(own.id.name.to_owned()), &own.value));
    let texts = value.into_iter().chain(attributes);
    texts
        .map(|(attribute, pattern)| Text {
            attribute,
            text: source::typed(pattern),
        })
        .collect()
}

/// Reads a whole entry that a translator typed: `error-2700 = …`, with its attributes.
///
/// # Errors
///
/// It is no valid Fluent, more than one entry, of another id, or has a comment: those are not
/// changed here.
pub fn read_entry(key: &str, typed: &str) -> Result<Vec<Text>, String> {
    let typed = format!("{}\n", typed.trim_matches(['\n', '\r']));
    // What nests too deeply must not reach the parser.
    let locale = LanguageIdentifier::default();
    let safe = SafeText::read(&locale, "", typed.into_bytes());
    if let Some(problem) = safe.problems().first() {
        let line = problem.line().unwrap_or(1);
        return Err(format!("line {line}: {}", problem.reason()));
    }
    if safe.text().lines().any(|line| line.starts_with('#')) {
        return Err("comments are not edited here; leave them out".to_owned());
    }
    let mut entries = safe.resource().into_iter().flat_map(|own| own.entries());
    let (Some(entry), None) = (entries.next(), entries.next()) else {
        return Err(format!("expected one entry: {key} = …"));
    };
    match source::key_of(entry) {
        Some(own) if own == key => Ok(texts_of(entry)),
        Some(own) => Err(format!("{own} is another message: expected {key} = …")),
        None => Err(format!("expected one entry: {key} = …")),
    }
}

/// An entry as it stands in a file, of these texts.
pub fn write_entry(key: &str, texts: &[Text]) -> String {
    let mut entry = format!("{key} =");
    for text in texts {
        let is_attribute = text.attribute.is_some();
        let shown = source::pattern(&text.text, is_attribute);
        let shown = shown.unwrap_or_else(|_| format!(" {}", text.text));
        match &text.attribute {
            None => entry += &shown,
            Some(name) => entry += &format!("\n    .{name} ={shown}"),
        }
    }
    entry + "\n"
}

/// What two people have made of a message, text by text: what only one of them has changed is taken
/// from that one. `None` if both have changed the same text, and not to the same.
pub fn merge(base: &[Text], mine: &[Text], theirs: &[Text]) -> Option<Vec<Text>> {
    let text = |texts: &[Text], attribute: &Option<String>| {
        let mut texts = texts.iter();
        let own = texts.find(|text| text.attribute == *attribute);
        own.map(|own| own.text.clone()).unwrap_or_default()
    };
    let mut attributes: Vec<&Option<String>> = Vec::new();
    for own in mine.iter().chain(theirs) {
        if !attributes.contains(&&own.attribute) {
            attributes.push(&own.attribute);
        }
    }
    let merged = attributes.into_iter().map(|attribute| {
        let of = |texts| text(texts, attribute);
        let (base, mine, theirs) = (of(base), of(mine), of(theirs));
        let text = match (mine == base, theirs == base) {
            (true, _) => theirs,
            (_, true) => mine,
            _ if mine == theirs => mine,
            _ => return None,
        };
        Some(Text {
            attribute: attribute.clone(),
            text,
        })
    });
    merged.collect()
}

impl Editor {
    /// Gives a message just these texts. One that is empty, and an attribute that is not among them,
    /// is taken out; without any text the message is. What is the same stays as it is laid out.
    ///
    /// # Errors
    ///
    /// As for [`set`](Self::set).
    pub fn put(&self, locale: &str, key: &str, texts: &[Text]) -> Result<Plan, EditError> {
        let place = |attribute: &Option<String>| -> Result<Place, EditError> {
            let place = match attribute {
                Some(attribute) => format!("{key}.{attribute}").parse(),
                None => key.parse(),
            };
            place.map_err(|reason| failed(&self.folder.path, Some(key), reason))
        };
        let mut steps = Steps {
            editor: Editor::on(self.folder.clone()),
            plan: Plan::default(),
        };
        let mut attributes: Vec<_> = texts.iter().map(|text| &text.attribute).collect();
        attributes.sort_unstable();
        attributes.dedup();
        if attributes.len() < texts.len() || texts.len() > MAX_TEXTS {
            let reason = format!("expected each text once, and at most {MAX_TEXTS} of them");
            return Err(failed(&self.folder.path, Some(key), reason));
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

    /// The folder as a plan would leave it, to plan on.
    pub fn after(&self, plan: &Plan) -> Editor {
        Editor::on(self.folder.with(plan.new_bytes()))
    }

    /// The texts of a message as they stand in a locale; none if it is not there.
    ///
    /// # Errors
    ///
    /// There is no such locale, a file cannot be read, or the message is there and broken.
    pub fn texts(&self, locale: &str, key: &str) -> Result<Vec<Text>, EditError> {
        let found = crate::edit::find(self.locale(locale)?, key)?;
        let entry = found
            .as_ref()
            .and_then(|(_, source, index)| source::parse_entry(source.items[*index].text));
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
