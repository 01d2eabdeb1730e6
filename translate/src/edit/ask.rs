//! Questions to the developers: asked, answered and removed.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use crate::config;
use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::table::{document, place};
use crate::file::QUESTIONS;
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;
use crate::questions::{Question, Questions, questions_of};

impl Editor {
    /// The questions about a message in a locale, in the order of the file.
    ///
    /// # Errors
    ///
    /// There is no such locale.
    pub fn questions(&self, locale: &str, id: &str) -> Result<Vec<Question>, EditError> {
        let mut questions = questions_of(self.locale(locale)?);
        Ok(questions.remove(id).unwrap_or_default())
    }

    /// Plans a question to the developers about a message, in the locale's `questions.toml`; with the name of the person
    /// who asks, if there is one.
    ///
    /// # Errors
    ///
    /// There is no such locale or message, the question is empty or is there already, or the file cannot be read.
    pub fn ask(
        &self,
        locale: &str,
        id: &str,
        question: &str,
        by: Option<&str>,
    ) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let question = question.trim();
        let refused = |fault| Err(EditError::of_locale(own, fault).at(id));
        if !english_has(&self.folder, id) {
            return refused(Fault::NotInEnglish);
        }
        if question.is_empty() {
            return refused(Fault::EmptyQuestion);
        }
        if !self.questions(locale, id)?.is_empty() && self.position(own, id, question)?.is_some() {
            return refused(Fault::AskedAlready);
        }
        let mut document = questions(own, id)?;
        let mut table = Table::new();
        table.insert("question", value(question));
        if let Some(by) = by.map(str::trim).filter(|by| !by.is_empty()) {
            table.insert("by", value(by));
        }
        place(&mut document, id, &mut table);
        push(&mut document, id, table);
        Ok(written(own, &document))
    }

    /// Plans the answer to a question about a message, which the question's text names. An answer that is there is replaced.
    ///
    /// # Errors
    ///
    /// There is no such locale or question, the answer is empty, or the file cannot be read.
    pub fn answer(
        &self,
        locale: &str,
        id: &str,
        question: &str,
        answer: &str,
    ) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let answer = answer.trim();
        if answer.is_empty() {
            return Err(EditError::of_locale(own, Fault::EmptyAnswer).at(id));
        }
        self.change_question(own, id, question, |all, at| {
            if let Some(table) = all.get_mut(at) {
                table.insert("answer", value(answer));
            }
        })
    }

    /// Plans to remove a question about a message, which the question's text names.
    ///
    /// # Errors
    ///
    /// There is no such locale or question, or the file cannot be read.
    pub fn remove_question(
        &self,
        locale: &str,
        id: &str,
        question: &str,
    ) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        self.change_question(own, id, question, |all, at| drop(all.remove(at)))
    }

    /// After a renaming: questions are about the message under its new name.
    pub(crate) fn rename_in_questions(
        &self,
        plan: &mut Plan,
        old: &str,
        new: &str,
    ) -> Result<(), EditError> {
        for own in &self.folder.locales {
            if !questions_of(own).contains_key(old) {
                continue;
            }
            let mut document = questions(own, old)?;
            let Some(Item::ArrayOfTables(all)) = document.remove(old) else {
                continue;
            };
            match document.get_mut(new).and_then(Item::as_array_of_tables_mut) {
                Some(others) => all.into_iter().for_each(|own| others.push(own)),
                None => drop(document.insert(new, Item::ArrayOfTables(all))),
            }
            plan.extend(written(own, &document));
        }
        Ok(())
    }

    fn change_question(
        &self,
        own: &LocaleFolder,
        id: &str,
        question: &str,
        change: impl FnOnce(&mut ArrayOfTables, usize),
    ) -> Result<Plan, EditError> {
        let mut document = questions(own, id)?;
        let at = self.position(own, id, question)?;
        let all = document.get_mut(id).and_then(Item::as_array_of_tables_mut);
        let (Some(all), Some(at)) = (all, at) else {
            return Err(EditError::of_locale(own, Fault::NoQuestion).at(id));
        };
        change(all, at);
        if all.is_empty() {
            document.remove(id);
        }
        Ok(written(own, &document))
    }

    /// Where a question is among those of a message.
    fn position(
        &self,
        own: &LocaleFolder,
        id: &str,
        question: &str,
    ) -> Result<Option<usize>, EditError> {
        let all = self.questions(&own.name, id)?;
        let same = |own: &Question| own.question.trim() == question.trim();
        Ok(all.iter().position(same))
    }
}

/// Whether the source language has a message, in the folder or in the texts that it overrides.
fn english_has(folder: &Folder, id: &str) -> bool {
    let english = [folder.own_reference(), folder.reference_beneath()];
    english
        .into_iter()
        .flatten()
        .any(|own| own.files.iter().any(|file| file.hashes().contains_key(id)))
}

/// A locale's questions, to be edited; those about a message as a table each, however they are written.
fn questions(own: &LocaleFolder, id: &str) -> Result<DocumentMut, EditError> {
    let file = own.questions.as_deref();
    let mut document = document(file)?;
    if document.get(id).is_some_and(Item::is_array) {
        let list = document.remove(id).unwrap_or_default();
        let all = list.into_array_of_tables().unwrap_or_default();
        for mut table in all {
            place(&mut document, id, &mut table);
            push(&mut document, id, table);
        }
    }
    if let Some(file) = file {
        let read = config::read::<Questions>(&file.text());
        read.map_err(|error| EditError::of_file(file, Fault::Settings(error)))?;
    }
    Ok(document)
}

/// Adds a question to those about a message.
fn push(document: &mut DocumentMut, id: &str, table: Table) {
    let all = document.entry(id);
    let all = all.or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(all) = all.as_array_of_tables_mut() {
        all.push(table);
    }
}

fn written(own: &LocaleFolder, document: &DocumentMut) -> Plan {
    let file = own.questions.as_deref();
    let path = own.path.join(QUESTIONS);
    let old = file.map(|file| file.bytes());
    let text = document.to_string();
    // A file without a question is not needed.
    let new = (!text.trim().is_empty()).then(|| text.into_bytes());
    let mut plan = Plan::default();
    plan.put(&path, old, new);
    plan
}
