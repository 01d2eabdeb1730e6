//! `gengo-messages`: what Gengo's error codes mean, on the command line.
//!
//! Parse, run, exit: the commands are in modules of their own and hold no rules about
//! messages; those are in the library.

#![forbid(unsafe_code)]

mod args;
mod book;
mod check;
mod codes;
mod coverage;
mod diff;
mod edit;
mod explain;
mod export;
mod follow;
mod locales;
mod output;
mod render;
mod serve;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Args, Command};
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
        Command::New(args) => edit::new(&args, &mut output),
        Command::Sync(args) => edit::sync(&args, &mut output),
        Command::Set(args) => edit::set(&args, &mut output),
        Command::Remove(args) => edit::remove(&args, &mut output),
        Command::Rename(args) => edit::rename(&args, &mut output),
        Command::Review(args) => edit::review(&args, &mut output),
        Command::Fmt(args) => edit::fmt(&args, &mut output),
        Command::Diff(args) => diff::run(&args, &mut output),
        Command::Pseudo(args) => edit::pseudo(&args, &mut output),
        Command::Export(args) => export::run(&args, &mut output),
        Command::Book(args) => book::run(&args, &mut output),
        Command::Serve(args) => serve::run(&args, &mut output),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            let mut command = Args::command();
            clap_complete::generate(shell, &mut command, "gengo-messages", &mut script);
            output.print(&script)
        }
        Command::Man => manual().and_then(|page| output.print(&page)),
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

/// One page for the program and all its commands.
fn manual() -> Result<Vec<u8>, Failure> {
    let mut command = Args::command();
    command.build();
    let mut page = Vec::new();
    let manual = clap_mangen::Man::new(command.clone());
    manual.render_title(&mut page)?;
    manual.render_name_section(&mut page)?;
    manual.render_synopsis_section(&mut page)?;
    manual.render_description_section(&mut page)?;
    for command in command
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
    {
        let title = command.get_name().to_uppercase();
        page.extend_from_slice(format!(".SH {title}\n").as_bytes());
        let manual = clap_mangen::Man::new(command.clone());
        let mut section = Vec::new();
        manual.render_synopsis_section(&mut section)?;
        manual.render_description_section(&mut section)?;
        manual.render_options_section(&mut section)?;
        manual.render_extra_section(&mut section)?;
        let section = String::from_utf8_lossy(&section);
        page.extend_from_slice(section.replace(".SH ", ".SS ").as_bytes());
    }
    Ok(page)
}
