//! The folder of a written site. Only this module writes and removes files.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path};

use gengo_messages_translate::{replace, sweep};
use serde::{Deserialize, Serialize};

use crate::error::SiteError;
use crate::file::File;

/// The list that marks a folder as a site, and says which of its files belong to it.
const LIST: &str = "book.json";

#[derive(Serialize, Deserialize)]
struct List {
    /// The program that wrote it.
    generator: String,
    /// All files but this one, sorted.
    files: BTreeSet<String>,
}

const GENERATOR: &str = "gengo-messages book";

/// What writing a site changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// The pages of the site.
    pub pages: usize,
    /// The files of an older site that were removed.
    pub removed: usize,
}

/// Writes the files of a site. The list is written before the files that it adds, and shortened after the files that it
/// drops are removed, so that a folder is still known as a site if the program stops in between.
pub(crate) fn write(folder: &Path, files: Vec<File>) -> Result<Written, SiteError> {
    // Leftovers of a run that was interrupted before it wrote the list belong to the site.
    sweep(folder);
    let old = old_files(folder)?;
    let new: BTreeSet<String> = files.iter().map(|(path, _)| path.clone()).collect();
    let paths = old.union(&new).filter(|path| !leads_away(folder, path));
    let folders: BTreeSet<&Path> = paths.filter_map(|path| Path::new(path).parent()).collect();
    folders.iter().for_each(|own| sweep(&folder.join(own)));
    let is_page = |path: &&String| path.ends_with(".html");
    let pages = new.iter().filter(is_page).count();
    put(folder, LIST, &list(old.union(&new).cloned().collect())?)?;
    for (path, bytes) in files {
        put(folder, &path, &bytes)?;
    }
    let mut removed = 0;
    for path in old.difference(&new) {
        removed += usize::from(remove(folder, path)?);
    }
    put(folder, LIST, &list(new)?)?;
    Ok(Written { pages, removed })
}

/// The files of the site in the folder; none if the folder is empty.
fn old_files(folder: &Path) -> Result<BTreeSet<String>, SiteError> {
    let at = |error: io::Error| SiteError::new(format!("{}: {error}", folder.display()));
    let mut entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        entries => entries.map_err(at)?,
    };
    if entries.next().transpose().map_err(at)?.is_none() {
        return Ok(BTreeSet::new());
    }
    let read = fs::read(folder.join(LIST)).ok();
    let list = read.and_then(|bytes| serde_json::from_slice::<List>(&bytes).ok());
    match list {
        Some(list) if list.generator == GENERATOR => Ok(list
            .files
            .into_iter()
            .filter(|path| is_below(path))
            .collect()),
        _ => Err(SiteError::new(format!(
            "{}: is not empty and not a site by gengo-messages; choose a new or empty folder",
            folder.display()
        ))),
    }
}

/// Whether a link is on the way to a file: what is behind it is not the site's.
fn leads_away(folder: &Path, path: &str) -> bool {
    let ways = Path::new(path).ancestors();
    let mut ways = ways.filter(|way| !way.as_os_str().is_empty());
    ways.any(|way| folder.join(way).is_symlink())
}

/// Whether a path stays below the folder.
fn is_below(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

fn list(files: BTreeSet<String>) -> Result<Vec<u8>, SiteError> {
    let generator = GENERATOR.to_owned();
    let mut bytes =
        serde_json::to_vec_pretty(&List { generator, files }).map_err(SiteError::new)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Writes a file whole, unless it is already up to date. Readers see the old or the new file.
fn put(folder: &Path, path: &str, bytes: &[u8]) -> Result<(), SiteError> {
    let is_link = leads_away(folder, path);
    let path = folder.join(path);
    let write = || -> io::Result<()> {
        if is_link {
            return Err(io::Error::other("a link leads away from the book"));
        }
        replace(&path, bytes)
    };
    write().map_err(|error| SiteError::new(format!("{}: {error}", path.display())))
}

/// Removes a file and the folders that it leaves empty. Returns whether the file existed.
fn remove(folder: &Path, path: &str) -> Result<bool, SiteError> {
    if leads_away(folder, path) {
        return Ok(false);
    }
    let file = folder.join(path);
    match fs::remove_file(&file) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(SiteError::new(format!("{}: {error}", file.display()))),
    }
    for parent in Path::new(path).ancestors().skip(1) {
        // Fails if the folder has other files, which stay.
        if parent.as_os_str().is_empty() || fs::remove_dir(folder.join(parent)).is_err() {
            break;
        }
    }
    Ok(true)
}
