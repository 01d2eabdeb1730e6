//! `export`: the texts as files, for apps that are not in Rust.
//!
//! The texts are taken from the library, as an app shows them; a format only writes them down.

mod android;
mod apple;
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

use crate::args::{ExportArgs, ExportFormat};
use crate::output::{Failure, Output};
use texts::{Source, Texts};

/// A file that is to be written: its path below the folder, and what is in it.
type File = (PathBuf, Vec<u8>);

pub fn run(args: &ExportArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let source = Source::new(args, output)?;
    let mut files = Vec::new();
    let mut paths = Vec::new();
    for locale in source.wanted(&args.locale)? {
        let texts = source.texts(&locale, args.no_fallback, output);
        let own = written(args.format, &texts)?;
        let names = own.iter().map(|(path, _)| slashed(path)).collect();
        paths.push((locale, names));
        files.extend(own);
    }
    files.push(index::file(&source, &paths, args.text)?);
    let mut page = String::new();
    for path in write::all(&args.folder, files)? {
        page += &format!("{}\n", path.display());
    }
    output.print(page.as_bytes())
}

fn written(format: ExportFormat, texts: &Texts) -> Result<Vec<File>, Failure> {
    match format {
        ExportFormat::Android => android::files(texts),
        ExportFormat::Apple => apple::files(texts),
        ExportFormat::Gettext => gettext::files(texts),
        ExportFormat::Java => java::files(texts),
        ExportFormat::Json => json::files(texts),
        ExportFormat::Php => php::files(texts),
        ExportFormat::Yaml => yaml::files(texts),
    }
}

/// A path as it is written in an index on any system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
