//! Files that are written whole.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::ExportError;
use crate::file::File;

/// Writes the files into a folder, which is made if there is none: whoever reads one sees the old or
/// the new one. Returns their paths.
///
/// # Errors
///
/// A file cannot be written. Those before it are.
pub fn write(folder: &Path, files: Vec<File>) -> Result<Vec<PathBuf>, ExportError> {
    let mut written = Vec::new();
    for (path, bytes) in files {
        let path = folder.join(path);
        let told = |error| ExportError::new(format!("{}: {error}", path.display()));
        write_one(&path, &bytes).map_err(told)?;
        written.push(path);
    }
    Ok(written)
}

fn write_one(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file; what the user's mask forbids is taken off.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
