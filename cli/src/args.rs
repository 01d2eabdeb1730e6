//! The command line: parser, help, man page and completions all derive from this declaration.

use clap::{CommandFactory, Parser, Subcommand};

use crate::commands::{
    answer, ask, book, check, codes, completions, coverage, diff, explain, export, fmt, import,
    locales, lsp, man, new, pseudo, remove, rename, render, review, serve, set, sync,
};
use crate::edit::WholeArgs;

/// Localized messages for the error codes of Gengo's translation API
#[derive(Debug, Parser)]
#[command(name = "gengo-messages", version, max_term_width = 100)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(flatten)]
    App(AppCommand),
    #[command(flatten)]
    Translator(TranslatorCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum AppCommand {
    /// Show what codes mean, to developers and to users
    #[command(after_help = explain::HELP)]
    Explain(explain::ExplainArgs),
    /// Show what a response of Gengo's API means
    #[command(after_help = render::HELP)]
    Render(render::RenderArgs),
    /// List the known codes
    #[command(after_help = codes::HELP)]
    Codes(codes::CodesArgs),
    /// List the locales with their names and how much of each is translated
    #[command(after_help = locales::HELP)]
    Locales(locales::LocalesArgs),
    /// Write the texts as files for apps that are not in Rust, or for translators' tools
    #[command(after_help = export::HELP)]
    Export(export::ExportArgs),
    /// Write the texts as a static site with a page for each code and locale
    #[command(after_help = book::HELP)]
    Book(book::BookArgs),
    /// Print a completion script for a shell
    #[command(after_help = completions::HELP)]
    Completions(completions::CompletionsArgs),
    /// Print the manual page
    #[command(after_help = man::HELP)]
    Man,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TranslatorCommand {
    /// Open the texts as a page in the browser
    #[command(after_help = serve::HELP)]
    Serve(serve::ServeArgs),
    /// Run the language server for editors, on standard input and output
    #[command(after_help = lsp::HELP)]
    Lsp(lsp::LspArgs),
    /// Find mistakes, missing texts and differences from English
    #[command(after_help = check::HELP)]
    Check(check::CheckArgs),
    /// Show translation progress
    #[command(after_help = coverage::HELP)]
    Coverage(coverage::CoverageArgs),
    /// Show which messages are new, changed or removed since a revision
    #[command(after_help = diff::HELP)]
    Diff(diff::DiffArgs),
    /// Create a locale
    #[command(after_help = new::HELP)]
    New(new::NewArgs),
    /// Set the text of a message or attribute
    #[command(after_help = set::HELP)]
    Set(set::SetArgs),
    /// Import what translators changed in exported files
    #[command(after_help = import::HELP)]
    Import(import::ImportArgs),
    /// Remove a message or attribute
    #[command(after_help = remove::HELP)]
    Remove(remove::RemoveArgs),
    /// Rename a message in all locales
    #[command(after_help = rename::HELP)]
    Rename(rename::RenameArgs),
    /// Mark translations as reviewed
    #[command(after_help = review::HELP)]
    Review(review::ReviewArgs),
    /// Ask the developers a question about a message
    #[command(after_help = ask::HELP)]
    Ask(ask::AskArgs),
    /// Answer a translator's question, or remove it
    #[command(after_help = answer::HELP)]
    Answer(answer::AnswerArgs),
    /// Bring locales in line with English: order, groups, missing and obsolete messages
    #[command(after_help = sync::HELP)]
    Sync(WholeArgs),
    /// Format files
    #[command(after_help = fmt::HELP)]
    Fmt(WholeArgs),
    /// Write the pseudo-locales en-XA (accented) and ar-XB (right-to-left)
    #[command(after_help = pseudo::HELP)]
    Pseudo(pseudo::PseudoArgs),
}

const HELP: &str = "\
Examples:
  gengo-messages explain 2700 --locale ja
  gengo-messages render response.json --accept-language 'fr-CH, de;q=0.8'
  gengo-messages check

Run `gengo-messages COMMAND --help` for the options of a command.";

/// The parser. Its help lists the commands by who they are for.
pub(crate) fn parser() -> clap::Command {
    let parser = Args::command();
    let width = parser.get_subcommands().map(|own| own.get_name().len());
    let width = width.max().unwrap_or_default();
    let listed = |title: &str, has: fn(&str) -> bool| -> String {
        let line = |own: &clap::Command| {
            let about = own.get_about().map(ToString::to_string);
            let (name, about) = (own.get_name(), about.unwrap_or_default());
            format!("\n  {name:<width$}  {about}")
        };
        let own = parser.get_subcommands();
        let lines: String = own.filter(|own| has(own.get_name())).map(line).collect();
        format!("{title}:{lines}\n\n")
    };
    let template = format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{}{}Options:\n{{options}}{{after-help}}",
        listed("For apps", AppCommand::has_subcommand),
        listed("For translators", TranslatorCommand::has_subcommand),
    );
    parser.help_template(template)
}
