//! Files that are written whole.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::File;
use crate::output::Failure;

/// Writes the files into a folder: whoever reads one sees the old or the new one. Returns their
/// paths.
pub fn all(folder: &Path, files: Vec<File>) -> Result<Vec<PathBuf>, Failure> {
    let mut written = Vec::new();
    for (path, bytes) in files {
        let path = folder.join(path);
        one(&path, &bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        written.push(path);
    }
    Ok(written)
}

fn one(path: &Path, bytes: &[u8]) -> io::Result<()> {
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
