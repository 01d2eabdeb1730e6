//! What the tests of all commands need.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;

use tempfile::TempDir;

/// The program's path.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_gengo-messages");

/// The program, without the settings of the user who runs the tests.
pub(crate) fn program(args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    for variable in [
        "LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "NO_COLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(variable);
    }
    command.args(args).stdin(Stdio::null());
    command
}

pub(crate) fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

pub(crate) fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// The lines of a stream, as they come.
pub(crate) fn lines(stream: impl Read + Send + 'static) -> mpsc::Receiver<String> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines() {
            if line.map(|line| sender.send(line).is_err()).unwrap_or(true) {
                break;
            }
        }
    });
    lines
}

/// A folder of texts: each locale with its one file.
pub(crate) fn folder_of(file: &str, texts: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (locale, text) in texts {
        fs::create_dir(folder.path().join(locale)).unwrap();
        fs::write(folder.path().join(locale).join(file), text).unwrap();
    }
    folder
}
