//! The folder as the page sees it, always of today.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use gengo_messages_translate::{Finding, Folder, LocaleView, Progress, check, progress};
use tokio::sync::watch;

/// A folder that is edited here and elsewhere.
#[derive(Debug)]
pub struct Desk {
    path: PathBuf,
    overlay: bool,
    now: RwLock<Arc<Now>>,
    /// Held while the folder is read, so that an older reading does not follow a newer one.
    reading: Mutex<()>,
    revisions: watch::Sender<u64>,
}

/// The folder at one moment, and what is worked out of it when it is asked for.
#[derive(Debug)]
pub struct Now {
    /// Grows with each change.
    pub revision: u64,
    pub folder: Folder,
    /// Why the folder cannot be read any more; then this is as it was.
    pub fault: Option<String>,
    findings: OnceLock<Vec<Finding>>,
    progress: OnceLock<Vec<Progress>>,
    sheets: BTreeMap<String, OnceLock<Option<Arc<LocaleView>>>>,
}

impl Desk {
    /// # Errors
    ///
    /// Why the folder cannot be read.
    pub fn new(path: PathBuf, overlay: bool) -> Result<Self, String> {
        let folder = read(&path, overlay)?;
        Ok(Self {
            path,
            overlay,
            now: RwLock::new(Arc::new(Now::new(1, folder))),
            reading: Mutex::new(()),
            revisions: watch::Sender::new(1),
        })
    }

    pub fn path(&self) -> &PathBuf {
        &self.path
    }

    pub fn is_overlay(&self) -> bool {
        self.overlay
    }

    pub fn now(&self) -> Arc<Now> {
        let now = self.now.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&now)
    }

    /// Tells of each revision from now on.
    pub fn revisions(&self) -> watch::Receiver<u64> {
        self.revisions.subscribe()
    }

    /// Reads the folder anew. If it has changed, that is a new revision.
    pub fn read_again(&self) -> Arc<Now> {
        let _reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.now();
        let revision = before.revision + 1;
        let now = match read(&self.path, self.overlay) {
            Ok(folder) if folder == before.folder && before.fault.is_none() => return before,
            Ok(folder) => Now::new(revision, folder),
            Err(fault) if before.fault.as_ref() == Some(&fault) => return before,
            Err(fault) => Now {
                fault: Some(fault),
                ..Now::new(revision, before.folder.clone())
            },
        };
        let now = Arc::new(now);
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&now);
        self.revisions.send_replace(revision);
        now
    }
}

fn read(path: &PathBuf, overlay: bool) -> Result<Folder, String> {
    let folder = Folder::read(path).map_err(|error| error.reason())?;
    Ok(match overlay {
        true => folder.over_built_in(),
        false => folder,
    })
}

impl Now {
    fn new(revision: u64, folder: Folder) -> Self {
        let sheets = folder
            .locales()
            .map(|locale| (locale.to_owned(), OnceLock::new()))
            .collect();
        Self {
            revision,
            folder,
            fault: None,
            findings: OnceLock::new(),
            progress: OnceLock::new(),
            sheets,
        }
    }

    fn findings(&self) -> &[Finding] {
        self.findings.get_or_init(|| check(&self.folder))
    }

    pub fn progress(&self) -> &[Progress] {
        self.progress
            .get_or_init(|| progress(&self.folder, self.findings()))
    }

    /// A locale's sheet; `None` if there is no such locale.
    pub fn sheet(&self, locale: &str) -> Option<Arc<LocaleView>> {
        let sheet = self.sheets.get(locale)?;
        let sheet = sheet
            .get_or_init(|| LocaleView::new(&self.folder, locale, self.findings()).map(Arc::new));
        sheet.clone()
    }

    pub fn sheets(&self) -> impl Iterator<Item = Arc<LocaleView>> {
        self.sheets.keys().filter_map(|locale| self.sheet(locale))
    }
}
