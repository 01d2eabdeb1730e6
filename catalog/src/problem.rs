//! Problems in texts that were added to a catalog.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::escaped::Escaped;
use crate::ftl::SyntaxCause;
use crate::texts::Fault;

/// Something in a source of texts that could not be used, with its place.
///
/// A problem affects only the messages that it names. It displays as
/// `path:line:column: id: reason (locale)`, leaving out what is unknown, on one line: control
/// characters and bidirectional marks are escaped.
#[derive(Clone, Debug)]
pub struct Problem {
    pub(crate) path: PathBuf,
    pub(crate) locale: Option<LanguageIdentifier>,
    pub(crate) line: Option<usize>,
    pub(crate) column: Option<usize>,
    pub(crate) id: Option<String>,
    pub(crate) reason: Reason,
    /// The position of its text among all that were added to the catalog, from 1.
    pub(crate) sequence: usize,
}

#[derive(Clone, Debug)]
pub(crate) enum Reason {
    Duplicate { line: usize },
    Io(Arc<io::Error>),
    LongEntry { limit: usize },
    LongFile { limit: usize },
    NoLocale,
    NoLocaleFolder,
    NoTexts,
    NotAFile,
    NotRead,
    NotUtf8,
    ManyOpenings { limit: usize },
    Pattern(Option<String>, Fault),
    Syntax(SyntaxCause),
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        Reason::Io(Arc::new(error))
    }
}

/// The kind of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A message or term is defined more than once in a file.
    Duplicate,
    /// A file or folder cannot be read, a file is not a regular one, or a locale's folder has no
    /// texts.
    Io,
    /// A folder's name is not a locale, a file is outside the locale folders, or a file looks like
    /// one of texts but is not read (`own.ftl.txt`).
    Misplaced,
    /// A message or term is not UTF-8.
    NotUtf8,
    /// A text can never be rendered: what it refers to is missing, or it is too complex.
    Pattern,
    /// A text is not valid Fluent.
    Syntax,
    /// A message or term may be nested too deeply.
    TooDeep,
    /// A file, message or term is too large.
    TooLarge,
}

impl Problem {
    pub(crate) fn new(path: impl Into<PathBuf>, reason: Reason) -> Self {
        Self {
            path: path.into(),
            locale: None,
            line: None,
            column: None,
            id: None,
            reason,
            sequence: 0,
        }
    }

    /// The file or folder, as it was given to the catalog; for a text that was given as a string, the
    /// name that came with it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The locale of the text, if known.
    pub fn locale(&self) -> Option<&LanguageIdentifier> {
        self.locale.as_ref()
    }

    /// The line in the file, from 1.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The column in the line, in characters, from 1.
    pub fn column(&self) -> Option<usize> {
        self.column
    }

    /// The id of the message, or of the term with its leading `-`.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The reason, without the place.
    pub fn reason(&self) -> String {
        self.reason.to_string()
    }

    /// What is wrong with a text that is not valid Fluent, and what to do about it. `None` for problems of other kinds.
    pub fn syntax(&self) -> Option<&SyntaxCause> {
        match &self.reason {
            Reason::Syntax(cause) => Some(cause),
            _ => None,
        }
    }

    /// The kind of a problem.
    pub fn kind(&self) -> ProblemKind {
        match self.reason {
            Reason::Duplicate { .. } => ProblemKind::Duplicate,
            Reason::Io(_) | Reason::NotAFile | Reason::NoTexts => ProblemKind::Io,
            Reason::LongEntry { .. } | Reason::LongFile { .. } => ProblemKind::TooLarge,
            Reason::ManyOpenings { .. } => ProblemKind::TooDeep,
            Reason::NoLocale | Reason::NoLocaleFolder | Reason::NotRead => ProblemKind::Misplaced,
            Reason::NotUtf8 => ProblemKind::NotUtf8,
            Reason::Pattern(..) => ProblemKind::Pattern,
            Reason::Syntax(_) => ProblemKind::Syntax,
        }
    }
}

impl PartialEq for Problem {
    fn eq(&self, other: &Self) -> bool {
        let place = |own: &Self| (own.line, own.column, own.kind());
        place(self) == place(other)
            && self.path == other.path
            && self.locale == other.locale
            && self.id == other.id
            && self.reason() == other.reason()
    }
}

impl Eq for Problem {}

/// Serializes as an object: `path`, `locale`, `line`, `column`, `id`, `kind` and `reason`.
#[cfg(feature = "serde")]
impl serde::Serialize for Problem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut problem = serializer.serialize_struct("Problem", 7)?;
        problem.serialize_field("path", &self.path.to_string_lossy())?;
        problem.serialize_field("locale", &self.locale)?;
        problem.serialize_field("line", &self.line)?;
        problem.serialize_field("column", &self.column)?;
        problem.serialize_field("id", &self.id)?;
        problem.serialize_field("kind", &self.kind())?;
        problem.serialize_field("reason", &self.reason())?;
        problem.end()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Escaped::new(&self.path.to_string_lossy()))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        f.write_str(": ")?;
        if let Some(id) = &self.id {
            write!(f, "{}: ", Escaped::new(id))?;
        }
        write!(f, "{}", Escaped::new(&self.reason()))?;
        match &self.locale {
            Some(locale) => write!(f, " (locale {locale})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.reason {
            Reason::Io(error) => Some(&**error),
            _ => None,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Duplicate { line } => {
                write!(
                    f,
                    "is defined again in line {line}; that definition is used"
                )
            }
            Reason::Io(error) => write!(f, "cannot be read: {error}"),
            Reason::LongEntry { limit } => write!(f, "is longer than {} KiB", limit >> 10),
            Reason::LongFile { limit } => write!(f, "is larger than {} MiB", limit >> 20),
            Reason::NoLocale => {
                f.write_str("the folder's name is not a locale id, such as de or es-419")
            }
            Reason::NoLocaleFolder => f.write_str("is outside the locale folders"),
            Reason::NoTexts => f.write_str("the folder has no .ftl file"),
            Reason::NotAFile => f.write_str("is not a regular file"),
            Reason::NotRead => f.write_str("is not read, because its name does not end in .ftl"),
            Reason::NotUtf8 => f.write_str("is not UTF-8"),
            Reason::ManyOpenings { limit } => write!(
                f,
                "has more than {limit} braces and parentheses, so it may be nested too deeply"
            ),
            Reason::Pattern(None, fault) => write!(f, "{fault}"),
            Reason::Pattern(Some(attribute), fault) => write!(f, ".{attribute}: {fault}"),
            Reason::Syntax(cause) => write!(f, "syntax error: {}", cause.message()),
        }
    }
}
