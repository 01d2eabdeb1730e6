//! Folders of texts: `<folder>/<locale>/**/*.ftl`.

use std::collections::HashSet;
use std::fs::{self, DirEntry, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use unic_langid::LanguageIdentifier;

use crate::problem::{Problem, Reason};
use crate::reader::{ParseLocaleError, canonical_id};

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 1 << 20;

pub(crate) const LONG_FILE: Reason = Reason::LongFile {
    limit: MAX_FILE_BYTES,
};

/// The locale that a folder's name stands for, in CLDR's canonical form: `pt_BR` is pt-BR, `iw`
/// is he.
///
/// # Errors
///
/// The name is not a BCP-47 language id.
pub fn locale_of(name: &str) -> Result<LanguageIdentifier, ParseLocaleError> {
    canonical_id(name)
}

/// The files of a folder, by locale, and what is in it that nothing reads.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The locales' folders, by name.
    pub locales: Vec<LocaleFolder>,
    /// The files outside the locale folders that cannot be taken for texts, such as a tool's
    /// settings, sorted.
    pub others: Vec<PathBuf>,
    /// What cannot be read, and what looks like a file of texts and is not read.
    pub problems: Vec<Problem>,
}

/// The folder of one locale.
#[derive(Clone, Debug)]
pub struct LocaleFolder {
    /// The folder's name.
    pub name: String,
    /// The locale that the name stands for.
    pub locale: LanguageIdentifier,
    /// Its `.ftl` files at any depth, each within the folder that was listed, sorted.
    pub files: Vec<PathBuf>,
    /// Its other files at any depth that cannot be taken for texts, such as those of tools.
    pub others: Vec<PathBuf>,
}

impl Files {
    /// Lists a folder. Hidden files and folders are left out: editors keep theirs there.
    ///
    /// Links to files and folders are followed, each folder once.
    pub fn list(folder: &Path) -> Self {
        Self::list_with(folder, |all| all.into_iter().map(Unlisted::list).collect())
    }

    /// As [`list`](Self::list), in parallel if you like: `list_all` calls [`Unlisted::list`] for each item of the folder, on
    /// any thread, and returns the results in the same order.
    pub fn list_with(folder: &Path, list_all: impl FnOnce(Vec<Unlisted>) -> Vec<Files>) -> Self {
        let mut list = Self::default();
        let items = entries(folder, &mut list.problems);
        for own in list_all(items.into_iter().map(Unlisted).collect()) {
            list.locales.extend(own.locales);
            list.others.extend(own.others);
            list.problems.extend(own.problems);
        }
        list
    }
}

/// A file, or a folder that is not listed yet, at the top of a folder of texts.
#[derive(Debug)]
pub struct Unlisted(Entry);

impl Unlisted {
    /// Lists it. Returns its part of the whole list.
    pub fn list(self) -> Files {
        let Entry { path, name, is_dir } = self.0;
        let mut list = Files::default();
        if !is_dir {
            match kind_of(&name) {
                Kind::Texts | Kind::LikeTexts => {
                    let problem = Problem::new(path, Reason::NoLocaleFolder);
                    list.problems.push(problem);
                }
                Kind::Other => list.others.push(path),
            }
            return list;
        }
        let Ok(locale) = locale_of(&name) else {
            list.problems.push(Problem::new(path, Reason::NoLocale));
            return list;
        };
        let mut walk = Walk {
            locale: &locale,
            files: Vec::new(),
            others: Vec::new(),
            problems: &mut list.problems,
            seen: HashSet::new(),
        };
        walk.folder(&path, 0);
        let Walk { files, others, .. } = walk;
        if files.is_empty() && list.problems.is_empty() {
            list.problems.push(Problem {
                locale: Some(locale.clone()),
                ..Problem::new(path, Reason::NoTexts)
            });
        }
        list.locales.push(LocaleFolder {
            name,
            locale,
            files,
            others,
        });
        list
    }
}

/// Returns the locale of a file of texts by its path, `<locale>/**/<name>.ftl`, or why it is not
/// read; `None` for other files.
pub(crate) fn placed(path: &Path) -> Option<Result<LanguageIdentifier, Reason>> {
    let kind = kind_of(&file_name(path));
    let mut folders = path.parent()?.components();
    let folder = folders.next().map(|own| own.as_os_str().to_string_lossy());
    Some(match (kind, folder) {
        (Kind::Other, _) => return None,
        (Kind::LikeTexts, _) => Err(Reason::NotRead),
        (Kind::Texts, None) => Err(Reason::NoLocaleFolder),
        (Kind::Texts, Some(name)) => locale_of(&name).map_err(|_| Reason::NoLocale),
    })
}

/// What was read of a file.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The bytes, as they are in the file.
    pub bytes: Vec<u8>,
    /// When it was written last, before it was read; `None` if the system does not tell.
    pub modified: Option<SystemTime>,
}

/// Reads a file without ever waiting for it: a pipe or a device is not read.
///
/// # Errors
///
/// It cannot be read, is not a regular file, or is larger than [`MAX_FILE_BYTES`].
pub fn read_file(path: &Path) -> Result<Contents, Box<Problem>> {
    let read = contents(path, MAX_FILE_BYTES).and_then(|own| match own.bytes.len() {
        0..=MAX_FILE_BYTES => Ok(own),
        _ => Err(LONG_FILE),
    });
    read.map_err(|reason| Box::new(Problem::new(path, reason)))
}

/// The first `limit` bytes of a file, and one more of a longer one, as [`read_file`] reads: it
/// never waits.
///
/// # Errors
///
/// It cannot be read, or is not a regular file.
pub fn read_at_most(path: &Path, limit: usize) -> io::Result<Contents> {
    contents(path, limit).map_err(|reason| match reason {
        Reason::Io(error) => io::Error::new(error.kind(), error),
        reason => io::Error::other(reason.to_string()),
    })
}

fn contents(path: &Path, limit: usize) -> Result<Contents, Reason> {
    // Before opening: some devices act when they are opened.
    if !fs::metadata(path)?.is_file() {
        return Err(Reason::NotAFile);
    }
    let file = open(path)?;
    // And after: it may have become another file in between.
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(Reason::NotAFile);
    }
    // With room for one byte more, the end of the file is found without another allocation.
    let length = usize::try_from(metadata.len()).map_or(limit, |length| length.min(limit));
    let mut bytes = Vec::with_capacity(length + 1);
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(Contents {
        bytes,
        modified: metadata.modified().ok(),
    })
}

/// Opens a file for reading; a pipe without waiting for a writer.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    options.open(path)
}

/// Looks through a locale's folder.
struct Walk<'a> {
    locale: &'a LanguageIdentifier,
    files: Vec<PathBuf>,
    others: Vec<PathBuf>,
    problems: &'a mut Vec<Problem>,
    /// The folders that were walked, without links, which may lead in a circle. Empty before there is one in
    /// another.
    seen: HashSet<PathBuf>,
}

impl Walk<'_> {
    /// How deep folders nest.
    const MAX_DEPTH: usize = 32;

    fn folder(&mut self, folder: &Path, depth: usize) {
        for Entry { path, name, is_dir } in entries(folder, self.problems) {
            match kind_of(&name) {
                // A folder with the name of a file is reported when it is read.
                Kind::Texts => self.files.push(path),
                _ if is_dir => {
                    if self.seen.is_empty() {
                        self.is_new(folder);
                    }
                    if depth < Self::MAX_DEPTH && self.is_new(&path) {
                        self.folder(&path, depth + 1);
                    }
                }
                Kind::LikeTexts => self.problems.push(Problem {
                    locale: Some(self.locale.clone()),
                    ..Problem::new(path, Reason::NotRead)
                }),
                Kind::Other => self.others.push(path),
            }
        }
    }

    /// Whether a folder was not walked yet, by whatever path. From now on it was.
    fn is_new(&mut self, folder: &Path) -> bool {
        let real = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        self.seen.insert(real)
    }
}

/// What a folder holds.
#[derive(Debug)]
struct Entry {
    path: PathBuf,
    name: String,
    /// Whether it is a folder, or a link to one.
    is_dir: bool,
}

impl From<DirEntry> for Entry {
    fn from(entry: DirEntry) -> Self {
        let path = entry.path();
        // Most systems tell this together with the name.
        let is_dir = match entry.file_type() {
            Ok(kind) if !kind.is_symlink() => kind.is_dir(),
            _ => path.is_dir(),
        };
        Self {
            name: entry.file_name().to_string_lossy().into_owned(),
            path,
            is_dir,
        }
    }
}

/// What a folder holds, sorted, without hidden files.
fn entries(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut report = |error: std::io::Error| problems.push(Problem::new(folder, error.into()));
    match fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                match entry {
                    Ok(entry) => found.push(Entry::from(entry)),
                    Err(error) => report(error),
                }
            }
        }
        Err(error) => report(error),
    }
    found.retain(|entry| !entry.name.starts_with('.'));
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

enum Kind {
    Texts,
    /// A file that could be taken for one of texts: `OWN.FTL`, and `own.ftl.txt` as Windows
    /// saves it when it hides endings.
    LikeTexts,
    Other,
}

fn kind_of(name: &str) -> Kind {
    if name.ends_with(".ftl") {
        return Kind::Texts;
    }
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".txt").unwrap_or(&name);
    if name.ends_with(".ftl") {
        Kind::LikeTexts
    } else {
        Kind::Other
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
