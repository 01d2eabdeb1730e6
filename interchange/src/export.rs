//! A folder's texts as files for translators.

use std::path::PathBuf;

use gengo_messages_translate::{Folder, Place, ReferenceView};
use rayon::prelude::*;

use crate::document::Document;
use crate::error::ExportError;
use crate::format::Format;
use crate::segment::Segment;
use crate::{csv_table, po, tbx, tmx, xliff, xliff12, xlsx, xml};

/// A file: its path, within the folder that is exported into, and its bytes.
pub type File = (PathBuf, Vec<u8>);

/// The texts of locales, a file each, named for the locale; of all that translations are made for if none is
/// named. Reports to `warn` what cannot be exported.
///
/// # Errors
///
/// There is no such locale, or no reference locale.
pub fn files(
    folder: &Folder,
    format: Format,
    locales: &[String],
    warn: &mut dyn FnMut(&str),
) -> Result<Vec<File>, ExportError> {
    folder
        .reference()
        .map_err(|error| ExportError::new(error.to_string()))?;
    let asked: Vec<&str> = match locales {
        [] => folder.translations().collect(),
        names => {
            let asked = names.iter().map(|name| asked_for(folder, name));
            asked.collect::<Result<_, _>>()?
        }
    };
    let reference = ReferenceView::of(folder);
    let files = asked.into_par_iter().map(|locale| {
        let Some(mut document) = Document::beside(&reference, folder, locale) else {
            let reason =
                format!("{locale} is the source language and has no translations to export");
            return Err(ExportError::new(reason));
        };
        let unheld = document.keep_held(|segment| holds(format, segment));
        let bytes = bytes(format, &document)?;
        let path = PathBuf::from(format!("{locale}.{}", format.extension()));
        Ok(((path, bytes), notices(&document, &unheld)))
    });
    let files = files.collect::<Result<Vec<_>, _>>()?;
    let mut written = Vec::new();
    for (file, notices) in files {
        notices.iter().for_each(|notice| warn(notice));
        written.push(file);
    }
    Ok(written)
}

fn asked_for<'f>(folder: &'f Folder, name: &str) -> Result<&'f str, ExportError> {
    let failed = || ExportError::new(folder.unknown_locale(name).to_string());
    folder.locale_called(name).ok_or_else(failed)
}

fn bytes(format: Format, document: &Document) -> Result<Vec<u8>, ExportError> {
    Ok(match format {
        Format::Csv => csv_table::write(document),
        Format::Po => po::write(document),
        Format::Tbx => tbx::write(document),
        Format::Tmx => tmx::write(document),
        Format::Xliff => xliff::write(document),
        Format::Xliff12 => xliff12::write(document),
        Format::Xlsx => xlsx::write(document)?,
    })
}

/// Whether a format can hold a segment as it is.
fn holds(format: Format, segment: &Segment) -> bool {
    let is_held = |text: &str| match format {
        Format::Csv | Format::Po => !text.contains('\0'),
        Format::Tbx | Format::Tmx | Format::Xliff | Format::Xliff12 => xml::holds(text),
        Format::Xlsx => xlsx::holds(text),
    };
    is_held(&segment.english) && is_held(&segment.text)
}

fn notices(document: &Document, unheld: &[Place]) -> Vec<String> {
    let locale = &document.locale;
    let list = |places: &[Place]| {
        let names: Vec<_> = places.iter().map(Place::to_string).collect();
        names.join(", ")
    };
    let mut notices = Vec::new();
    if !document.left_out.is_empty() {
        notices.push(format!(
            "{locale}: left out, because the choices in them cannot be laid out one by one: {}",
            list(&document.left_out)
        ));
    }
    if !unheld.is_empty() {
        notices.push(format!(
            "{locale}: left out, because the format cannot hold a character in them: {}",
            list(unheld)
        ));
    }
    if document.inherited > 0 {
        let texts = match document.inherited {
            1 => "1 text".to_owned(),
            count => format!("{count} texts"),
        };
        notices.push(format!(
            "{locale}: left out {texts} that another locale of the language fills in"
        ));
    }
    notices
}
