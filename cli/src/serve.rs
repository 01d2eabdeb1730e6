//! `serve`: the translators' page.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

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
    let url = server.url();
    output.print(format!("{url}\n").as_bytes())?;
    if args.open
        && let Err(error) = open_in_browser(&url)
    {
        output.complain(&format!("the browser cannot be opened: {error}"));
    }
    server.run().map_err(|error| error.to_string())?;
    Ok(ExitCode::SUCCESS)
}

/// How long the browser has for opening the page.
const PATIENCE: Duration = Duration::from_secs(60);

/// Opens an address by a file that nobody else can read: everybody sees the arguments of a program, and
/// the address has the token in it.
fn open_in_browser(url: &str) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    let mut file = builder
        .prefix("gengo-messages-")
        .suffix(".html")
        .tempfile()?;
    writeln!(
        file,
        "<!doctype html><meta charset=\"utf-8\"><title>gengo-messages</title>\
         <meta http-equiv=\"refresh\" content=\"0; url={url}\"><a href=\"{url}\">Open the page</a>"
    )?;
    open::that_detached(file.path())?;
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        drop(file);
    });
    Ok(())
}
