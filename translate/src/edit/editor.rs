//! A folder that is being edited.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::check::{Finding, check};
use crate::edit::error::{EditError, Fault};
use crate::edit::lock::lock;
use crate::edit::settled::settled;
use crate::folder::{Folder, LocaleFolder};
use crate::plan::Plan;

/// A folder that is being edited. While there is one that was opened, other programs that edit the
/// same folder by this type wait.
#[derive(Debug)]
pub struct Editor {
    pub(crate) folder: Folder,
    _lock: Option<fs::File>,
}

impl Editor {
    /// Waits until nobody else edits the folder, and reads it. A file that is empty or ends in mid-line,
    /// as while an editor saves it, is waited for until it has stayed so for half a second.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or holds no locale, or a file in it is half-written all the while.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, EditError> {
        Self::open_and_tell(path, || true)
    }

    /// As [`open`](Self::open); calls `waits` when it has waited for a second, and gives up if that
    /// says `false`.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or holds no locale, or somebody else edits it all the while.
    pub fn open_and_tell(
        path: impl Into<PathBuf>,
        waits: impl FnOnce() -> bool,
    ) -> Result<Self, EditError> {
        let path = path.into();
        let lock =
            lock(&path, waits).map_err(|error| EditError::of_folder(&path, Fault::Lock(error)))?;
        let folder = settled(&path)?;
        Ok(Self {
            folder,
            _lock: Some(lock),
        })
    }

    /// An editor to try edits with: it keeps nobody waiting, so its plans are to be looked at, not
    /// written.
    pub fn on(folder: Folder) -> Self {
        Self {
            folder,
            _lock: None,
        }
    }

    /// The same folder as an overlay, laid over the texts that the library carries: a preview checks
    /// it as that.
    pub fn over_built_in(mut self) -> Self {
        self.folder = self.folder.over_built_in();
        self
    }

    /// The same editor for one locale alone, whose language and English are all that it sees: what is
    /// found of that locale is the same, and found sooner. To try edits with.
    pub fn of_language(&self, locale: &str) -> Self {
        Editor::on(self.folder().of_language(locale))
    }

    /// The folder as it was read.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The folder as a plan would leave it, to plan on.
    pub fn after(&self, plan: &Plan) -> Editor {
        Editor::on(self.folder.with(plan.new_bytes()))
    }

    /// The folder as a plan would leave it, and what a check finds there and not now.
    pub fn preview(&self, plan: &Plan) -> (Folder, Vec<Finding>) {
        let after = self.folder.with(plan.new_bytes());
        let found = self.new_findings(plan, &check(&self.folder), check(&after));
        (after, found)
    }

    /// What is found after a plan and was not before it.
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
            let mut names = self.folder.locales.iter().map(|own| &own.name);
            let fault = Fault::UnknownLocale {
                name: name.to_owned(),
                meant: names.find(|own| own.eq_ignore_ascii_case(name)).cloned(),
            };
            EditError::of_folder(&self.folder.path, fault)
        })
    }

    pub(crate) fn english(&self) -> Result<&LocaleFolder, EditError> {
        let reference = self.folder.reference_folder();
        let failed = |error| EditError::of_folder(&self.folder.path, Fault::NoReference(error));
        reference.map_err(failed)
    }
}
