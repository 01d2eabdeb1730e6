//! Which messages of a file are not as they were exported.

use std::collections::HashSet;

use gengo_messages_translate::{Folder, ReferenceView};

use crate::returned::Returned;
use crate::reviews::is_news;
use crate::segment::ReturnedSegment;

/// The keys of the messages that an import has to look at: those with a segment that has another translation than it was
/// exported with, says more of it than it did, or is of other English than today's. Of all others there is nothing to do or
/// to report.
///
/// `None` if the file does not have all segments of the locale, each once and in their order: then it has to be looked at as
/// a whole. This is found without taking the locale's texts apart.
pub(crate) fn changed_messages<'r>(
    reference: &'r ReferenceView<'_>,
    folder: &Folder,
    locale: &str,
    returned: &Returned,
) -> Option<HashSet<&'r str>> {
    let mut changed = HashSet::new();
    let mut segments = returned.segments.iter();
    for text in reference.text_ids(folder, locale)? {
        for way in &text.ways {
            let own = segments.next()?;
            if !is_called(&own.id, text.key, text.attribute, way) {
                return None;
            }
            let is_of_today = own.mark.is_some_and(|mark| mark.english == text.english);
            if !is_of_today || !is_as_exported(own) {
                changed.insert(text.key);
            }
        }
    }
    if segments.next().is_some() {
        return None;
    }
    (changed.is_empty() || is_each_once(returned)).then_some(changed)
}

fn is_each_once(returned: &Returned) -> bool {
    let ids: HashSet<&str> = returned.segments.iter().map(|own| &*own.id).collect();
    ids.len() == returned.segments.len()
}

/// Whether it has its translation still, and says of that no more than it did.
fn is_as_exported(own: &ReturnedSegment) -> bool {
    !is_news(own) && own.mark.is_some_and(|mark| mark.is_of(&own.text))
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
