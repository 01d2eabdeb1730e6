//! The folder that is checked and edited.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use gengo_messages::ftl::{self, REFERENCE};
use gengo_messages::{Catalog, CatalogBuilder, LanguageIdentifier, Preferences};

use crate::file::{File, Kind, Unreadable, kind};

/// What a folder's own settings are in.
const CONFIG: &str = "check.toml";

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
    pub(crate) empty: Option<Empty>,
}

/// Why a locale has no files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Empty {
    Unreadable(Unreadable),
    WithoutTexts,
}

/// The end of a sentence about the folder.
impl fmt::Display for Empty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Empty::Unreadable(error) => error.fmt(f),
            Empty::WithoutTexts => f.write_str("holds no .ftl file"),
        }
    }
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

    /// A catalog of the folder's texts: over those that the library carries if the folder is an overlay,
    /// else of these alone.
    pub fn catalog(&self) -> CatalogBuilder {
        let catalog = match self.beneath.is_empty() {
            true => Catalog::empty(),
            false => Catalog::builder(),
        };
        self.locales.iter().fold(catalog, |catalog, locale| {
            let files = locale.files.iter();
            files.fold(catalog, |catalog, file| {
                let text = file.parse(&locale.id);
                catalog.overlay_read(locale.id.clone(), &file.path, &text)
            })
        })
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

    /// The folder without the locales of other languages than a locale's own and English.
    pub fn of_language(&self, locale: &str) -> Self {
        let own = self.locale(locale).map(|own| own.id.language);
        let mut folder = self.clone();
        for locales in [&mut folder.locales, &mut folder.beneath] {
            locales.retain(|other| {
                Some(other.id.language) == own || other.id.language.as_str() == REFERENCE
            });
        }
        folder
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
            Err(error) => (Vec::new(), Some(Empty::Unreadable(error.into()))),
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
            locale.empty = Some(Empty::WithoutTexts);
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
