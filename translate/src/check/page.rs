//! A file in a check.

use gengo_messages::Problem;

use crate::file::File;

/// A file, and what can be parsed of it.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) file: &'a File,
    /// What can be parsed of it, if it is one of texts; that which findings are places in.
    pub(crate) text: &'a str,
    pub(crate) problems: &'a [Problem],
}

impl<'a> Page<'a> {
    /// A file beside the texts.
    pub(crate) fn beside(file: &'a File) -> Option<Self> {
        let text = std::str::from_utf8(&file.bytes).ok()?;
        let problems = &[];
        Some(Self {
            file,
            text,
            problems,
        })
    }
}
