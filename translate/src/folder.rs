//! The folder that is checked and edited.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use gengo_messages::ftl::{self, MAX_FILE_BYTES, SafeText};
use gengo_messages::{LanguageIdentifier, Preferences};

/// The largest file beside the texts that is read: settings, a glossary, a state.
const MAX_BESIDE_BYTES: usize = 16 << 20;

/// A byte-order mark.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// What a folder's own settings are in.
pub(crate) const CONFIG: &str = "check.toml";
/// What a locale's terms are in.
pub(crate) const GLOSSARY: &str = "glossary.toml";
/// The extension of what tells where translations stand.
pub(crate) const STATE: &str = "state";

/// A folder of texts, read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    pub(crate) path: PathBuf,
    pub(crate) locales: Vec<LocaleFolder>,
    /// The texts that these are laid over.
    pub(crate) beneath: Vec<LocaleFolder>,
    /// Folders whose name is no locale.
    pub(crate) strange: Vec<PathBuf>,
    pub(crate) config: Option<File>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LocaleFolder {
    pub(crate) id: LanguageIdentifier,
    /// As the folder is called.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) files: Vec<File>,
    /// What tells where the translations of a file stand, by the path of that file.
    pub(crate) states: BTreeMap<PathBuf, File>,
    pub(crate) glossary: Option<File>,
    /// Why there are no files.
    pub(crate) empty: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// As it is, whatever that may be; of texts that are too large, as much as shows that.
    pub(crate) bytes: Vec<u8>,
    /// Why there are no bytes: the end of a sentence about the file.
    pub(crate) unreadable: Option<String>,
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

impl UnreadableFolder {
    /// Why, without the path.
    pub fn reason(&self) -> String {
        self.error.to_string()
    }
}

impl Folder {
    /// Reads `<path>/<locale>/*.ftl`, and what stands beside: `*.state`, `glossary.toml`, and the
    /// folder's own `check.toml`. Hidden files and files of other kinds are passed over.
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
        let (mut locales, mut strange, mut config) = (Vec::new(), Vec::new(), None);
        for entry in list(&path).map_err(failed)? {
            let name = name(&entry);
            if name == CONFIG {
                config = Some(File::read(entry));
            } else if entry.is_dir() {
                match locale(&name) {
                    Some(id) => locales.push(LocaleFolder::read(id, name, entry)),
                    None => strange.push(entry),
                }
            }
        }
        if locales.is_empty() {
            let error = io::Error::other("there is no folder of a locale in it, such as en");
            return Err(failed(error));
        }
        Ok(Self {
            path,
            locales,
            beneath: Vec::new(),
            strange,
            config,
        })
    }

    /// A folder of files that are nowhere on this disk, such as those of an earlier commit: paths as
    /// `<path>/<locale>/<name>.ftl`, and their bytes. Other paths are passed over.
    pub fn of(
        path: impl Into<PathBuf>,
        files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>,
    ) -> Self {
        let path = path.into();
        let files: Vec<_> = files
            .into_iter()
            .filter(|(file, _)| file.parent().and_then(Path::parent) == Some(&path))
            .collect();
        let empty = Self {
            path,
            locales: Vec::new(),
            beneath: Vec::new(),
            strange: Vec::new(),
            config: None,
        };
        let files = files.iter();
        empty.with(files.map(|(path, bytes)| (path.as_path(), Some(bytes.as_slice()))))
    }

    /// The same folder as an overlay, laid over the texts that the library carries: what those
    /// have is not missing here, and may be referred to.
    pub fn over_built_in(mut self) -> Self {
        let mut beneath: BTreeMap<String, LocaleFolder> = BTreeMap::new();
        for (name, path, text) in ftl::built_in() {
            let Some(id) = locale(&name) else {
                continue;
            };
            let folder = Path::new(&name).to_owned();
            let file = File::of(path.into(), text.into_bytes());
            let locale = beneath.entry(name.clone()).or_insert_with(|| LocaleFolder {
                id,
                name,
                path: folder,
                files: Vec::new(),
                states: BTreeMap::new(),
                glossary: None,
                empty: None,
            });
            locale.files.push(file);
        }
        self.beneath = beneath.into_values().collect();
        self
    }

    /// The folder as it would be with other bytes in some files; `None` where a file is gone.
    pub(crate) fn with<'b>(
        &self,
        changes: impl IntoIterator<Item = (&'b Path, Option<&'b [u8]>)>,
    ) -> Self {
        let mut folder = self.clone();
        for (path, bytes) in changes {
            if kind(path).is_none() {
                continue;
            }
            let parent = path.parent().unwrap_or(Path::new(""));
            let mut locale = folder.locales.iter_mut().find(|own| own.path == parent);
            if locale.is_none()
                && let name = name(parent)
                && let Some(id) = self::locale(&name)
            {
                folder.locales.push(LocaleFolder {
                    id,
                    name,
                    path: parent.to_owned(),
                    files: Vec::new(),
                    states: BTreeMap::new(),
                    glossary: None,
                    empty: None,
                });
                locale = folder.locales.last_mut();
            }
            if let Some(locale) = locale {
                locale.put(path.to_owned(), bytes.map(<[u8]>::to_vec));
            }
        }
        folder.locales.sort_by(|a, b| a.path.cmp(&b.path));
        folder
    }

    /// The names of the locales' folders, sorted.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().map(|locale| locale.name.as_str())
    }

    pub(crate) fn locale(&self, name: &str) -> Option<&LocaleFolder> {
        self.locales.iter().find(|locale| locale.name == name)
    }

    /// Every file that a finding can be in.
    pub(crate) fn all_files(&self) -> impl Iterator<Item = &File> {
        self.locales.iter().flat_map(of_locale).chain(&self.config)
    }
}

fn of_locale(locale: &LocaleFolder) -> impl Iterator<Item = &File> {
    let beside = locale.states.values().chain(&locale.glossary);
    locale.files.iter().chain(beside)
}

/// The locale of a folder's name.
pub(crate) fn locale(name: &str) -> Option<LanguageIdentifier> {
    Preferences::from_ids([name]).ok()?;
    name.replace('_', "-").parse().ok()
}

impl LocaleFolder {
    fn read(id: LanguageIdentifier, name: String, path: PathBuf) -> Self {
        let (paths, error) = match list(&path) {
            Ok(paths) => (paths, None),
            Err(error) => (Vec::new(), Some(format!("cannot be read: {error}"))),
        };
        let mut locale = Self {
            empty: error,
            id,
            name,
            path,
            files: Vec::new(),
            states: BTreeMap::new(),
            glossary: None,
        };
        for path in paths {
            match kind(&path) {
                Some(Kind::Texts) => locale.files.push(File::read(path)),
                Some(Kind::State) => {
                    let texts = path.with_extension("ftl");
                    locale.states.insert(texts, File::read(path));
                }
                Some(Kind::Glossary) => locale.glossary = Some(File::read(path)),
                None => {}
            }
        }
        if locale.files.is_empty() && locale.empty.is_none() {
            locale.empty = Some("holds no .ftl file".to_owned());
        }
        locale
    }

    fn put(&mut self, path: PathBuf, bytes: Option<Vec<u8>>) {
        match kind(&path) {
            Some(Kind::Texts) => {
                self.files.retain(|file| file.path != path);
                let file = bytes.map(|bytes| File::of(path, bytes));
                self.files.extend(file);
                self.files.sort_by(|a, b| a.path.cmp(&b.path));
            }
            Some(Kind::State) => {
                let texts = path.with_extension("ftl");
                self.states.remove(&texts);
                let file = bytes.map(|bytes| (texts, File::of(path, bytes)));
                self.states.extend(file);
            }
            Some(Kind::Glossary) => self.glossary = bytes.map(|bytes| File::of(path, bytes)),
            None => {}
        }
        if !self.files.is_empty() {
            self.empty = None;
        }
    }
}

/// The files that count, of those in a locale's folder.
enum Kind {
    Texts,
    State,
    Glossary,
}

fn kind(path: &Path) -> Option<Kind> {
    let extension = path.extension().unwrap_or_default();
    if extension == "ftl" {
        Some(Kind::Texts)
    } else if extension == STATE {
        Some(Kind::State)
    } else {
        (path.file_name()? == GLOSSARY).then_some(Kind::Glossary)
    }
}

impl File {
    fn read(path: PathBuf) -> Self {
        match read(&path) {
            Ok(bytes) => Self::of(path, bytes),
            Err(reason) => Self {
                unreadable: Some(reason),
                ..Self::of(path, Vec::new())
            },
        }
    }

    pub(crate) fn of(path: PathBuf, bytes: Vec<u8>) -> Self {
        Self {
            path,
            bytes,
            unreadable: None,
        }
    }

    /// The text, without a byte-order mark, and with a replacement for what is not UTF-8: at the
    /// same places as in what a catalog reads of it.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        let bytes = self.bytes.strip_prefix(MARK).unwrap_or(&self.bytes);
        String::from_utf8_lossy(bytes)
    }

    /// The file, as a catalog reads it.
    pub(crate) fn parse(&self, locale: &LanguageIdentifier) -> SafeText {
        SafeText::read(locale, &self.path, self.bytes.clone())
    }
}

/// The bytes of a file, or why there are none. No more is read than may be.
fn read(path: &Path) -> Result<Vec<u8>, String> {
    let failed = |error: io::Error| format!("cannot be read: {error}");
    // Before opening: opening a pipe or a device would wait, or never end.
    let metadata = fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err("cannot be read: is no regular file".to_owned());
    }
    let is_text = matches!(kind(path), Some(Kind::Texts));
    let limit = match is_text {
        true => MAX_FILE_BYTES,
        false => MAX_BESIDE_BYTES,
    };
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(failed)?;
    let mut file = file.take(limit as u64 + 1);
    file.read_to_end(&mut bytes).map_err(failed)?;
    // Texts that are too large are told as such by whoever parses them.
    match bytes.len() > limit && !is_text {
        true => Err(format!("is larger than {} MiB", limit >> 20)),
        false => Ok(bytes),
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
