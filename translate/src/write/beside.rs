//! Temporary files next to their targets, and their cleanup.

use std::fs;
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

/// The start of such a file's name, before some random letters. Readers of the folder skip hidden files.
const PREFIX: &str = ".gengo-messages-";

const SUFFIX: &str = ".tmp";

/// Makes an empty file in a folder, which goes with the value. Only its owner can read it if it is
/// `private`; else it is one that others may read, as with any editor.
///
/// # Errors
///
/// There can be no such file.
pub(crate) fn create(folder: &Path, private: bool) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    // Elsewhere a file has the rights of its folder.
    #[cfg(not(unix))]
    let _ = private;
    #[cfg(unix)]
    {
        let mode = if private { 0o600 } else { 0o666 };
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    }
    let file = builder.tempfile_in(folder).map_err(without_path)?;
    // Shows other programs that it will be removed. Some network drives have no locks.
    let _ = file.as_file().try_lock();
    Ok(file)
}

/// An error without the name of the file, which says nothing to anybody.
fn without_path(error: io::Error) -> io::Error {
    let inner = error.get_ref().and_then(|own| own.source());
    let inner = inner.and_then(|own| own.downcast_ref::<io::Error>());
    match inner.and_then(io::Error::raw_os_error) {
        Some(code) => io::Error::from_raw_os_error(code),
        None => error,
    }
}

/// Removes what programs that were killed while they wrote into a folder have left in it: files by
/// our name that are not locked. The folders below are not searched.
pub fn sweep(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        // What cannot be removed is left to the next edit.
        if let Ok(file) = fs::File::open(entry.path())
            && file.try_lock().is_ok()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}
