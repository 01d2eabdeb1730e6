//! A state file: the recorded states of translations.
//!
//! Beside `errors.ftl` is `errors.state`, one line a message, sorted by id:
//!
//! ```text
//! error-2700 2f1c6b0a9d3e4f57"Not␣enough␣credits\n␣␣␣␣.user␣=␣Please␣add␣credits." 8a90b1c2d3e4f506 draft
//! ```
//!
//! The first number is a hash of the English message, the second a hash of the translation, both at the time of writing.
//! What stood behind the `=` of the English message follows its hash, as a string of JSON with `␣` for each space, so that
//! a line keeps its four words. The line ends with `draft`, `draft back-translated` or `reviewed`; in the same way, the name
//! of the reader follows the last two of these, if it is known: `reviewed"Ada␣L."`. Older files have hashes alone; the next
//! edit adds the texts where English has not changed since.
//!
//! If only the English has changed since, the translation is outdated. If the translation has been changed by hand, it
//! counts as a draft of the English of that moment: of today's if the English is as it was, or if the file with the
//! translation was saved after the one with the English; the next edit of the locale records which it is. A message
//! without a line is a draft, too.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::path::PathBuf;
use std::time::SystemTime;

use gengo_messages::ftl::{Lines, offset};

use crate::entry::parse_entry;
use crate::file::{File, Unreadable};
use crate::hash::Hash;
use crate::state::{ParseStateError, ReviewState, State};
use crate::text::{Text, texts_of};
use crate::word::{has_plain_spaces_alone, lines, split, text_of, word, words};

/// A line of a state file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record<'a> {
    pub(crate) english: Hash,
    pub(crate) own: Hash,
    pub(crate) state: State,
    /// The English message, if it is known.
    pub(crate) source: Option<EnglishText<'a>>,
    /// Who has reviewed or back-translated it, as far as that is known.
    pub(crate) by: Option<String>,
}

impl<'a> Record<'a> {
    /// The state of a translation, given the current versions of it and of English.
    pub(crate) fn review_state(&self, english: Hash, own: Hash, order: Order) -> ReviewState {
        match (self.english == english, self.own == own) {
            (true, true) => self.state.into(),
            (true, false) => ReviewState::Draft,
            (false, false) if order == Order::TranslationLast => ReviewState::Draft,
            (false, _) => ReviewState::Outdated,
        }
    }

    /// Takes down that a translation was edited by hand: it is a draft of the English of that moment. One that is as it
    /// was stays as it is.
    pub(crate) fn settle(&mut self, english: Hash, own: Hash, order: Order) {
        if self.own == own {
            return;
        }
        if self.english != english && self.review_state(english, own, order) == ReviewState::Draft {
            self.english = english;
            self.source = None;
        }
        self.own = own;
        self.state = State::Draft;
        self.by = None;
    }

    fn into_owned(self) -> Record<'static> {
        Record {
            source: self
                .source
                .map(|EnglishText(json)| EnglishText(Cow::Owned(json.into_owned()))),
            ..self
        }
    }
}

/// The text after the `=` of a message, as it is written: a JSON string without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EnglishText<'a>(Cow<'a, str>);

impl<'a> EnglishText<'a> {
    pub(crate) fn new(text: &str) -> Self {
        Self(word(text).into())
    }

    /// The texts of the message; `None` if it was damaged by hand.
    pub(crate) fn texts(&self) -> Option<Vec<Text>> {
        Some(texts_of(&parse_entry(&self.entry("m")?)?))
    }

    /// The message as it stands in a file; `None` if it was damaged by hand.
    pub(crate) fn entry(&self, id: &str) -> Option<String> {
        let text = text_of(&self.0)?;
        let space = if text.starts_with('\n') { "" } else { " " };
        Some(format!("{id} ={space}{text}\n"))
    }
}

/// Which of two files was saved last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    TranslationLast,
    /// Or at the same time, or it is not known: what may be outdated is to be looked at.
    EnglishLast,
}

impl Order {
    /// By the times at which the files were saved.
    pub(crate) fn of(translation: Option<SystemTime>, english: Option<SystemTime>) -> Self {
        match translation.zip(english) {
            Some((translation, english)) if translation > english => Order::TranslationLast,
            _ => Order::EnglishLast,
        }
    }
}

/// By the id of the message.
pub(crate) type Records = BTreeMap<String, Record<'static>>;

/// A state file, read.
#[derive(Debug)]
pub(crate) struct States<'a> {
    /// Each with the id of its message, sorted by it.
    pub(crate) records: Vec<(&'a str, Record<'a>)>,
    /// Lines that cannot be read, and why.
    pub(crate) broken: Vec<(&'a str, BrokenLine)>,
}

impl<'a> States<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let mut broken = Vec::new();
        let mut records: Vec<(&str, Record<'_>)> = Vec::new();
        let mut is_sorted = true;
        let is_plain = has_plain_spaces_alone(text);
        for line in lines(text) {
            let words = words(line, is_plain);
            if line.starts_with('#') || words.is_empty() {
                continue;
            }
            match record(&words) {
                Ok((id, record)) => {
                    is_sorted = is_sorted && records.last().is_none_or(|(last, _)| *last < id);
                    records.push((id, record));
                }
                Err(why) => broken.push((line, why)),
            }
        }
        if !is_sorted {
            let mut seen = HashSet::new();
            let again = records.iter().map(|(id, _)| *id);
            let again = again.filter(|id| !seen.insert(*id));
            broken.extend(again.map(|id| (id, BrokenLine::Twice(id.to_owned()))));
            broken.sort_by_key(|(slice, _)| offset(text, slice));
            // The last line of a message counts.
            let last: BTreeMap<_, _> = records.into_iter().collect();
            records = last.into_iter().collect();
        }
        Self { records, broken }
    }
}

fn record<'a>(words: &[&'a str]) -> Result<(&'a str, Record<'a>), BrokenLine> {
    let (id, english, own, last) = match *words {
        [id, english, own, last] => (id, english, own, last),
        // A back-translated text is still a draft, and the file says so.
        [id, english, own, "draft", last] => match split(last).0.parse()? {
            State::BackTranslated => (id, english, own, last),
            _ => return Err(BrokenLine::Form),
        },
        _ => return Err(BrokenLine::Form),
    };
    let (state, by) = split(last);
    let state = state.parse()?;
    let hash = |text: &str| Hash::read(text).ok_or_else(|| BrokenLine::Hash(text.to_owned()));
    let (english, source) = split(english);
    let record = Record {
        english: hash(english)?,
        own: hash(own)?,
        state,
        source: (!source.is_empty()).then(|| EnglishText(source.into())),
        by: match state {
            State::Draft => None,
            _ if by.is_empty() => None,
            _ => text_of(by),
        },
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
    if let Some(error) = file.unreadable() {
        return Err(failed(None, Fault::Unreadable(error.clone())));
    }
    let text = std::str::from_utf8(file.bytes());
    let text = text.map_err(|_| failed(None, Fault::NotUtf8))?;
    let states = States::read(text);
    if let Some((slice, fault)) = states.broken.into_iter().next() {
        let (line, _) = Lines::new(text).place(offset(text, slice));
        return Err(failed(Some(line), Fault::Line(fault)));
    }
    let records = states.records.into_iter();
    Ok(records
        .map(|(id, record)| (id.to_owned(), record.into_owned()))
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
pub(crate) fn write(records: &Records) -> String {
    const HEAD: &str = "# id, hash of the English and the English, hash of the translation, state. \
                        Written by `gengo-messages`.\n";
    let lines = records.iter().map(|(id, record)| {
        let Record {
            english,
            own,
            state,
            source,
            by,
        } = record;
        let draft = if *state == State::BackTranslated {
            "draft "
        } else {
            ""
        };
        let source = source.as_ref().map_or("", |own| &own.0);
        let by = by.as_deref().map(word).unwrap_or_default();
        format!("{id} {english}{source} {own} {draft}{state}{by}\n")
    });
    std::iter::once(HEAD.to_owned()).chain(lines).collect()
}
