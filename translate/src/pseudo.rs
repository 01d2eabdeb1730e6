//! Pseudo-locales as files.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use gengo_messages::ftl::{Pseudo, REFERENCE};
use tempfile::NamedTempFile;

use crate::folder::Folder;

/// Writes the English texts of a folder as the pseudo-locales en-XA and ar-XB, beside `en`. What
/// was there before is replaced, each file whole. Returns the files.
///
/// # Errors
///
/// There is no `en`, or a file cannot be written.
pub fn pseudo(path: &Path, folder: &Folder) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    let english = folder
        .locales
        .iter()
        .find(|locale| locale.name == REFERENCE);
    let Some(english) = english else {
        let error = io::Error::other("there is no English text to make them of");
        return Err((path.join(REFERENCE), error));
    };
    let mut written = Vec::new();
    for pseudo in Pseudo::ALL {
        for file in &english.files {
            let name = file.path.file_name().unwrap_or_default();
            let target = path.join(pseudo.locale()).join(name);
            let head = format!(
                "### The pseudo-locale {}, made of English by `gengo-messages pseudo`. Do not edit it.\n\n",
                pseudo.locale()
            );
            let text = head + &pseudo.text(&file.text);
            write(&target, text.as_bytes()).map_err(|error| (target.clone(), error))?;
            written.push(target);
        }
    }
    Ok(written)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}
