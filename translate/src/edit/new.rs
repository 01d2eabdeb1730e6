//! `new`: creates a locale.

use gengo_messages::ftl::{Pseudo, locale_of};

use crate::check::Standpoint;
use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{put_texts, read};
use crate::edit::sync::synced;
use crate::file::File;
use crate::language::{is_language, likely_language};
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;

impl Editor {
    /// Plans a new locale: its files, with all messages as comments to translate, and the plural forms that CLDR
    /// has for the language. If the folder has a parent for it, as es is for es-MX, its files are empty:
    /// they should contain only what differs.
    ///
    /// # Errors
    ///
    /// `name` is not a locale, no language has its code, the locale already exists, or the source language is missing.
    pub fn create(&self, name: &str) -> Result<Plan, EditError> {
        let root = &self.folder().path;
        let Ok(id) = locale_of(name) else {
            let fault = Fault::NoLocaleName(name.to_owned());
            return Err(EditError::of_folder(root, fault));
        };
        let name = id.to_string();
        if !is_language(&id) {
            let code = id.language.as_str().to_owned();
            let help = likely_language(&code);
            let fault = Fault::UnknownLanguage { code, help };
            return Err(EditError::of_folder(root, fault));
        }
        // An empty folder is what a program leaves that was killed.
        let is_there =
            |own: &&LocaleFolder| own.id == id && !(own.name == name && own.files.is_empty());
        if let Some(own) = self.folder().locales.iter().find(is_there) {
            return Err(EditError::of_locale(own, Fault::LocaleIsThere(name)));
        }
        if Pseudo::ALL.iter().any(|pseudo| pseudo.locale() == name) {
            return Err(EditError::of_folder(root, Fault::IsPseudo(name)));
        }
        let path = root.join(&name);
        let english = self.english()?;
        // The files are there, and empty, when it is asked what they lack.
        let empty: Vec<_> = english
            .files
            .iter()
            .map(|file| path.join(english.within(file)))
            .collect();
        let after = empty.iter().map(|path| (path.as_path(), Some(&b""[..])));
        let after = self.folder().with(after);
        let mut plan = Plan::default();
        let point = Standpoint::new(&after, &name);
        for file in &english.files {
            let target = path.join(english.within(file));
            let text = match point.fills_in() {
                Some(parent) => format!("### Only what differs from {parent}.\n"),
                None => {
                    let own = File::of(target.clone(), &name, Vec::new());
                    let text = synced(&read(&own)?, &read(file)?, &point);
                    text.unwrap_or_default()
                }
            };
            put_texts(&mut plan, (&target, &name), None, text)?;
        }
        Ok(plan)
    }
}
