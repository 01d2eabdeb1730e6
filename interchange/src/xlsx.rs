//! A spreadsheet.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};
use zip::ZipArchive;

use crate::document::Document;
use crate::error::{ExportError, ReadError};
use crate::returned::Returned;
use crate::table;

/// The most characters that a cell holds.
const MAX_CELL: usize = 32_767;

/// The columns that are read. A cell far to the right is not part of a table.
const MAX_COLUMNS: u32 = 100;

/// The most bytes that are unpacked: a small file can unpack to any size.
const MAX_UNPACKED: u64 = 512 << 20;

/// How wide the columns are, in characters.
const WIDTHS: [f64; 7] = [28.0, 60.0, 60.0, 16.0, 8.0, 48.0, 8.0];

/// Whether a cell can hold a text.
pub(crate) fn holds(text: &str) -> bool {
    text.encode_utf16().count() <= MAX_CELL && crate::xml::holds(text)
}

pub(crate) fn write(document: &Document) -> Result<Vec<u8>, ExportError> {
    let failed = |error: XlsxError| ExportError::new(error.to_string());
    let mut workbook = Workbook::new();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    let mut fill = || -> Result<(), XlsxError> {
        sheet.set_name(&document.locale)?;
        sheet.set_freeze_panes(1, 1)?;
        for ((column, name), width) in (0..).zip(table::COLUMNS).zip(WIDTHS) {
            sheet.set_column_width(column, width)?;
            sheet.write_string_with_format(0, column, name, &bold)?;
        }
        // Nothing to be read by people.
        sheet.set_column_hidden(6)?;
        for (row, cells) in (1..).zip(table::rows(document)) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string_with_format(row, column, cell, &wrapped)?;
            }
        }
        Ok(())
    };
    fill().map_err(failed)?;
    // The same texts are the same bytes, whenever they are written.
    let created = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1).map_err(failed)?;
    let properties = rust_xlsxwriter::DocProperties::new().set_creation_datetime(&created);
    workbook.set_properties(&properties);
    workbook.save_to_buffer().map_err(failed)
}

/// Reads the first sheet that has the columns.
///
/// # Errors
///
/// It is not a spreadsheet, lacks a column, or unpacks to more than 512 MiB.
pub(crate) fn returned(bytes: &[u8]) -> Result<Returned, ReadError> {
    let failed = |error: calamine::XlsxError| {
        ReadError::new(format!("cannot be read as a spreadsheet: {error}"))
    };
    if unpacked(bytes).is_some_and(|size| size > MAX_UNPACKED) {
        let limit = MAX_UNPACKED >> 20;
        return Err(ReadError::new(format!("unpacks to more than {limit} MiB")));
    }
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(failed)?;
    let mut why = ReadError::new("has no sheet");
    for name in workbook.sheet_names() {
        let rows = rows(&mut workbook, &name).map_err(failed)?;
        match table::returned(rows.into_values()) {
            Ok(returned) => {
                return Ok(Returned {
                    locale: Some(name),
                    ..returned
                });
            }
            Err(error) => why = error,
        }
    }
    Err(why)
}

/// How many bytes the files in an archive unpack to, as it says; `None` if it is not an archive.
fn unpacked(bytes: &[u8]) -> Option<u64> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let sizes =
        (0..archive.len()).map(|index| archive.by_index_raw(index).map_or(0, |own| own.size()));
    Some(sizes.fold(0, u64::saturating_add))
}

/// The rows of a sheet that have cells. A range would have every cell from the first to the last: billions, if the last
/// cell of a sheet has a text.
fn rows(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
) -> Result<BTreeMap<u32, Vec<String>>, calamine::XlsxError> {
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut cells = workbook.worksheet_cells_reader(name)?;
    while let Some(own) = cells.next_cell()? {
        let (row, column) = own.get_position();
        if column >= MAX_COLUMNS {
            continue;
        }
        let column = column as usize;
        let row = rows.entry(row).or_default();
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = cell(own.get_value().clone().into());
    }
    Ok(rows)
}

fn cell(data: Data) -> String {
    match data {
        Data::Empty => String::new(),
        // A translator may type a number.
        other => other.to_string(),
    }
}
