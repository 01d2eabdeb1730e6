//! A folder's files, as edits read and plan them.

use std::path::Path;

use gengo_messages::ftl::{Lines, MAX_FILE_BYTES};

use crate::edit::error::{EditError, Fault};
use crate::file::{File, Unreadable};
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;
use crate::plan::Plan;
use crate::record::{self, Records};
use crate::source::Source;
use crate::today::Today;

/// Splits a file into its items, for an edit.
pub(crate) fn read(file: &File) -> Result<Source<'_>, EditError> {
    readable(file)?;
    resolved(file)?;
    // What comes behind it would make it the end of another line than it is.
    if file.bytes().ends_with(b"\r") {
        return Err(EditError::of_file(file, Fault::LoneCarriageReturn));
    }
    file.source()
        .ok_or_else(|| EditError::of_file(file, Fault::NotUtf8))
}

/// Refuses a file that exists but cannot be read. Otherwise the edit would treat it as empty.
pub(crate) fn readable(file: &File) -> Result<(), EditError> {
    match file.unreadable() {
        Some(error) => {
            let fault = match error {
                Unreadable::TooLarge {
                    limit: MAX_FILE_BYTES,
                } => Fault::TooLarge,
                _ => Fault::Unreadable(error.clone()),
            };
            Err(EditError::of_file(file, fault))
        }
        None => Ok(()),
    }
}

/// Refuses texts that cannot be read, of locales that are asked for, and folders in these.
pub(crate) fn readable_locales(
    folder: &Folder,
    asked: impl Fn(&LocaleFolder) -> bool,
) -> Result<(), EditError> {
    let asked: Vec<&LocaleFolder> = folder.locales.iter().filter(|own| asked(own)).collect();
    for own in &asked {
        own.files.iter().try_for_each(|file| readable(file))?;
    }
    let is_asked = |locale: &str| locale.is_empty() || asked.iter().any(|own| own.name == locale);
    let mut unread = folder.unread.iter();
    match unread.find(|own| own.has_failed && is_asked(&own.locale)) {
        Some(own) => {
            let fault = Fault::UnreadableFolder(own.reason.clone());
            Err(EditError::of_path(&own.path, &own.locale, fault))
        }
        None => Ok(()),
    }
}

/// Refuses a file with merge conflict markers. Both sides are valid texts, so an edit could change or move
/// one of them, and the conflict could no longer be resolved.
pub(crate) fn resolved(file: &File) -> Result<(), EditError> {
    let text = file.text();
    let is = |line: &str, mark: &str| {
        let rest = line.strip_prefix(mark);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    // The mark that opens a conflict is none without the others.
    let is_inner = |line: &str| {
        ["|||||||", "=======", ">>>>>>>"]
            .iter()
            .any(|mark| is(line, mark))
    };
    if !text.lines().any(is_inner) {
        return Ok(());
    }
    let first = text
        .lines()
        .position(|line| is_inner(line) || is(line, "<<<<<<<"));
    let line = first.map_or(1, |line| line + 1);
    Err(EditError::of_file(file, Fault::Conflict).in_line(line))
}

/// A file of a locale, split into its items, and one of them.
pub(crate) type Found<'a> = (&'a File, Source<'a>, usize);

/// Where a message is. Of several of one id the last counts.
pub(crate) fn find<'a>(own: &'a LocaleFolder, id: &str) -> Result<Option<Found<'a>>, EditError> {
    let mut found = None;
    for file in &own.files {
        let source = read(file)?;
        if let Some(index) = source.position(id) {
            found = Some((&**file, source, index));
        } else if let Some(index) = source.broken(id) {
            return Err(failed_at(&source, file, index, (id, Fault::BrokenByHand)));
        }
    }
    Ok(found)
}

/// Plans a file of texts.
///
/// # Errors
///
/// It would be too large for any catalog to read.
pub(crate) fn put_texts(
    plan: &mut Plan,
    (path, locale): (&Path, &str),
    old: Option<&[u8]>,
    new: String,
) -> Result<(), EditError> {
    if new.len() > MAX_FILE_BYTES && old.is_none_or(|old| new.len() > old.len()) {
        return Err(EditError::of_path(path, locale, Fault::WouldBeTooLarge));
    }
    plan.put(path, old, Some(new.into_bytes()));
    Ok(())
}

/// Plans a state file, with what English says today where records are of that.
pub(crate) fn put_states(
    plan: &mut Plan,
    (path, old): (&Path, Option<&File>),
    mut records: Records,
    english: &Today<'_>,
) {
    let old_bytes = old.map(|file| file.bytes());
    if records.is_empty() && old.is_none() {
        return;
    }
    english.fill_in(&mut records);
    let new = record::write(&records);
    plan.put(path, old_bytes, Some(new.into_bytes()));
}

/// What is wrong with an item of a file.
pub(crate) fn failed_at(
    source: &Source<'_>,
    file: &File,
    index: usize,
    (id, fault): (&str, Fault),
) -> EditError {
    let (line, _) = Lines::new(source.text).place(source.items[index].start);
    EditError::of_file(file, fault).at(id).in_line(line)
}
