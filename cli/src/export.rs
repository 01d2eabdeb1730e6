//! `export`: the texts as files, for apps that are not in Rust.
//!
//! The texts are taken from the library, as an app shows them; a format only writes them down.

mod android;
mod apple;
mod ftl;
mod gettext;
mod index;
mod java;
mod json;
mod php;
mod texts;
mod write;
mod yaml;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gengo_messages::LanguageIdentifier;

use crate::args::{ExportArgs, ExportFormat};
use crate::output::{Failure, Output};
use texts::Source;

/// A file that is to be written: its path below the folder, and what is in it.
type File = (PathBuf, Vec<u8>);

pub fn run(args: &ExportArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let source = Source::new(args, output)?;
    let mut files = Vec::new();
    let mut paths = Vec::new();
    for locale in source.wanted(&args.locale)? {
        let own = written(args, &source, &locale, output)?;
        let names = own.iter().map(|(path, _)| slashed(path)).collect();
        paths.push((locale, names));
        files.extend(own);
    }
    files.push(index::file(&source, &paths, args)?);
    let mut page = String::new();
    for path in write::all(&args.folder, files)? {
        page += &format!("{}\n", path.display());
    }
    output.print(page.as_bytes())
}

/// The files of one locale.
fn written(
    args: &ExportArgs,
    source: &Source,
    locale: &LanguageIdentifier,
    output: &mut Output,
) -> Result<Vec<File>, Failure> {
    let own = args.no_fallback;
    let files = match args.format {
        ExportFormat::Android => android::files,
        ExportFormat::Apple => apple::files,
        // Not the texts, but what they are made of.
        ExportFormat::Ftl => return Ok(vec![ftl::file(source, locale, own, output)]),
        ExportFormat::Gettext => gettext::files,
        ExportFormat::Java => java::files,
        ExportFormat::Json => json::files,
        ExportFormat::Php => php::files,
        ExportFormat::Yaml => yaml::files,
    };
    files(&source.texts(locale, own, output))
}

/// A path as it is written in an index on any system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
