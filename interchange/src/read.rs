//! Files as they come back, of any format.

use std::fs;
use std::path::Path;

use crate::encoding::{named_after, text_of};
use crate::error::ReadError;
use crate::returned::Returned;
use crate::{csv_table, po, xliff_reader, xlsx};

/// Reads a file from the disk, as [`read`] does.
///
/// # Errors
///
/// It cannot be read, or as for [`read`].
pub fn read_file(path: &Path) -> Result<Returned, ReadError> {
    let bytes = fs::read(path).map_err(|error| ReadError::new(error.to_string()))?;
    read(path, &bytes)
}

/// Reads a file by what its name ends in: `.xlf` and `.xliff`, `.po`, `.csv` and `.tsv`, `.xlsx`.
///
/// # Errors
///
/// It is none of these, or not what its name says.
pub fn read(path: &Path, bytes: &[u8]) -> Result<Returned, ReadError> {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    match &*extension.to_lowercase() {
        "xlf" | "xliff" => {
            let text = text_of(bytes, named_after(bytes, "encoding="))?;
            xliff_reader::returned(&text)
        }
        "po" => {
            let text = text_of(bytes, named_after(bytes, "charset="))?;
            po::returned(&text)
        }
        "csv" | "tsv" => csv_table::returned(&text_of(bytes, None)?),
        "xlsx" => xlsx::returned(bytes),
        "tmx" | "tbx" => Err(ReadError::new(
            "cannot be imported; export as xliff, po, csv or xlsx, and import that file",
        )),
        _ => Err(ReadError::new(
            "cannot be imported: expected a name that ends in .xlf, .po, .csv or .xlsx",
        )),
    }
}
