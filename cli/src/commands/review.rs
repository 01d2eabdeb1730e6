//! `review`: translations are reviewed.

use std::process::ExitCode;

use gengo_messages_translate::{Place, State};

use crate::edit::{EditArgs, open, whole_message, write};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Only a native speaker's reading makes a translation `reviewed`. `--as draft` says that a translation
still fits after English has changed, without a review.

Examples:
  gengo-messages review de error-2700 error-2750
  gengo-messages review de --all
  gengo-messages review de error-2700 --as draft";

#[derive(Debug, clap::Args)]
pub(crate) struct ReviewArgs {
    /// The locale, as its folder is called
    pub(crate) locale: String,
    /// The messages; terms, such as -service, behind --
    #[arg(value_name = "ID", value_parser = whole_message, required_unless_present = "all")]
    pub(crate) ids: Vec<Place>,
    /// All messages of the locale
    #[arg(long, conflicts_with = "ids")]
    pub(crate) all: bool,
    /// What they are from now on: draft, read-back or reviewed
    #[arg(long = "as", value_name = "STATE", default_value = "reviewed")]
    pub(crate) state: State,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &ReviewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let ids: Vec<_> = args.ids.iter().map(|place| place.id.clone()).collect();
    write(output, args.edit.dry_run, false, |output| {
        let editor = open(&args.edit, output)?;
        let plan = editor.review(&args.locale, &ids, args.state);
        let plan = plan.map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
