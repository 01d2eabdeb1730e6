//! `rename`: gives a message another id.

use std::process::ExitCode;

use gengo_messages_translate::Place;

use crate::edit::{EditArgs, edit, resolved, whole_message};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
The source language is written first. If a rename is interrupted, run it again to finish it. Run it
also if you have already renamed the English message by hand.

Example:
  gengo-messages rename user-try-later user-wait --dry-run";

#[derive(Debug, clap::Args)]
pub(crate) struct RenameArgs {
    /// Rename this message or term: user-rating, -service
    #[arg(value_parser = whole_message, allow_hyphen_values = true)]
    pub(crate) old: Place,
    /// Give it this id
    #[arg(value_parser = whole_message, allow_hyphen_values = true)]
    pub(crate) new: Place,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &RenameArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, None, |editor| {
        let (old, new) = (resolved(editor, &args.old), resolved(editor, &args.new));
        editor.rename(&old.id, &new.id)
    })
}
