//! A folder of texts that files are open of.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use gengo_messages_translate::Folder;

use crate::document::Document;
use crate::snapshot::Snapshot;

/// A folder of texts that files are open of.
#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) path: PathBuf,
    is_overlay: bool,
    /// As it is on the disk; `None` while it cannot be read.
    saved: Option<Folder>,
    /// What is open in the editor overrides the files.
    pub(crate) snapshot: Option<Arc<Snapshot>>,
    /// Why nothing, or not everything, can be said of it.
    pub(crate) fault: Option<String>,
}

impl Workspace {
    /// Reads the folder.
    pub(crate) fn new(path: PathBuf, is_overlay: bool) -> Self {
        Self {
            path,
            is_overlay,
            saved: None,
            snapshot: None,
            fault: None,
        }
    }

    /// Reads the folder again; what is open overrides its files.
    pub(crate) fn read<'d>(&mut self, open: impl Iterator<Item = &'d Document>) {
        let read = match &self.saved {
            Some(before) => before.read_again(),
            None => Folder::read(&self.path).map(|folder| match self.is_overlay {
                true => folder.over_built_in(),
                false => folder,
            }),
        };
        // What was read before is worth more than nothing: a folder may be away for a moment.
        match read {
            Ok(folder) => {
                self.fault = folder.reference().err().map(|error| error.reason());
                self.saved = Some(folder);
            }
            Err(error) => self.fault = Some(error.reason()),
        }
        let Some(saved) = &self.saved else {
            return;
        };
        let open = open.filter(|own| self.has(&own.path));
        let over: Vec<_> = open
            .map(|own| (own.path.as_path(), Some(own.text.as_bytes())))
            .collect();
        let folder = saved.with(over);
        let is_same = self
            .snapshot
            .as_ref()
            .is_some_and(|own| own.folder == folder);
        if !is_same {
            self.snapshot = Some(Arc::new(Snapshot::new(folder)));
        }
    }

    /// Overrides a file of the folder with the text that is open.
    pub(crate) fn lay(&mut self, document: &Document) {
        if let Some(snapshot) = self.snapshot.as_mut().filter(|_| !document.is_rust()) {
            *snapshot = Arc::new(snapshot.with(&document.path, &document.text));
        }
    }

    /// Whether a file is in the folder.
    pub(crate) fn has(&self, path: &Path) -> bool {
        path.starts_with(&self.path)
    }

    /// The text of a file as it is on the disk.
    pub(crate) fn saved_text(&self, path: &Path) -> Option<String> {
        let saved = self.saved.as_ref()?;
        saved.text(path).map(|text| text.into_owned())
    }

    pub(crate) fn is_overlay(&self) -> bool {
        self.is_overlay
    }
}
