//! `gengo-messages`: Gengo's error messages on the command line.
//!
//! Parse, run, exit. Each command has a module of its own. The rules about messages are in the
//! library.

mod args;
mod commands;
mod edit;
mod folder;
mod follow;
mod format;
mod output;
mod reader;
mod response;
mod spelling;
mod texts;

use std::env;
use std::process::ExitCode;

use clap::FromArgMatches;
use gengo_messages_translate::use_this_thread;

use args::{AppCommand, Args, Command, TranslatorCommand};
use commands::{
    answer, ask, book, check, codes, completions, coverage, diff, explain, export, fmt, import,
    locales, lsp, man, new, pseudo, remove, rename, render, review, serve, set, sync,
};
use output::{Failure, Output};

fn main() -> ExitCode {
    let args = parse();
    let mut output = Output::new();
    let done = match args.command {
        Command::App(command) => for_apps(command, &mut output),
        Command::Translator(command) => for_translators(command, &mut output),
    };
    match done {
        Ok(status) => status,
        Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Err(Failure::Message(message)) => {
            output.complain(&message);
            ExitCode::from(2)
        }
    }
}

/// The command line, or the end of the program with what is wrong with it.
fn parse() -> Args {
    let parser = args::parser();
    let args = spelling::understood(env::args_os().collect(), &parser);
    let matches = parser.get_matches_from(args);
    Args::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

fn for_apps(command: AppCommand, output: &mut Output) -> Result<ExitCode, Failure> {
    match command {
        AppCommand::Explain(args) => explain::run(&args, output),
        AppCommand::Render(args) => render::run(&args, output),
        AppCommand::Codes(args) => codes::run(&args, output),
        AppCommand::Locales(args) => locales::run(&args, output),
        AppCommand::Export(args) => export::run(&args, output),
        AppCommand::Book(args) => book::run(&args, output),
        AppCommand::Completions(args) => completions::run(&args, args::parser(), output),
        AppCommand::Man => man::run(args::parser(), output),
    }
}

fn for_translators(command: TranslatorCommand, output: &mut Output) -> Result<ExitCode, Failure> {
    // Servers read and check on other threads.
    if !matches!(
        command,
        TranslatorCommand::Serve(_) | TranslatorCommand::Lsp(_)
    ) {
        use_this_thread();
    }
    match command {
        TranslatorCommand::Serve(args) => serve::run(&args, output),
        TranslatorCommand::Lsp(args) => lsp::run(&args),
        TranslatorCommand::Check(args) => check::run(&args, output),
        TranslatorCommand::Coverage(args) => coverage::run(&args, output),
        TranslatorCommand::Diff(args) => diff::run(&args, output),
        TranslatorCommand::New(args) => new::run(&args, output),
        TranslatorCommand::Set(args) => set::run(&args, output),
        TranslatorCommand::Import(args) => import::run(&args, output),
        TranslatorCommand::Remove(args) => remove::run(&args, output),
        TranslatorCommand::Rename(args) => rename::run(&args, output),
        TranslatorCommand::Review(args) => review::run(&args, output),
        TranslatorCommand::Ask(args) => ask::run(&args, output),
        TranslatorCommand::Answer(args) => answer::run(&args, output),
        TranslatorCommand::Sync(args) => sync::run(&args, output),
        TranslatorCommand::Fmt(args) => fmt::run(&args, output),
        TranslatorCommand::Pseudo(args) => pseudo::run(&args, output),
    }
}
