//! `ask`: asks the developers a question about a message.

use std::process::ExitCode;

use gengo_messages_translate::{Place, reviewer};

use crate::edit::{EditArgs, open, resolved, whole_message, write};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
The question is written to questions.toml in the folder of the locale. `check` lists it as a note
until it is answered, there or with `answer`.

Examples:
  gengo-messages ask pl error-2700 'Are credits money, or points?'
  gengo-messages check --rule open-question";

#[derive(Debug, clap::Args)]
pub(crate) struct AskArgs {
    /// Record the question in this locale, by the name of its folder
    pub(crate) locale: String,
    /// Ask about this message or term
    #[arg(value_name = "ID", value_parser = whole_message, allow_hyphen_values = true)]
    pub(crate) place: Place,
    /// Ask this question
    #[arg(value_name = "TEXT")]
    pub(crate) question: String,
    /// Record this name with the question [default: user.name of Git's settings, in a repository]
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &AskArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.edit.texts.texts(None, output);
    write(texts, output, args.edit.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let id = resolved(&editor, &args.place).id;
        let by = args.by.clone();
        let by = by.or_else(|| reviewer(editor.folder().path()));
        let plan = editor.ask(&args.locale, &id, &args.question, by.as_deref());
        let plan = plan.map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
