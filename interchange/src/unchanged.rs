//! Whether a file came back as it was exported.

use gengo_messages_translate::{Folder, ReferenceView, ReviewState};

use crate::returned::Returned;
use crate::segment::{Progress, ReturnedSegment};

/// Whether a file has all segments of a locale in their order, each with the translation that it was exported with and of
/// today's English, so that an import has nothing to do or to report. It is found without taking the locale's texts apart,
/// and may be `false` of a file in which nothing was changed.
pub(crate) fn is_unchanged(
    reference: &ReferenceView<'_>,
    folder: &Folder,
    locale: &str,
    returned: &Returned,
) -> bool {
    let Some(texts) = reference.text_ids(folder, locale) else {
        return false;
    };
    let mut segments = returned.segments.iter();
    for text in texts {
        for way in &text.ways {
            let is_same = segments.next().is_some_and(|own| {
                is_called(&own.id, text.key, text.attribute, way)
                    && own.mark.is_some_and(|mark| mark.english == text.english)
                    && is_as_exported(own)
            });
            if !is_same {
                return false;
            }
        }
    }
    segments.next().is_none()
}

/// Whether it has its translation still, and says of that no more than it did.
fn is_as_exported(own: &ReturnedSegment) -> bool {
    own.mark.is_some_and(|mark| {
        let is_reviewed = own.progress == Progress::Reviewed && mark.state != ReviewState::Reviewed;
        !is_reviewed && mark.is_of(&own.text)
    })
}

/// Whether the id of a segment is that of a way through a text.
fn is_called(id: &str, key: &str, attribute: Option<&str>, way: &[String]) -> bool {
    let rest = id.strip_prefix(key);
    let rest = match attribute {
        Some(name) => rest.and_then(|rest| rest.strip_prefix('.')?.strip_prefix(name)),
        None => rest,
    };
    let rest = way.iter().fold(rest, |rest, key| {
        rest.and_then(|rest| rest.strip_prefix(':')?.strip_prefix(key.as_str()))
    });
    rest == Some("")
}
