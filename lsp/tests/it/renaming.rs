//! Another id, in all locales.

use serde_json::{Value, json};

use crate::editor::{Editor, capabilities};

const ENGLISH: &str =
    "# The shop.\n-shop = Shop\n# A\na = At { -shop }\n# B\nb = See { a } 😀 { a }\n";

fn files() -> [(&'static str, &'static str); 2] {
    [
        ("locales/en/app.ftl", ENGLISH),
        (
            "locales/de/app.ftl",
            "-shop = Laden\na = Im { -shop }\nb = Siehe { a } 😀 { a }\n",
        ),
    ]
}

fn rename(editor: &Editor, path: &str, needle: &str, new: &str) -> Result<Value, String> {
    editor.try_ask(
        "textDocument/rename",
        json!({
            "textDocument": {"uri": editor.uri(path)},
            "position": editor.place(path, needle, 1),
            "newName": new,
        }),
    )
}

#[test]
fn a_message_is_renamed_in_all_locales_as_they_are_typed() {
    let editor = Editor::new(&files());
    editor.open("locales/de/app.ftl");
    editor.type_all("locales/de/app.ftl", "a = 😀\nb = { a } und { a }\n");
    let edit = rename(&editor, "locales/de/app.ftl", "{ a", "start").err();
    assert!(edit.is_some(), "a brace is no message");
    let position = editor.place("locales/de/app.ftl", "a }", 0);
    let document = json!({"uri": editor.uri("locales/de/app.ftl")});
    let params = json!({"textDocument": document, "position": position, "newName": "start"});
    let edit = editor.ask("textDocument/rename", params);
    let files = editor.applied(&edit);
    assert_eq!(
        files["locales/de/app.ftl"],
        "start = 😀\nb = { start } und { start }\n"
    );
    assert_eq!(
        files["locales/en/app.ftl"],
        ENGLISH
            .replace("a = At", "start = At")
            .replace("{ a }", "{ start }")
    );
}

#[test]
fn a_term_keeps_its_sigil_and_its_state() {
    let editor = Editor::new(&files());
    editor.open("locales/de/app.ftl");
    let place = json!({"uri": editor.uri("locales/de/app.ftl"), "locale": "de", "id": "a"});
    let arguments = json!({"command": "gengo-messages.markAsReviewed", "arguments": [place]});
    editor.ask("workspace/executeCommand", arguments);
    let edit = rename(&editor, "locales/de/app.ftl", "-shop =", "store").unwrap();
    let files = editor.applied(&edit);
    assert_eq!(
        files["locales/de/app.ftl"],
        "-store = Laden\na = Im { -store }\nb = Siehe { a } 😀 { a }\n"
    );
    assert!(
        files["locales/de/app.state"].contains("reviewed"),
        "{files:?}"
    );
    assert_ne!(
        files["locales/de/app.state"],
        editor.saved("locales/de/app.state")
    );
}

#[test]
fn a_name_that_cannot_be_is_refused_with_the_reason() {
    let editor = Editor::new(&files());
    editor.open("locales/en/app.ftl");
    let refused = |new: &str| rename(&editor, "locales/en/app.ftl", "# A\na", new).unwrap_err();
    assert!(
        refused("not an id").contains("no message"),
        "{}",
        refused("not an id")
    );
    let place = |new: &str| {
        let position = editor.place("locales/en/app.ftl", "a = At", 0);
        let document = json!({"uri": editor.uri("locales/en/app.ftl")});
        let params = json!({"textDocument": document, "position": position, "newName": new});
        editor.try_ask("textDocument/rename", params).unwrap_err()
    };
    assert!(
        place("not an id").contains("not the id"),
        "{}",
        place("not an id")
    );
    assert!(place("b").contains("app.ftl"), "{}", place("b"));
    assert!(place("a.b").contains("dot"), "{}", place("a.b"));
}

#[test]
fn an_attribute_is_not_renamed_and_its_message_neither() {
    let editor = Editor::new(&[("locales/en/app.ftl", "# A\na = One\n    .user = Two\n")]);
    editor.open("locales/en/app.ftl");
    let refused = rename(&editor, "locales/en/app.ftl", "user", "other").unwrap_err();
    assert!(
        refused.contains("cannot rename the attribute .user"),
        "{refused}"
    );
    let prepared = editor.at(
        "textDocument/prepareRename",
        "locales/en/app.ftl",
        "user",
        1,
    );
    assert_eq!(prepared, Value::Null);
}

#[test]
fn a_byte_order_mark_of_a_closed_file_does_not_count() {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", "\u{feff}a = One\n"),
        ("locales/de/app.ftl", "a = Eins\n"),
    ]);
    editor.open("locales/de/app.ftl");
    let edit = rename(&editor, "locales/de/app.ftl", "a =", "start").unwrap();
    let changes = edit["documentChanges"].as_array().unwrap();
    let english = changes
        .iter()
        .find(|own| own["textDocument"]["version"].is_null())
        .unwrap();
    let range = &english["edits"][0]["range"];
    assert_eq!(
        range["start"],
        json!({"line": 0, "character": 0}),
        "{english}"
    );
    assert_eq!(
        range["end"],
        json!({"line": 0, "character": 1}),
        "{english}"
    );
}

#[test]
fn the_editor_learns_first_what_can_be_renamed() {
    let editor = Editor::new(&files());
    editor.open("locales/de/app.ftl");
    let prepare = |needle: &str, within: usize| {
        editor.at(
            "textDocument/prepareRename",
            "locales/de/app.ftl",
            needle,
            within,
        )
    };
    let term = prepare("{ -shop", 4);
    assert_eq!(term["placeholder"], "-shop");
    assert_eq!(term["range"]["start"], json!({"line": 1, "character": 9}));
    assert_eq!(prepare("😀 { a", 5)["placeholder"], "a");
    assert_eq!(prepare("Siehe", 2), Value::Null);
}

#[test]
fn an_editor_without_versions_gets_plain_changes() {
    let mut capabilities = capabilities();
    capabilities["workspace"]["workspaceEdit"] = json!({});
    let editor = Editor::with(&files(), capabilities, Value::Null);
    editor.open("locales/de/app.ftl");
    let edit = rename(&editor, "locales/de/app.ftl", "-shop =", "-store").unwrap();
    assert_eq!(edit.get("documentChanges"), None);
    assert!(editor.applied(&edit)["locales/en/app.ftl"].contains("-store = Shop"));
}
