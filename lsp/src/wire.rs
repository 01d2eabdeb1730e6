//! Messages on standard input and output.

use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::thread;

use lsp_server::{Connection, ErrorCode, Message};
use serde_json::{Value, json};

use crate::server::serve;

/// The largest message that is read, in bytes: many times the largest file of texts.
const MAX_MESSAGE_BYTES: usize = 64 << 20;

/// Serves the editor at the other end of standard input and output. Returns whether it asked for an end before it ended.
///
/// A message that is not JSON, or is none of the protocol's, is answered with an error, and the next one is
/// read.
///
/// # Errors
///
/// The system grants no threads.
pub fn serve_stdio() -> io::Result<bool> {
    let (server, wire) = Connection::memory();
    let Connection { sender, receiver } = wire;
    let (refusing, refused) = crossbeam_channel::unbounded::<Value>();
    let reader = thread::Builder::new().name("reader".to_owned());
    reader.spawn(move || {
        let mut input = BufReader::new(io::stdin().lock());
        while let Ok(Some(bytes)) = frame(&mut input) {
            let is_open = match read(&bytes) {
                Ok(message) => sender.send(message).is_ok(),
                Err(refusal) => refusing.send(refusal).is_ok(),
            };
            if !is_open {
                break;
            }
        }
    })?;
    let writer = thread::Builder::new().name("writer".to_owned());
    let writer = writer.spawn(move || -> io::Result<()> {
        let mut output = io::stdout().lock();
        let mut open = crossbeam_channel::Select::new();
        let messages = open.recv(&receiver);
        open.recv(&refused);
        loop {
            let ready = open.select();
            match ready.index() == messages {
                true => match ready.recv(&receiver) {
                    Ok(message) => message.write(&mut output)?,
                    Err(_) => return Ok(()),
                },
                false => match ready.recv(&refused) {
                    Ok(refusal) => {
                        let text = refusal.to_string();
                        write!(output, "Content-Length: {}\r\n\r\n{text}", text.len())?;
                        output.flush()?;
                    }
                    // The editor is gone; what is left is written.
                    Err(_) => {
                        for message in &receiver {
                            message.write(&mut output)?;
                        }
                        return Ok(());
                    }
                },
            }
        }
    })?;
    let is_orderly = serve(&server);
    drop(server);
    // If the editor stopped reading, the session ends all the same.
    let _ = writer.join();
    Ok(is_orderly)
}

/// The bytes of the next message; `None` at the end of the input.
fn frame(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            // Lines that were no headers are passed over.
            let Some(length) = length.take() else {
                continue;
            };
            return take(input, length).map(Some);
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok();
        }
    }
}

/// So many bytes; none of a message that is too long, which is passed over.
fn take(input: &mut impl BufRead, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut body = input.take(length as u64);
    match length > MAX_MESSAGE_BYTES {
        true => drop(io::copy(&mut body, &mut io::sink())?),
        false => drop(body.read_to_end(&mut bytes)?),
    }
    Ok(bytes)
}

/// A message, or what is answered in its place.
fn read(bytes: &[u8]) -> Result<Message, Value> {
    let refusal = |id: Value, code: ErrorCode, message: String| json!({"jsonrpc": "2.0", "id": id, "error": {"code": code as i32, "message": message}});
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| refusal(Value::Null, ErrorCode::ParseError, error.to_string()))?;
    let id = value.get("id").cloned().unwrap_or_default();
    serde_json::from_value(value)
        .map_err(|error| refusal(id, ErrorCode::InvalidRequest, error.to_string()))
}
