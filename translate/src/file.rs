//! A file of a folder.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use fluent_syntax::ast::Resource;
use gengo_messages::ftl::{Contents, MAX_FILE_BYTES, Pseudo, SafeText, read_at_most, read_file};
use gengo_messages::{LanguageIdentifier, ProblemKind};
use simdutf8::basic::from_utf8;

use crate::commented::Commented;
use crate::hash::{Hashes, hashes};
use crate::source::{ItemPlace, Source};
use crate::written::{Written, written};

/// The largest file beside the texts that is read: settings, a glossary, a state.
const MAX_BESIDE_BYTES: usize = 16 << 20;

/// A byte-order mark.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// What a locale's terms are in.
pub(crate) const GLOSSARY: &str = "glossary.toml";

/// The style guide of a locale, or of all locales of a folder.
pub(crate) const STYLE: &str = "STYLE.md";

/// What translators ask the developers.
pub(crate) const QUESTIONS: &str = "questions.toml";

/// What stands for the path of a text in a pseudo-locale.
pub(crate) const PSEUDO: &str = "pseudo";

/// The extension of the files with the states of translations.
pub(crate) const STATE: &str = "state";

#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// The locale, as its folder is called; empty of what is in none.
    pub(crate) locale: String,
    /// What is in it, read when it is first asked for.
    content: OnceLock<Content>,
    /// What is made of the bytes. Files of the same bytes at the same place may share it.
    derived: Arc<Derived>,
}

/// What was read of a file.
#[derive(Clone, Debug)]
struct Content {
    /// Clones share them.
    bytes: Arc<Vec<u8>>,
    unreadable: Option<Unreadable>,
    modified: Option<SystemTime>,
}

/// What is made of a file when it is first asked for, and kept.
#[derive(Debug, Default)]
struct Derived {
    parsed: OnceLock<SafeText>,
    commented: OnceLock<Commented>,
    hashes: OnceLock<Hashes>,
    items: OnceLock<Vec<ItemPlace>>,
    written: OnceLock<Vec<Written>>,
    pseudo: OnceLock<Vec<PseudoText>>,
}

/// A file in a pseudo-locale, as a catalog reads it.
type PseudoText = (LanguageIdentifier, SafeText);

/// Two files are the same if the same was read at the same place.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let is_same = (&self.path, &self.locale) == (&other.path, &other.locale);
        is_same && self.unreadable() == other.unreadable() && self.bytes() == other.bytes()
    }
}

impl Eq for File {}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It cannot be read, or is none: the end of a sentence about it.
    Unfit(String),
    /// It is larger than this, in bytes.
    TooLarge { limit: usize },
}

impl Unreadable {
    /// What to do about it.
    pub(crate) fn help(&self) -> &'static str {
        match self {
            Unreadable::Unfit(_) => "check that it is a regular file that you can read",
            Unreadable::TooLarge { .. } => "split it into several files",
        }
    }
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        Self::Unfit(format!("cannot be read: {error}"))
    }
}

/// The end of a sentence about the file.
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Unfit(reason) => f.write_str(reason),
            Unreadable::TooLarge { limit } => write!(f, "is larger than {} MiB", limit >> 20),
        }
    }
}

impl std::error::Error for Unreadable {}

impl File {
    /// The file at a path, which is read when it is first asked for what is in it.
    pub(crate) fn at(path: PathBuf, locale: &str) -> Self {
        Self {
            path,
            locale: locale.to_owned(),
            content: OnceLock::new(),
            derived: Arc::default(),
        }
    }

    /// The file at a path, if there is one.
    pub(crate) fn if_there(path: PathBuf, locale: &str) -> Option<Self> {
        path.symlink_metadata().ok()?;
        Some(Self::at(path, locale))
    }

    /// A file that is only planned.
    pub(crate) fn of(path: PathBuf, locale: &str, bytes: Vec<u8>) -> Self {
        let content = Content {
            bytes: Arc::new(bytes),
            unreadable: None,
            modified: None,
        };
        Self {
            content: content.into(),
            ..Self::at(path, locale)
        }
    }

    /// The same, without its parse. If it was not read yet, each of the two reads it.
    pub(crate) fn unparsed(&self) -> Self {
        Self {
            derived: Arc::default(),
            ..self.clone()
        }
    }

    /// The same, in the folder of a locale.
    pub(crate) fn in_locale(&self, locale: &str) -> Self {
        Self {
            locale: locale.to_owned(),
            ..self.clone()
        }
    }

    /// The same, with the bytes, and what is made of them, of a file that is the same.
    pub(crate) fn sharing(&self, known: &Self) -> Self {
        let content = Content {
            bytes: Arc::clone(&known.content().bytes),
            ..self.content().clone()
        };
        Self {
            content: content.into(),
            derived: Arc::clone(&known.derived),
            ..self.clone()
        }
    }

    /// Reads it, if it was not read yet.
    pub(crate) fn read(&self) {
        self.content();
    }

    /// Takes what another one has read of the same file, unless it was read already.
    pub(crate) fn keep(&self, read: &Self) {
        if let Some(content) = read.content.get() {
            self.content.get_or_init(|| content.clone());
        }
    }

    fn content(&self) -> &Content {
        self.content.get_or_init(|| match contents(&self.path) {
            Ok(read) => Content {
                bytes: Arc::new(read.bytes),
                unreadable: None,
                modified: read.modified,
            },
            Err(reason) => Content {
                bytes: Arc::default(),
                unreadable: Some(reason),
                modified: None,
            },
        })
    }

    /// The bytes of the file, even if they are not valid.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.content().bytes
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.read();
        let content = self.content.into_inner();
        content.map_or_else(Vec::new, |own| Arc::unwrap_or_clone(own.bytes))
    }

    /// Why there are no bytes.
    pub(crate) fn unreadable(&self) -> Option<&Unreadable> {
        self.content().unreadable.as_ref()
    }

    /// When it was written last, as far as the system tells; `None` of what is only planned.
    pub(crate) fn modified(&self) -> Option<SystemTime> {
        self.content().modified
    }

    /// The text, without a byte-order mark, and with a replacement for what is not UTF-8: at the
    /// same places as in what a catalog reads of it.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        let bytes = self.bytes();
        let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
        String::from_utf8_lossy(bytes)
    }

    /// The file, as a catalog reads it. That it is of no locale there makes no difference but in
    /// what its problems say of that.
    pub(crate) fn parse(&self) -> &SafeText {
        let none = LanguageIdentifier::default();
        let read = || match from_utf8(self.bytes()) {
            Ok(text) => SafeText::of(&none, &self.path, text),
            Err(_) => SafeText::read(&none, &self.path, self.bytes()),
        };
        self.derived.parsed.get_or_init(read)
    }

    /// The syntax of the file with its comments: slices of the text that [`parse`](Self::parse) returns.
    pub(crate) fn commented(&self) -> &Resource<&str> {
        let read = || Commented::of(self.parse());
        self.derived.commented.get_or_init(read).resource()
    }

    /// The hashes of the file's messages and terms.
    pub(crate) fn hashes(&self) -> &Hashes {
        let all = || hashes(self.parse(), |_| true);
        self.derived.hashes.get_or_init(all)
    }

    /// The file, split into its items; `None` if it is not UTF-8.
    pub(crate) fn source(&self) -> Option<Source<'_>> {
        let all = || ItemPlace::all_in(self.bytes(), self.parse());
        Source::new(self.bytes(), self.derived.items.get_or_init(all))
    }

    /// The file's messages and terms with what stands around them; none if it is not UTF-8.
    pub(crate) fn written(&self) -> &[Written] {
        let all = || self.source().as_ref().map(written).unwrap_or_default();
        self.derived.written.get_or_init(all)
    }

    /// The hashes of some messages and terms, for where the others are not needed.
    pub(crate) fn hashes_of(&self, is_wanted: impl Fn(&str) -> bool) -> Hashes {
        match self.derived.hashes.get() {
            Some(all) => {
                let wanted = all.iter().filter(|(id, _)| is_wanted(id));
                wanted.map(|(id, hash)| (id.clone(), *hash)).collect()
            }
            None => hashes(self.parse(), is_wanted),
        }
    }

    /// The file in each pseudo-locale, as if it were English.
    pub(crate) fn pseudo(&self) -> &[PseudoText] {
        let text = |pseudo: &Pseudo| {
            let locale = pseudo.locale().parse().ok()?;
            let bytes = pseudo.text(&self.text()).into_bytes();
            let text = SafeText::read(&locale, PSEUDO, bytes);
            Some((locale, text))
        };
        let all = || Pseudo::ALL.iter().filter_map(text).collect();
        self.derived.pseudo.get_or_init(all)
    }
}

/// The files that count, of those in a locale's folder.
pub(crate) enum Kind {
    Texts,
    State,
    Glossary,
    Style,
    Questions,
}

pub(crate) fn kind(path: &Path) -> Option<Kind> {
    let extension = path.extension().unwrap_or_default();
    if extension == "ftl" {
        Some(Kind::Texts)
    } else if extension == STATE {
        Some(Kind::State)
    } else {
        match path.file_name()?.to_str()? {
            GLOSSARY => Some(Kind::Glossary),
            STYLE => Some(Kind::Style),
            QUESTIONS => Some(Kind::Questions),
            _ => None,
        }
    }
}

/// What is in a file, or why nothing is.
fn contents(path: &Path) -> Result<Contents, Unreadable> {
    if matches!(kind(path), Some(Kind::Texts)) {
        return read_file(path).map_err(|problem| match problem.kind() {
            ProblemKind::TooLarge => Unreadable::TooLarge {
                limit: MAX_FILE_BYTES,
            },
            _ => Unreadable::Unfit(problem.reason()),
        });
    }
    let read = read_at_most(path, MAX_BESIDE_BYTES)?;
    match read.bytes.len() > MAX_BESIDE_BYTES {
        true => Err(Unreadable::TooLarge {
            limit: MAX_BESIDE_BYTES,
        }),
        false => Ok(read),
    }
}
