//! A file that replaces another.

use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::mem;
use std::path::{Path, PathBuf};

use gengo_messages::ftl::read_at_most;
use tempfile::TempPath;

use crate::write::access;
use crate::write::beside;
use crate::write::swap::swap;
use crate::write::wait::wait_for_writers;

/// Whether a file is to be there after a power failure. Seeing to that takes its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lasting {
    Yes,
    No,
}

/// A file that is made ready to take its place, and can be taken back until it is dropped.
#[derive(Debug)]
pub(crate) struct Replacement {
    /// Without links, so that these stay.
    path: PathBuf,
    /// `None` if there is no such file yet.
    old: Option<Vec<u8>>,
    /// `None` if there is to be none any more.
    new: Option<Vec<u8>>,
    /// Removed with this value.
    beside: Beside,
    /// Keeps others from taking the file for one that was left behind.
    lock: Option<File>,
}

/// What is beside the place of a file.
#[derive(Debug)]
enum Beside {
    /// The new file.
    New(TempPath),
    /// The old file, whose place the new one has taken, or none.
    Old(TempPath),
    /// Nothing: there was no old file, or it is gone.
    Nothing { is_new: bool },
}

impl Replacement {
    /// Writes the new file beside its place. The folder has to be there.
    ///
    /// # Errors
    ///
    /// There is no space, the file or its folder is read-only, or the file has changed.
    pub(crate) fn prepare(
        path: &Path,
        old: Option<Vec<u8>>,
        new: Option<Vec<u8>>,
        lasting: Lasting,
    ) -> io::Result<Self> {
        let path = real_path(path, old.is_some())?;
        unchanged(&path, old.as_deref())?;
        let place = match old {
            Some(_) => Some(File::open(&path)?),
            None => None,
        };
        if let Some(place) = &place
            && place.metadata()?.permissions().readonly()
        {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let (mut file, beside) = beside::create(folder_of(&path), place.is_some())?.into_parts();
        if let Some(new) = &new {
            file.write_all(new)?;
            if let Some(place) = &place {
                access::keep(place, &file)?;
            }
            if lasting == Lasting::Yes {
                file.sync_all()?;
            }
        }
        Ok(Self {
            path,
            old,
            new,
            beside: Beside::New(beside),
            lock: Some(file),
        })
    }

    /// Gives the lock's file descriptor back, of which a program has a limited number.
    pub(crate) fn unlock(&mut self) {
        self.lock = None;
    }

    /// The real path of the file.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What the old file is called now that it is out of its place: a name that no other file has.
    pub(crate) fn old_name(&self) -> Option<&OsStr> {
        match &self.beside {
            Beside::Old(old) => old.file_name(),
            _ => None,
        }
    }

    /// Puts the new file in its place. If the old one has changed, it stays.
    ///
    /// # Errors
    ///
    /// The file is not as it was, or cannot be written.
    pub(crate) fn put(&mut self) -> io::Result<()> {
        unchanged(&self.path, self.old.as_deref())?;
        let beside = mem::replace(&mut self.beside, Beside::Nothing { is_new: false });
        let Beside::New(new) = beside else {
            self.beside = beside;
            return Ok(());
        };
        self.beside = match (&self.old, &self.new) {
            (Some(_), Some(_)) => match swap(&new, &self.path) {
                Ok(()) => {
                    // Other programs that write here must not take the old file for a leftover.
                    self.lock = self.lock.take().and_then(|_| locked(&new));
                    Beside::Old(new)
                }
                // A save at this very moment is lost then.
                Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                    new.persist(&self.path)?;
                    Beside::Nothing { is_new: true }
                }
                Err(error) => return Err(error),
            },
            (None, Some(_)) => {
                new.persist_noclobber(&self.path)?;
                Beside::Nothing { is_new: true }
            }
            (Some(_), None) => {
                fs::rename(&self.path, &new)?;
                Beside::Old(new)
            }
            (None, None) => Beside::Nothing { is_new: false },
        };
        self.old_is_unchanged().inspect_err(|_| {
            self.take_back();
        })
    }

    /// Checks that the old file is unchanged, now that it is out of its place.
    ///
    /// # Errors
    ///
    /// It has changed.
    pub(crate) fn old_is_unchanged(&self) -> io::Result<()> {
        match &self.beside {
            Beside::Old(old) => unchanged(old, self.old.as_deref()),
            _ => Ok(()),
        }
    }

    /// Puts the old file in its place again, with whatever was written to it meanwhile. Returns
    /// whether nothing is left of the new one. A file that another program has saved in its place stays.
    pub(crate) fn take_back(&mut self) -> bool {
        let beside = mem::replace(&mut self.beside, Beside::Nothing { is_new: false });
        match (beside, &self.new) {
            (Beside::Old(old), Some(_)) => {
                if swap(&old, &self.path).is_err() {
                    // Another program has removed the new one.
                    return old.persist_noclobber(&self.path).is_ok();
                }
                // So is one that it saves now, as it has opened it while it was in its place.
                let name = old.file_name().map(OsStr::to_owned);
                let now = wait_for_writers(&name.into_iter().collect(), || {
                    unchanged(&old, self.new.as_deref())
                });
                if now.is_err() {
                    let _ = swap(&old, &self.path);
                }
                true
            }
            (Beside::Old(old), None) => old.persist_noclobber(&self.path).is_ok(),
            (Beside::Nothing { is_new: true }, _) => {
                let is_created = self.old.is_none();
                is_created
                    && unchanged(&self.path, self.new.as_deref()).is_ok()
                    && fs::remove_file(&self.path).is_ok()
            }
            _ => true,
        }
    }
}

/// A file with a lock, which shows other programs that it is in use.
fn locked(path: &Path) -> Option<File> {
    let file = File::open(path).ok()?;
    let _ = file.try_lock();
    Some(file)
}

/// Another program has written to a file since it was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ChangedMeanwhile;

impl fmt::Display for ChangedMeanwhile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another program has changed it in the meantime")
    }
}

impl std::error::Error for ChangedMeanwhile {}

/// The folder that a file is in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// The path of a file without links. Of one that is not there yet its name is none.
pub(crate) fn real_path(path: &Path, is_there: bool) -> io::Result<PathBuf> {
    match path.file_name() {
        Some(name) if !is_there => Ok(fs::canonicalize(folder_of(path))?.join(name)),
        _ => fs::canonicalize(path),
    }
}

/// Sees that a file is as it was, without reading more of it than that takes.
fn unchanged(path: &Path, old: Option<&[u8]>) -> io::Result<()> {
    let now = match read_at_most(path, old.map_or(0, <[u8]>::len)) {
        Ok(read) => Some(read.bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    match now.as_deref() == old {
        true => Ok(()),
        false => Err(io::Error::other(ChangedMeanwhile)),
    }
}
