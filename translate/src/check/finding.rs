//! A finding.

use std::ops::Range;
use std::path::PathBuf;

use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::exception::ALLOW;
use crate::rewording::Rewording;

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
    /// What a text refers to that English has and the locale does not have yet: a text that is to be translated first.
    pub untranslated: Option<String>,
    /// Of a translation that is outdated: what has changed in English since, part by part; empty if it is not known
    /// what English said then, and of other findings.
    pub english: Vec<Rewording>,
    /// Of an attribute that is part of the text above it: its name.
    pub(crate) swallowed: Option<String>,
    /// The place in the file's text, in bytes.
    pub(crate) span: Range<usize>,
    /// The ways to fix it, as far as they are known: any one of them is enough.
    pub(crate) remedies: Vec<Remedy>,
}

impl Finding {
    /// The place in the file's text, in bytes, behind a byte-order mark. Of what is wrong with the file as a whole, its
    /// beginning.
    pub fn range(&self) -> Range<usize> {
        self.span.clone()
    }
}

/// The end of a suggestion, how to allow what is found.
pub(crate) fn or_allow(rule: &Rule) -> String {
    format!(", or allow it with the comment `# {ALLOW}{}`", rule.id)
}

/// The rules that say of a message what its state or its questions say, too.
const OF_STATE: [&str; 6] = [
    "missing-attribute",
    "missing-message",
    "missing-value",
    "obsolete-message",
    "open-question",
    "stale",
];

impl Finding {
    /// Whether it only says that a message, or a part of it, is not translated, outdated or obsolete, or that a question
    /// about it is open: a view of the message says so anyway.
    pub fn is_of_state(&self) -> bool {
        OF_STATE.contains(&self.rule.id)
    }

    /// What to write instead, without how to allow it by hand, for those who do that in another way.
    pub fn advice(&self) -> Option<&str> {
        let advice = self.suggestion.as_deref()?;
        Some(advice.strip_suffix(&or_allow(self.rule)).unwrap_or(advice))
    }
}
