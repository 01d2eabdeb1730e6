//! `export`: the texts as files, for apps that are not in Rust.

use std::process::ExitCode;

use gengo_messages_export::{ExportOptions, files, write};

use crate::args::ExportArgs;
use crate::output::{Failure, Output};

pub fn run(args: &ExportArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let options = ExportOptions {
        format: args.format,
        locales: args.locale.clone(),
        audience: args.text,
        fallback: !args.no_fallback,
    };
    let texts = args.texts.builder()?;
    let files = files(&texts, &options, &mut |warning| output.complain(warning))
        .map_err(|error| error.to_string())?;
    let mut page = String::new();
    for path in write(&args.folder, files).map_err(|error| error.to_string())? {
        page += &format!("{}\n", path.display());
    }
    output.print(page.as_bytes())
}
