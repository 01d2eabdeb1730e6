//! `import`: imports what translators changed in exported files.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gengo_messages_interchange::{
    ImportOptions, Notice, NoticeKind, Returned, import_each, read_file,
};
use gengo_messages_translate::reviewer;

use crate::edit::{EditArgs, open, write};
use crate::output::{Failure, Output, shown};

pub(crate) const HELP: &str = "\
Only the texts that were changed in a file since its export are written, each as `set` would write
it. A text that would add errors is refused, and the others are written. A file can be half done, in
another order or in another encoding. A text that was changed both in the file and in the folder
keeps the folder's text, and is listed.

XLIFF, PO and the sheet of a spreadsheet name their locale. Other files are named after it, such as
de.csv.

Examples:
  gengo-messages import to-translate/de.xlf --dry-run
  gengo-messages import to-translate/*.po --dir locales
  gengo-messages import Translations.csv --locale de --overwrite

Exit status: 0, 1 if texts were refused or are in conflict, 2 for wrong usage or a file that cannot
be read or written.";

#[derive(Debug, clap::Args)]
pub(crate) struct ImportArgs {
    /// Import these files: .xlf, .po, .csv or .xlsx
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Import them into this locale, whatever locale they name
    #[arg(long, value_name = "ID")]
    pub(crate) locale: Option<String>,
    /// In a conflict, take the file's text
    #[arg(long)]
    pub(crate) overwrite: bool,
    /// Mark messages as reviewed where the files say so
    #[arg(long)]
    pub(crate) reviews: bool,
    /// Record this name with the reviews [default: user.name of Git's settings, in a repository]
    #[arg(long, value_name = "NAME", requires = "reviews")]
    pub(crate) by: Option<String>,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &ImportArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let read = |path: &PathBuf| {
        let returned = read_file(path).map_err(|error| format!("{}: {error}", shown(path)))?;
        Ok::<_, String>((locale_of(args, path, &returned), returned))
    };
    // Only those of the last attempt count.
    let reported = RefCell::new(Vec::new());
    let texts = args.edit.texts.texts(None, output);
    let written = write(texts, output, args.edit.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let by = args.by.clone();
        let options = ImportOptions {
            overwrite: args.overwrite,
            reviews: args.reviews,
            by: by.or_else(|| reviewer(editor.folder().path())),
            ..ImportOptions::default()
        };
        let import = import_each(&editor, &args.files, read, options)?;
        let import = import.map_err(|error| error.to_string())?;
        reported.replace(import.notices);
        if import.plan.is_empty() {
            let reported = reported.take();
            let is_left = report_all(args, &reported, output);
            return Ok((!is_left).then_some((editor, import.plan)));
        }
        Ok(Some((editor, import.plan)))
    });
    let reported = reported.into_inner();
    let is_left = report_all(args, &reported, output);
    match written? {
        ExitCode::SUCCESS if is_left => Ok(ExitCode::from(1)),
        status => Ok(status),
    }
}

/// Reports the notices of all files. Returns whether texts were refused or are in conflict.
fn report_all(args: &ImportArgs, reported: &[(String, Vec<Notice>)], output: &mut Output) -> bool {
    for (path, (_, notices)) in args.files.iter().zip(reported) {
        report(&shown(path), notices, output);
    }
    let mut notices = reported.iter().flat_map(|(_, notices)| notices);
    notices.any(|own| own.kind.is_left())
}

/// The locale of a file: the one that was asked for, that the file names, or that it is named after.
fn locale_of(args: &ImportArgs, path: &Path, returned: &Returned) -> String {
    let name = || Some(path.file_stem()?.to_string_lossy().into_owned());
    let locale = args.locale.clone().or(returned.locale.clone());
    locale.or_else(name).unwrap_or_default()
}

/// How many segments are named that have the same notice.
const NAMED: usize = 8;

fn report(file: &str, notices: &[Notice], output: &mut Output) {
    for kind in NoticeKind::ALL {
        let own: Vec<&Notice> = notices.iter().filter(|own| own.kind == *kind).collect();
        if own.is_empty() {
            continue;
        }
        if kind.is_left() {
            for notice in own {
                output.complain(&format!("{file}: {}: {kind}", notice.id));
                for line in notice.detail.lines() {
                    output.complain(&format!("  {line}"));
                }
            }
            continue;
        }
        let named: Vec<&str> = own.iter().take(NAMED).map(|own| own.id.as_str()).collect();
        let more = match own.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let named = named.join(", ");
        output.complain(&format!("{file}: {kind} ({}): {named}{more}", own.len()));
    }
}
