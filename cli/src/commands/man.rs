//! `man`: prints the manual page.

use std::process::ExitCode;

use clap::Command;

use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Example:
  gengo-messages man > ~/.local/share/man/man1/gengo-messages.1";

/// Prints the manual page of a whole command line.
pub(crate) fn run(command: Command, output: &mut Output) -> Result<ExitCode, Failure> {
    output.print(&manual(command)?)
}

/// One page for the program and all its commands.
fn manual(mut command: Command) -> Result<Vec<u8>, Failure> {
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
