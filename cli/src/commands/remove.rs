//! `remove`: a message, or one of its attributes, is taken out.

use std::process::ExitCode;

use gengo_messages_translate::Place;

use crate::edit::{EditArgs, edit};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages remove de error-9001 --dir own-texts --overlay
  gengo-messages remove de error-9001.user --dir own-texts --overlay";

#[derive(Debug, clap::Args)]
pub(crate) struct RemoveArgs {
    /// The locale, as its folder is called
    pub(crate) locale: String,
    /// The message or attribute: error-2700, error-2700.user, -service
    #[arg(value_name = "ID[.ATTRIBUTE]", allow_hyphen_values = true)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &RemoveArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, Some(&args.locale), |editor| {
        editor.remove(&args.locale, &args.place)
    })
}
