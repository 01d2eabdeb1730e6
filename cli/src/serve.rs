//! `serve`: the translators' page.

use std::process::ExitCode;

use gengo_messages_workbench::{Options, Server};

use crate::args::ServeArgs;
use crate::output::{Failure, Output};

pub fn run(args: &ServeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let server = Server::bind(Options {
        folder: args.folder.clone(),
        overlay: args.overlay,
        host: args.host.clone(),
        port: args.port,
        read_only: args.read_only,
    })
    .map_err(|error| error.to_string())?;
    if let Some(why) = server.unwatched() {
        output.complain(&format!("what others save shows up late: {why}"));
    }
    let url = server.url();
    output.print(format!("{url}\n").as_bytes())?;
    if args.open
        && let Err(error) = open::that_detached(&url)
    {
        output.complain(&format!("the browser cannot be opened: {error}"));
    }
    server.run().map_err(|error| error.to_string())?;
    Ok(ExitCode::SUCCESS)
}
