//! `new`: a new locale.

use std::process::ExitCode;

use crate::edit::{EditArgs, open, write};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
All messages stand in the new files as comments, with the English text, and plural variants laid out
by the locale's own categories. To fill one in, take the `# ` off the lines of the message (not of its
comment) and translate them; or use `set`. `sync` clears away what is left of the comments.

Examples:
  gengo-messages new sw
  gengo-messages new es-MX --dir own-texts --dry-run";

#[derive(Debug, clap::Args)]
pub(crate) struct NewArgs {
    /// A BCP-47 id, such as sw or es-MX
    pub(crate) locale: String,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &NewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    write(output, args.edit.dry_run, false, |output| {
        let editor = open(&args.edit, output)?;
        let plan = editor.create(&args.locale);
        let plan = plan.map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
