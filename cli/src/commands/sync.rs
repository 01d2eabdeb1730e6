//! `sync`: brings locales in line with English.

use std::process::ExitCode;

use crate::edit::{WholeArgs, edit_folder};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Missing messages are added as comments for you to translate. Messages that English has in another
file move to that file. Messages that English does not have move to the end of the file, as
comments. Beside each file, errors.state records which English each translation was made from, and
its state. If a file cannot be read or has merge conflict markers, nothing is written.

Examples:
  gengo-messages sync --dry-run
  gengo-messages sync --dir own-texts --locale de,fr

Exit status: 0, 1 with --check if a file would change, 2 if a file cannot be read or written.";

pub(crate) fn run(args: &WholeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit_folder(args, output, |editor| editor.sync(&args.locale))
}
