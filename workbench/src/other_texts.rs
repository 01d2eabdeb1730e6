//! Texts from outside the folder, offered as similar texts.

use std::fs;
use std::path::Path;

use gengo_messages_interchange::read_memory;
use gengo_messages_translate::{Folder, MemoryUnit};

/// Texts from outside the folder, offered as similar texts.
#[derive(Debug)]
pub(crate) enum OtherTexts {
    Folder(Box<Folder>),
    /// The name of a translation memory's file, and its units.
    Memory(String, Vec<MemoryUnit>),
}

impl OtherTexts {
    /// Reads a folder of texts, or a file of TMX.
    ///
    /// # Errors
    ///
    /// Why it cannot be read.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        if !path.is_file() {
            let folder = Folder::read(path).map_err(|error| error.reason())?;
            return Ok(Self::Folder(Box::new(folder)));
        }
        let bytes = fs::read(path).map_err(|error| error.to_string())?;
        let units = read_memory(&bytes).map_err(|why| format!("the file {why}"))?;
        let name = path.file_name().unwrap_or(path.as_os_str());
        Ok(Self::Memory(name.to_string_lossy().into_owned(), units))
    }
}
