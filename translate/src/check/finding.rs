//! A finding.

use std::ops::Range;
use std::path::PathBuf;

use crate::check::remedy::Remedy;
use crate::check::rule::Rule;

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
    /// What puts it right: one of these, as far as that is known.
    pub(crate) remedies: Vec<Remedy>,
}

impl Finding {
    /// The place in the file's text, in bytes, behind a byte-order mark. Of what is wrong with the file as a whole, its
    /// beginning.
    pub fn range(&self) -> Range<usize> {
        self.span.clone()
    }
}
