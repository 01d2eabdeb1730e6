//! `book`: the texts as a site of plain pages.

use std::path::PathBuf;
use std::process::ExitCode;

use gengo_messages_site::{Site, SiteOptions};

use crate::output::{Failure, Output, shown};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages book site
  gengo-messages book site --dir own-texts --overlay --title 'Errors of Acme'

Open site/index.html, or put the folder on any web server: a code in a locale is at /ja/2700. A book
that is there already is replaced; a folder with anything else in it is left alone.";

#[derive(Debug, clap::Args)]
pub(crate) struct BookArgs {
    /// The folder to write into; it is made if there is none
    #[arg(value_name = "OUT")]
    pub(crate) folder: PathBuf,
    /// The folder of the texts: DIR/LOCALE/**/*.ftl
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub(crate) dir: PathBuf,
    /// The folder is an overlay, which may refer to the built-in texts
    #[arg(long)]
    pub(crate) overlay: bool,
    /// What the book is called
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "Error codes of Gengo’s API"
    )]
    pub(crate) title: String,
}

pub(crate) fn run(args: &BookArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let site = Site::read(SiteOptions {
        folder: args.dir.clone(),
        overlay: args.overlay,
        title: args.title.clone(),
    })
    .map_err(|error| error.to_string())?;
    let written = site
        .write(&args.folder)
        .map_err(|error| error.to_string())?;
    let front = args.folder.join("index.html");
    let line = format!("{}: {} pages\n", shown(&front), written.pages);
    output.print(line.as_bytes())
}
