//! The canonical layout.

use serde_json::{Value, json};

use crate::editor::{Editor, edited};

const MESSY: &str = "a   =   One😀\n\n\n\nb =    Two\n  .user =   Three\nc = {$x}\n";

fn editor() -> Editor {
    let editor = Editor::new(&[("locales/en/app.ftl", MESSY)]);
    editor.open("locales/en/app.ftl");
    editor
}

fn edits(answer: &Value) -> Vec<Value> {
    answer.as_array().unwrap().clone()
}

#[test]
fn a_file_is_laid_out_as_fmt_does() {
    let editor = editor();
    let own = edits(&editor.of("textDocument/formatting", "locales/en/app.ftl"));
    let text = "a = One😀\n\nb = Two\n    .user = Three\nc = { $x }\n";
    assert_eq!(edited(MESSY, &own), text);
    editor.type_all("locales/en/app.ftl", text);
    assert_eq!(
        editor.of("textDocument/formatting", "locales/en/app.ftl"),
        json!([])
    );
}

#[test]
fn a_range_is_laid_out_and_the_rest_stays() {
    let editor = editor();
    let own = editor.ask(
        "textDocument/rangeFormatting",
        json!({
            "textDocument": {"uri": editor.uri("locales/en/app.ftl")},
            "range": {"start": {"line": 6, "character": 0}, "end": {"line": 6, "character": 3}},
            "options": {"tabSize": 4, "insertSpaces": true},
        }),
    );
    assert_eq!(edited(MESSY, &edits(&own)), MESSY.replace("{$x}", "{ $x }"));
}

#[test]
fn lines_go_on_ending_as_the_editor_has_them() {
    let editor = editor();
    let messy = "a =   One\r\nb =  Two\r\n";
    editor.type_all("locales/en/app.ftl", messy);
    let own = edits(&editor.of("textDocument/formatting", "locales/en/app.ftl"));
    assert_eq!(edited(messy, &own), "a = One\r\nb = Two\r\n");
}

#[test]
fn what_is_half_typed_stays_as_it_is() {
    let editor = editor();
    let messy = "a =   One\nb = { $\n";
    editor.type_all("locales/en/app.ftl", messy);
    let own = edits(&editor.of("textDocument/formatting", "locales/en/app.ftl"));
    assert_eq!(edited(messy, &own), "a = One\nb = { $\n");
}

#[test]
fn a_file_with_a_merge_conflict_is_refused() {
    let editor = editor();
    editor.type_all(
        "locales/en/app.ftl",
        "<<<<<<< ours\na =  1\n=======\na =  2\n>>>>>>> theirs\n",
    );
    let document = json!({"uri": editor.uri("locales/en/app.ftl")});
    let params = json!({"textDocument": document, "options": {"tabSize": 4, "insertSpaces": true}});
    let refused = editor
        .try_ask("textDocument/formatting", params)
        .unwrap_err();
    assert!(refused.contains("conflict"), "{refused}");
}
