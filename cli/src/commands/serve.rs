//! `serve`: opens the translators' page.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use gengo_messages_workbench::{Options, Server};

use crate::folder::{FolderArgs, OldFolder};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages serve --open
  gengo-messages serve --overlay own-texts --port 0
  gengo-messages serve --read-only --host 0.0.0.0

Open the printed address in a browser. Saving writes to the files at once, as `set` and `review` do.
Ctrl-C stops the server.

The address ends with a token that allows writing. With a --host other than this machine's own,
everyone on the network can read the texts and intercept the token.";

#[derive(Debug, clap::Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub(crate) old: OldFolder,
    #[command(flatten)]
    pub(crate) texts: FolderArgs,
    /// Listen on this port; 0 means any free port
    #[arg(long, value_name = "N", default_value_t = 4800)]
    pub(crate) port: u16,
    /// Listen on this address
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    pub(crate) host: String,
    /// Open the page in the browser
    #[arg(long)]
    pub(crate) open: bool,
    /// Offer similar translations from this folder or TMX file; can be repeated
    #[arg(long, value_name = "DIR|FILE")]
    pub(crate) memory: Vec<PathBuf>,
    /// Allow no changes
    #[arg(long)]
    pub(crate) read_only: bool,
}

pub(crate) fn run(args: &ServeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.texts.texts(Some(args.old.alone()), output);
    texts.expect_default()?;
    let options = Options {
        folder: texts.path.to_owned(),
        overlay: texts.is_overlay,
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
        output.complain(&format!("cannot open the browser: {error}"));
    }
    server.run().map_err(|error| error.to_string())?;
    Ok(ExitCode::SUCCESS)
}

/// How long the browser has for opening the page.
const PATIENCE: Duration = Duration::from_secs(60);

/// Opens an address through a private file: everyone can see the arguments of a program, and
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
