//! How long diagnostics take after a keystroke, in a folder of 40 locales of 5,000 messages each:
//! `cargo run --release --package gengo-messages-lsp --example keystroke`.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use gengo_messages_lsp::{Connection, serve};
use lsp_server::{Message, Notification, Request, RequestId};
use serde_json::{Value, json};

#[path = "../../benches/peers/src/tree.rs"]
mod tree;

/// How often a key is pressed.
const KEYSTROKES: usize = 60;

/// How long it is until the next one, as when a person types fast.
const PAUSE: Duration = Duration::from_millis(100);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    tree::write(folder.path(), 40, 5_000)?;
    for (what, locale, beside) in [
        ("in a translation", "de", None),
        ("in English, with a translation open", "en", Some("de")),
    ] {
        let (mut times, worked) = keystrokes(folder.path(), locale, beside)?;
        times.sort_unstable();
        let (median, most) = (times[times.len() / 2], times[times.len() - 1]);
        println!(
            "a keystroke {what}: median {median:.1?}, at most {most:.1?}; {worked:.1?} of processor time"
        );
    }
    Ok(())
}

/// Types in a file of a locale. Returns how long each keystroke took until its diagnostics arrived, and how long the
/// processors worked for one on average, both ends included.
fn keystrokes(
    folder: &Path,
    locale: &str,
    beside: Option<&str>,
) -> Result<(Vec<Duration>, Duration), Box<dyn Error>> {
    let (server, editor) = Connection::memory();
    let server = thread::spawn(move || serve(&server));
    let tell = |method: &str, params: Value| {
        let method = method.to_owned();
        editor.sender.send(Notification { method, params }.into())
    };
    let ask = |id: i32, method: &str, params: Value| {
        let request = Request::new(RequestId::from(id), method.to_owned(), params);
        editor.sender.send(request.into())
    };
    ask(1, "initialize", json!({"capabilities": {}}))?;
    tell("initialized", json!({}))?;
    let open = |locale: &str| -> Result<String, Box<dyn Error>> {
        let path = folder.join(locale).join("part-0.ftl");
        let uri = format!("file://{}", path.display());
        let text = fs::read_to_string(path)?;
        let document = json!({"uri": uri, "languageId": "fluent", "version": 0, "text": text});
        tell("textDocument/didOpen", json!({"textDocument": document}))?;
        wait(&editor, &uri, 0)?;
        Ok(uri)
    };
    beside.map(open).transpose()?;
    let uri = open(locale)?;
    let mut times = Vec::new();
    let before = processor_time();
    for version in 1..=KEYSTROKES {
        // Behind the first message, in its last line.
        let place = json!({"line": if locale == "en" { 8 } else { 5 }, "character": 4});
        let change = json!({"range": {"start": place, "end": place}, "text": "x"});
        let document = json!({"uri": uri, "version": version});
        let pressed = Instant::now();
        tell(
            "textDocument/didChange",
            json!({"textDocument": document, "contentChanges": [change]}),
        )?;
        wait(&editor, &uri, version)?;
        times.push(pressed.elapsed());
        thread::sleep(PAUSE);
    }
    let worked = processor_time().saturating_sub(before) / KEYSTROKES as u32;
    ask(2, "shutdown", Value::Null)?;
    tell("exit", Value::Null)?;
    server.join().map_err(|_| "the server has panicked")?;
    Ok((times, worked))
}

/// How long the processors have worked for this process; zero where the system does not say. The time that passes says
/// little on a machine that others use.
fn processor_time() -> Duration {
    // Behind the name, which may have spaces in it, the 12th and 13th fields, in hundredths of a second.
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace();
    let ticks: u64 = fields
        .skip(11)
        .take(2)
        .filter_map(|own| own.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

/// Waits for the diagnostics of a version.
fn wait(editor: &Connection, uri: &str, version: usize) -> Result<(), Box<dyn Error>> {
    loop {
        if let Message::Notification(own) = editor.receiver.recv()?
            && own.method == "textDocument/publishDiagnostics"
            && own.params["uri"] == uri
            && own.params["version"] == version
        {
            return Ok(());
        }
    }
}
