//! Import: what was changed in files goes into the folder.

use std::collections::{BTreeMap, HashMap, HashSet};

use gengo_messages_translate::{
    Editor, Folder, MadeOf, NewText, Plan, ReviewState, State, canonical_text,
};
use rayon::prelude::*;

use crate::accept::accept;
use crate::document::{Document, DocumentText};
use crate::error::ImportError;
use crate::mark::Mark;
use crate::notice::{Notice, NoticeKind};
use crate::returned::Returned;
use crate::segment::{Progress, ReturnedSegment, Segment};

/// How files are imported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// Whether the file's text counts where the folder's was changed as well.
    pub overwrite: bool,
    /// Whether messages that the file says are reviewed become so.
    pub reviews: bool,
}

/// What an import would change, and what it reports.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Import {
    /// What is to be written.
    pub plan: Plan,
    /// For each file the locale, as its folder is called, and the notices of it.
    pub notices: Vec<(String, Vec<Notice>)>,
}

/// Plans the changes that were made in files. Each file comes with its locale, by any name of it. Texts that
/// are unchanged in a file stay as they are in the folder.
///
/// # Errors
///
/// There is no such locale, or translations are made from it.
pub fn import(
    editor: &Editor,
    files: &[(String, Returned)],
    options: ImportOptions,
) -> Result<Import, ImportError> {
    let mut groups: BTreeMap<&str, Vec<(usize, &str, &Returned)>> = BTreeMap::new();
    for (number, (name, returned)) in files.iter().enumerate() {
        let folder = editor.folder();
        let Some(locale) = folder.locale_called(name) else {
            return Err(ImportError::new(format!(
                "unknown locale {name:?}; run `new {name}` to create it"
            )));
        };
        if folder.is_reference(locale) {
            let reason = format!("{locale} is the source language and cannot be imported");
            return Err(ImportError::new(reason));
        }
        let language = locale.split('-').next().unwrap_or(locale);
        let group = groups.entry(language).or_default();
        group.push((number, locale, returned));
    }
    // The locales of one language depend on each other, and on no others.
    let imported = groups.into_par_iter().map(|(_, group)| {
        let mut done: Vec<(usize, String, Vec<Notice>)> = Vec::new();
        let mut plan = Plan::default();
        for (number, locale, returned) in group {
            let after = editor.of_language(locale).after(&plan);
            let (step, notices) = import_one(&after, locale, returned, options);
            plan = plan.and(step);
            done.push((number, locale.to_owned(), notices));
        }
        (plan, done)
    });
    let mut import = Import::default();
    let mut done = Vec::new();
    for (plan, own) in imported.collect::<Vec<_>>() {
        import.plan = std::mem::take(&mut import.plan).and(plan);
        done.extend(own);
    }
    done.sort_by_key(|(number, ..)| *number);
    let notices = done
        .into_iter()
        .map(|(_, locale, notices)| (locale, notices));
    import.notices = notices.collect();
    Ok(import)
}

/// Whether a file has changes that the folder does not have.
pub fn has_news(folder: &Folder, locale: &str, returned: &Returned) -> bool {
    let Some(document) = Document::of(folder, locale) else {
        return false;
    };
    let mut merge = Merge::new(&document, ImportOptions::default());
    merge.read(returned);
    let is_no_news = |kind| {
        matches!(
            kind,
            NoticeKind::Missing | NoticeKind::EnglishChanged | NoticeKind::Emptied
        )
    };
    !merge.changes.is_empty() || merge.notices.iter().any(|own| !is_no_news(own.kind))
}

fn import_one(
    editor: &Editor,
    locale: &str,
    returned: &Returned,
    options: ImportOptions,
) -> (Plan, Vec<Notice>) {
    let Some(document) = Document::of(editor.folder(), locale) else {
        return (Plan::default(), Vec::new());
    };
    let mut merge = Merge::new(&document, options);
    merge.read(returned);
    let (texts, mut notices) = (merge.texts(), merge.notices);
    let (plan, refused) = accept(editor, locale, &texts);
    let refused_places: HashSet<String> = refused.iter().map(|own| own.id.clone()).collect();
    let is_taken = |notice: &Notice| {
        let place = notice.id.split(':').next().unwrap_or(&notice.id);
        notice.kind != NoticeKind::Imported || !refused_places.contains(place)
    };
    notices.retain(is_taken);
    notices.extend(refused);
    let (plan, reviews) = reviews(editor, locale, plan, returned, options);
    notices.extend(reviews);
    (plan, notices)
}

/// What a file changes in a locale.
struct Merge<'d> {
    document: &'d Document,
    options: ImportOptions,
    /// The segments of the folder by their ids.
    known: HashMap<&'d str, usize>,
    /// What each segment becomes, by its number.
    changes: BTreeMap<usize, (String, MadeOf)>,
    notices: Vec<Notice>,
}

impl<'d> Merge<'d> {
    fn new(document: &'d Document, options: ImportOptions) -> Self {
        let ids = document.segments.iter().map(|own| own.id.as_str());
        Self {
            document,
            options,
            known: ids.zip(0..).collect(),
            changes: BTreeMap::new(),
            notices: Vec::new(),
        }
    }

    fn read(&mut self, returned: &Returned) {
        let mut seen: HashMap<&str, &ReturnedSegment> = HashMap::new();
        let mut repeated: HashSet<&str> = HashSet::new();
        for own in &returned.segments {
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
        for own in &returned.segments {
            let id = own.id.as_str();
            if !done.insert(id) {
                continue;
            }
            match self.known.get(id).copied() {
                _ if repeated.contains(id) => self.tell(own, NoticeKind::Repeated),
                Some(number) => self.segment(number, own),
                None if is_changed(own, None) => self.tell(own, NoticeKind::Unknown),
                None => {}
            }
        }
        let segments = self.document.segments.iter();
        let missing = segments.filter(|own| !seen.contains_key(own.id.as_str()));
        let missing = missing.map(|own| Notice::new(&own.id, NoticeKind::Missing));
        self.notices.extend(missing);
    }

    fn tell(&mut self, own: &ReturnedSegment, kind: NoticeKind) {
        self.notices.push(Notice::new(&own.id, kind));
    }

    fn segment(&mut self, number: usize, own: &ReturnedSegment) {
        let now = &self.document.segments[number];
        if has_other_english(own, now) {
            self.tell(own, NoticeKind::EnglishChanged);
        }
        if !is_changed(own, Some(now)) {
            return;
        }
        if own.text.trim().is_empty() {
            return self.tell(own, NoticeKind::Emptied);
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
            return self.tell(own, NoticeKind::Unfinished);
        }
        let is_as_exported = match own.mark {
            Some(mark) => mark.is_of(&now.text),
            None => now.text.is_empty(),
        };
        if !is_as_exported && !self.options.overwrite {
            let notice = Notice::new(&own.id, NoticeKind::Conflict);
            let both = format!("file: {text}\nfolder: {}", now.text);
            return self.notices.push(notice.because(both));
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
    fn texts(&mut self) -> Vec<NewText> {
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
            let ids = changed.iter().map(|number| &document.segments[*number].id);
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
            self.notices.extend(ids.map(|id| Notice::new(id, kind)));
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

/// Which messages the file says are reviewed: all segments of them, as they now are, of today's English. They
/// become so, if that is asked for.
fn reviews(
    editor: &Editor,
    locale: &str,
    plan: Plan,
    returned: &Returned,
    options: ImportOptions,
) -> (Plan, Vec<Notice>) {
    let is_news = |own: &&ReturnedSegment| {
        let mark = own.mark.filter(|mark| mark.state != ReviewState::Reviewed);
        own.progress == Progress::Reviewed && mark.is_some()
    };
    if !returned.segments.iter().any(|own| is_news(&own)) {
        return (plan, Vec::new());
    }
    let after = editor.after(&plan);
    let Some(document) = Document::of(after.folder(), locale) else {
        return (plan, Vec::new());
    };
    let by_id: HashMap<&str, &ReturnedSegment> = returned
        .segments
        .iter()
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
    while !ids.is_empty() {
        match after.review(locale, &ids, State::Reviewed) {
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
