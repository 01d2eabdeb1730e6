//! All files of an export.

use std::path::Path;

use gengo_messages::ftl::Keys;
use message_catalog::Catalog;

use crate::error::ExportError;
use crate::file::File;
use crate::format::Format;
use crate::options::ExportOptions;
use crate::source::{Reader, Source};
use crate::texts::Texts;
use crate::{android, apple, ftl, gettext, index, java, json, php, xml, yaml};

/// The files of all locales that are asked for, and over them the index of their keys.
///
/// `warn` gets the texts that cannot be used, and those that the files express differently.
///
/// # Errors
///
/// There is no such locale, or a text is one that the format cannot say.
pub fn files(
    catalog: &Catalog,
    keys: &Keys,
    options: &ExportOptions,
    warn: &mut dyn FnMut(&str),
) -> Result<Vec<File>, ExportError> {
    for problem in catalog.problems() {
        warn(&problem.to_string());
    }
    let source = Source::new(catalog, keys, options)?;
    let mut files = Vec::new();
    let mut paths = Vec::new();
    for reader in source.wanted(&options.locales)? {
        let own = files_of(&source, options.format, reader, warn)?;
        let names = own.iter().map(|(path, _)| slashed(path)).collect();
        paths.push((&reader.locale, names));
        files.extend(own);
    }
    files.push(index::file(&source, &paths, options)?);
    Ok(files)
}

fn files_of(
    source: &Source<'_>,
    format: Format,
    reader: &Reader,
    warn: &mut dyn FnMut(&str),
) -> Result<Vec<File>, ExportError> {
    let texts = |warn: &mut dyn FnMut(&str)| Texts::of(source, reader, warn);
    match format {
        Format::Android => android::files(&texts(warn)),
        Format::Apple => apple::files(&texts(warn).without(|c| !xml::allows(c), warn)),
        // Not the texts, but what they are made of.
        Format::Ftl => Ok(vec![ftl::file(source, reader, warn)]),
        Format::Gettext => gettext::files(&texts(warn).without(|c| c == '\0', warn), warn),
        Format::Java => java::files(&texts(warn)),
        Format::Json => json::files(&texts(warn)),
        Format::Php => php::files(&texts(warn)),
        Format::Yaml => yaml::files(&texts(warn)),
    }
}

/// A path as it is written in an index on any system.
pub(crate) fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
