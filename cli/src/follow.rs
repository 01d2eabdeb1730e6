//! `render --follow`: explains a stream of responses.

use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::process::ExitCode;

use gengo_messages::{ErrorResponse, Localizer};

use crate::format::Format;
use crate::output::{Failure, Output, steady};
use crate::response;

/// How much is asked of the stream at once, and kept for the next line, in bytes.
const BUFFER: usize = 64 << 10;

/// Answers each line before it waits for the next one. No more than one line is kept.
pub(crate) fn follow(
    file: &Path,
    input: impl Read,
    format: Format,
    localizer: &Localizer,
    output: &mut Output,
) -> Result<ExitCode, Failure> {
    let name = file.display();
    let cannot_read = |error: io::Error| Failure::Message(format!("{name}: {error}"));
    let mut input = BufReader::with_capacity(BUFFER, input);
    let mut pages = output.pages();
    let mut line = Vec::new();
    let mut failed = false;
    let mut number = 0_u64;
    while read_line(&mut input, &mut line).map_err(cannot_read)? {
        number += 1;
        let too_long = line.len() > ErrorResponse::MAX_BYTES;
        if !too_long && line.trim_ascii().is_empty() {
            continue;
        }
        let parsed = ErrorResponse::parse(&line);
        match format {
            Format::Json => {
                let json = serde_json::to_string(&response::document(localizer, &parsed))?;
                let mut line = steady(json);
                line.push('\n');
                pages.show_plain(line.as_bytes())?;
            }
            Format::Text => {
                let page = response::page(localizer, &parsed, output);
                pages.show(&(page + "\n"))?;
            }
        }
        for error in response::unreadable(&parsed) {
            let (column, reason) = (error.column(), error.reason());
            output.complain(&format!("{name}: line {number}, column {column}: {reason}"));
            failed = true;
        }
        line.shrink_to(BUFFER);
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// The next line without its end; `false` if there is none. Of a line that is longer than a
/// response may be only so much is kept that it still is too long.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    const END: usize = "\r\n".len();
    const MAX: usize = ErrorResponse::MAX_BYTES + END;
    line.clear();
    let read = input.by_ref().take(MAX as u64).read_until(b'\n', line)?;
    if line.pop_if(|last| *last == b'\n').is_some() {
        line.pop_if(|last| *last == b'\r');
    } else if read == MAX {
        input.skip_until(b'\n')?;
    }
    Ok(read > 0)
}
