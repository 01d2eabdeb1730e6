//! Import: what was changed in files goes into the folder.

use std::collections::{BTreeMap, HashSet};

use gengo_messages_translate::{Editor, Folder, Plan, ReferenceView};
use rayon::prelude::*;

use crate::accept::accept;
use crate::changed::changed_messages;
use crate::document::Document;
use crate::error::ImportError;
use crate::merge::Merge;
use crate::notice::{Notice, NoticeKind};
use crate::options::ImportOptions;
use crate::returned::Returned;
use crate::reviews::reviews;
use crate::segment::ReturnedSegment;

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
            return Err(ImportError::new(folder.unknown_locale(name).to_string()));
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
    let reference = ReferenceView::of(editor.folder());
    let imported = groups.into_par_iter().map(|(_, group)| {
        let mut done: Vec<(usize, String, Vec<Notice>)> = Vec::new();
        let mut plan = Plan::default();
        for (number, locale, returned) in group {
            let after = editor.of_language(locale).after(&plan);
            let (step, notices) = import_one(&reference, &after, locale, returned, &options);
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
    let reference = ReferenceView::of(folder);
    let Some((document, segments)) = beside(&reference, folder, locale, returned) else {
        return false;
    };
    let mut merge = Merge::new(&document, false);
    merge.read(&segments);
    let is_no_news = |kind| {
        matches!(
            kind,
            NoticeKind::Missing | NoticeKind::EnglishChanged | NoticeKind::Emptied
        )
    };
    !merge.changes.is_empty() || merge.notices.iter().any(|own| !is_no_news(own.kind))
}

fn import_one(
    reference: &ReferenceView,
    editor: &Editor,
    locale: &str,
    returned: &Returned,
    options: &ImportOptions,
) -> (Plan, Vec<Notice>) {
    let Some((document, segments)) = beside(reference, editor.folder(), locale, returned) else {
        return (Plan::default(), Vec::new());
    };
    let mut merge = Merge::new(&document, options.overwrite);
    merge.read(&segments);
    let (texts, mut notices) = (merge.texts(), merge.notices);
    let (plan, refused) = accept(editor, locale, &texts);
    let refused_places: HashSet<String> = refused.iter().map(|own| own.id.clone()).collect();
    let is_taken = |notice: &Notice| {
        let place = notice.id.split(':').next().unwrap_or(&notice.id);
        notice.kind != NoticeKind::Imported || !refused_places.contains(place)
    };
    notices.retain(is_taken);
    notices.extend(refused);
    let (plan, reviews) = reviews(reference, editor, locale, plan, returned, options);
    notices.extend(reviews);
    (plan, notices)
}

/// What an import has to look at: segments of a file, and the texts of the locale that they are of. `None` if there is
/// nothing to do or to report.
fn beside<'f>(
    reference: &ReferenceView<'_>,
    folder: &Folder,
    locale: &str,
    returned: &'f Returned,
) -> Option<(Document, Vec<&'f ReturnedSegment>)> {
    let segments = returned.segments.iter();
    let Some(keys) = changed_messages(reference, folder, locale, returned) else {
        let document = Document::beside(reference, folder, locale)?;
        return Some((document, segments.collect()));
    };
    if keys.is_empty() {
        return None;
    }
    let document = Document::of_messages(reference, folder, locale, &keys)?;
    let segments = segments.filter(|own| keys.contains(own.key()));
    Some((document, segments.collect()))
}
