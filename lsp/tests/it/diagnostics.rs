//! What is found as one types.

use std::fs;

use serde_json::{Value, json};

use crate::editor::{Editor, capabilities};

const ENGLISH: &str = "# Says hello.\n# $name (String) - who\nhello = Hello, { $name }!\n";

fn editor(german: &str) -> Editor {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", ENGLISH),
        ("locales/de/app.ftl", german),
    ]);
    editor.open("locales/de/app.ftl");
    editor
}

#[test]
fn what_is_typed_is_checked_before_it_is_saved() {
    let editor = editor("hello = Hallo, { $name }!\n");
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
    editor.type_all("locales/de/app.ftl", "hello = Hallo!\n");
    assert_eq!(editor.rules("locales/de/app.ftl"), ["missing-variable"]);
    editor.type_all("locales/de/app.ftl", "hello = Hallo, { $name }!\n");
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
    assert_eq!(
        editor.saved("locales/de/app.ftl"),
        "hello = Hallo, { $name }!\n"
    );
}

#[test]
fn a_finding_has_its_place_level_rule_and_help() {
    let editor = editor("# 😀\nhello = 😀 Hallo, { $nam }!\n");
    let found = editor.diagnostics("locales/de/app.ftl");
    assert_eq!(found.len(), 1, "{found:?}");
    let own = &found[0];
    assert_eq!(own["code"], "unknown-variable");
    assert_eq!(own["source"], "gengo-messages");
    assert_eq!(own["severity"], 1);
    assert!(
        own["message"].as_str().unwrap().contains("no $nam"),
        "{own}"
    );
    assert!(
        own["message"].as_str().unwrap().ends_with("use $name"),
        "{own}"
    );
    // An emoji is two units of UTF-16.
    assert_eq!(own["range"]["start"], json!({"line": 1, "character": 21}));
    assert_eq!(own["range"]["end"], json!({"line": 1, "character": 24}));
}

#[test]
fn edits_of_a_part_are_applied_in_order_and_as_utf_16_counts() {
    let editor = editor("hello = 😀 Hallo, { $name }!\n");
    editor.diagnostics("locales/de/app.ftl");
    let edit = |from: usize, to: usize, text: &str| {
        json!({
            "range": {
                "start": {"line": 0, "character": from},
                "end": {"line": 0, "character": to},
            },
            "text": text,
        })
    };
    // "Hallo" becomes "Servus", then the name goes.
    editor.change(
        "locales/de/app.ftl",
        json!([edit(11, 16, "Servus"), edit(17, 28, "")]),
    );
    let found = editor.diagnostics("locales/de/app.ftl");
    let codes: Vec<_> = found.iter().map(|own| own["code"].clone()).collect();
    assert_eq!(codes, ["missing-variable"]);
    editor.change("locales/de/app.ftl", json!([edit(17, 17, ", { $name }")]));
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
}

#[test]
fn half_typed_files_are_findings_and_cost_only_their_own_message() {
    let editor = editor("hello = Hallo, { $name }!\n");
    editor.diagnostics("locales/de/app.ftl");
    let halves = [
        "hel",
        "hello",
        "hello =",
        "hello = {",
        "hello = { $",
        "hello = { $name ->\n",
        "hello = { $name ->\n    [one",
    ];
    for half in halves {
        editor.type_all("locales/de/app.ftl", half);
        let rules = editor.rules("locales/de/app.ftl");
        assert!(
            rules
                .iter()
                .any(|own| own == "syntax" || own == "missing-message"),
            "{half}: {rules:?}"
        );
        editor.at("textDocument/hover", "locales/de/app.ftl", "hel", 1);
        editor.of("textDocument/codeLens", "locales/de/app.ftl");
        editor.of("textDocument/documentSymbol", "locales/de/app.ftl");
    }
}

#[test]
fn lines_that_end_as_on_windows_keep_their_places() {
    let german = "# eins\r\nhello = Hallo!\r\n";
    let editor = editor(german);
    let found = editor.diagnostics("locales/de/app.ftl");
    let missing = found
        .iter()
        .find(|own| own["code"] == "missing-variable")
        .unwrap();
    assert_eq!(
        missing["range"]["start"],
        json!({"line": 1, "character": 0})
    );
    assert_eq!(missing["range"]["end"], json!({"line": 1, "character": 5}));
}

#[test]
fn a_byte_order_mark_that_the_editor_hands_over_counts() {
    let editor = Editor::new(&[("locales/en/app.ftl", ENGLISH), ("locales/de/app.ftl", "")]);
    editor.open_as("locales/de/app.ftl", "\u{feff}hello = Hallo, { $nam }!\n");
    let found = editor.diagnostics("locales/de/app.ftl");
    let own = found
        .iter()
        .find(|own| own["code"] == "unknown-variable")
        .unwrap();
    assert_eq!(own["range"]["start"], json!({"line": 0, "character": 19}));
}

#[test]
fn a_change_of_english_is_found_in_the_translations_that_are_open() {
    let editor = editor("hello = Hallo, { $name }!\n");
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
    editor.open("locales/en/app.ftl");
    assert_eq!(editor.rules("locales/en/app.ftl"), [""; 0]);
    editor.type_all("locales/en/app.ftl", "# Says hello.\nhello = Hello!\n");
    assert_eq!(editor.rules("locales/de/app.ftl"), ["unknown-variable"]);
}

#[test]
fn a_file_that_is_closed_is_as_it_is_on_the_disk() {
    let editor = editor("hello = Hallo, { $name }!\n");
    editor.diagnostics("locales/de/app.ftl");
    editor.open("locales/en/app.ftl");
    editor.diagnostics("locales/en/app.ftl");
    editor.type_all("locales/de/app.ftl", "hello = Hallo!\n");
    assert_eq!(editor.rules("locales/de/app.ftl"), ["missing-variable"]);
    let document = json!({"uri": editor.uri("locales/de/app.ftl")});
    editor.tell("textDocument/didClose", json!({"textDocument": document}));
    let told = editor.told("textDocument/publishDiagnostics");
    assert_eq!(
        (&told["uri"], &told["diagnostics"]),
        (&document["uri"], &json!([]))
    );
    editor.open("locales/de/app.ftl");
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
}

#[test]
fn what_others_save_is_seen_when_the_editor_tells_of_it() {
    let editor = editor("hello = Hallo, { $name }!\n");
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
    fs::write(
        editor.path("locales/en/app.ftl"),
        "# Says hello.\nhello = Hello!\n",
    )
    .unwrap();
    let changes = json!([{"uri": editor.uri("locales/en/app.ftl"), "type": 2}]);
    editor.tell(
        "workspace/didChangeWatchedFiles",
        json!({"changes": changes}),
    );
    assert_eq!(editor.rules("locales/de/app.ftl"), ["unknown-variable"]);
}

#[test]
fn a_folder_without_its_source_language_is_reported_and_the_session_continues() {
    let editor = Editor::new(&[("locales/de/app.ftl", "hello = Hallo!\n")]);
    editor.open("locales/de/app.ftl");
    let told = editor.told("window/showMessage");
    assert!(
        told["message"]
            .as_str()
            .unwrap()
            .contains("source language en"),
        "{told}"
    );
    let found = editor.diagnostics("locales/de/app.ftl");
    assert!(
        found[0]["message"]
            .as_str()
            .unwrap()
            .contains("source language en"),
        "{found:?}"
    );
    assert_eq!(found[0]["severity"], 1);
    fs::create_dir(editor.path("locales/en")).unwrap();
    fs::write(
        editor.path("locales/en/app.ftl"),
        "# Says hello.\nhello = Hello!\n",
    )
    .unwrap();
    let changes = json!([{"uri": editor.uri("locales/en/app.ftl"), "type": 1}]);
    editor.tell(
        "workspace/didChangeWatchedFiles",
        json!({"changes": changes}),
    );
    assert_eq!(editor.rules("locales/de/app.ftl"), [""; 0]);
}

#[test]
fn a_reference_that_the_settings_name_is_gone_by() {
    let editor = Editor::new(&[
        ("texts/check.toml", "reference = \"de\"\n"),
        ("texts/de/app.ftl", "# Gruß\nhello = Hallo!\n"),
        ("texts/fr/app.ftl", "other = Salut !\n"),
    ]);
    editor.open("texts/fr/app.ftl");
    assert_eq!(
        editor.rules("texts/fr/app.ftl"),
        ["missing-message", "obsolete-message"]
    );
}

#[test]
fn the_folder_is_the_nearest_one_that_has_english() {
    // `app` is a language of its own, and `src` is another.
    let editor = Editor::new(&[
        ("src/locales/en/app/main.ftl", ENGLISH),
        ("src/locales/de/app/main.ftl", "hello = Hallo!\n"),
    ]);
    editor.open("src/locales/de/app/main.ftl");
    assert_eq!(
        editor.rules("src/locales/de/app/main.ftl"),
        ["missing-variable"]
    );
}

#[test]
fn two_folders_of_one_workspace_do_not_mix() {
    let editor = Editor::new(&[
        ("one/locales/en/app.ftl", "# A\na = One\n"),
        ("one/locales/de/app.ftl", "a = Eins\n"),
        ("two/locales/en/app.ftl", "# B\nb = Two\n"),
        ("two/locales/de/app.ftl", "a = Eins\n"),
    ]);
    editor.open("one/locales/de/app.ftl");
    assert_eq!(editor.rules("one/locales/de/app.ftl"), [""; 0]);
    editor.open("two/locales/de/app.ftl");
    assert_eq!(
        editor.rules("two/locales/de/app.ftl"),
        ["missing-message", "obsolete-message"]
    );
}

#[test]
fn an_overlay_is_checked_over_the_built_in_texts() {
    let files = [(
        "own/de/own.ftl",
        "error-2700 = Das { -service }-Guthaben reicht nicht.\n",
    )];
    let options = json!({"folder": "own", "overlay": true});
    let editor = Editor::with(&files, capabilities(), options);
    editor.open("own/de/own.ftl");
    let rules = editor.rules("own/de/own.ftl");
    assert!(
        !rules.iter().any(|own| own == "unknown-term" || own == "-"),
        "{rules:?}"
    );
    // On its own it would lack English and the term.
    let editor = Editor::with(&files, capabilities(), Value::Null);
    editor.open("own/de/own.ftl");
    let rules = editor.rules("own/de/own.ftl");
    assert!(rules.iter().any(|own| own == "unknown-term"), "{rules:?}");
}

#[test]
fn settings_that_change_count_at_once() {
    let files = [(
        "own/de/own.ftl",
        "error-2700 = Das { -service }-Guthaben reicht nicht.\n",
    )];
    let editor = Editor::new(&files);
    editor.open("own/de/own.ftl");
    assert!(
        editor
            .rules("own/de/own.ftl")
            .iter()
            .any(|own| own == "unknown-term")
    );
    let settings = json!({"settings": {"gengo-messages": {"folder": "own", "overlay": true}}});
    editor.tell("workspace/didChangeConfiguration", settings);
    assert!(
        !editor
            .rules("own/de/own.ftl")
            .iter()
            .any(|own| own == "unknown-term")
    );
}
