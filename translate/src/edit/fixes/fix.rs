//! A change that fixes a finding.

use std::ops::Range;

use crate::plan::Plan;

/// A change that puts a finding right.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Fix {
    /// What it does, for a menu.
    pub title: String,
    /// The change itself, to be looked at and written.
    pub plan: Plan,
    /// Whether it is what is meant most likely, and does nothing that has to be filled in.
    pub is_preferred: bool,
    /// Whether it is about all files of the folder, and what stands beside them.
    pub is_of_folder: bool,
}

impl Fix {
    pub(crate) fn new(title: impl Into<String>, plan: Plan) -> Self {
        Self {
            title: title.into(),
            plan,
            is_preferred: false,
            is_of_folder: false,
        }
    }
}

/// Places in a file, each with its new text.
pub(crate) type Edits = Vec<(Range<usize>, String)>;
