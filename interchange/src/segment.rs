//! What is translated by itself: a text, or one way through its choices.

use gengo_messages_translate::ReviewState;

use crate::mark::Mark;

/// A text, or one way through the choices of a text, as a file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// The message or attribute and the keys of the variants: `summary-jobs:one`.
    pub id: String,
    /// The English text, in Fluent.
    pub english: String,
    /// The translation, in Fluent; empty if there is none.
    pub text: String,
    /// What is to be known of it: the comment, limits, what it refers to.
    pub notes: Vec<String>,
    /// Where the translation of the message stands.
    pub state: ReviewState,
    /// What it was exported from.
    pub mark: Mark,
}

/// A segment as a file comes back with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReturnedSegment {
    /// As in [`Segment`].
    pub id: String,
    /// The English text that was translated, if the file has it.
    pub english: Option<String>,
    /// The translation; empty if there is none.
    pub text: String,
    /// How far the file says it is.
    pub progress: Progress,
    /// What it was exported from; `None` if a tool has dropped the mark.
    pub mark: Option<Mark>,
}

impl ReturnedSegment {
    /// The key of the message, as far as it is known by the id.
    pub(crate) fn key(&self) -> &str {
        let end = self.id.find(['.', ':']);
        &self.id[..end.unwrap_or(self.id.len())]
    }
}

/// How far a file says a segment is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// It has to be looked at: a guess of a tool, or an outdated translation.
    Unfinished,
    /// It is translated.
    #[default]
    Translated,
    /// It is reviewed.
    Reviewed,
}
