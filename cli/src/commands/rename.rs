//! `rename`: a message gets another id.

use std::process::ExitCode;

use gengo_messages_translate::Place;

use crate::edit::{EditArgs, edit, whole_message};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
The reference locale is written first. A rename that was stopped half-way is finished by running it
again; so is one of which English was edited by hand.

Example:
  gengo-messages rename user-try-later user-wait --dry-run";

#[derive(Debug, clap::Args)]
pub(crate) struct RenameArgs {
    /// The message, or with its - the term
    #[arg(value_parser = whole_message, allow_hyphen_values = true)]
    pub(crate) old: Place,
    /// Its new id
    #[arg(value_parser = whole_message, allow_hyphen_values = true)]
    pub(crate) new: Place,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &RenameArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, None, |editor| {
        editor.rename(&args.old.id, &args.new.id)
    })
}
