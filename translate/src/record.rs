//! A state file: what was recorded of translations.
//!
//! Beside `errors.ftl` is `errors.state`, one line a message, sorted by id:
//!
//! ```text
//! error-2700 2f1c6b0a9d3e4f57 8a90b1c2d3e4f506 draft
//! ```
//!
//! The line ends with `draft`, `draft back-translated` or `reviewed`. The first number is a hash of the English message, the
//! second a hash of the translation, both at the time of writing. If only the English has changed since, the translation is
//! outdated. If the translation has been changed by hand, it counts as a draft of today's English. So does a message
//! without a line.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use gengo_messages::ftl::{Lines, offset};

use crate::file::{File, Unreadable};
use crate::hash::Hash;
use crate::state::{ParseStateError, ReviewState, State};

/// A line of a state file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) english: Hash,
    pub(crate) own: Hash,
    pub(crate) state: State,
}

impl Record {
    /// The state of the translation; `own` is called only if it matters.
    pub(crate) fn review_state(&self, english: Hash, own: impl FnOnce() -> Hash) -> ReviewState {
        let unchanged = self.own == own();
        match (self.english == english, unchanged) {
            (true, true) => self.state.into(),
            (false, true) => ReviewState::Outdated,
            (_, false) => ReviewState::Draft,
        }
    }
}

/// By the id of the message.
pub(crate) type Records = BTreeMap<String, Record>;

/// A state file, read.
#[derive(Debug, Default)]
pub(crate) struct States<'a> {
    /// By the id of the message, the id as it stands in the file.
    pub(crate) records: BTreeMap<&'a str, Record>,
    /// Lines that cannot be read, and why.
    pub(crate) broken: Vec<(&'a str, BrokenLine)>,
}

impl<'a> States<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let mut states = Self::default();
        for line in text.lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            match record(line) {
                Ok((id, record)) => {
                    if states.records.insert(id, record).is_some() {
                        states.broken.push((id, BrokenLine::Twice(id.to_owned())));
                    }
                }
                Err(why) => states.broken.push((line, why)),
            }
        }
        states
    }
}

fn record(line: &str) -> Result<(&str, Record), BrokenLine> {
    let fields: Vec<_> = line.split_whitespace().collect();
    let (id, english, own, state) = match fields[..] {
        [id, english, own, state] => (id, english, own, state.parse()?),
        // A back-translated text is still a draft, and the file says so.
        [id, english, own, "draft", state] => match state.parse()? {
            State::BackTranslated => (id, english, own, State::BackTranslated),
            _ => return Err(BrokenLine::Form),
        },
        _ => return Err(BrokenLine::Form),
    };
    let hash = |text: &str| Hash::read(text).ok_or_else(|| BrokenLine::Hash(text.to_owned()));
    let record = Record {
        english: hash(english)?,
        own: hash(own)?,
        state,
    };
    Ok((id, record))
}

/// Why a line of a state file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BrokenLine {
    Form,
    State(ParseStateError),
    Hash(String),
    Twice(String),
}

impl From<ParseStateError> for BrokenLine {
    fn from(error: ParseStateError) -> Self {
        Self::State(error)
    }
}

impl fmt::Display for BrokenLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BrokenLine::Form => f.write_str(
                "not a state: expected id, hash of the English, hash of the translation, state",
            ),
            BrokenLine::State(error) => error.fmt(f),
            BrokenLine::Hash(text) => write!(f, "{text:?} is not a hash of 16 hexadecimal digits"),
            BrokenLine::Twice(id) => write!(f, "{id} is listed twice"),
        }
    }
}

/// The records of a state file, empty without one.
///
/// # Errors
///
/// A line cannot be read, such as a merge conflict marker: writing the others would lose it.
pub(crate) fn records(file: Option<&File>) -> Result<Records, UnreadableRecords> {
    let Some(file) = file else {
        return Ok(Records::new());
    };
    let failed = |line, fault| UnreadableRecords {
        path: file.path.clone(),
        locale: file.locale.clone(),
        line,
        fault,
    };
    if let Some(error) = &file.unreadable {
        return Err(failed(None, Fault::Unreadable(error.clone())));
    }
    let text = std::str::from_utf8(&file.bytes);
    let text = text.map_err(|_| failed(None, Fault::NotUtf8))?;
    let states = States::read(text);
    if let Some((slice, fault)) = states.broken.into_iter().next() {
        let (line, _) = Lines::new(text).place(offset(text, slice));
        return Err(failed(Some(line), Fault::Line(fault)));
    }
    let records = states.records.into_iter();
    Ok(records
        .map(|(id, record)| (id.to_owned(), record))
        .collect())
}

/// A state file that cannot be written again.
#[derive(Clone, Debug)]
pub(crate) struct UnreadableRecords {
    pub(crate) path: PathBuf,
    /// The locale, as its folder is called.
    pub(crate) locale: String,
    pub(crate) line: Option<usize>,
    fault: Fault,
}

#[derive(Clone, Debug)]
enum Fault {
    Unreadable(Unreadable),
    NotUtf8,
    Line(BrokenLine),
}

/// The end of a sentence about the file.
impl fmt::Display for UnreadableRecords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::Unreadable(error) => error.fmt(f),
            Fault::NotUtf8 => f.write_str("the file is not UTF-8; fix that first"),
            Fault::Line(line) => write!(f, "{line}; fix that first"),
        }
    }
}

impl std::error::Error for UnreadableRecords {}

/// The text of a state file.
pub(crate) fn write<'a>(records: impl IntoIterator<Item = (&'a str, Record)>) -> String {
    const HEAD: &str = "# id, hash of the English, hash of the translation, state. \
                        Written by `gengo-messages`.\n";
    let lines = records.into_iter().map(|(id, record)| {
        let Record {
            english,
            own,
            state,
        } = record;
        let draft = if state == State::BackTranslated {
            "draft "
        } else {
            ""
        };
        format!("{id} {english} {own} {draft}{state}\n")
    });
    std::iter::once(HEAD.to_owned()).chain(lines).collect()
}
