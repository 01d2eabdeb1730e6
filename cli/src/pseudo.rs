//! `pseudo`: pseudo-locales as files.

use std::process::ExitCode;

use gengo_messages_translate::{Folder, pseudo};

use crate::args::PseudoArgs;
use crate::output::{Failure, Output};

pub fn run(args: &PseudoArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let folder = Folder::read(&args.folder).map_err(|error| error.to_string())?;
    let written = pseudo(&args.folder, &folder);
    let written = written.map_err(|(path, error)| format!("{}: {error}", path.display()))?;
    let lines: String = written
        .iter()
        .map(|path| format!("{}\n", path.display()))
        .collect();
    output.print(lines.as_bytes())
}
