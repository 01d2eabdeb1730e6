//! `book`: writes the texts as a static site.

use std::path::PathBuf;
use std::process::ExitCode;

use gengo_messages_site::{Site, SiteOptions};

use crate::folder::FolderArgs;
use crate::output::{Failure, Output, shown};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages book site
  gengo-messages book site --overlay own-texts --title 'Errors of Acme'

Open site/index.html, or serve the folder with any web server: code 2700 in Japanese is at /ja/2700.
An earlier site in OUT is replaced. A folder that contains anything else is refused.";

#[derive(Debug, clap::Args)]
pub(crate) struct BookArgs {
    /// Write into this folder, and create it if necessary
    #[arg(value_name = "OUT")]
    pub(crate) folder: PathBuf,
    #[command(flatten)]
    pub(crate) texts: FolderArgs,
    /// Set the title of the site
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "Error codes of Gengo’s API"
    )]
    pub(crate) title: String,
}

pub(crate) fn run(args: &BookArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.texts.texts(None, output);
    texts.expect_default()?;
    let site = Site::read(SiteOptions {
        folder: texts.path.to_owned(),
        overlay: texts.is_overlay,
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
