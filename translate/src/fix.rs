//! What can be mended without knowing a language.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::folder::{File, Folder};

/// Mends what is safe to mend in all files of a folder: byte-order marks, line ends, a missing
/// last line end, and characters that are invisible and do nothing. Everything else of a file
/// stays as it is, byte for byte. A file that is not UTF-8 is left alone.
///
/// Each file is written whole or not at all. Returns those that were.
///
/// # Errors
///
/// A file that cannot be written, or that has changed since the folder was read.
pub fn fix(folder: &Folder) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    let mut written = Vec::new();
    for file in folder.locales.iter().flat_map(|locale| &locale.files) {
        let Some(mended) = mended(file) else {
            continue;
        };
        replace(&file.path, &file.bytes, mended.as_bytes())
            .map_err(|error| (file.path.clone(), error))?;
        written.push(file.path.clone());
    }
    Ok(written)
}

/// The text as it should be, if it is not.
fn mended(file: &File) -> Option<String> {
    let text = std::str::from_utf8(&file.bytes).ok()?;
    let is_useless = |c: char| {
        matches!(
            c,
            '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{180e}'
        )
    };
    let mut mended: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter(|&c| !is_useless(c))
        .collect();
    if !mended.is_empty() && !mended.ends_with('\n') {
        mended.push('\n');
    }
    (mended != text).then_some(mended)
}

/// Puts new bytes in place of old ones: whoever reads the file sees the one or the other.
fn replace(path: &Path, old: &[u8], new: &[u8]) -> io::Result<()> {
    // A link stays a link: what it leads to is written.
    let path = fs::canonicalize(path)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(new)?;
    file.as_file()
        .set_permissions(fs::metadata(&path)?.permissions())?;
    file.as_file().sync_all()?;
    if fs::read(&path)? != old {
        return Err(io::Error::other("somebody else has changed it meanwhile"));
    }
    file.persist(&path)?;
    Ok(())
}
