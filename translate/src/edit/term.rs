//! A term of a glossary is added, changed or removed.

use std::path::Path;

use serde::Deserialize;
use toml_edit::{Array, Item, Table, TableLike, value};

use crate::config;
use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::table::{document, place, take_out};
use crate::file::{File, GLOSSARY};
use crate::glossary::Glossary;
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;

/// A term and the word for it in a locale, as a glossary is to have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct NewTerm {
    /// The English term, as the glossaries call it.
    pub term: String,
    /// What it stands for. Only written if the English glossary does not have the term yet.
    #[serde(default)]
    pub means: Option<String>,
    /// The word in the locale.
    pub translation: String,
    /// Other spellings by which the check finds it, such as its inflected forms.
    #[serde(default)]
    pub forms: Vec<String>,
    /// What else translators should know about it.
    #[serde(default)]
    pub note: Option<String>,
}

impl Editor {
    /// Plans a term of a locale's glossary. If the English glossary lacks the term, it is added there, too. The rest of the
    /// files stays as it is.
    ///
    /// # Errors
    ///
    /// There is no such locale, the term or the word is empty, or a glossary cannot be read.
    pub fn set_term(&self, locale: &str, new: &NewTerm) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let english = self.english()?;
        let refused = |fault| Err(EditError::of_path(&own.path.join(GLOSSARY), locale, fault));
        if self.folder.is_reference(locale) {
            return refused(Fault::ReferenceWithoutWords(locale.to_owned()));
        }
        let term = new.term.trim();
        if term.is_empty() {
            return refused(Fault::EmptyTerm);
        }
        let word = new.translation.trim();
        if word.is_empty() {
            return refused(Fault::EmptyWord(term.to_owned()));
        }
        let mut plan = Plan::default();
        if !glossary(english)?.contains_key(term) {
            change(&mut plan, english, term, &|table| {
                set(table, "means", text(new.means.as_deref()));
            })?;
        }
        glossary(own)?;
        let forms: Vec<&str> = new.forms.iter().map(|form| form.trim()).collect();
        change(&mut plan, own, term, &|table| {
            set(table, "term", Some(value(word)));
            let forms = forms.iter().filter(|form| !form.is_empty());
            let forms: Array = forms.copied().collect();
            set(table, "forms", (!forms.is_empty()).then(|| value(forms)));
            set(table, "note", text(new.note.as_deref()));
        })?;
        Ok(plan)
    }

    /// Plans to remove a term's word from a locale's glossary, and with `from_english` the term from the English glossary, too. The
    /// rest of the files stays as it is; a file without anything in it is removed.
    ///
    /// # Errors
    ///
    /// There is no such locale, it has no word for the term, another locale needs the term in the English glossary, or a glossary
    /// cannot be read.
    pub fn remove_term(
        &self,
        locale: &str,
        term: &str,
        from_english: bool,
    ) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let english = self.english()?;
        let refused = |fault| Err(EditError::of_path(&own.path.join(GLOSSARY), locale, fault));
        if self.folder.is_reference(locale) {
            return refused(Fault::ReferenceWithoutWords(locale.to_owned()));
        }
        let has_word = glossary(own)?.contains_key(term);
        let has_english = from_english && glossary(english)?.contains_key(term);
        if !has_word && !has_english {
            return refused(Fault::NoSuchTerm(term.to_owned()));
        }
        let mut plan = Plan::default();
        if from_english {
            let mut others = self.folder.locales.iter();
            let other = others.find(|other| {
                other.name != own.name
                    && other.name != english.name
                    && glossary(other).is_ok_and(|all| all.contains_key(term))
            });
            if let Some(other) = other {
                return refused(Fault::TermOfOthers(other.name.clone()));
            }
            remove(&mut plan, english, term)?;
        }
        remove(&mut plan, own, term)?;
        Ok(plan)
    }
}

/// Removes a table of a locale's glossary, if it exists.
fn remove(plan: &mut Plan, own: &LocaleFolder, term: &str) -> Result<(), EditError> {
    let Some(file) = own.glossary.as_deref() else {
        return Ok(());
    };
    let mut document = document(Some(file))?;
    take_out(&mut document, term);
    let text = document.to_string();
    let bytes = (!text.trim().is_empty()).then(|| text.into_bytes());
    plan.put(&file.path, Some(file.bytes()), bytes);
    Ok(())
}

/// A locale's glossary, as the check reads it.
fn glossary(own: &LocaleFolder) -> Result<Glossary, EditError> {
    let Some(file) = own.glossary.as_deref() else {
        return Ok(Glossary::default());
    };
    let read = config::read::<Glossary>(&file.text());
    read.map_err(|error| EditError::of_file(file, Fault::Settings(error)))
}

/// Changes a table of a locale's glossary, or adds it.
fn change(
    plan: &mut Plan,
    own: &LocaleFolder,
    term: &str,
    edit: &dyn Fn(&mut dyn TableLike),
) -> Result<(), EditError> {
    let file: Option<&File> = own.glossary.as_deref();
    let mut document = document(file)?;
    match document.get_mut(term).and_then(Item::as_table_like_mut) {
        Some(table) => edit(table),
        None => {
            let mut table = Table::new();
            edit(&mut table);
            place(&mut document, term, &mut table);
            document.insert(term, Item::Table(table));
        }
    }
    let path = own.path.join(GLOSSARY);
    let path: &Path = file.map_or(&path, |file| &file.path);
    let old = file.map(|file| file.bytes());
    plan.put(path, old, Some(document.to_string().into_bytes()));
    Ok(())
}

/// Sets a value, unless it is already set, or removes it.
fn set(table: &mut dyn TableLike, key: &str, new: Option<Item>) {
    let Some(new) = new else {
        table.remove(key);
        return;
    };
    let shown = |item: &Item| {
        let mut value = item.as_value().cloned();
        if let Some(value) = &mut value {
            value.decor_mut().clear();
        }
        value.map(|value| toml_text(&value))
    };
    if table.get(key).and_then(shown) != shown(&new) {
        table.insert(key, new);
    }
}

/// What a text or a list of texts says, however it is written.
fn toml_text(value: &toml_edit::Value) -> Vec<String> {
    match value {
        toml_edit::Value::Array(all) => all.iter().flat_map(toml_text).collect(),
        toml_edit::Value::String(own) => vec![own.value().clone()],
        other => vec![other.to_string()],
    }
}

fn text(text: Option<&str>) -> Option<Item> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    text.map(value)
}
