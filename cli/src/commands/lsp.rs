//! `lsp`: the language server.

use std::process::ExitCode;

use crate::output::Failure;

pub(crate) const HELP: &str = "\
An editor starts this command; docs/editors.md has the lines for VS Code, Neovim, Helix, Zed and Emacs.
Its initialization options are `folder`, the folder of the texts, and `overlay`, whether these lie over
the built-in texts. Without them it finds the folder by the place of a file.

Exit status: 0, 1 if the editor leaves without saying that it is done.";

#[derive(Debug, clap::Args)]
pub(crate) struct LspArgs {
    /// Accepted because editors pass it: there is no other way to talk
    #[arg(long)]
    stdio: bool,
}

pub(crate) fn run(_: &LspArgs) -> Result<ExitCode, Failure> {
    let is_orderly = gengo_messages_lsp::serve_stdio().map_err(|error| error.to_string())?;
    Ok(ExitCode::from(u8::from(!is_orderly)))
}
