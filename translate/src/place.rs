//! The target of an edit.

use std::fmt;
use std::str::FromStr;

/// A message or term, or one of its attributes: `error-2700`, `error-2700.user`, `-service`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The id; that of a term with its `-`.
    pub id: String,
    /// The attribute; `None` for the value.
    pub attribute: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => f.write_str(&self.id),
        }
    }
}

impl FromStr for Place {
    type Err = ParsePlaceError;

    fn from_str(text: &str) -> Result<Self, ParsePlaceError> {
        let (id, attribute) = match text.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (text, None),
        };
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        };
        let name = id.strip_prefix('-').unwrap_or(id);
        if !is_name(name) || !attribute.is_none_or(is_name) {
            let text = text.to_owned();
            return Err(ParsePlaceError { text });
        }
        Ok(Self {
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
        })
    }
}

/// A text that is not the id of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsePlaceError {
    text: String,
}

impl fmt::Display for ParsePlaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not the id of a message; write one such as error-2700, error-2700.user or -service",
            self.text
        )
    }
}

impl std::error::Error for ParsePlaceError {}
