//! `gengo-messages`: what Gengo's error codes mean, on the command line.
//!
//! Parse, run, exit: the commands are in modules of their own and hold no rules about
//! messages; those are in the library.

mod args;
mod commands;
mod edit;
mod follow;
mod format;
mod output;
mod reader;
mod response;
mod texts;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Args, Command};
use commands::{
    book, check, codes, completions, coverage, diff, explain, export, fmt, locales, lsp, man, new,
    pseudo, remove, rename, render, review, serve, set, sync,
};
use output::{Failure, Output};

fn main() -> ExitCode {
    let args = Args::parse();
    let mut output = Output::new();
    let done = match args.command {
        Command::Explain(args) => explain::run(&args, &mut output),
        Command::Render(args) => render::run(&args, &mut output),
        Command::Codes(args) => codes::run(&args, &mut output),
        Command::Locales(args) => locales::run(&args, &mut output),
        Command::Check(args) => check::run(&args, &mut output),
        Command::Coverage(args) => coverage::run(&args, &mut output),
        Command::New(args) => new::run(&args, &mut output),
        Command::Sync(args) => sync::run(&args, &mut output),
        Command::Set(args) => set::run(&args, &mut output),
        Command::Remove(args) => remove::run(&args, &mut output),
        Command::Rename(args) => rename::run(&args, &mut output),
        Command::Review(args) => review::run(&args, &mut output),
        Command::Fmt(args) => fmt::run(&args, &mut output),
        Command::Diff(args) => diff::run(&args, &mut output),
        Command::Pseudo(args) => pseudo::run(&args, &mut output),
        Command::Export(args) => export::run(&args, &mut output),
        Command::Book(args) => book::run(&args, &mut output),
        Command::Serve(args) => serve::run(&args, &mut output),
        Command::Lsp(args) => lsp::run(&args),
        Command::Completions(args) => completions::run(&args, Args::command(), &mut output),
        Command::Man => man::run(Args::command(), &mut output),
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
