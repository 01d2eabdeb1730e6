//! Creates folders for files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folders that were made, the outer ones first.
#[derive(Debug, Default)]
pub(crate) struct MadeFolders {
    paths: Vec<PathBuf>,
}

impl MadeFolders {
    /// Makes a folder and those that it is in, unless they are there.
    ///
    /// # Errors
    ///
    /// One of them cannot be made.
    pub(crate) fn make(&mut self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent().filter(|own| !own.as_os_str().is_empty()) {
            self.make(parent)?;
        }
        match fs::create_dir(folder) {
            Ok(()) => self.paths.push(folder.to_owned()),
            // Another program has just created it.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Removes them again, but for those that something is in.
    pub(crate) fn remove(self) {
        for folder in self.paths.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
