//! The command line: the one declaration of which parser, help, man page and completions are made.

use clap::{Parser, Subcommand};

use crate::commands::{
    book, check, codes, completions, coverage, diff, explain, export, fmt, locales, lsp, man, new,
    pseudo, remove, rename, render, review, serve, set, sync,
};
use crate::edit::WholeArgs;

/// Localized messages for the error codes of Gengo's translation API
#[derive(Debug, Parser)]
#[command(name = "gengo-messages", version, max_term_width = 100, after_help = HELP)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say what codes mean, for developers and for users
    #[command(after_help = explain::HELP)]
    Explain(explain::ExplainArgs),
    /// Say what a response of Gengo's API means
    #[command(after_help = render::HELP)]
    Render(render::RenderArgs),
    /// List the known codes
    #[command(after_help = codes::HELP)]
    Codes(codes::CodesArgs),
    /// List the locales: names, direction, how complete they are
    #[command(after_help = locales::HELP)]
    Locales(locales::LocalesArgs),
    /// Check texts: what is wrong, missing or different from English
    #[command(after_help = check::HELP)]
    Check(check::CheckArgs),
    /// Say how much each locale of a folder has, and how much is wrong with it
    #[command(after_help = coverage::HELP)]
    Coverage(coverage::CoverageArgs),
    /// Make a new locale: its files, with everything that is to be translated
    #[command(after_help = new::HELP)]
    New(new::NewArgs),
    /// Bring locales in line with English: order, groups, what is missing, what is obsolete
    #[command(after_help = sync::HELP)]
    Sync(WholeArgs),
    /// Give a message, or one of its attributes, a text
    #[command(after_help = set::HELP)]
    Set(set::SetArgs),
    /// Take a message, or one of its attributes, out
    #[command(after_help = remove::HELP)]
    Remove(remove::RemoveArgs),
    /// Give a message another id, in all locales and in all texts that refer to it
    #[command(after_help = rename::HELP)]
    Rename(rename::RenameArgs),
    /// Say that translations are reviewed, as of today's English
    #[command(after_help = review::HELP)]
    Review(review::ReviewArgs),
    /// Lay files out in the canonical way
    #[command(after_help = fmt::HELP)]
    Fmt(WholeArgs),
    /// Say what has changed for translators: new, changed and removed messages
    #[command(after_help = diff::HELP)]
    Diff(diff::DiffArgs),
    /// Write English as the pseudo-locales en-XA (accented) and ar-XB (right-to-left)
    #[command(after_help = pseudo::HELP)]
    Pseudo(pseudo::PseudoArgs),
    /// Write the texts as files for apps that are not in Rust
    #[command(after_help = export::HELP)]
    Export(export::ExportArgs),
    /// Write the texts as a site of plain pages: a page a code and a page a locale, with a search
    #[command(after_help = book::HELP)]
    Book(book::BookArgs),
    /// Open the texts to translators, as a page in their browser
    #[command(after_help = serve::HELP)]
    Serve(serve::ServeArgs),
    /// Serve an editor by the Language Server Protocol, on standard input and output
    #[command(after_help = lsp::HELP)]
    Lsp(lsp::LspArgs),
    /// Print a script that completes the command line in a shell
    #[command(after_help = completions::HELP)]
    Completions(completions::CompletionsArgs),
    /// Print the manual page, for man(1)
    #[command(after_help = man::HELP)]
    Man,
}

const HELP: &str = "\
Examples:
  gengo-messages explain 2700 --locale ja
  gengo-messages render response.json --accept-language 'fr-CH, de;q=0.8'";
