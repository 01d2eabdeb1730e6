//! `review`: marks translations as reviewed.

use std::process::ExitCode;

use gengo_messages_translate::{Place, State, reviewer};

use crate::edit::{EditArgs, open, resolved, whole_message, write};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Mark a translation as reviewed only if a native speaker has read it beside the English. Use
`--as draft` to confirm that a translation still fits after the English has changed.

Examples:
  gengo-messages review de error-2700 error-2750 -service
  gengo-messages review de --all --by 'A. Reader'
  gengo-messages review de error-2700 --as draft";

#[derive(Debug, clap::Args)]
pub(crate) struct ReviewArgs {
    /// Mark translations in this locale, by the name of its folder
    pub(crate) locale: String,
    /// Mark these messages and terms
    #[arg(value_name = "ID", value_parser = whole_message, required_unless_present = "all")]
    pub(crate) ids: Vec<Place>,
    /// Mark all messages of the locale
    #[arg(long, conflicts_with = "ids")]
    pub(crate) all: bool,
    /// Mark them as draft, back-translated or reviewed
    #[arg(long = "as", value_name = "STATE", default_value = "reviewed")]
    pub(crate) state: State,
    /// Record this name with the state [default: user.name of Git's settings, in a repository]
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &ReviewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.edit.texts.texts(None, output);
    write(texts, output, args.edit.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let ids = args.ids.iter().map(|place| resolved(&editor, place).id);
        let ids: Vec<_> = ids.collect();
        let by = args.by.clone();
        let by = by.or_else(|| reviewer(editor.folder().path()));
        let plan = editor.review_by(&args.locale, &ids, args.state, by.as_deref());
        let plan = plan.map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
