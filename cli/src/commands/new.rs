//! `new`: creates a locale.

use std::process::ExitCode;

use crate::edit::{EditArgs, open, write};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
The new files contain every message as a comment, in English, with the plural forms of the locale.
To translate a message, remove the `# ` from its lines (not from its comment) and translate them,
or use `set`. `sync` removes the comments that are no longer needed.

A regional locale, such as es-MX beside es, starts with empty files: its parent fills in every
message that it does not have, so add only the texts that differ.

Examples:
  gengo-messages new sw
  gengo-messages new es-MX --dir own-texts --dry-run
  gengo-messages new de --overlay own-texts";

#[derive(Debug, clap::Args)]
pub(crate) struct NewArgs {
    /// Create this locale: a BCP 47 id, such as sw or es-MX
    pub(crate) locale: String,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &NewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.edit.texts.texts(None, output);
    write(texts, output, args.edit.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let plan = editor.create(&args.locale);
        let plan = plan.map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
