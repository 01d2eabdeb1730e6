//! A file of a folder, whatever is in it.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::{MAX_FILE_BYTES, SafeText};

use crate::read;

/// The largest file beside the texts that is read: settings, a glossary, a state.
const MAX_BESIDE_BYTES: usize = 16 << 20;

/// A byte-order mark.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// What a locale's terms are in.
pub(crate) const GLOSSARY: &str = "glossary.toml";

/// The extension of what tells where translations stand.
pub(crate) const STATE: &str = "state";

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// As it is, whatever that may be; of texts that are too large, as much as shows that.
    pub(crate) bytes: Vec<u8>,
    /// Why there are no bytes.
    pub(crate) unreadable: Option<Unreadable>,
}

/// Why a file or a folder is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// What the system says.
    Io(String),
    /// It is larger than this, in bytes.
    TooLarge { limit: usize },
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        Self::Io(error.to_string())
    }
}

/// The end of a sentence about the file.
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Io(error) => write!(f, "cannot be read: {error}"),
            Unreadable::TooLarge { limit } => write!(f, "is larger than {} MiB", limit >> 20),
        }
    }
}

impl std::error::Error for Unreadable {}

impl File {
    pub(crate) fn read(path: PathBuf) -> Self {
        match bytes(&path) {
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

    /// The same, where it is of no importance for which locale.
    pub(crate) fn parse_for_any(&self) -> SafeText {
        self.parse(&LanguageIdentifier::default())
    }
}

/// The files that count, of those in a locale's folder.
pub(crate) enum Kind {
    Texts,
    State,
    Glossary,
}

pub(crate) fn kind(path: &Path) -> Option<Kind> {
    let extension = path.extension().unwrap_or_default();
    if extension == "ftl" {
        Some(Kind::Texts)
    } else if extension == STATE {
        Some(Kind::State)
    } else {
        (path.file_name()? == GLOSSARY).then_some(Kind::Glossary)
    }
}

/// The locale of a file's folder, as that is called.
pub(crate) fn locale_of(path: &Path) -> Option<String> {
    let folder = path.parent().filter(|_| kind(path).is_some())?;
    Some(folder.file_name()?.to_string_lossy().into_owned())
}

/// The bytes of a file, or why there are none.
fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let is_text = matches!(kind(path), Some(Kind::Texts));
    let limit = match is_text {
        true => MAX_FILE_BYTES,
        false => MAX_BESIDE_BYTES,
    };
    let bytes = read::at_most(path, limit).map_err(Unreadable::from)?;
    // Texts that are too large are told as such by whoever parses them.
    match bytes.len() > limit && !is_text {
        true => Err(Unreadable::TooLarge { limit }),
        false => Ok(bytes),
    }
}
