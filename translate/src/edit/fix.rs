//! Fixes that need no knowledge of a language.

use crate::edit::editor::Editor;
use crate::edit::files::read;
use crate::file::File;
use crate::plan::Plan;

impl Editor {
    /// Plans to fix byte-order marks, line endings and a missing last line ending in all files of texts. The rest of
    /// a file stays the same, byte for byte. A file that is not UTF-8, is too large or cannot be read is left
    /// alone.
    pub fn fix(&self) -> Plan {
        let mut plan = Plan::default();
        for file in self
            .folder()
            .locales
            .iter()
            .flat_map(|locale| &locale.files)
        {
            if let Some(fixed) = fixed(file) {
                plan.put(&file.path, Some(file.bytes()), Some(fixed.into_bytes()));
            }
        }
        plan
    }
}

/// The text as it should be, if it is not.
fn fixed(file: &File) -> Option<String> {
    read(file).ok()?;
    let text = std::str::from_utf8(file.bytes()).ok()?;
    let mut fixed = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    if !fixed.is_empty() && !fixed.ends_with('\n') {
        fixed.push('\n');
    }
    (fixed != text).then_some(fixed)
}
