//! All files of an export.

use std::path::Path;

use gengo_messages::{CatalogBuilder, LanguageIdentifier};

use crate::error::ExportError;
use crate::file::File;
use crate::format::Format;
use crate::options::ExportOptions;
use crate::source::Source;
use crate::texts::Texts;
use crate::{android, apple, ftl, gettext, index, java, json, php, yaml};

/// The files of all locales that are asked for, and over them the index of their keys.
///
/// `warn` is told what cannot be used of the texts, and which texts the files say differently.
///
/// # Errors
///
/// There is no such locale, or a text is one that the format cannot say.
pub fn files(
    texts: &CatalogBuilder,
    options: &ExportOptions,
    warn: &mut dyn FnMut(&str),
) -> Result<Vec<File>, ExportError> {
    let source = Source::new(texts, options, warn)?;
    let mut files = Vec::new();
    let mut paths = Vec::new();
    for locale in source.wanted(&options.locales)? {
        let own = files_of(&source, options, &locale, warn)?;
        let names = own.iter().map(|(path, _)| slashed(path)).collect();
        paths.push((locale, names));
        files.extend(own);
    }
    files.push(index::file(&source, &paths, options)?);
    Ok(files)
}

fn files_of(
    source: &Source,
    options: &ExportOptions,
    locale: &LanguageIdentifier,
    warn: &mut dyn FnMut(&str),
) -> Result<Vec<File>, ExportError> {
    let own = !options.fallback;
    let files = match options.format {
        Format::Android => android::files,
        Format::Apple => apple::files,
        // Not the texts, but what they are made of.
        Format::Ftl => return Ok(vec![ftl::file(source, locale, own, warn)]),
        Format::Gettext => gettext::files,
        Format::Java => java::files,
        Format::Json => json::files,
        Format::Php => php::files,
        Format::Yaml => yaml::files,
    };
    files(&Texts::of(source, locale, own, warn))
}

/// A path as it is written in an index on any system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
