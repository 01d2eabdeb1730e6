//! Where translations stand: of which English each was made, and who has looked at it.
//!
//! Beside `errors.ftl` is `errors.state`, one line a message, sorted by id:
//!
//! ```text
//! error-2700 2f1c6b0a9d3e4f57 8a90b1c2d3e4f506 draft
//! ```
//!
//! The last word is `draft`, `draft read-back` or `reviewed`. The first number is a hash of the English message, the second one of the translation, both at
//! the time of writing. A translation that is as it was, of English that is not, is stale. One that
//! has been changed by hand since counts as a draft, made of today's English. A message without a
//! line is a draft, too.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use fluent_syntax::ast::{self, Attribute, Pattern, Resource};
use fluent_syntax::serializer;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What has been done for a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is written.
    Draft,
    /// A draft that somebody else has translated back to English, and has found to say the same.
    ReadBack,
    /// A native speaker has reviewed it.
    Reviewed,
}

impl State {
    /// All, by name.
    pub const ALL: [State; 3] = [State::Draft, State::ReadBack, State::Reviewed];

    /// As it is written: `draft`, `read-back`, `reviewed`.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::ReadBack => "read-back",
            State::Reviewed => "reviewed",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for State {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let states = Self::ALL.into_iter();
        let mut named = states.filter(|state| state.as_str() == name);
        named
            .next()
            .ok_or_else(|| format!("{name:?} is no state: expected draft, read-back or reviewed"))
    }
}

/// Where a translation stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Standing {
    /// Nobody has written it.
    Missing,
    /// A parent of the locale has it, in the same language.
    Inherited,
    /// English has changed since.
    Stale,
    /// It is written.
    Draft,
    /// A draft that somebody else has translated back to English.
    ReadBack,
    /// A native speaker has reviewed it.
    Reviewed,
}

impl From<State> for Standing {
    fn from(state: State) -> Self {
        match state {
            State::Draft => Standing::Draft,
            State::ReadBack => Standing::ReadBack,
            State::Reviewed => Standing::Reviewed,
        }
    }
}

/// A line of a state file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) english: Hash,
    pub(crate) own: Hash,
    pub(crate) state: State,
}

impl Record {
    /// Where the translation stands; `own` is asked for only if that matters.
    pub(crate) fn standing(&self, english: Hash, own: impl FnOnce() -> Hash) -> Standing {
        let unchanged = self.own == own();
        match (self.english == english, unchanged) {
            (true, true) => self.state.into(),
            (false, true) => Standing::Stale,
            (_, false) => Standing::Draft,
        }
    }
}

/// A hash of a message: its value and attributes, however they are laid out, without its comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hash(u64);

impl Hash {
    pub(crate) fn of<'a>(
        value: Option<&Pattern<&'a str>>,
        attributes: impl IntoIterator<Item = &'a Attribute<&'a str>>,
    ) -> Self {
        let message = ast::Message {
            id: ast::Identifier { name: "m" },
            value: value.cloned(),
            attributes: attributes.into_iter().cloned().collect(),
            comment: None,
        };
        let body = vec![ast::Entry::Message(message)];
        let text = serializer::serialize(&Resource { body });
        let mut first = [0; 8];
        let digest = Sha256::digest(text.as_bytes());
        first.copy_from_slice(&digest[..8]);
        Self(u64::from_be_bytes(first))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Hash {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = digits.then(|| u64::from_str_radix(text, 16).ok()).flatten();
        number.map(Self).ok_or(())
    }
}

/// A state file, read.
#[derive(Debug, Default)]
pub(crate) struct States<'a> {
    /// By the id of the message, the id as it stands in the file.
    pub(crate) records: BTreeMap<&'a str, Record>,
    /// Lines that say nothing, and why.
    pub(crate) broken: Vec<(&'a str, String)>,
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
                        states.broken.push((id, format!("{id} is there already")));
                    }
                }
                Err(why) => states.broken.push((line, why)),
            }
        }
        states
    }
}

fn record(line: &str) -> Result<(&str, Record), String> {
    let fields: Vec<_> = line.split_whitespace().collect();
    let (id, english, own, state) = match fields[..] {
        [id, english, own, state] => (id, english, own, state.parse()?),
        // What is read back is a draft all the same, and says so.
        [id, english, own, "draft", "read-back"] => (id, english, own, State::ReadBack),
        _ => {
            let form = "is no line of a state: id, hash of the English, hash, state";
            return Err(form.to_owned());
        }
    };
    let hash = |text: &str| {
        let parsed = text.parse::<Hash>();
        parsed.map_err(|()| format!("{text:?} is no hash of 16 digits"))
    };
    let record = Record {
        english: hash(english)?,
        own: hash(own)?,
        state,
    };
    Ok((id, record))
}

/// A state file's text.
pub(crate) fn write<'a>(records: impl IntoIterator<Item = (&'a str, Record)>) -> String {
    const HEAD: &str = "# id, hash of the English, hash of the translation, state. \
                        Written by `gengo-messages`.\n";
    let lines = records.into_iter().map(|(id, record)| {
        let Record {
            english,
            own,
            state,
        } = record;
        let draft = if state == State::ReadBack {
            "draft "
        } else {
            ""
        };
        format!("{id} {english} {own} {draft}{state}\n")
    });
    std::iter::once(HEAD.to_owned()).chain(lines).collect()
}
