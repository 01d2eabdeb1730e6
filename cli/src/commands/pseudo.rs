//! `pseudo`: writes the pseudo-locales.

use std::process::ExitCode;

use crate::edit::{open, write};
use crate::folder::{FolderArgs, OldFolder};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Pseudo-locales test an app before it is translated. For the built-in texts you need no files: use
`--locale en-XA` or `--locale ar-XB`.

With --overlay, only the overlay's own English texts are used.

Examples:
  gengo-messages pseudo --dir own-texts
  gengo-messages explain 2700 --locale en-XA";

#[derive(Debug, clap::Args)]
pub(crate) struct PseudoArgs {
    #[command(flatten)]
    pub(crate) old: OldFolder,
    #[command(flatten)]
    pub(crate) texts: FolderArgs,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

pub(crate) fn run(args: &PseudoArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.texts.texts(Some(args.old.alone()), output);
    write(texts, output, args.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let plan = editor.pseudo().map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
