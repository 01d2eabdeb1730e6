//! Whatever is typed, every request is answered.

use serde_json::{Value, json};

use crate::editor::Editor;

const ENGLISH: &str = "\
## Group 😀
# $n (Number) - how many
# $who (String) - whose
a = { $n ->
        [one] { $who } has { NUMBER($n, minimumFractionDigits: 0) } job
       *[other] { -brand(case: \"x\") } has { \"{\" } 😀 { b.user }
    }
    .user = { -brand.gender ->
        [x] X
       *[y] Y
    }
# B
b = B
    .user = User
# C
-brand = Brand
    .gender = x
";

/// What an editor may ask as one types.
const REQUESTS: [&str; 12] = [
    "textDocument/codeAction",
    "textDocument/codeLens",
    "textDocument/completion",
    "textDocument/declaration",
    "textDocument/definition",
    "textDocument/documentSymbol",
    "textDocument/foldingRange",
    "textDocument/formatting",
    "textDocument/hover",
    "textDocument/implementation",
    "textDocument/prepareRename",
    "textDocument/rangeFormatting",
];

/// Types a text in German and asks everything about a place. A refusal is an answer; a bug is none.
fn ask_all(editor: &Editor, text: &str, place: &Value) {
    editor.type_all("locales/de/app.ftl", text);
    let uri = editor.uri("locales/de/app.ftl");
    let range = json!({"start": place, "end": place});
    let params = json!({
        "textDocument": {"uri": uri},
        "position": place,
        "range": range,
        "context": {"diagnostics": [], "includeDeclaration": true, "triggerKind": 1},
        "options": {"tabSize": 4, "insertSpaces": true},
        "newName": "other",
    });
    let more = ["textDocument/references", "textDocument/rename"];
    for method in REQUESTS.into_iter().chain(more) {
        let mut params = params.clone();
        if method == "textDocument/completion" {
            params["context"] = Value::Null;
        }
        if let Err(refused) = editor.try_ask(method, params) {
            assert!(
                refused.starts_with("-32803: "),
                "{method}: {refused}: {text:?} {place}"
            );
        }
    }
}

#[test]
fn every_request_is_answered_at_every_place_of_a_text_that_is_being_typed() {
    // Each place once, and some of them again with the line ends of Windows.
    for (english, step) in [(ENGLISH.to_owned(), 1), (ENGLISH.replace('\n', "\r\n"), 9)] {
        let editor = Editor::new(&[("locales/en/app.ftl", &english), ("locales/de/app.ftl", "")]);
        editor.open("locales/de/app.ftl");
        let mut place = (0, 0);
        for (count, (at, c)) in english.char_indices().enumerate() {
            if count % step == 0 {
                let position = json!({"line": place.0, "character": place.1});
                ask_all(&editor, &english[..at], &position);
            }
            place = match c {
                '\n' => (place.0 + 1, 0),
                c => (place.0, place.1 + c.len_utf16()),
            };
        }
        editor.diagnostics("locales/de/app.ftl");
    }
}

#[test]
fn every_request_is_answered_about_odd_texts() {
    let editor = Editor::new(&[("locales/en/app.ftl", ENGLISH), ("locales/de/app.ftl", "")]);
    editor.open("locales/de/app.ftl");
    let deep = format!("a = {}\n", "{ ".repeat(5_000));
    let long = format!("a = {}\n", "x".repeat(20_000));
    let odd = [
        deep.as_str(),
        long.as_str(),
        "\u{feff}a = \u{feff}B\r",
        "a = B\rb = C\r",
        "a = { \"\\uä\" }\n",
        "a =\n    .\n    .x",
        "= = =\n-\n-=\n.\n[\n*[\n}",
        "a = \0\u{202e}\u{2066}\n",
        "# \u{feff}\n#\n##\n###\n####",
    ];
    for text in odd {
        for (line, character) in [(0, 0), (0, 5), (0, 4_999), (1, 2), (900, 900)] {
            ask_all(
                &editor,
                text,
                &json!({"line": line, "character": character}),
            );
        }
    }
    editor.diagnostics("locales/de/app.ftl");
}
