//! `pseudo`: English as the pseudo-locales.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::edit::{editor, write};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
They are for testing an app before it is translated. The built-in texts need no files for that:
`--locale en-XA` and `--locale ar-XB` show them.

Examples:
  gengo-messages pseudo own-texts
  gengo-messages explain 2700 --locale en-XA";

#[derive(Debug, clap::Args)]
pub(crate) struct PseudoArgs {
    /// The folder: DIR/en/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub(crate) folder: PathBuf,
}

pub(crate) fn run(args: &PseudoArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    write(output, false, false, |output| {
        let editor = editor(&args.folder, output)?;
        let plan = editor.pseudo().map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}
