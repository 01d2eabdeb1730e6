//! Messages that a file says are reviewed.

use std::collections::{BTreeMap, HashMap, HashSet};

use gengo_messages_translate::{Editor, Plan, ReferenceView, ReviewState, State, canonical_text};

use crate::document::Document;
use crate::notice::{Notice, NoticeKind};
use crate::options::ImportOptions;
use crate::segment::{Progress, ReturnedSegment};

/// Whether the file says of a segment that it is reviewed, and did not when it was exported.
pub(crate) fn is_news(own: &ReturnedSegment) -> bool {
    let mark = own.mark.filter(|mark| mark.state != ReviewState::Reviewed);
    own.progress == Progress::Reviewed && mark.is_some()
}

/// Which messages the file says are reviewed: all segments of them, as they now are, of today's English. They
/// become so, if that is asked for.
pub(crate) fn reviews(
    reference: &ReferenceView<'_>,
    editor: &Editor,
    locale: &str,
    plan: Plan,
    segments: &[ReturnedSegment],
    options: &ImportOptions,
) -> (Plan, Vec<Notice>) {
    if !segments.iter().any(is_news) {
        return (plan, Vec::new());
    }
    let after = editor.after(&plan);
    let reviewed = segments
        .iter()
        .filter(|own| own.progress == Progress::Reviewed);
    let keys: HashSet<&str> = reviewed.map(ReturnedSegment::key).collect();
    let document = Document::of_messages(reference, after.folder(), locale, &keys);
    let Some(document) = document else {
        return (plan, Vec::new());
    };
    let by_id: HashMap<&str, &ReturnedSegment> = segments
        .iter()
        .filter(|own| keys.contains(own.key()))
        .map(|own| (own.id.as_str(), own))
        .collect();
    let mut messages: BTreeMap<&str, bool> = BTreeMap::new();
    for text in &document.texts {
        for now in &document.segments[text.segments.clone()] {
            let own = by_id.get(now.id.as_str()).filter(|own| {
                let is_same = canonical_text(&own.text).is_ok_and(|text| text == now.text);
                let is_of_today = own
                    .mark
                    .is_some_and(|mark| mark.english == now.mark.english);
                is_same && is_of_today && own.progress == Progress::Reviewed
            });
            let is_reviewed = messages.entry(&text.place.id).or_insert(true);
            *is_reviewed &= own.is_some() && now.state != ReviewState::Reviewed;
        }
    }
    let mut ids: Vec<String> = messages
        .into_iter()
        .filter(|(_, is_reviewed)| *is_reviewed)
        .map(|(id, _)| id.to_owned())
        .collect();
    let mut notices = Vec::new();
    if !options.reviews {
        let offered = ids.iter();
        notices.extend(offered.map(|id| Notice::new(id, NoticeKind::ReviewOffered)));
        return (plan, notices);
    }
    let by = options.by.as_deref();
    while !ids.is_empty() {
        match after.review_by(locale, &ids, State::Reviewed, by) {
            Ok(step) => {
                let reviewed = ids.iter();
                notices.extend(reviewed.map(|id| Notice::new(id, NoticeKind::Reviewed)));
                return (plan.and(step), notices);
            }
            Err(error) => {
                let at = error
                    .id()
                    .and_then(|id| ids.iter().position(|own| own == id));
                let refused = match at {
                    Some(at) => vec![ids.remove(at)],
                    None => std::mem::take(&mut ids),
                };
                let reason = error.reason();
                notices.extend(
                    refused
                        .into_iter()
                        .map(|id| Notice::new(id, NoticeKind::Refused).because(&reason)),
                );
            }
        }
    }
    (plan, notices)
}
