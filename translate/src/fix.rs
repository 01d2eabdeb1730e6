//! What can be mended without knowing a language.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::folder::{File, Folder};

/// What was mended, and what could not be.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Fixed {
    /// The files that were written.
    pub written: Vec<PathBuf>,
    /// Those that were to be and were not, and why: nobody may write them, or somebody else has
    /// changed them since the folder was read.
    pub failed: Vec<(PathBuf, io::Error)>,
}

/// Mends what is safe to mend in all files of a folder: byte-order marks, line ends, and a missing
/// last line end. Everything else of a file stays as it is, byte for byte. A file that is not
/// UTF-8 is left alone. Each file is written whole or not at all.
pub fn fix(folder: &Folder) -> Fixed {
    let mut fixed = Fixed::default();
    // Two paths may lead to one file.
    let mut done = BTreeSet::new();
    for file in folder.locales.iter().flat_map(|locale| &locale.files) {
        let Some(mended) = mended(file) else {
            continue;
        };
        let replaced = fs::canonicalize(&file.path).and_then(|path| {
            if done.insert(path.clone()) {
                replace(&path, &file.bytes, mended.as_bytes())?;
            }
            Ok(())
        });
        match replaced {
            Ok(()) => fixed.written.push(file.path.clone()),
            Err(error) => fixed.failed.push((file.path.clone(), error)),
        }
    }
    fixed
}

/// The text as it should be, if it is not.
fn mended(file: &File) -> Option<String> {
    let text = std::str::from_utf8(&file.bytes).ok()?;
    let mut mended = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    if !mended.is_empty() && !mended.ends_with('\n') {
        mended.push('\n');
    }
    (mended != text).then_some(mended)
}

/// Puts new bytes in place of old ones: whoever reads the file sees the one or the other. A path
/// without links, so that these stay.
fn replace(path: &Path, old: &[u8], new: &[u8]) -> io::Result<()> {
    let permissions = fs::metadata(path)?.permissions();
    if permissions.readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(new)?;
    file.as_file().set_permissions(permissions)?;
    file.as_file().sync_all()?;
    if fs::read(path)? != old {
        return Err(io::Error::other("somebody else has changed it meanwhile"));
    }
    file.persist(path)?;
    Ok(())
}
