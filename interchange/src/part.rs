//! The part of a file that an import has to look at.

use std::collections::HashSet;

use gengo_messages_translate::{Folder, ReferenceView};

use crate::changed::changed_messages;
use crate::returned::Returned;
use crate::reviews::is_news;
use crate::segment::{Progress, ReturnedSegment};

/// The part of a file that an import has to look at.
pub(crate) struct Part<'r> {
    /// The keys of the messages that it may change; `None` of all.
    pub(crate) keys: Option<HashSet<&'r str>>,
    /// Their segments, and what tells whether others are reviewed.
    pub(crate) segments: Vec<ReturnedSegment>,
}

impl<'r> Part<'r> {
    pub(crate) fn of(
        reference: &'r ReferenceView<'_>,
        folder: &Folder,
        locale: &str,
        returned: Returned,
    ) -> Self {
        let keys = changed_messages(reference, folder, locale, &returned);
        let mut segments = returned.segments;
        if let Some(keys) = &keys {
            let with_reviewed = segments.iter().any(is_news);
            let is_reviewed = |own: &ReturnedSegment| own.progress == Progress::Reviewed;
            segments.retain(|own| keys.contains(own.key()) || with_reviewed && is_reviewed(own));
            segments.shrink_to_fit();
        }
        Self { keys, segments }
    }
}
