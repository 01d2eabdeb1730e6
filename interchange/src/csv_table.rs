//! Comma-separated values.

use csv::{ReaderBuilder, WriterBuilder};

use crate::document::Document;
use crate::error::ReadError;
use crate::returned::Returned;
use crate::table;

pub(crate) fn write(document: &Document) -> Vec<u8> {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let head = table::COLUMNS.map(str::to_owned);
    for row in std::iter::once(head).chain(table::rows(document)) {
        // A vector takes all that is written to it.
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// Reads a file, with whatever a spreadsheet program has put between the values.
///
/// # Errors
///
/// It is not a table, or lacks a column.
pub(crate) fn returned(text: &str) -> Result<Returned, ReadError> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| ReadError::new(format!("is not CSV: {error}")))?;
        rows.push(record.iter().map(unguarded).collect());
    }
    table::returned(rows)
}

/// What parts the names of the columns.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |own: u8| head.bytes().filter(|byte| *byte == own).count();
    let mut delimiters = [b',', b';', b'\t'];
    delimiters.sort_by_key(|own| std::cmp::Reverse(count(*own)));
    delimiters[0]
}

/// A spreadsheet program would take this for a formula, or make an error of it: `-service`.
fn is_formula(cell: &str) -> bool {
    let bare = cell.trim_start_matches('\'');
    bare.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn guarded(cell: &str) -> String {
    match is_formula(cell) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

fn unguarded(cell: &str) -> String {
    let inner = cell.strip_prefix('\'').filter(|_| is_formula(cell));
    inner.unwrap_or(cell).to_owned()
}
