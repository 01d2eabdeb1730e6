//! The folder as the page sees it, always of today.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{SystemTime, UNIX_EPOCH};

use gengo_messages_translate::{Folder, Plan, Verdict, WriteError, reviewer};
use tokio::sync::watch;

use crate::other_texts::OtherTexts;
use crate::row_changes::RowChanges;
use crate::snapshot::Snapshot;
use crate::undo::Undos;

/// A folder that is edited here and elsewhere.
#[derive(Debug)]
pub(crate) struct Workspace {
    path: PathBuf,
    overlay: bool,
    snapshot: RwLock<Arc<Snapshot>>,
    /// Held while the folder is read, so that an older reading does not follow a newer one.
    reading: Mutex<()>,
    revisions: watch::Sender<u64>,
    /// Other texts that may help.
    memory: Vec<OtherTexts>,
    /// The name of Git's settings.
    reviewer: Option<String>,
    undos: Mutex<Undos>,
    row_changes: RowChanges,
}

impl Workspace {
    /// # Errors
    ///
    /// Why the folder cannot be read.
    pub(crate) fn new(
        path: PathBuf,
        overlay: bool,
        memory: Vec<OtherTexts>,
    ) -> Result<Self, String> {
        let folder = read(&path, overlay)?;
        let first = first_revision();
        Ok(Self {
            reviewer: reviewer(&path),
            path,
            overlay,
            snapshot: RwLock::new(Arc::new(Snapshot::new(first, folder))),
            reading: Mutex::new(()),
            revisions: watch::Sender::new(first),
            memory,
            undos: Mutex::new(Undos::after(first)),
            row_changes: RowChanges::default(),
        })
    }

    pub(crate) fn path(&self) -> &PathBuf {
        &self.path
    }

    pub(crate) fn is_overlay(&self) -> bool {
        self.overlay
    }

    /// Texts from elsewhere that may help.
    pub(crate) fn memory(&self) -> &[OtherTexts] {
        &self.memory
    }

    /// The name that reviews are recorded under, unless another is given.
    pub(crate) fn reviewer(&self) -> Option<String> {
        self.reviewer.clone()
    }

    /// What can be undone.
    pub(crate) fn undos(&self) -> MutexGuard<'_, Undos> {
        self.undos.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which rows have changed since a page got them.
    pub(crate) fn row_changes(&self) -> &RowChanges {
        &self.row_changes
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        let snapshot = self.snapshot.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&snapshot)
    }

    /// Tells of each revision from now on.
    pub(crate) fn revisions(&self) -> watch::Receiver<u64> {
        self.revisions.subscribe()
    }

    /// Reads the folder again. If it has changed, that is a new revision.
    pub(crate) fn read_again(&self) -> Arc<Snapshot> {
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        self.renew(None)
    }

    /// Writes an edit of a locale, and reads the folder again before anything else does. What the check of the edit has
    /// found holds for the new revision.
    ///
    /// # Errors
    ///
    /// Those of [`Plan::write`].
    pub(crate) fn write(
        &self,
        plan: Plan,
        locale: &str,
        verdict: Verdict,
    ) -> Result<Arc<Snapshot>, WriteError> {
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        plan.write()?;
        Ok(self.renew(Some((locale, verdict))))
    }

    /// Reads the folder again. A new revision has what is known of an edit of a locale before anyone else gets it.
    fn renew(&self, edit: Option<(&str, Verdict)>) -> Arc<Snapshot> {
        let before = self.snapshot();
        let again = before.folder.read_again().map_err(|error| error.reason());
        let again = again.map(|mut folder| {
            if let Some((_, verdict)) = &edit {
                folder.share(&verdict.after);
            }
            folder
        });
        let snapshot = match again.and_then(with_reference) {
            Ok(folder) if folder == before.folder && before.fault.is_none() => return before,
            Ok(folder) => before.next(folder),
            Err(fault) if before.fault.as_ref() == Some(&fault) => return before,
            Err(fault) => {
                let mut same = before.next(before.folder.clone());
                same.fault = Some(fault);
                same
            }
        };
        let revision = snapshot.revision;
        if let Some((locale, verdict)) = edit {
            snapshot.learn(locale, verdict);
        }
        let snapshot = Arc::new(snapshot);
        *self
            .snapshot
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Arc::clone(&snapshot);
        self.revisions.send_replace(revision);
        snapshot
    }
}

/// The revision to start with: more than any that an earlier server has told a page that is still open. In microseconds, so
/// that it grows faster than the folder changes, and JavaScript has it without rounding.
fn first_revision() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(1, |now| u64::try_from(now.as_micros()).unwrap_or(1))
}

fn read(path: &PathBuf, overlay: bool) -> Result<Folder, String> {
    let folder = Folder::read(path).map_err(|error| error.reason())?;
    with_reference(match overlay {
        true => folder.over_built_in(),
        false => folder,
    })
}

/// A folder that has what its translations are made of.
fn with_reference(folder: Folder) -> Result<Folder, String> {
    match folder.reference() {
        Ok(_) => Ok(folder),
        Err(error) => Err(error.reason()),
    }
}
