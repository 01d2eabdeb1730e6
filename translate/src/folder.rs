//! The folder that is checked.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use gengo_messages::ftl::SafeText;
use gengo_messages::{LanguageIdentifier, Preferences, Problem};

/// The largest file whose bytes are looked at; a catalog refuses far smaller ones.
const MAX_BYTES: u64 = 64 << 20;

/// A folder of texts, read whole.
#[derive(Debug)]
pub struct Folder {
    pub(crate) locales: Vec<LocaleFolder>,
    /// Folders whose name is no locale.
    pub(crate) strange: Vec<PathBuf>,
}

#[derive(Debug)]
pub(crate) struct LocaleFolder {
    pub(crate) id: LanguageIdentifier,
    /// As the folder is called.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) files: Vec<File>,
    /// Why there are no files.
    pub(crate) empty: Option<String>,
}

#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// As it is, whatever that may be.
    pub(crate) bytes: Vec<u8>,
    /// What can be parsed of it.
    pub(crate) text: String,
    pub(crate) problems: Vec<Problem>,
    pub(crate) unreadable: Option<io::ErrorKind>,
}

/// A folder that cannot be checked at all.
#[derive(Debug)]
pub struct UnreadableFolder {
    path: PathBuf,
    error: io::Error,
}

impl fmt::Display for UnreadableFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for UnreadableFolder {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl Folder {
    /// Reads `<path>/<locale>/*.ftl`. Hidden files and files of other kinds are passed over.
    ///
    /// # Errors
    ///
    /// The folder itself cannot be read, or holds no locale at all. A file that cannot be
    /// read is a finding of the check.
    pub fn read(path: impl Into<PathBuf>) -> Result<Self, UnreadableFolder> {
        let path = path.into();
        let failed = |error| UnreadableFolder {
            path: path.clone(),
            error,
        };
        let (mut locales, mut strange) = (Vec::new(), Vec::new());
        for folder in list(&path).map_err(failed)? {
            if !folder.is_dir() {
                continue;
            }
            let name = name(&folder);
            match locale(&name) {
                Some(id) => locales.push(LocaleFolder::read(id, name, folder)),
                None => strange.push(folder),
            }
        }
        if locales.is_empty() {
            let error = io::Error::other("there is no folder of a locale in it, such as en");
            return Err(failed(error));
        }
        Ok(Self { locales, strange })
    }
}

fn locale(name: &str) -> Option<LanguageIdentifier> {
    Preferences::from_ids([name]).ok()?;
    name.replace('_', "-").parse().ok()
}

impl LocaleFolder {
    fn read(id: LanguageIdentifier, name: String, path: PathBuf) -> Self {
        let (paths, error) = match list(&path) {
            Ok(paths) => (paths, None),
            Err(error) => (Vec::new(), Some(format!("cannot be read: {error}"))),
        };
        let files: Vec<_> = paths
            .into_iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
            .map(|path| File::read(&id, path))
            .collect();
        let nothing = || files.is_empty().then(|| "holds no .ftl file".to_owned());
        Self {
            empty: error.or_else(nothing),
            id,
            name,
            path,
            files,
        }
    }
}

impl File {
    fn read(locale: &LanguageIdentifier, path: PathBuf) -> Self {
        let regular = fs::metadata(&path).and_then(|metadata| {
            match metadata.is_file() && metadata.len() <= MAX_BYTES {
                true => fs::read(&path),
                false => Err(io::ErrorKind::InvalidInput.into()),
            }
        });
        let (bytes, unreadable) = match regular {
            Ok(bytes) => (bytes, None),
            Err(error) => (Vec::new(), Some(error.kind())),
        };
        let safe = SafeText::read(locale, &path, bytes.clone());
        Self {
            text: safe.text().to_owned(),
            problems: safe.problems().to_vec(),
            path,
            bytes,
            unreadable,
        }
    }
}

/// What a folder holds, sorted, without hidden files.
fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !name(&path).starts_with('.') {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
