//! The texts of a message as a translator types them.

use std::fmt;

use fluent_syntax::ast;
use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::SafeText;
use serde::{Deserialize, Serialize};

use crate::entry::{key_of, parts};
use crate::typed;

/// The value of a message or term, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
    /// Fluent, as after the `=` in a file, without its indentation.
    pub text: String,
}

/// The texts of an entry; none of a comment.
pub(crate) fn texts_of(entry: &ast::Entry<&str>) -> Vec<Text> {
    let Some((value, attributes)) = parts(entry) else {
        return Vec::new();
    };
    let value = value.map(|value| (None, value));
    let attributes = attributes
        .iter()
        .map(|own| (Some(own.id.name.to_owned()), &own.value));
    let texts = value.into_iter().chain(attributes);
    texts
        .map(|(attribute, pattern)| Text {
            attribute,
            text: typed::of(pattern),
        })
        .collect()
}

/// Reads a whole entry that a translator typed: `error-2700 = …`, with its attributes.
///
/// # Errors
///
/// It is not valid Fluent, is more than one entry, has another id, or has a comment: those are not
/// changed here.
pub fn read_entry(key: &str, typed: &str) -> Result<Vec<Text>, EntryError> {
    let failed = |fault| EntryError {
        key: key.to_owned(),
        fault,
    };
    let typed = format!("{}\n", typed.trim_matches(['\n', '\r']));
    // What nests too deeply must not reach the parser.
    let locale = LanguageIdentifier::default();
    let safe = SafeText::read(&locale, "", typed.into_bytes());
    if let Some(problem) = safe.problems().first() {
        return Err(failed(Fault::Form {
            line: problem.line().unwrap_or(1),
            reason: problem.reason().to_string(),
        }));
    }
    if safe.text().lines().any(|line| line.starts_with('#')) {
        return Err(failed(Fault::Comment));
    }
    let mut entries = safe.resource().into_iter().flat_map(|own| own.entries());
    let (Some(entry), None) = (entries.next(), entries.next()) else {
        return Err(failed(Fault::NotOne));
    };
    match key_of(entry) {
        Some(own) if own == key => Ok(texts_of(entry)),
        Some(own) => Err(failed(Fault::Other(own))),
        None => Err(failed(Fault::NotOne)),
    }
}

/// Why a typed text is not the expected entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryError {
    key: String,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// What the parser says.
    Form {
        line: usize,
        reason: String,
    },
    Comment,
    NotOne,
    /// It is another entry.
    Other(String),
}

impl EntryError {
    /// The expected message or term.
    pub fn id(&self) -> &str {
        &self.key
    }

    /// The line in the typed text, from 1, if a line is at fault.
    pub fn line(&self) -> Option<usize> {
        match self.fault {
            Fault::Form { line, .. } => Some(line),
            _ => None,
        }
    }
}

impl fmt::Display for EntryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = &self.key;
        match &self.fault {
            Fault::Form { line, reason } => write!(f, "line {line}: {reason}"),
            Fault::Comment => f.write_str("comments cannot be edited here; delete them"),
            Fault::NotOne => write!(f, "expected one message: `{key} = …`"),
            Fault::Other(own) => write!(f, "{own} is another message; expected `{key} = …`"),
        }
    }
}

impl std::error::Error for EntryError {}

/// The entry with these texts, as it is written to a file.
pub fn write_entry(key: &str, texts: &[Text]) -> String {
    let mut entry = format!("{key} =");
    for text in texts {
        let is_attribute = text.attribute.is_some();
        let shown = typed::pattern(&text.text, is_attribute);
        let shown = shown.unwrap_or_else(|_| format!(" {}", text.text));
        match &text.attribute {
            None => entry += &shown,
            Some(name) => entry += &format!("\n    .{name} ={shown}"),
        }
    }
    entry + "\n"
}

/// Merges the changes of two people to a message, text by text. `None` if both have changed the same text
/// differently.
pub fn merge(base: &[Text], mine: &[Text], theirs: &[Text]) -> Option<Vec<Text>> {
    let text = |texts: &[Text], attribute: &Option<String>| {
        let mut texts = texts.iter();
        let own = texts.find(|text| text.attribute == *attribute);
        own.map(|own| own.text.clone()).unwrap_or_default()
    };
    let mut attributes: Vec<&Option<String>> = Vec::new();
    for own in mine.iter().chain(theirs) {
        if !attributes.contains(&&own.attribute) {
            attributes.push(&own.attribute);
        }
    }
    let merged = attributes.into_iter().map(|attribute| {
        let of = |texts| text(texts, attribute);
        let (base, mine, theirs) = (of(base), of(mine), of(theirs));
        let text = match (mine == base, theirs == base) {
            (true, _) => theirs,
            (_, true) => mine,
            _ if mine == theirs => mine,
            _ => return None,
        };
        Some(Text {
            attribute: attribute.clone(),
            text,
        })
    });
    merged.collect()
}
