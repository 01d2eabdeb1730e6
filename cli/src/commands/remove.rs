//! `remove`: removes a message or one of its attributes.

use std::process::ExitCode;

use gengo_messages_translate::Place;

use crate::edit::{EditArgs, edit, place, resolved};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages remove de error-9001 --overlay own-texts
  gengo-messages remove de error-9001.user --overlay own-texts";

#[derive(Debug, clap::Args)]
pub(crate) struct RemoveArgs {
    /// Edit this locale, by the name of its folder
    pub(crate) locale: String,
    /// Remove this message or attribute: error-2700, error-2700.user, -service
    #[arg(value_name = "ID[.ATTRIBUTE]", value_parser = place, allow_hyphen_values = true)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &RemoveArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, Some(&args.locale), |editor| {
        editor.remove(&args.locale, &resolved(editor, &args.place))
    })
}
