//! `fmt`: formats files.

use std::process::ExitCode;

use crate::edit::{WholeArgs, edit_folder};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages fmt
  gengo-messages fmt --dir own-texts --check

Exit status: 0, 1 with --check if a file would change, 2 if a file cannot be read or written.";

pub(crate) fn run(args: &WholeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit_folder(args, output, |editor| editor.format(&args.locale))
}
