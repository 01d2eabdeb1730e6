//! The files of an earlier export.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::error::ExportError;
use crate::export::slashed;
use crate::file::File;

/// The list of all files that were ever exported into a folder, a path a line.
const LIST: &str = ".gengo-messages-export";
const INDEX: &str = "index.json";

/// What an index says of its files. Exports without a list have left only this.
#[derive(Deserialize)]
struct Index {
    #[serde(rename = "codes")]
    _codes: Vec<serde::de::IgnoredAny>,
    #[serde(rename = "generic")]
    _generic: Vec<serde::de::IgnoredAny>,
    locales: Vec<Locale>,
}

#[derive(Deserialize)]
struct Locale {
    files: Vec<String>,
}

/// Adds the list of a folder's exported files to the files that are about to be written into it.
///
/// # Errors
///
/// One of them would replace a file that no export has written.
pub fn claim(folder: &Path, files: &mut Vec<File>) -> Result<(), ExportError> {
    let mut own = listed(folder);
    for (path, bytes) in files.iter() {
        let name = slashed(path);
        let target = folder.join(path);
        if own.contains(&name) || target.symlink_metadata().is_err() {
            own.insert(name);
            continue;
        }
        if fs::read(&target).is_ok_and(|there| there == *bytes) {
            own.insert(name);
            continue;
        }
        return Err(ExportError::new(format!(
            "{}: was not written by export, and would be replaced; move it away, or export into \
             another folder",
            target.display()
        )));
    }
    let list: String = own.iter().map(|name| format!("{name}\n")).collect();
    files.push((LIST.into(), list.into_bytes()));
    Ok(())
}

/// The files that earlier exports have written into a folder.
fn listed(folder: &Path) -> BTreeSet<String> {
    let list = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let mut own: BTreeSet<String> = list.lines().map(str::to_owned).collect();
    own.insert(LIST.to_owned());
    let index = fs::read(folder.join(INDEX)).ok();
    let index = index.and_then(|bytes| serde_json::from_slice::<Index>(&bytes).ok());
    if let Some(index) = index {
        own.insert(INDEX.to_owned());
        own.extend(index.locales.into_iter().flat_map(|locale| locale.files));
    }
    own
}
