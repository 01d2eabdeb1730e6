//! `completions`: prints the completion script for a shell.

use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;

use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Example:
  gengo-messages completions bash > ~/.local/share/bash-completion/completions/gengo-messages";

#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArgs {
    /// Print the script for this shell
    shell: Shell,
}

/// Prints the script for a whole command line.
pub(crate) fn run(
    args: &CompletionsArgs,
    mut command: Command,
    output: &mut Output,
) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "gengo-messages", &mut script);
    output.print(&script)
}
