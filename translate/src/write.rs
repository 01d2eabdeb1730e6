//! Files that take the place of others, each whole.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use gengo_messages::ftl::read_at_most;
use tempfile::NamedTempFile;

/// Files that could not be written. Those before them were.
#[derive(Debug)]
#[non_exhaustive]
pub struct WriteError {
    /// The files that were written.
    pub written: Vec<PathBuf>,
    /// The first one that was not.
    pub path: PathBuf,
    /// Why: nobody may write it, the disk is full, or somebody else has changed the file since it
    /// was read.
    pub error: io::Error,
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

/// Writes files below a folder, which is made if there is none: whoever reads one sees the old or
/// the new one, and all are made ready before the first one takes its place. Returns their paths.
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
        paths.push(path.clone());
        if old.as_ref() != Some(&new) {
            changes.push((path, old, Some(new)));
        }
    }
    replace_all(changes, Lasting::No)?;
    Ok(paths)
}

/// What a file holds now; `None` if there is none.
fn old(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Ok(metadata) => {
            let length = metadata.len().try_into().unwrap_or(usize::MAX);
            read_at_most(path, length).map(Some)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Puts new files in the place of old ones; `None` is no file. Returns their paths.
pub(crate) fn replace_all(
    changes: impl IntoIterator<Item = (PathBuf, Option<Vec<u8>>, Option<Vec<u8>>)>,
    lasting: Lasting,
) -> Result<Vec<PathBuf>, WriteError> {
    let mut written = Vec::new();
    let mut ready = Vec::new();
    // Two paths may lead to one file.
    let mut targets = BTreeSet::new();
    let mut swept = BTreeSet::new();
    for (path, old, new) in changes {
        match prepare(&path, old, new, &mut swept, lasting) {
            Ok(prepared) if !targets.insert(prepared.path.clone()) => {}
            Ok(prepared) => ready.push((path, prepared)),
            Err(error) => {
                return Err(WriteError {
                    written,
                    path,
                    error,
                });
            }
        }
    }
    for (path, prepared) in ready {
        if let Err(error) = prepared.replace() {
            return Err(WriteError {
                written,
                path,
                error,
            });
        }
        written.push(path);
    }
    Ok(written)
}

/// A file that is ready to take its place.
struct Prepared {
    /// Without links, so that these stay.
    path: PathBuf,
    old: Option<Vec<u8>>,
    new: Option<NamedTempFile>,
    lasting: Lasting,
}

/// Writes a file that can be made again, whole, in the place of what is there: whoever reads it sees
/// the old or the new one. After a power failure it may be lost. The folders that it is in are made
/// if they are not there.
///
/// # Errors
///
/// The file cannot be written, or somebody else has written to it meanwhile.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let old = old(path)?;
    if old.as_deref() == Some(bytes) {
        return Ok(());
    }
    let new = Some(bytes.to_vec());
    prepare(path, old, new, &mut BTreeSet::new(), Lasting::No)?.replace()
}

/// Whether a file is to be there after a power failure. Seeing to that takes its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lasting {
    Yes,
    No,
}

fn prepare(
    path: &Path,
    old: Option<Vec<u8>>,
    new: Option<Vec<u8>>,
    swept: &mut BTreeSet<PathBuf>,
    lasting: Lasting,
) -> io::Result<Prepared> {
    let mut permissions = None;
    let path = match &old {
        Some(old) => {
            let path = fs::canonicalize(path)?;
            let own = fs::metadata(&path)?.permissions();
            if own.readonly() {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            permissions = Some(own);
            unchanged(&path, Some(old))?;
            path
        }
        None => {
            fs::create_dir_all(folder_of(path))?;
            path.to_owned()
        }
    };
    let new = match &new {
        None => None,
        Some(new) => {
            let folder = folder_of(&path);
            if swept.insert(folder.to_owned()) {
                sweep(folder);
            }
            let mut builder = tempfile::Builder::new();
            builder.prefix(PREFIX).suffix(SUFFIX);
            // A new file is one that others may read, as with any editor.
            #[cfg(unix)]
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
            let mut file = builder.tempfile_in(folder)?;
            // Shows others that somebody will take it away. Some network drives have no locks.
            let _ = file.as_file().try_lock();
            file.write_all(new)?;
            if let Some(permissions) = permissions {
                file.as_file().set_permissions(permissions)?;
            }
            if lasting == Lasting::Yes {
                file.as_file().sync_all()?;
            }
            Some(file)
        }
    };
    Ok(Prepared {
        path,
        old,
        new,
        lasting,
    })
}

impl Prepared {
    fn replace(self) -> io::Result<()> {
        unchanged(&self.path, self.old.as_deref())?;
        match (self.new, &self.old) {
            (Some(file), Some(_)) => file.persist(&self.path).map(drop)?,
            (Some(file), None) => file.persist_noclobber(&self.path).map(drop)?,
            (None, _) => fs::remove_file(&self.path)?,
        }
        // So that the change is there after a power failure, too. Not every system opens folders.
        if self.lasting == Lasting::Yes
            && let Ok(folder) = fs::File::open(folder_of(&self.path))
        {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

/// What a file that is made ready is called, in between some random letters. Hidden files are
/// passed over by whoever reads the folder.
const PREFIX: &str = ".gengo-messages-";

const SUFFIX: &str = ".tmp";

/// Takes away what somebody who was killed has left behind: files by our name that nobody locks.
fn sweep(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        // Whoever cannot take one away leaves it to the next.
        if let Ok(file) = fs::File::open(entry.path())
            && file.try_lock().is_ok()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Sees that a file is as it was, without reading more of it than that takes.
fn unchanged(path: &Path, old: Option<&[u8]>) -> io::Result<()> {
    let now = match read_at_most(path, old.map_or(0, <[u8]>::len)) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    match now.as_deref() == old {
        true => Ok(()),
        false => Err(io::Error::other("somebody else has changed it meanwhile")),
    }
}
