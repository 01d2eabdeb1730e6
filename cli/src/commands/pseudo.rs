//! `pseudo`: writes the pseudo-locales.

use std::process::ExitCode;

use crate::edit::{editor, write};
use crate::folder::{DirArgs, OldFolder};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Pseudo-locales test an app before it is translated. For the built-in texts you need no files: use
`--locale en-XA` or `--locale ar-XB`.

Examples:
  gengo-messages pseudo --dir own-texts
  gengo-messages explain 2700 --locale en-XA";

#[derive(Debug, clap::Args)]
pub(crate) struct PseudoArgs {
    #[command(flatten)]
    pub(crate) old: OldFolder,
    #[command(flatten)]
    pub(crate) dir: DirArgs,
}

pub(crate) fn run(args: &PseudoArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let dir = args.dir.path(Some(&args.old), output);
    write(output, false, false, |output| {
        let editor = editor(dir, output)?;
        let plan = editor.pseudo().map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
