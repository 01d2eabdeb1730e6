//! From the first message to the last.

use serde_json::{Value, json};

use crate::editor::{Editor, capabilities};

const FILES: [(&str, &str); 2] = [
    ("locales/en/app.ftl", "# Says hello.\nhello = Hello!\n"),
    ("locales/de/app.ftl", "hello = Hallo!\n"),
];

#[test]
fn positions_are_in_utf_16_unless_the_editor_offers_another_encoding_first() {
    let encoding = |offered: Value| {
        let mut capabilities = capabilities();
        capabilities["general"] = json!({"positionEncodings": offered});
        let editor = Editor::with(&FILES, capabilities, Value::Null);
        editor.offers["capabilities"]["positionEncoding"].clone()
    };
    assert_eq!(encoding(Value::Null), "utf-16");
    assert_eq!(encoding(json!(["utf-8", "utf-16"])), "utf-8");
    assert_eq!(encoding(json!(["utf-7", "utf-32"])), "utf-32");
}

#[test]
fn a_position_behind_an_emoji_counts_as_the_encoding_has_it() {
    let text = "hello = 😀 { $name }\n";
    let files = [
        (
            "locales/en/app.ftl",
            "# $name (String) - who\nhello = 😀 { $name }\n",
        ),
        ("locales/de/app.ftl", text),
    ];
    for (encoding, character) in [("utf-8", 15), ("utf-16", 13), ("utf-32", 12)] {
        let mut capabilities = capabilities();
        capabilities["general"] = json!({"positionEncodings": [encoding]});
        let editor = Editor::with(&files, capabilities, Value::Null);
        editor.open("locales/de/app.ftl");
        let position = json!({"line": 0, "character": character});
        let document = json!({"uri": editor.uri("locales/de/app.ftl")});
        let params = json!({"textDocument": document, "position": position});
        let hover = editor.ask("textDocument/hover", params);
        assert_eq!(
            hover["range"]["start"]["character"], character,
            "{encoding}"
        );
        assert_eq!(
            hover["range"]["end"]["character"],
            character + 5,
            "{encoding}"
        );
    }
}

#[test]
fn a_wrong_request_is_refused_and_the_next_one_answered() {
    let editor = Editor::new(&FILES);
    editor.open("locales/de/app.ftl");
    let refused = |method: &str, params: Value| editor.try_ask(method, params).unwrap_err();
    assert!(refused("textDocument/hover", json!({"textDocument": 7})).starts_with("-32602: "));
    assert!(refused("textDocument/hover", Value::Null).starts_with("-32602: "));
    assert!(refused("textDocument/unheardOf", json!({})).starts_with("-32601: "));
    assert!(
        refused("workspace/executeCommand", json!({"command": "rm"}))
            .contains("unknown command rm")
    );
    editor.tell("textDocument/didChange", json!({"textDocument": 1}));
    editor.tell("textDocument/unheardOf", json!([]));
    let behind = json!({"line": 900, "character": 900});
    let document = json!({"uri": editor.uri("locales/de/app.ftl")});
    editor.ask(
        "textDocument/hover",
        json!({"textDocument": document, "position": behind}),
    );
    assert!(
        editor
            .hover("locales/de/app.ftl", "hello", 1)
            .contains("Hello!")
    );
}

#[test]
fn files_that_are_not_open_or_no_texts_have_no_answer() {
    let editor = Editor::new(&FILES);
    for uri in [
        "untitled:Untitled-1",
        "file:///nowhere/de/app.ftl",
        "not an address",
    ] {
        let position = json!({"line": 0, "character": 0});
        let params = json!({"textDocument": {"uri": uri}, "position": position});
        assert_eq!(
            editor.ask("textDocument/hover", params.clone()),
            Value::Null,
            "{uri}"
        );
        assert_eq!(
            editor.ask("textDocument/definition", params),
            json!([]),
            "{uri}"
        );
    }
}

#[test]
fn after_shutdown_nothing_is_answered() {
    let editor = Editor::new(&FILES);
    editor.ask("shutdown", Value::Null);
    let refused = editor
        .try_ask("workspace/symbol", json!({"query": ""}))
        .unwrap_err();
    assert!(refused.starts_with("-32600: "), "{refused}");
}

#[test]
fn the_editor_is_asked_to_watch_the_files() {
    let editor = Editor::new(&FILES);
    editor.open("locales/de/app.ftl");
    editor.diagnostics("locales/de/app.ftl");
    let asked = editor.asked.borrow();
    let registered = &asked[0].params["registrations"][0];
    assert_eq!(asked[0].method, "client/registerCapability");
    assert_eq!(registered["method"], "workspace/didChangeWatchedFiles");
    let patterns = registered["registerOptions"]["watchers"]
        .as_array()
        .unwrap();
    assert!(
        patterns.contains(&json!({"globPattern": "**/*.ftl"})),
        "{patterns:?}"
    );
}

#[test]
fn invalid_settings_are_reported_and_ignored() {
    let editor = Editor::with(&FILES, capabilities(), json!({"folder": 7}));
    let told = editor.told("window/showMessage");
    assert!(
        told["message"].as_str().unwrap().contains("settings"),
        "{told}"
    );
    editor.open("locales/de/app.ftl");
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
}
