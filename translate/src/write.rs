//! Changes to files: planned, shown, and written whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use similar::TextDiff;
use tempfile::NamedTempFile;

/// What is to be written, file by file. Nothing is written before [`Plan::write`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Plan {
    changes: BTreeMap<PathBuf, Change>,
    /// The message that gets another id: the old and the new one.
    pub(crate) renamed: Option<(String, String)>,
}

#[derive(Clone, Debug)]
struct Change {
    /// `None` if there is no such file yet.
    old: Option<Vec<u8>>,
    /// `None` if there is to be none any more.
    new: Option<Vec<u8>>,
}

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

impl Plan {
    pub(crate) fn put(&mut self, path: &Path, old: Option<&[u8]>, new: Option<Vec<u8>>) {
        if old != new.as_deref() {
            let old = old.map(<[u8]>::to_vec);
            self.changes.insert(path.to_owned(), Change { old, new });
        }
    }

    pub(crate) fn extend(&mut self, other: Plan) {
        self.changes.extend(other.changes);
    }

    /// This plan, and then one that was made of what this one leaves.
    pub fn and(mut self, next: Plan) -> Self {
        for (path, change) in next.changes {
            let old = match self.changes.remove(&path) {
                Some(before) => before.old,
                None => change.old,
            };
            self.put(&path, old.as_deref(), change.new);
        }
        self
    }

    /// Whether nothing is to be written.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The files that are to be written, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.changes.keys().map(PathBuf::as_path)
    }

    pub(crate) fn new_bytes(&self) -> impl Iterator<Item = (&Path, Option<&[u8]>)> {
        let changes = self.changes.iter();
        changes.map(|(path, change)| (path.as_path(), change.new.as_deref()))
    }

    /// The changes as a unified diff.
    pub fn diff(&self) -> String {
        let mut shown = String::new();
        for (path, change) in &self.changes {
            let text = |bytes: &Option<Vec<u8>>| {
                String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()).into_owned()
            };
            let name = |bytes: &Option<Vec<u8>>| match bytes {
                Some(_) => path.display().to_string(),
                None => "/dev/null".to_owned(),
            };
            let (old, new) = (text(&change.old), text(&change.new));
            let diff = TextDiff::from_lines(&old, &new);
            let mut diff = diff.unified_diff();
            let diff = diff.header(&name(&change.old), &name(&change.new));
            shown += &diff.to_string();
        }
        shown
    }

    /// Writes the files: whoever reads one sees the old or the new one, whenever this is stopped.
    /// All are made ready before the first one takes its place. Returns the files.
    ///
    /// # Errors
    ///
    /// A file cannot be written, or is not as it was when the plan was made.
    pub fn write(self) -> Result<Vec<PathBuf>, WriteError> {
        let mut written = Vec::new();
        let mut ready = Vec::new();
        // Two paths may lead to one file.
        let mut targets = BTreeSet::new();
        let mut swept = BTreeSet::new();
        for (path, change) in self.changes {
            match prepare(&path, &change, &mut swept) {
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
}

/// A file that is ready to take its place.
struct Prepared {
    /// Without links, so that these stay.
    path: PathBuf,
    old: Option<Vec<u8>>,
    new: Option<NamedTempFile>,
}

fn prepare(path: &Path, change: &Change, swept: &mut BTreeSet<PathBuf>) -> io::Result<Prepared> {
    let mut permissions = None;
    let path = match &change.old {
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
    let new = match &change.new {
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
            file.as_file().sync_all()?;
            Some(file)
        }
    };
    Ok(Prepared {
        path,
        old: change.old.clone(),
        new,
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
        if let Ok(folder) = fs::File::open(folder_of(&self.path)) {
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
    let limit = old.map_or(0, <[u8]>::len) as u64 + 1;
    let read = fs::File::open(path).and_then(|file| {
        let mut bytes = Vec::new();
        file.take(limit).read_to_end(&mut bytes).map(|_| bytes)
    });
    let now = match read {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    match now.as_deref() == old {
        true => Ok(()),
        false => Err(io::Error::other("somebody else has changed it meanwhile")),
    }
}
