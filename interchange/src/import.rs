//! Import: what was changed in files goes into the folder.

use std::collections::{BTreeMap, HashSet};
use std::convert::Infallible;

use gengo_messages_translate::{Editor, Folder, Plan, ReferenceView};
use rayon::prelude::*;

use crate::accept::accept;
use crate::changed::changed_messages;
use crate::document::Document;
use crate::error::ImportError;
use crate::merge::Merge;
use crate::notice::{Notice, NoticeKind};
use crate::options::ImportOptions;
use crate::part::Part;
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
    let read = |file: &(String, Returned)| Ok::<_, Infallible>(file.clone());
    match import_each(editor, files, read, options) {
        Ok(import) => import,
        Err(never) => match never {},
    }
}

/// As [`import`], for many large files: `read` reads one when it is needed, several at a time, and only what was changed in it
/// is kept. If several files are of one language, they are read again one after the other.
///
/// # Errors
///
/// The error of the first file that cannot be read; or else, within the result, as for [`import`].
pub fn import_each<F: Sync, E: Send>(
    editor: &Editor,
    files: &[F],
    read: impl Fn(&F) -> Result<(String, Returned), E> + Sync,
    options: ImportOptions,
) -> Result<Result<Import, ImportError>, E> {
    let folder = editor.folder();
    let reference = ReferenceView::of(folder);
    let parts = files.par_iter().map(|file| {
        let (name, returned) = read(file)?;
        let locale = locale_of(folder, &name);
        Ok(locale.map(|locale| (locale, Part::of(&reference, folder, locale, returned))))
    });
    let parts = parts.collect::<Vec<_>>().into_iter();
    let parts = parts.collect::<Result<Vec<_>, E>>()?.into_iter();
    let parts = match parts.collect::<Result<Vec<_>, ImportError>>() {
        Ok(parts) => parts,
        Err(error) => return Ok(Err(error)),
    };
    let mut groups: BTreeMap<Option<String>, Vec<(usize, &str, Part<'_>)>> = BTreeMap::new();
    for (number, (locale, part)) in parts.into_iter().enumerate() {
        let group = groups.entry(folder.language_of(locale)).or_default();
        group.push((number, locale, part));
    }
    // The locales of one language depend on each other, and on no others.
    let imported = groups.into_par_iter().map(|(_, group)| {
        let mut done: Vec<(usize, String, Vec<Notice>)> = Vec::new();
        let mut plan = Plan::default();
        for (number, locale, mut part) in group {
            let after = editor.of_language(locale).after(&plan);
            // What the file changes may be more or less by now.
            if !plan.is_empty() {
                let (_, returned) = read(&files[number])?;
                part = Part::of(&reference, after.folder(), locale, returned);
            }
            let (step, notices) = import_one(&reference, &after, locale, &part, &options);
            plan = plan.and(step);
            done.push((number, locale.to_owned(), notices));
        }
        Ok((plan, done))
    });
    let imported = imported.collect::<Vec<_>>().into_iter();
    let mut import = Import::default();
    let mut done = Vec::new();
    for (plan, own) in imported.collect::<Result<Vec<_>, E>>()? {
        import.plan = std::mem::take(&mut import.plan).and(plan);
        done.extend(own);
    }
    done.sort_by_key(|(number, ..)| *number);
    let notices = done
        .into_iter()
        .map(|(_, locale, notices)| (locale, notices));
    import.notices = notices.collect();
    Ok(Ok(import))
}

/// The locale to import into, as its folder is called.
fn locale_of<'f>(folder: &'f Folder, name: &str) -> Result<&'f str, ImportError> {
    let Some(locale) = folder.locale_called(name) else {
        return Err(ImportError::new(folder.unknown_locale(name).to_string()));
    };
    if folder.is_reference(locale) {
        let reason = format!("{locale} is the source language and cannot be imported");
        return Err(ImportError::new(reason));
    }
    Ok(locale)
}

/// Whether a file has changes that the folder does not have.
pub fn has_news(folder: &Folder, locale: &str, returned: &Returned) -> bool {
    let reference = ReferenceView::of(folder);
    let keys = changed_messages(&reference, folder, locale, returned);
    let (keys, segments) = (keys.as_ref(), &returned.segments);
    let Some((document, segments)) = beside(&reference, folder, locale, keys, segments) else {
        return false;
    };
    let options = ImportOptions::default();
    let mut merge = Merge::new(&document, &options);
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
    part: &Part<'_>,
    options: &ImportOptions,
) -> (Plan, Vec<Notice>) {
    let (folder, keys) = (editor.folder(), part.keys.as_ref());
    let Some((document, segments)) = beside(reference, folder, locale, keys, &part.segments) else {
        return (Plan::default(), Vec::new());
    };
    let mut merge = Merge::new(&document, options);
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
    let (plan, reviews) = reviews(reference, editor, locale, plan, &part.segments, options);
    notices.extend(reviews);
    (plan, notices)
}

/// What an import has to look at: the segments of the messages that a file may change, and the texts of the locale that they
/// are of. `None` if there is nothing to do or to report.
fn beside<'s>(
    reference: &ReferenceView<'_>,
    folder: &Folder,
    locale: &str,
    keys: Option<&HashSet<&str>>,
    segments: &'s [ReturnedSegment],
) -> Option<(Document, Vec<&'s ReturnedSegment>)> {
    let Some(keys) = keys else {
        let document = Document::beside(reference, folder, locale)?;
        return Some((document, segments.iter().collect()));
    };
    if keys.is_empty() {
        return None;
    }
    let document = Document::of_messages(reference, folder, locale, keys)?;
    let segments = segments.iter().filter(|own| keys.contains(own.key()));
    Some((document, segments.collect()))
}
