//! What a check finds.

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

use serde::Serialize;

use crate::rule::Rule;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look; often meant.
    Note,
    /// Readers see something odd.
    Warning,
    /// Readers see something wrong, another language, or nothing.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// A defect and its place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// The locale, as its folder is called.
    pub locale: String,
    /// The file, or the folder if no file is at fault.
    pub path: PathBuf,
    /// The line, from 1; 1 if the file as a whole is meant.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
    /// The message or, with its `-`, the term.
    pub id: Option<String>,
    /// The attribute, if it is about one.
    pub attribute: Option<String>,
    /// What is wrong, for a translator.
    pub message: String,
    /// What to write instead.
    pub suggestion: Option<String>,
    /// The place in the file's text, in bytes.
    pub(crate) span: Range<usize>,
}

impl Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Row<'a> {
            rule: &'static str,
            severity: Severity,
            locale: &'a str,
            path: String,
            line: usize,
            column: usize,
            id: Option<&'a str>,
            attribute: Option<&'a str>,
            message: &'a str,
            suggestion: Option<&'a str>,
        }
        Row {
            rule: self.rule.id,
            severity: self.rule.severity,
            locale: &self.locale,
            path: self.path.display().to_string(),
            line: self.line,
            column: self.column,
            id: self.id.as_deref(),
            attribute: self.attribute.as_deref(),
            message: &self.message,
            suggestion: self.suggestion.as_deref(),
        }
        .serialize(serializer)
    }
}
