//! `serve`: the translators' page.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use gengo_messages_workbench::{Options, Server};

use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages serve --open
  gengo-messages serve own-texts --overlay --port 0
  gengo-messages serve --read-only --host 0.0.0.0

The page is at the address that is printed, until Ctrl-C. Its last part is a token: who has it can
write. What is saved goes into the files at once, as by `set` and `review`.";

#[derive(Debug, clap::Args)]
pub(crate) struct ServeArgs {
    /// The folder: DIR/LOCALE/**/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub(crate) folder: PathBuf,
    /// The folder is an overlay, which may refer to the built-in texts
    #[arg(long)]
    pub(crate) overlay: bool,
    /// The port; 0 takes any that is free
    #[arg(long, value_name = "N", default_value_t = 4800)]
    pub(crate) port: u16,
    /// The address or name to listen on; with any but this machine's own, others can read the texts, and
    /// whoever listens to the network sees the token, which lets them write
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    pub(crate) host: String,
    /// Open the page in the browser
    #[arg(long)]
    pub(crate) open: bool,
    /// Another folder whose translations are offered where its English is similar; more than one may be given
    #[arg(long, value_name = "DIR")]
    pub(crate) memory: Vec<PathBuf>,
    /// Let nobody write
    #[arg(long)]
    pub(crate) read_only: bool,
}

pub(crate) fn run(args: &ServeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let options = Options {
        folder: args.folder.clone(),
        overlay: args.overlay,
        host: args.host.clone(),
        port: args.port,
        read_only: args.read_only,
    };
    let server = Server::bind_with_memory(options, &args.memory);
    let server = server.map_err(|error| error.to_string())?;
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
    let keeps = thread::Builder::new().spawn(move || {
        thread::sleep(PATIENCE);
        drop(file);
    });
    keeps.map(drop)
}
