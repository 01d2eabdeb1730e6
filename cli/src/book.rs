//! `book`: the texts as a site of plain pages.

use std::process::ExitCode;

use gengo_messages_site::{Site, SiteOptions};

use crate::args::BookArgs;
use crate::output::{Failure, Output};

pub fn run(args: &BookArgs, output: &mut Output) -> Result<ExitCode, Failure> {
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
    let line = format!("{}: {} pages\n", front.display(), written.pages);
    output.print(line.as_bytes())
}
