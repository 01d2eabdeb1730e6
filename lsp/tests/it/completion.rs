//! What may be typed next.

use crate::editor::{Editor, edited};

const ENGLISH: &str = "\
# The shop.
-shop = Shop
# How many.
# $count (Number) - how many
# $who (String) - whose
cart = { $count } things of { $who } at { -shop }
    .user = Cart
    .hint = Look
# Bye.
bye = Bye
";

fn editor(german: &str) -> Editor {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", ENGLISH),
        ("locales/de/app.ftl", ""),
        (
            "src/lib.rs",
            "#[explain(id = \"ca\")]\nstruct A;\n#[explain(id = \"\n",
        ),
    ]);
    editor.open("src/lib.rs");
    editor.open("locales/de/app.ftl");
    editor.type_all("locales/de/app.ftl", german);
    editor
}

fn labels(german: &str, needle: &str) -> Vec<String> {
    let within = needle.chars().count();
    editor(german).labels("locales/de/app.ftl", needle, within)
}

#[test]
fn within_braces_variables_functions_messages_and_terms_are_offered() {
    let all = labels("cart = 😀 { ", "{ ");
    for one in ["$count", "$who", "NUMBER", "DATETIME", "bye", "-shop"] {
        assert!(all.contains(&one.to_owned()), "{one}: {all:?}");
    }
    assert!(!all.contains(&"cart".to_owned()), "{all:?}");
}

#[test]
fn functions_of_the_app_are_offered_by_the_settings() {
    let editor = Editor::new(&[
        (
            "locales/check.toml",
            "functions = [\"DATETIME\", \"WEEKDAY\"]\n",
        ),
        ("locales/en/app.ftl", "# A\na = { W\n"),
    ]);
    editor.open("locales/en/app.ftl");
    assert_eq!(editor.labels("locales/en/app.ftl", "W", 1), ["WEEKDAY"]);
}

#[test]
fn variables_are_those_of_english() {
    assert_eq!(labels("cart = { $", "$"), ["$count", "$who"]);
    assert_eq!(labels("cart = { NUMBER($c", "($c"), ["$count"]);
    assert_eq!(labels("bye = { $", "$"), [""; 0]);
}

#[test]
fn terms_and_attributes_are_offered() {
    assert_eq!(labels("bye = { -", "{ -"), ["-shop"]);
    assert_eq!(labels("bye = { cart.", "cart."), ["hint", "user"]);
}

#[test]
fn plural_forms_are_those_of_the_locale() {
    let german = "cart = { $count ->\n    [";
    assert_eq!(labels(german, "["), ["one", "other"]);
    let editor = Editor::new(&[
        ("locales/en/app.ftl", ENGLISH),
        ("locales/pl/app.ftl", german),
    ]);
    editor.open("locales/pl/app.ftl");
    assert_eq!(
        editor.labels("locales/pl/app.ftl", "[", 1),
        ["one", "few", "many", "other"]
    );
    let ordinal = "cart = { NUMBER($count, type: \"ordinal\") ->\n    [";
    editor.type_all("locales/pl/app.ftl", ordinal);
    assert_eq!(editor.labels("locales/pl/app.ftl", "[", 1), ["other"]);
}

#[test]
fn a_missing_message_is_offered_whole() {
    let editor = editor("bye = Tschüss\n\nca\n");
    let list = editor.at("textDocument/completion", "locales/de/app.ftl", "ca\n", 2);
    let items = list["items"].as_array().unwrap();
    let labels: Vec<_> = items.iter().map(|own| own["label"].clone()).collect();
    assert_eq!(labels, ["cart"]);
    let text = edited("bye = Tschüss\n\nca\n", &[items[0]["textEdit"].clone()]);
    let cart =
        "cart = { $count } things of { $who } at { -shop }\n    .user = Cart\n    .hint = Look\n";
    assert_eq!(text, format!("bye = Tschüss\n\n{cart}"));
}

#[test]
fn attributes_that_are_missing_are_offered() {
    let german = "cart = Dinge\n    .user = Korb\n    .\n";
    assert_eq!(labels(german, "Korb\n    ."), ["hint"]);
}

#[test]
fn in_plain_text_nothing_is_offered() {
    assert_eq!(labels("cart = Dinge", "Dinge"), [""; 0]);
    assert_eq!(labels("cart = { \"$", "$"), [""; 0]);
}

#[test]
fn in_rust_ids_are_offered_and_take_the_place_of_what_is_there() {
    let editor = editor("");
    assert_eq!(editor.labels("src/lib.rs", "\"ca", 3), ["cart"]);
    assert_eq!(editor.labels("src/lib.rs", "\"\n", 1), ["cart", "bye"]);
    assert_eq!(editor.labels("src/lib.rs", "struct", 3), [""; 0]);
    let list = editor.at("textDocument/completion", "src/lib.rs", "\"ca", 3);
    let edit = list["items"][0]["textEdit"].clone();
    let text = edited(&editor.saved("src/lib.rs"), &[edit]);
    assert!(text.starts_with("#[explain(id = \"cart\")]\n"), "{text}");
}
