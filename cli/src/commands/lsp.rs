//! `lsp`: runs the language server.

use std::process::ExitCode;

use crate::output::Failure;

pub(crate) const HELP: &str = "\
Your editor starts this command; docs/editors.md shows how, for VS Code, Neovim, Helix, Zed and Emacs.

Initialization options: `folder`, the folder of the texts, by default the nearest one around a file;
`overlay`, whether it is an overlay on the built-in texts.

Exit status: 0, or 1 if the editor disconnects without `shutdown`.";

#[derive(Debug, clap::Args)]
pub(crate) struct LspArgs {
    /// Use standard input and output, as always; some editors pass this
    #[arg(long)]
    stdio: bool,
}

pub(crate) fn run(_: &LspArgs) -> Result<ExitCode, Failure> {
    let is_orderly = gengo_messages_lsp::serve_stdio().map_err(|error| error.to_string())?;
    Ok(ExitCode::from(u8::from(!is_orderly)))
}
