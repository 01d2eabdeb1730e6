//! Writes files: each completely, and all of them or none.

use std::collections::{BTreeSet, HashSet};
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs;
use std::io;
use std::mem;
use std::path::{Path, PathBuf};

use gengo_messages::ftl::read_at_most;

mod access;
mod beside;
mod folders;
mod replacement;
mod swap;
mod wait;
mod writers;

pub use beside::sweep;

use folders::MadeFolders;
pub(crate) use replacement::Lasting;
use replacement::{ChangedMeanwhile, Replacement, folder_of};
use wait::wait_for_writers;

/// Files that could not be written.
#[derive(Debug)]
#[non_exhaustive]
pub struct WriteError {
    /// The files that were written before, and that could not be taken back. Usually none.
    pub written: Vec<PathBuf>,
    /// The first path that was not written.
    pub path: PathBuf,
    /// Why: it is read-only, the disk is full, or another program has changed the file since it was
    /// read.
    pub error: io::Error,
}

impl WriteError {
    /// Whether another program has changed the file since it was read. The same edit of the current file may
    /// succeed.
    pub fn is_conflict(&self) -> bool {
        let cause = self.error.get_ref();
        cause.is_some_and(|cause| cause.is::<ChangedMeanwhile>())
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)?;
        match self.written.len() {
            0 => write!(f, "; nothing was written"),
            count => write!(f, "; {count} other files were written"),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// A file to write: its path, its current and its new bytes. `None` means that there is no file.
type Change = (PathBuf, Option<Vec<u8>>, Option<Vec<u8>>);

/// Writes files below a folder, and creates it if necessary. Readers see the old or the new files: all are
/// prepared before the first one takes its place. Returns their paths. Leftovers of killed programs in
/// their folders are removed.
///
/// # Errors
///
/// A file cannot be written.
pub fn write_files(
    folder: &Path,
    files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>,
) -> Result<Vec<PathBuf>, WriteError> {
    let mut paths = Vec::new();
    let mut changes = Vec::new();
    let mut folders = BTreeSet::new();
    for (path, new) in files {
        let path = folder.join(path);
        let old = match old(&path) {
            Ok(old) => old,
            Err(error) => {
                return Err(WriteError {
                    written: Vec::new(),
                    path,
                    error,
                });
            }
        };
        folders.insert(folder_of(&path).to_owned());
        paths.push(path.clone());
        if old.as_ref() != Some(&new) {
            changes.push((path, old, Some(new)));
        }
    }
    folders.iter().for_each(|folder| sweep(folder));
    replace_all(changes, Lasting::No)?;
    Ok(paths)
}

/// Replaces a file that can be generated again. Readers see the old or the new file. After a power failure
/// it may be lost. Creates its folders if necessary.
///
/// # Errors
///
/// The file cannot be written, or another program has written to it in the meantime.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let old = old(path)?;
    if old.as_deref() == Some(bytes) {
        return Ok(());
    }
    let change = (path.to_owned(), old, Some(bytes.to_vec()));
    let written = replace_all([change], Lasting::No);
    written.map(drop).map_err(|failed| failed.error)
}

/// What a file holds now; `None` if there is none.
fn old(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Ok(metadata) => {
            let length = metadata.len().try_into().unwrap_or(usize::MAX);
            read_at_most(path, length).map(|read| Some(read.bytes))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Puts new files in the place of old ones, in this order; where one cannot be, those before it are
/// taken back, and so are the folders that were made for them. Returns the files' paths.
pub(crate) fn replace_all(
    changes: impl IntoIterator<Item = Change>,
    lasting: Lasting,
) -> Result<Vec<PathBuf>, WriteError> {
    let mut batch = Batch::new(lasting);
    match batch.write(changes) {
        Ok(()) => Ok(batch.files.into_iter().map(|(path, _)| path).collect()),
        Err((path, error)) => Err(WriteError {
            written: batch.take_back(),
            path,
            error,
        }),
    }
}

/// Files that are written together.
struct Batch {
    lasting: Lasting,
    /// By the paths that they were asked for by.
    files: Vec<(PathBuf, Replacement)>,
    made: MadeFolders,
}

/// The file that cannot be written, and why.
type Failed = (PathBuf, io::Error);

impl Batch {
    /// How many files that are made ready are kept open. A program may have 256 in some systems.
    const MAX_OPEN: usize = 64;

    fn new(lasting: Lasting) -> Self {
        Self {
            lasting,
            files: Vec::new(),
            made: MadeFolders::default(),
        }
    }

    fn write(&mut self, changes: impl IntoIterator<Item = Change>) -> Result<(), Failed> {
        let mut swept = BTreeSet::new();
        let mut places = HashSet::new();
        for (path, old, new) in changes {
            let prepared = self.prepare(&path, old, new, &mut swept);
            let file = prepared.map_err(|error| (path.clone(), error))?;
            // Two paths may lead to one file.
            if places.insert(file.path().to_owned()) {
                self.files.push((path, file));
            }
        }
        for (path, file) in &mut self.files {
            file.put().map_err(|error| (path.clone(), error))?;
        }
        if self.lasting == Lasting::Yes {
            self.keep_folders();
            self.settle()?;
        }
        Ok(())
    }

    fn prepare(
        &mut self,
        path: &Path,
        old: Option<Vec<u8>>,
        new: Option<Vec<u8>>,
        swept: &mut BTreeSet<PathBuf>,
    ) -> io::Result<Replacement> {
        // The folder of a file that was there is not made again.
        if old.is_none() {
            self.made.make(folder_of(path))?;
        }
        let real = replacement::real_path(path, old.is_some())?;
        let folder = folder_of(&real);
        // What can be made again is written into folders that are swept before.
        if self.lasting == Lasting::Yes && swept.insert(folder.to_owned()) {
            sweep(folder);
        }
        let mut file = Replacement::prepare(path, old, new, self.lasting)?;
        if self.files.len() >= Self::MAX_OPEN {
            file.unlock();
        }
        Ok(file)
    }

    /// Sees that the new files are there after a power failure, too. Not every system opens folders.
    fn keep_folders(&self) {
        let folders = self.files.iter().map(|(_, file)| folder_of(file.path()));
        for folder in folders.collect::<BTreeSet<_>>() {
            if let Ok(folder) = fs::File::open(folder) {
                let _ = folder.sync_all();
            }
        }
    }

    /// Waits for the programs that had opened an old file for writing before the new one took its
    /// place: what they write goes to the old one.
    fn settle(&self) -> Result<(), Failed> {
        let names = self.files.iter().filter_map(|(_, file)| file.old_name());
        let names: HashSet<OsString> = names.map(OsStr::to_owned).collect();
        let is_closed = wait_for_writers(&names, || {
            self.files.iter().try_for_each(|(path, file)| {
                let unchanged = file.old_is_unchanged();
                unchanged.map_err(|error| (path.clone(), error))
            })
        })?;
        match self.files.first() {
            Some((path, _)) if !is_closed => {
                let why = "another program has it open for writing";
                Err((path.clone(), io::Error::other(why)))
            }
            _ => Ok(()),
        }
    }

    /// Undoes what has been done, the last first. Returns the files where that cannot be.
    fn take_back(mut self) -> Vec<PathBuf> {
        let mut written = Vec::new();
        for (path, mut file) in mem::take(&mut self.files).into_iter().rev() {
            if !file.take_back() {
                written.push(path);
            }
        }
        self.made.remove();
        written.reverse();
        written
    }
}
