//! The language server, as the program that an editor starts.

use std::io::Write as _;
use std::process::{Output, Stdio};

use crate::helpers::{program, stdout};

const INITIALIZE: &str =
    r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#;
const SHUTDOWN: &str = r#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#;
const EXIT: &str = r#"{"jsonrpc":"2.0","method":"exit"}"#;

/// What the server says to messages, until its input ends.
fn serve(messages: &[&str]) -> Output {
    let mut command = program(&["lsp", "--stdio"]);
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut server = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut input = server.stdin.take().unwrap();
    for message in messages {
        write!(input, "Content-Length: {}\r\n\r\n{message}", message.len()).unwrap();
    }
    drop(input);
    server.wait_with_output().unwrap()
}

#[test]
fn an_editor_is_served_until_it_says_that_it_is_done() {
    let output = serve(&[INITIALIZE, SHUTDOWN, EXIT]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = stdout(&output);
    assert!(said.contains("\"hoverProvider\":true"), "{said}");
    assert!(said.contains("\"id\":2,\"result\":null"), "{said}");
}

#[test]
fn an_editor_that_is_gone_ends_the_server_with_1() {
    assert_eq!(serve(&[INITIALIZE]).status.code(), Some(1));
    assert_eq!(serve(&[]).status.code(), Some(1));
}

#[test]
fn an_invalid_message_is_refused_and_the_next_one_is_read() {
    let wrong = [
        "{ no JSON",
        r#"{"jsonrpc":"2.0","id":9,"method":1}"#,
        "",
        "[]",
    ];
    let messages = [&[INITIALIZE], wrong.as_slice(), &[SHUTDOWN, EXIT]].concat();
    let output = serve(&messages);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = stdout(&output);
    assert!(said.contains("-32700"), "{said}");
    assert!(
        said.contains("-32600") && said.contains("\"id\":9"),
        "{said}"
    );
    assert!(said.contains("\"id\":2,\"result\":null"), "{said}");
}
