//! `render`: shows what a response means.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gengo_messages::ErrorResponse;

use crate::follow::follow;
use crate::format::{Format, FormatArgs};
use crate::output::{Failure, Output};
use crate::reader::ReaderArgs;
use crate::response::{document, page, unreadable};
use crate::texts::TextsArgs;

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages render response.json --locale de
  curl -s https://api.gengo.com/v2/… | gengo-messages render - --format json
  gengo-messages render response.json --accept-language 'fr-CH, de;q=0.8'
  tail -f responses.jsonl | gengo-messages render --follow --format json

With --follow and --format json, each answer is one line.

Exit status: 0, 2 for wrong usage or a response that cannot be read; with --follow, 1 if a line
cannot be read.";

#[derive(Debug, clap::Args)]
pub(crate) struct RenderArgs {
    /// Read the response's body from this file, or from standard input for -
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) file: PathBuf,
    /// Read one response per line, and answer each line at once
    #[arg(long)]
    pub(crate) follow: bool,
    #[command(flatten)]
    pub(crate) reader: ReaderArgs,
    #[command(flatten)]
    pub(crate) texts: TextsArgs,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

/// More than any response that is read: what is longer is refused by its length.
const MAX_BYTES: u64 = ErrorResponse::MAX_BYTES as u64 + 1;

pub(crate) fn run(args: &RenderArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let catalog = args.texts.catalog(&args.reader, output)?;
    let localizer = catalog.localizer(&args.reader.preferences(&catalog, output));
    let cannot_read = |error| format!("{}: {error}", args.file.display());
    if args.follow {
        let input = open(&args.file).map_err(cannot_read)?;
        return follow(&args.file, input, args.format.format, &localizer, output);
    }
    let body = read(&args.file).map_err(cannot_read)?;
    let response = ErrorResponse::parse(&body);
    match args.format.format {
        Format::Json => output.print_json(&document(&localizer, &response))?,
        Format::Text => output.print(page(&localizer, &response, output).as_bytes())?,
    };
    let reasons = unreadable(&response);
    for reason in &reasons {
        output.complain(&format!("{}: {reason}", args.file.display()));
    }
    Ok(ExitCode::from(if reasons.is_empty() { 0 } else { 2 }))
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    open(path)?.take(MAX_BYTES).read_to_end(&mut body)?;
    Ok(body)
}

/// The file, or standard input for `-`.
fn open(path: &Path) -> io::Result<Box<dyn io::Read>> {
    Ok(match path == Path::new("-") {
        true => Box::new(io::stdin().lock()),
        false => Box::new(File::open(path)?),
    })
}
