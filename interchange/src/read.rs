//! Files as they come back, of any format.

use std::fs;
use std::path::{Path, PathBuf};

use gengo_messages_translate::prepare_threads;
use rayon::prelude::*;

use crate::encoding::{named_after, text_of};
use crate::error::ReadError;
use crate::returned::Returned;
use crate::{csv_table, po, xliff_reader, xlsx};

/// Reads files from the disk, each as [`read`] does and several at a time. The results are in the order of the files.
pub fn read_files(paths: &[PathBuf]) -> Vec<Result<Returned, ReadError>> {
    prepare_threads();
    let files = paths.par_iter().map(|path| {
        let bytes = fs::read(path).map_err(|error| ReadError::new(error.to_string()))?;
        read(path, &bytes)
    });
    files.collect()
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
