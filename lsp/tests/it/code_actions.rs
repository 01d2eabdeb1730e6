//! What puts findings right.

use serde_json::{Value, json};

use crate::editor::Editor;

const ENGLISH: &str = "\
# The shop.
-shop = Shop
# Says hello.
# $name (String) - who
hello = Hello, { $name }!
    .user = Hello from { -shop }.
# How many.
# $count (Number) - how many
jobs = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
}
";

fn editor(locale: &str, text: &str) -> Editor {
    let path = format!("locales/{locale}/app.ftl");
    let editor = Editor::new(&[("locales/en/app.ftl", ENGLISH), (&path, text)]);
    editor.open(&path);
    editor
}

/// The actions at a place of a file, by their titles.
fn actions(editor: &Editor, path: &str, needle: &str) -> Vec<Value> {
    let place = editor.place(path, needle, 0);
    let answer = editor.ask(
        "textDocument/codeAction",
        json!({
            "textDocument": {"uri": editor.uri(path)},
            "range": {"start": place, "end": place},
            "context": {"diagnostics": [], "only": ["quickfix"]},
        }),
    );
    answer.as_array().unwrap().clone()
}

/// The text of a file after the action of a title at a place.
fn fixed(locale: &str, text: &str, needle: &str, title: &str) -> String {
    let editor = editor(locale, text);
    let path = format!("locales/{locale}/app.ftl");
    let actions = actions(&editor, &path, needle);
    let titles: Vec<_> = actions
        .iter()
        .map(|own| own["title"].as_str().unwrap())
        .collect();
    let index = titles.iter().position(|own| *own == title);
    let index = index.unwrap_or_else(|| panic!("no {title:?} in {titles:?}"));
    assert_eq!(actions[index]["kind"], "quickfix");
    let files = editor.applied(&actions[index]["edit"]);
    assert_eq!(files.keys().collect::<Vec<_>>(), [&path]);
    let text = files[&path].clone();
    // What a fix is for is not found any more.
    let code = actions[index]["diagnostics"][0]["code"]
        .as_str()
        .unwrap()
        .to_owned();
    editor.diagnostics(&path);
    editor.type_all(&path, &text);
    let found = editor.rules(&path);
    let is_for_a_person = code.starts_with("missing-message");
    assert!(
        is_for_a_person || !found.contains(&code),
        "{code} is found again: {text}"
    );
    text
}

const SHOP: &str = "-shop = Laden\n";

#[test]
fn a_missing_variable_is_inserted_before_the_end_mark() {
    let rest = "    .user = Hallo von { -shop }.\njobs = { $count ->\n    [one] { $count } Auftrag\n   *[other] { $count } Aufträge\n}\n";
    let text = format!("{SHOP}hello = Hallo 😀!\n{rest}");
    let new = fixed("de", &text, "hello", "Insert { $name }");
    assert_eq!(new, format!("{SHOP}hello = Hallo 😀 {{ $name }}!\n{rest}"));
}

#[test]
fn a_missing_reference_is_inserted_into_its_attribute() {
    let text = format!("{SHOP}hello = Hallo, {{ $name }}!\n    .user = Hallo.\n");
    let new = fixed("de", &text, "user", "Insert { -shop }");
    assert_eq!(new, text.replace("Hallo.\n", "Hallo { -shop }.\n"));
}

#[test]
fn a_variable_goes_into_the_variant_that_lacks_it() {
    let jobs = "jobs = { $count ->\n    [one] { $count } zadanie\n    [few] kilka zadań\n    [many] { $count } zadań\n   *[other] { $count } zadania\n}\n";
    let new = fixed("pl", jobs, "few", "Insert { $count }");
    assert_eq!(new, jobs.replace("kilka zadań", "kilka zadań { $count }"));
}

#[test]
fn a_missing_plural_branch_is_inserted_in_the_order_of_the_forms() {
    let jobs = "jobs = { $count ->\r\n        [one] { $count } zadanie\r\n       *[other] { $count } zadania\r\n    }\r\n";
    let new = fixed("pl", jobs, "one", "Insert [few], [many], to be filled in");
    let wanted = "jobs = { $count ->\r\n        [one] { $count } zadanie\r\n        [few] { $count } zadania\r\n        [many] { $count } zadania\r\n       *[other] { $count } zadania\r\n    }\r\n";
    assert_eq!(new, wanted);
}

#[test]
fn a_plural_branch_that_the_language_has_not_is_deleted() {
    let jobs = "jobs = { $count ->\n    [one] { $count } Auftrag\n    [few] { $count } Aufträge\n   *[other] { $count } Aufträge\n}\n";
    let new = fixed("de", jobs, "few", "Delete the variant [few]");
    assert_eq!(new, jobs.replace("    [few] { $count } Aufträge\n", ""));
}

#[test]
fn a_missing_message_is_inserted_with_its_english_as_a_comment() {
    let text = format!("{SHOP}\nhello = Hallo, {{ $name }}!\n    .user = Von {{ -shop }}.\n");
    let new = fixed(
        "de",
        &text,
        "-shop",
        "Insert jobs, with its English as a comment",
    );
    let (before, block) = new.split_at(text.len() - 1);
    assert_eq!(before, text.trim_end());
    assert!(block.contains("# missing: jobs ("), "{block}");
    assert!(
        block.contains("#         [one] { $count } job\n"),
        "{block}"
    );
    assert!(
        block
            .lines()
            .all(|line| line.is_empty() || line.starts_with('#')),
        "{block}"
    );
}

#[test]
fn a_missing_message_is_inserted_in_english() {
    let text = format!("{SHOP}hello = Hallo, {{ $name }}!\n    .user = Von {{ -shop }}.\n");
    let new = fixed(
        "de",
        &text,
        "-shop",
        "Insert jobs, in English to be translated",
    );
    assert!(new.starts_with(&text), "{new}");
    assert!(new.ends_with("jobs =\n    { $count ->\n        [one] { $count } job\n       *[other] { $count } jobs\n    }\n"), "{new}");
}

#[test]
fn a_missing_attribute_is_inserted_in_english() {
    let text = format!("{SHOP}hello = Hallo, {{ $name }}!\n");
    let new = fixed(
        "de",
        &text,
        "hello",
        "Insert hello.user, in English to be translated",
    );
    assert_eq!(new, format!("{text}    .user = Hello from {{ -shop }}.\n"));
}

#[test]
fn a_variable_that_is_misspelt_is_replaced() {
    let text = format!("{SHOP}hello = Hallo 😀, {{ $nmae }}!\n    .user = Von {{ -shop }}.\n");
    let new = fixed("de", &text, "nmae", "Replace nmae with name");
    assert_eq!(new, text.replace("nmae", "name"));
}

#[test]
fn a_variable_without_its_sign_gets_it() {
    let text = format!("{SHOP}hello = Hallo, {{ name }}!\n    .user = Von {{ -shop }}.\n");
    let new = fixed("de", &text, "name", "Replace name with $name");
    assert_eq!(new, text.replace("{ name }", "{ $name }"));
}

#[test]
fn a_translated_plural_key_is_replaced() {
    let jobs =
        "jobs = { $count ->\n    [One] { $count } Auftrag\n   *[other] { $count } Aufträge\n}\n";
    let new = fixed("de", jobs, "One", "Replace One with one");
    assert_eq!(new, jobs.replace("One", "one"));
}

#[test]
fn what_english_has_not_is_deleted() {
    let text = format!(
        "{SHOP}old = Alt\nhello = Hallo, {{ $name }}!\n    .user = Von {{ -shop }}.\n    .title = Titel\n"
    );
    let new = fixed("de", &text, "old", "Delete old");
    assert_eq!(new, text.replace("old = Alt\n", ""));
    let new = fixed("de", &text, "title", "Delete hello.title");
    assert_eq!(new, text.replace("    .title = Titel\n", ""));
}

#[test]
fn of_two_the_one_at_the_cursor_is_deleted() {
    let text = format!(
        "{SHOP}hello = Hallo, {{ $name }}!\n    .user = Von {{ -shop }}.\n    .user = Zwei\n"
    );
    let new = fixed("de", &text, "user = Zwei", "Delete this .user");
    assert_eq!(new, text.replace("    .user = Zwei\n", ""));
}

#[test]
fn what_is_meant_is_allowed_in_a_comment() {
    let text = format!("{SHOP}hello = Hallo, {{ $name }}?\n    .user = Von {{ -shop }}.\n");
    let new = fixed("de", &text, "hello", "Allow end-punctuation here");
    assert_eq!(
        new,
        text.replace("hello =", "# check: allow end-punctuation\nhello =")
    );
}

#[test]
fn an_exception_that_is_not_needed_is_deleted() {
    let text = format!(
        "{SHOP}# check: allow too-long\nhello = Hallo, {{ $name }}!\n    .user = Von {{ -shop }}.\n"
    );
    let new = fixed("de", &text, "check: allow", "Delete the exception");
    assert_eq!(new, text.replace("# check: allow too-long\n", ""));
}

#[test]
fn in_english_a_variable_is_described_and_the_last_line_ended() {
    let text = "# Says hello.\nhello = Hello, { $name }!";
    let new = fixed(
        "en",
        text,
        "name }",
        "Insert the comment # $name (String) - what it stands for",
    );
    assert_eq!(
        new,
        "# Says hello.\n# $name (String) - what it stands for\nhello = Hello, { $name }!"
    );
    let editor = editor("en", text);
    let all = actions(&editor, "locales/en/app.ftl", "!");
    assert!(
        all.iter().all(|own| own["title"] != "End the last line"),
        "{all:?}"
    );
}

#[test]
fn an_id_of_another_form_is_renamed_everywhere() {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", "# A\nOne_Two = One\n"),
        ("locales/de/app.ftl", "One_Two = Eins\n"),
    ]);
    editor.open("locales/en/app.ftl");
    let all = actions(&editor, "locales/en/app.ftl", "One_Two");
    assert_eq!(all[0]["title"], "Rename it to one-two");
    assert_eq!(all[0]["isPreferred"], true);
    let files = editor.applied(&all[0]["edit"]);
    assert_eq!(files["locales/de/app.ftl"], "one-two = Eins\n");
}

#[test]
fn an_outdated_translation_can_be_marked_as_reviewed() {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", "# A\na = One\n"),
        ("locales/de/app.ftl", "a = Eins\n"),
    ]);
    editor.open("locales/en/app.ftl");
    editor.open("locales/de/app.ftl");
    let place = json!({"uri": editor.uri("locales/de/app.ftl"), "locale": "de", "id": "a"});
    let mark = json!({"command": "gengo-messages.markAsReviewed", "arguments": [place]});
    editor.ask("workspace/executeCommand", mark);
    editor.type_all("locales/en/app.ftl", "# A\na = Another\n");
    editor.save("locales/en/app.ftl");
    let all = actions(&editor, "locales/de/app.ftl", "a =");
    let action = all
        .iter()
        .find(|own| own["title"] == "Mark a as reviewed: it still fits")
        .unwrap();
    let command = &action["command"];
    let params = json!({"command": command["command"], "arguments": command["arguments"]});
    editor.ask("workspace/executeCommand", params);
    assert_eq!(
        actions(&editor, "locales/de/app.ftl", "a ="),
        [Value::Null; 0]
    );
}

#[test]
fn a_move_of_the_cursor_asks_for_fixes_alone() {
    let editor = editor("de", "jobs = Aufträge\n-shop = Laden\n");
    let place = json!({"line": 0, "character": 0});
    let titles = |trigger: u8| {
        let answer = editor.ask(
            "textDocument/codeAction",
            json!({
                "textDocument": {"uri": editor.uri("locales/de/app.ftl")},
                "range": {"start": place, "end": place},
                "context": {"diagnostics": [], "triggerKind": trigger},
            }),
        );
        answer.to_string()
    };
    assert!(titles(1).contains("Bring de in line with English"));
    assert!(!titles(2).contains("Bring de in line with English"));
    assert!(titles(2).contains("Insert hello, with its English as a comment"));
}

#[test]
fn a_locale_is_brought_in_line_with_english_as_a_whole() {
    let editor = editor("de", "jobs = Aufträge\n-shop = Laden\n");
    let place = json!({"line": 0, "character": 0});
    let answer = editor.ask(
        "textDocument/codeAction",
        json!({
            "textDocument": {"uri": editor.uri("locales/de/app.ftl")},
            "range": {"start": place, "end": place},
            "context": {"diagnostics": [], "only": ["source"]},
        }),
    );
    assert_eq!(answer.as_array().unwrap().len(), 1);
    assert_eq!(answer[0]["title"], "Bring de in line with English");
    let text = &editor.applied(&answer[0]["edit"])["locales/de/app.ftl"];
    assert!(text.find("-shop =") < text.find("jobs ="), "{text}");
    assert!(text.contains("# missing: hello ("), "{text}");
}
