//! What a file changes in a locale: its texts, those that were exported, and the folder's.

use std::collections::{BTreeMap, HashMap, HashSet};

use gengo_messages_translate::{MadeOf, NewText, ReviewState, canonical_text};

use crate::document::{Document, DocumentText};
use crate::mark::Mark;
use crate::notice::{Notice, NoticeKind, Sides};
use crate::options::ImportOptions;
use crate::segment::{Progress, ReturnedSegment, Segment};

/// What a file changes in a locale.
pub(crate) struct Merge<'d> {
    document: &'d Document,
    options: &'d ImportOptions,
    /// The segments of the folder by their ids.
    known: HashMap<&'d str, usize>,
    /// What each segment becomes, by its number.
    pub(crate) changes: BTreeMap<usize, (String, MadeOf)>,
    pub(crate) notices: Vec<Notice>,
}

impl<'d> Merge<'d> {
    pub(crate) fn new(document: &'d Document, options: &'d ImportOptions) -> Self {
        let ids = document.segments.iter().map(|own| own.id.as_str());
        Self {
            document,
            options,
            known: ids.zip(0..).collect(),
            changes: BTreeMap::new(),
            notices: Vec::new(),
        }
    }

    pub(crate) fn read(&mut self, returned: &[&ReturnedSegment]) {
        let mut seen: HashMap<&str, &ReturnedSegment> = HashMap::new();
        let mut repeated: HashSet<&str> = HashSet::new();
        for &own in returned {
            match seen.get(own.id.as_str()) {
                Some(first) if first.text != own.text => {
                    repeated.insert(&own.id);
                }
                Some(_) => {}
                None => {
                    seen.insert(&own.id, own);
                }
            }
        }
        let mut done: HashSet<&str> = HashSet::new();
        for &own in returned {
            let id = own.id.as_str();
            if !done.insert(id) {
                continue;
            }
            match self.known.get(id).copied() {
                _ if repeated.contains(id) => self.notice(own, NoticeKind::Repeated),
                Some(number) => self.segment(number, own),
                None if is_changed(own, None) => self.notice(own, NoticeKind::Unknown),
                None => {}
            }
        }
        let segments = self.document.segments.iter();
        let missing = segments.filter(|own| !seen.contains_key(own.id.as_str()));
        let missing = missing.map(|own| Notice::new(&own.id, NoticeKind::Missing));
        self.notices.extend(missing);
    }

    fn notice(&mut self, own: &ReturnedSegment, kind: NoticeKind) {
        self.notices.push(Notice::new(&own.id, kind));
    }

    fn segment(&mut self, number: usize, own: &ReturnedSegment) {
        let now = &self.document.segments[number];
        if has_other_english(own, now) {
            self.notice(own, NoticeKind::EnglishChanged);
        }
        if !is_changed(own, Some(now)) {
            return;
        }
        if own.text.trim().is_empty() {
            return self.notice(own, NoticeKind::Emptied);
        }
        let text = match canonical_text(&own.text) {
            Ok(text) => text,
            Err(error) => {
                let notice = Notice::new(&own.id, NoticeKind::Refused);
                return self.notices.push(notice.because(error.to_string()));
            }
        };
        if text == now.text {
            return;
        }
        let was_outdated = own
            .mark
            .is_some_and(|own| own.state == ReviewState::Outdated);
        let is_unfinished = own.progress == Progress::Unfinished;
        if is_unfinished && !was_outdated {
            return self.notice(own, NoticeKind::Unfinished);
        }
        let is_as_exported = match own.mark {
            Some(mark) => mark.is_of(&now.text),
            None => now.text.is_empty(),
        };
        let is_taken = self.options.overwrite || self.options.take.contains(&own.id);
        if !is_as_exported && !is_taken {
            let notice = Notice::new(&own.id, NoticeKind::Conflict);
            return self.notices.push(notice.between(Sides {
                file: text,
                folder: now.text.clone(),
            }));
        }
        let made_of = match own.mark {
            _ if is_unfinished => MadeOf::AsBefore,
            Some(Mark {
                english: Some(hash),
                ..
            }) => MadeOf::Of(hash),
            _ => MadeOf::Today,
        };
        self.changes.insert(number, (text, made_of));
    }

    /// The texts that are changed, each as a whole.
    pub(crate) fn texts(&mut self) -> Vec<NewText> {
        let mut texts = Vec::new();
        let document = self.document;
        for DocumentText {
            place,
            branches,
            segments,
        } in &document.texts
        {
            let changed: Vec<usize> = self
                .changes
                .range(segments.clone())
                .map(|(number, _)| *number)
                .collect();
            let Some(first) = changed.first() else {
                continue;
            };
            let made_of = self.changes[first].1;
            let branch = |number: usize| match self.changes.get(&number) {
                Some((text, _)) => text.clone(),
                None => document.segments[number].text.clone(),
            };
            let all: Vec<String> = segments.clone().map(branch).collect();
            let kind = match branches.compose(&all) {
                Ok(text) => {
                    texts.push(NewText {
                        place: place.clone(),
                        text,
                        made_of,
                    });
                    NoticeKind::Imported
                }
                Err(_) => NoticeKind::Incomplete,
            };
            for number in changed {
                let Segment { id, text, .. } = &document.segments[number];
                let sides = self.changes.get(&number).map(|(file, _)| Sides {
                    file: file.clone(),
                    folder: text.clone(),
                });
                self.notices.push(Notice {
                    sides: sides.filter(|_| kind == NoticeKind::Imported),
                    ..Notice::new(id, kind)
                });
            }
        }
        texts
    }
}

/// Whether the translation is another one than was exported, as far as that is known.
fn is_changed(own: &ReturnedSegment, now: Option<&Segment>) -> bool {
    let Some(mark) = own.mark else {
        let now = now.map_or("", |now| &now.text);
        return own.text != now && !own.text.trim().is_empty();
    };
    if mark.is_of(&own.text) {
        return false;
    }
    // Tools change the ends of lines and spaces at the ends of a text.
    !canonical_text(&own.text).is_ok_and(|text| mark.is_of(&text))
}

fn has_other_english(own: &ReturnedSegment, now: &Segment) -> bool {
    if own.mark.is_some_and(|own| own.english == now.mark.english) {
        return false;
    }
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match &own.english {
        Some(english) => words(english) != words(&now.english),
        None => own.mark.is_some(),
    }
}
