//! `sync`: locales in line with English.

use std::process::ExitCode;

use crate::edit::{WholeArgs, edit_folder};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
What is missing stands as a comment in its place, to be filled in; what English has in another file
goes there; what English does not have any more goes to the end of the file, as a comment. Beside
each file, errors.state tells of which English each translation was made, and whether it is a draft
or reviewed. Nothing is written if a file cannot be read, or has the marks of a merge conflict.

Examples:
  gengo-messages sync --dry-run
  gengo-messages sync own-texts --locale de,fr

Exit status: 0, 1 with --check if something is to be changed, 2 for what cannot be read or written.";

pub(crate) fn run(args: &WholeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit_folder(args, output, |editor| editor.sync(&args.locale))
}
