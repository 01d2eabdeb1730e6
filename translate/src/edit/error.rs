//! Why an edit cannot be made.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use gengo_messages::ftl::{MAX_FILE_BYTES, locale_of};

use crate::check::Finding;
use crate::config::TomlError;
use crate::file::{File, Unreadable};
use crate::folder_error::{NoReference, UnreadableFolder};
use crate::language::{is_language, likely_language};
use crate::locale_folder::LocaleFolder;
use crate::place::ParsePlaceError;
use crate::record::UnreadableRecords;
use crate::typed::TextError;

/// An edit that cannot be made, and what is at fault.
#[derive(Debug)]
pub struct EditError {
    path: PathBuf,
    line: Option<usize>,
    locale: Option<String>,
    id: Option<String>,
    fault: Box<Fault>,
}

/// What is at fault: the end of a sentence about the file or folder, or about the message.
#[derive(Debug)]
pub(crate) enum Fault {
    Lock(io::Error),
    Folder(UnreadableFolder),
    BeingWritten,
    UnknownLocale {
        name: String,
        /// The one that was probably meant.
        meant: Option<String>,
    },
    NoReference(NoReference),
    /// The name of the source language.
    IsReference(String),
    NoLocaleName(String),
    UnknownLanguage {
        code: String,
        /// The language that was probably meant.
        help: Option<String>,
    },
    LocaleIsThere(String),
    IsPseudo(String),
    Unreadable(Unreadable),
    /// A folder that cannot be read: the end of a sentence about it.
    UnreadableFolder(String),
    Conflict,
    NotUtf8,
    TooLarge,
    WouldBeTooLarge,
    LoneCarriageReturn,
    Records(UnreadableRecords),
    Settings(TomlError),
    /// A file beside the texts that is not valid TOML: what the parser says.
    Toml(String),
    NoPlace(ParsePlaceError),
    Text(TextError),
    TooManyTexts(usize),
    NoSuchMessage,
    NoSuchAttribute(String),
    TermWantsValue,
    TermWantsValueFirst,
    TermOrMessage,
    IsThere,
    Broken,
    BrokenByHand,
    BrokenMention,
    NotInEnglish,
    /// A message that is set and that English does not have; the one that was probably meant.
    UnknownMessage(Option<String>),
    /// The same of an attribute.
    UnknownAttribute(Option<String>),
    /// A new message is spelled as a code, whose message has this id.
    MessageOfCode(String),
    NoQuestion,
    EmptyQuestion,
    EmptyAnswer,
    AskedAlready,
    /// The name of a rule that cannot be allowed to be broken.
    NoExceptionTo(String),
    EmptyReason,
    EmptyTerm,
    EmptyWord(String),
    NoSuchTerm(String),
    /// The name of a locale that has a word for the term.
    TermOfOthers(String),
    ReferenceWithoutWords(String),
    /// What the check finds.
    HasError(Finding),
}

impl EditError {
    /// About a folder as a whole.
    pub(crate) fn of_folder(path: &Path, fault: Fault) -> Self {
        Self {
            path: path.to_owned(),
            line: None,
            locale: None,
            id: None,
            fault: Box::new(fault),
        }
    }

    pub(crate) fn of_locale(own: &LocaleFolder, fault: Fault) -> Self {
        Self {
            locale: Some(own.name.clone()),
            ..Self::of_folder(&own.path, fault)
        }
    }

    pub(crate) fn of_file(file: &File, fault: Fault) -> Self {
        Self::of_path(&file.path, &file.locale, fault)
    }

    /// Of a file that need not be there. The locale is empty of one that is in none.
    pub(crate) fn of_path(path: &Path, locale: &str, fault: Fault) -> Self {
        Self {
            locale: Some(locale.to_owned()).filter(|name| !name.is_empty()),
            ..Self::of_folder(path, fault)
        }
    }

    /// Of a message, a term, or one of its attributes.
    pub(crate) fn at(self, id: &str) -> Self {
        Self {
            id: Some(id.to_owned()),
            ..self
        }
    }

    pub(crate) fn in_line(self, line: usize) -> Self {
        Self {
            line: Some(line),
            ..self
        }
    }

    /// The file or folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The line, from 1, if a line is at fault.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The locale, as its folder is called, if one is at fault.
    pub fn locale(&self) -> Option<&str> {
        self.locale.as_deref()
    }

    /// The message, or one of its attributes.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whether the edit was refused because English has no such message or attribute.
    pub fn is_unknown_message(&self) -> bool {
        matches!(
            *self.fault,
            Fault::UnknownMessage(_) | Fault::UnknownAttribute(_) | Fault::MessageOfCode(_)
        )
    }

    /// What is wrong, without where.
    pub fn reason(&self) -> String {
        self.fault.to_string()
    }
}

impl From<UnreadableRecords> for EditError {
    fn from(error: UnreadableRecords) -> Self {
        let line = error.line;
        Self {
            line,
            ..Self::of_path(
                &error.path.clone(),
                &error.locale.clone(),
                Fault::Records(error),
            )
        }
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(id) = &self.id {
            write!(f, ": {id}")?;
        }
        write!(f, ": {}", self.fault)
    }
}

impl Error for EditError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &*self.fault {
            Fault::Lock(error) => Some(error),
            Fault::Folder(error) => Some(error),
            Fault::NoReference(error) => Some(error),
            Fault::Unreadable(error) => Some(error),
            Fault::Records(error) => Some(error),
            Fault::Settings(error) => Some(error),
            Fault::NoPlace(error) => Some(error),
            Fault::Text(error) => Some(error),
            _ => None,
        }
    }
}

/// The most that a file of texts may hold, in MiB.
const LIMIT: usize = MAX_FILE_BYTES >> 20;

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::Lock(error) => return error.fmt(f),
            Fault::Folder(error) => return f.write_str(&error.reason()),
            Fault::BeingWritten => "another program is writing it; try again in a moment",
            Fault::UnknownLocale {
                name,
                meant: Some(own),
            } => return write!(f, "unknown locale {name:?}; did you mean {own}?"),
            Fault::UnknownLocale { name, meant: None } => {
                let help = locale_of(name)
                    .ok()
                    .filter(|id| !is_language(id))
                    .and_then(|_| likely_language(name))
                    .unwrap_or_else(|| format!("run `gengo-messages new {name}` to create it"));
                return write!(f, "unknown locale {name:?}; {help}");
            }
            Fault::NoReference(error) => return f.write_str(&error.reason()),
            Fault::IsReference(name) => {
                return write!(f, "{name} is the source language and cannot be reviewed");
            }
            Fault::NoLocaleName(name) => {
                let form = "write a BCP 47 id such as ja or pt-BR";
                return write!(f, "{name:?} is not a locale; {form}");
            }
            Fault::UnknownLanguage { code, help } => {
                let form = "write a BCP 47 id such as ja or pt-BR";
                let help = help.as_deref().unwrap_or(form);
                return write!(f, "no language has the code `{code}`; {help}");
            }
            Fault::LocaleIsThere(name) => return write!(f, "the locale {name} already exists"),
            Fault::IsPseudo(name) => {
                return write!(
                    f,
                    "{name} is a pseudo-locale; run `gengo-messages pseudo` to write it"
                );
            }
            Fault::Unreadable(error) => return error.fmt(f),
            Fault::UnreadableFolder(reason) => reason,
            Fault::Conflict => "merge conflict marker; resolve the conflict first",
            Fault::NotUtf8 => "the file is not UTF-8; fix that first",
            Fault::TooLarge => {
                return write!(
                    f,
                    "the file is larger than {LIMIT} MiB, the limit; split it"
                );
            }
            Fault::WouldBeTooLarge => {
                return write!(
                    f,
                    "the file would be larger than {LIMIT} MiB, the limit; split it"
                );
            }
            Fault::LoneCarriageReturn => {
                "the line ends with a carriage return alone; fix that first"
            }
            Fault::Records(error) => return error.fmt(f),
            Fault::Settings(error) => return write!(f, "{error}; fix that first"),
            Fault::Toml(reason) => return write!(f, "{reason}; fix that first"),
            Fault::NoPlace(error) => return error.fmt(f),
            Fault::Text(error) => return error.fmt(f),
            Fault::TooManyTexts(most) => {
                return write!(f, "expected each text once, and at most {most} texts");
            }
            Fault::NoSuchMessage => "no such message; check the id",
            Fault::NoSuchAttribute(name) => {
                return write!(f, "no attribute .{name}; check its name");
            }
            Fault::TermWantsValue => "a term needs a value",
            Fault::TermWantsValueFirst => "a term needs a value; set that first",
            Fault::TermOrMessage => "a message cannot become a term, nor a term a message",
            Fault::IsThere => "already exists; choose another id",
            Fault::Broken => "not valid Fluent here; fix it first",
            Fault::BrokenByHand => "not valid Fluent here; fix it by hand",
            Fault::BrokenMention => "may be referred to here, in invalid Fluent; fix it first",
            Fault::NotInEnglish => "the source language has no such message",
            Fault::UnknownMessage(meant) => {
                return write!(
                    f,
                    "English has no such message; {}",
                    or_new(meant.as_deref())
                );
            }
            Fault::UnknownAttribute(meant) => {
                let meant = meant.as_ref().map(|name| format!(".{name}"));
                return write!(
                    f,
                    "English has no such attribute; {}",
                    or_new(meant.as_deref())
                );
            }
            Fault::MessageOfCode(id) => {
                return write!(
                    f,
                    "this looks like a code, whose message is {id}; set that, or use --new to add a message of this id"
                );
            }
            Fault::NoQuestion => "no such question; it may have been removed",
            Fault::EmptyQuestion => "the question is empty; write what you want to know",
            Fault::EmptyAnswer => "the answer is empty; write it, or remove the question",
            Fault::AskedAlready => "this question has been asked already",
            Fault::NoExceptionTo(rule) => {
                return write!(f, "{rule} cannot be accepted; put the text right");
            }
            Fault::EmptyReason => "the reason is empty; write why the text is right",
            Fault::EmptyTerm => "the term is empty; write the English word",
            Fault::EmptyWord(term) => {
                return write!(
                    f,
                    "the word for {term:?} is empty; write it in this language"
                );
            }
            Fault::NoSuchTerm(term) => {
                return write!(
                    f,
                    "no word for {term:?}; it may have been removed, or come from another locale"
                );
            }
            Fault::TermOfOthers(name) => {
                return write!(f, "{name} has a word for this term; remove that first");
            }
            Fault::ReferenceWithoutWords(name) => {
                return write!(
                    f,
                    "{name} is the source language; edit its glossary by hand"
                );
            }
            Fault::HasError(finding) => {
                let help = finding.suggestion.as_deref().unwrap_or_default();
                return write!(f, "fix this error first: {}; {help}", finding.message);
            }
        })
    }
}

/// What to do about an id that English does not have.
fn or_new(meant: Option<&str>) -> String {
    match meant {
        Some(meant) => format!("did you mean {meant}? Use --new to add it anyway"),
        None => {
            "check the id, set the English text first, or use --new to add it to this locale alone"
                .to_owned()
        }
    }
}
