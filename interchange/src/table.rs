//! A table with a row a segment: what CSV and spreadsheets have in common.

use gengo_messages_translate::ReviewState;

use crate::document::Document;
use crate::error::ReadError;
use crate::mark::name_of;
use crate::returned::Returned;
use crate::segment::{Progress, ReturnedSegment};

/// The columns, as Weblate and the Translate Toolkit call them. The state comes before `fuzzy`, which counts
/// for these; the mark is in what they take for the place in a source file, and keep.
pub(crate) const COLUMNS: [&str; 7] = [
    "id",
    "source",
    "target",
    "state",
    "fuzzy",
    "developer_comments",
    "location",
];

/// Under which names a column is found, besides its own: what people call it.
const OTHER_NAMES: [(&str, &str); 4] = [
    ("key", "id"),
    ("english", "source"),
    ("translation", "target"),
    ("notes", "developer_comments"),
];

/// The rows below the columns' names.
pub(crate) fn rows(document: &Document) -> impl Iterator<Item = [String; 7]> {
    document.segments.iter().map(|segment| {
        let is_outdated = segment.state == ReviewState::Outdated;
        [
            segment.id.clone(),
            segment.english.clone(),
            segment.text.clone(),
            name_of(segment.state).to_owned(),
            if is_outdated { "True" } else { "False" }.to_owned(),
            segment.notes.join("\n"),
            segment.mark.to_string(),
        ]
    })
}

/// Reads a table, whatever the order of its columns is.
///
/// # Errors
///
/// A column is missing that has to be there.
pub(crate) fn returned(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Returned, ReadError> {
    let is_filled = |row: &Vec<String>| row.iter().any(|cell| !cell.trim().is_empty());
    let mut rows = rows.into_iter().filter(is_filled);
    let head = rows.next().unwrap_or_default();
    let head: Vec<String> = head.iter().map(|name| column(name)).collect();
    let position = |name: &str| head.iter().position(|own| own == name);
    let wanted = |name: &str| {
        let failed = || ReadError::new(format!("has no column {name:?}"));
        position(name).ok_or_else(failed)
    };
    let (id, target) = (wanted("id")?, wanted("target")?);
    let (source, state) = (position("source"), position("state"));
    let (fuzzy, mark) = (position("fuzzy"), position("location"));
    let segments = rows.map(|row| {
        let cell = |at: usize| row.get(at).map_or("", String::as_str);
        ReturnedSegment {
            id: cell(id).trim().to_owned(),
            english: source.map(|at| cell(at).to_owned()),
            text: cell(target).to_owned(),
            progress: progress(state.map_or("", cell), fuzzy.map_or("", cell)),
            mark: mark.and_then(|at| cell(at).parse().ok()),
        }
    });
    Ok(Returned {
        locale: None,
        segments: segments.collect(),
    })
}

fn column(name: &str) -> String {
    let name = name.trim().to_lowercase();
    let other = OTHER_NAMES.iter().find(|(other, _)| *other == name);
    other.map_or(name, |(_, own)| (*own).to_owned())
}

fn progress(state: &str, fuzzy: &str) -> Progress {
    let state = state.trim().to_lowercase();
    let is_fuzzy = ["1", "x", "true", "yes", "fuzzy"].contains(&&*fuzzy.trim().to_lowercase());
    match &*state {
        "reviewed" | "final" => Progress::Reviewed,
        "outdated" | "needs-review" => Progress::Unfinished,
        _ if is_fuzzy => Progress::Unfinished,
        _ => Progress::Translated,
    }
}
