//! Where each translation stands, above it.

use serde_json::{Value, json};

use crate::editor::Editor;

fn editor() -> Editor {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", "# A\na = One\n# B\nb = Two { $x }\n"),
        (
            "locales/de/app.ftl",
            "a = Eins\nb = Zwei { $x }\nown = Eigen\n",
        ),
    ]);
    editor.open("locales/en/app.ftl");
    editor.open("locales/de/app.ftl");
    editor
}

/// Line and title of each lens.
fn lenses(editor: &Editor, path: &str) -> Vec<(u64, String)> {
    let lenses = editor.of("textDocument/codeLens", path);
    let lens = |own: &Value| {
        let title = own["command"]["title"].as_str().unwrap().to_owned();
        (own["range"]["start"]["line"].as_u64().unwrap(), title)
    };
    lenses.as_array().unwrap().iter().map(lens).collect()
}

fn review(editor: &Editor, line: u64) -> Result<Value, String> {
    let lenses = editor.of("textDocument/codeLens", "locales/de/app.ftl");
    let lens = lenses
        .as_array()
        .unwrap()
        .iter()
        .find(|own| own["range"]["start"]["line"] == line && own["command"]["command"] != "");
    let command = lens.unwrap()["command"].clone();
    let params = json!({"command": command["command"], "arguments": command["arguments"]});
    editor.try_ask("workspace/executeCommand", params)
}

fn lens(line: u64, title: &str) -> (u64, String) {
    (line, title.to_owned())
}

#[test]
fn each_translation_has_its_state_and_english_has_none() {
    let editor = editor();
    let draft = |line| [lens(line, "draft"), lens(line, "mark as reviewed")];
    // A message that English lacks is not a translation.
    assert_eq!(
        lenses(&editor, "locales/de/app.ftl"),
        [draft(0), draft(1)].concat()
    );
    assert_eq!(lenses(&editor, "locales/en/app.ftl"), []);
}

#[test]
fn a_review_is_written_and_shown_at_once() {
    let editor = editor();
    review(&editor, 0).unwrap();
    assert!(editor.saved("locales/de/app.state").contains("reviewed"));
    let draft = [lens(1, "draft"), lens(1, "mark as reviewed")];
    let wanted = [vec![lens(0, "reviewed")], draft.to_vec()].concat();
    assert_eq!(lenses(&editor, "locales/de/app.ftl"), wanted);
    assert!(
        editor
            .asked
            .borrow()
            .iter()
            .any(|own| own.method == "workspace/codeLens/refresh")
    );
}

#[test]
fn a_translation_whose_english_has_changed_is_outdated() {
    let editor = editor();
    review(&editor, 0).unwrap();
    editor.type_all(
        "locales/en/app.ftl",
        "# A\na = Another\n# B\nb = Two { $x }\n",
    );
    let own = lenses(&editor, "locales/de/app.ftl");
    assert_eq!(own[0], lens(0, "outdated, English has changed"));
}

#[test]
fn what_is_not_saved_is_not_reviewed() {
    let editor = editor();
    editor.type_all("locales/de/app.ftl", "a = Einer\nb = Zwei { $x }\n");
    let refused = review(&editor, 0).unwrap_err();
    assert!(
        refused.contains("save") && refused.contains("app.ftl"),
        "{refused}"
    );
    editor.save("locales/de/app.ftl");
    review(&editor, 0).unwrap();
    assert_eq!(
        lenses(&editor, "locales/de/app.ftl")[0],
        lens(0, "reviewed")
    );
}

#[test]
fn a_translation_with_errors_is_not_reviewed() {
    let editor = editor();
    editor.type_all("locales/de/app.ftl", "a = Eins\nb = Zwei\n");
    editor.save("locales/de/app.ftl");
    let refused = review(&editor, 1).unwrap_err();
    assert!(refused.contains("$x"), "{refused}");
}
