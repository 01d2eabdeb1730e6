//! A file in a check.

use gengo_messages::Problem;
use simdutf8::basic::from_utf8;

use crate::file::File;

/// A file, and what can be parsed of it.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    pub(crate) file: &'a File,
    /// The part of it that can be parsed, if it is a file of texts. The places of findings are in this text.
    pub(crate) text: &'a str,
    pub(crate) problems: &'a [Problem],
}

impl<'a> Page<'a> {
    /// A file beside the texts.
    pub(crate) fn beside(file: &'a File) -> Option<Self> {
        let text = from_utf8(file.bytes()).ok()?;
        let problems = &[];
        Some(Self {
            file,
            text,
            problems,
        })
    }
}
