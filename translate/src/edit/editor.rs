//! Editing a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use crate::check::{Finding, check};
use crate::edit::error::{EditError, Fault};
use crate::edit::lock::lock;
use crate::edit::settled::settled;
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;

/// Plans edits of a folder. While it is open, other programs that edit the same folder with this type wait.
#[derive(Debug)]
pub struct Editor {
    pub(crate) folder: Folder,
    /// The folder with all languages, if this editor is limited to one.
    pub(crate) whole: Option<Folder>,
    _lock: Option<fs::File>,
}

impl Editor {
    /// Waits until no other program edits the folder, and reads it. A file that is empty or ends mid-line,
    /// as while an editor saves it, is read once it has not changed for half a second.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, has no locale, or has a file that is half-written all the time.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, EditError> {
        Self::open_and_tell(path, || true)
    }

    /// Like [`open`](Self::open). Calls `waits` after a second of waiting, and gives up if it returns
    /// `false`.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, has no locale, or is locked by another program all the time.
    pub fn open_and_tell(
        path: impl Into<PathBuf>,
        waits: impl FnOnce() -> bool,
    ) -> Result<Self, EditError> {
        let path = path.into();
        let lock =
            lock(&path, waits).map_err(|error| EditError::of_folder(&path, Fault::Lock(error)))?;
        let folder = settled(&path, Folder::read(&path))?;
        Ok(Self {
            folder,
            whole: None,
            _lock: Some(lock),
        })
    }

    /// Like [`open_and_tell`](Self::open_and_tell), for an overlay on the library's texts. A folder that does not exist yet, or
    /// has no locale yet, is a new overlay; writing a plan creates it.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or is locked by another program all the time.
    pub fn open_overlay(
        path: impl Into<PathBuf>,
        waits: impl FnOnce() -> bool,
    ) -> Result<Self, EditError> {
        let path = path.into();
        let lock = match lock(&path, waits) {
            Ok(lock) => Some(lock),
            // What does not exist cannot be locked.
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(EditError::of_folder(&path, Fault::Lock(error))),
        };
        let folder = settled(&path, Folder::read_or_begin(&path))?;
        Ok(Self {
            folder: folder.over_built_in(),
            whole: None,
            _lock: lock,
        })
    }

    /// The same editor, in which an overlay has a folder for a locale that so far only the library's texts have.
    pub fn in_locale(self, locale: &str) -> Self {
        Self {
            folder: self.folder.beginning(locale),
            ..self
        }
    }

    /// An editor to try edits with: it takes no lock, so its plans are only to be looked at, not
    /// written.
    pub fn on(folder: Folder) -> Self {
        Self {
            folder,
            whole: None,
            _lock: None,
        }
    }

    /// The same editor, with the files that are the same as in another reading of the folder taken from that, so that they
    /// are not parsed again.
    pub fn sharing(mut self, known: &Folder) -> Self {
        self.folder.share(known);
        self
    }

    /// The same folder as an overlay on the library's texts.
    pub fn over_built_in(mut self) -> Self {
        self.folder = self.folder.over_built_in();
        self
    }

    /// The same editor, limited to the language of one locale and English. The findings of that locale are the
    /// same, but faster. Use it to try edits.
    pub fn of_language(&self, locale: &str) -> Self {
        let whole = self.whole.as_ref().unwrap_or(&self.folder);
        Editor {
            whole: Some(whole.clone()),
            ..Editor::on(self.folder.of_language(locale))
        }
    }

    /// The folder as it was read.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The folder as a plan would leave it, for further plans.
    pub fn after(&self, plan: &Plan) -> Editor {
        let whole = self.whole.as_ref();
        Editor {
            whole: whole.map(|whole| whole.with_files(plan.new_files())),
            ..Editor::on(self.folder.with_files(plan.new_files()))
        }
    }

    /// The folder as a plan would leave it, and the findings that are new there.
    pub fn preview(&self, plan: &Plan) -> (Folder, Vec<Finding>) {
        let after = self.folder.with_files(plan.new_files());
        let found = self.new_findings(plan, &check(&self.folder), check(&after));
        (after, found)
    }

    /// The findings that a plan would add.
    pub(crate) fn new_findings(
        &self,
        plan: &Plan,
        before: &[Finding],
        mut found: Vec<Finding>,
    ) -> Vec<Finding> {
        // What is found of a message is found of it under another name, too.
        let name = |id: &str| match &plan.renamed {
            Some((old, new)) if id == old => new.clone(),
            _ => id.to_owned(),
        };
        let key = |finding: &Finding| {
            let id = finding.id.as_deref().map(name);
            let Finding {
                rule,
                locale,
                attribute,
                ..
            } = finding;
            (rule.id, locale.clone(), id, attribute.clone())
        };
        let mut known = BTreeMap::new();
        for finding in before {
            *known.entry(key(finding)).or_insert(0) += 1;
        }
        found.retain(|finding| match known.get_mut(&key(finding)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
        found
    }

    pub(crate) fn locale(&self, name: &str) -> Result<&LocaleFolder, EditError> {
        self.folder.locale(name).ok_or_else(|| {
            let fault = Fault::UnknownLocale {
                name: name.to_owned(),
                meant: self.folder.likely_to_edit(name),
            };
            EditError::of_folder(&self.folder.path, fault)
        })
    }

    /// The source language in the folder itself, without the texts beneath an overlay.
    pub(crate) fn own_english(&self) -> Result<&LocaleFolder, EditError> {
        match self.folder.own_reference() {
            Some(own) => Ok(own),
            None => {
                let error = self.folder.no_reference();
                let fault = Fault::NoReference(error);
                Err(EditError::of_folder(&self.folder.path, fault))
            }
        }
    }

    pub(crate) fn english(&self) -> Result<&LocaleFolder, EditError> {
        let reference = self.folder.reference_folder();
        let failed = |error| EditError::of_folder(&self.folder.path, Fault::NoReference(error));
        reference.map_err(failed)
    }
}
