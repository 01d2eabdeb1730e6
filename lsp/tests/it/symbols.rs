//! Symbols of a file and of the workspace, and what can be folded.

use serde_json::{Value, json};

use crate::editor::Editor;

const ENGLISH: &str = "\
# First.
first = One

## Carts

# One.
# Two.
cart =
    In the cart.
    .user = Cart
-shop = Shop

## Ends
last = 😀
";

fn editor() -> Editor {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", ENGLISH),
        ("locales/de/app.ftl", "cart = Korb\nown-cart = Eigen\n"),
    ]);
    editor.open("locales/en/app.ftl");
    editor
}

fn names(symbols: &Value) -> Vec<String> {
    let symbols = symbols.as_array().unwrap().iter();
    let name = |own: &Value| {
        let children = own.get("children").map(names).unwrap_or_default();
        let name = own["name"].as_str().unwrap();
        match children.is_empty() {
            true => name.to_owned(),
            false => format!("{name}({})", children.join(" ")),
        }
    };
    symbols.map(name).collect()
}

#[test]
fn messages_stand_under_their_headings_and_attributes_under_messages() {
    let editor = editor();
    let symbols = editor.of("textDocument/documentSymbol", "locales/en/app.ftl");
    assert_eq!(
        names(&symbols),
        ["first", "Carts(cart(.user) -shop)", "Ends(last)"]
    );
    let cart = &symbols[1]["children"][0];
    assert_eq!(cart["range"]["start"], json!({"line": 5, "character": 0}));
    assert_eq!(
        cart["selectionRange"]["start"],
        json!({"line": 7, "character": 0})
    );
    assert_eq!(cart["range"]["end"], json!({"line": 9, "character": 16}));
}

#[test]
fn a_half_typed_message_is_a_symbol_too() {
    let editor = editor();
    editor.type_all("locales/en/app.ftl", "a = One\nb = { $\nc = Three\n");
    let symbols = editor.of("textDocument/documentSymbol", "locales/en/app.ftl");
    assert_eq!(names(&symbols), ["a", "b", "c"]);
}

#[test]
fn symbols_of_the_workspace_are_those_of_english_and_what_only_others_have() {
    let editor = editor();
    let found = editor.ask("workspace/symbol", json!({"query": "cr"}));
    let found: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|own| {
            let file = own["location"]["uri"]
                .as_str()
                .unwrap()
                .ends_with("de/app.ftl");
            (
                own["name"].as_str().unwrap().to_owned(),
                own["containerName"].as_str().unwrap().to_owned(),
                file,
            )
        })
        .collect();
    let own = |name: &str, locale: &str| (name.to_owned(), locale.to_owned(), locale == "de");
    assert_eq!(found, [own("cart", "en"), own("own-cart", "de")]);
    assert_eq!(
        editor.ask("workspace/symbol", json!({"query": "xyz"})),
        json!([])
    );
}

#[test]
fn groups_comments_and_messages_of_several_lines_fold() {
    let editor = editor();
    let folds = editor.of("textDocument/foldingRange", "locales/en/app.ftl");
    let folds: Vec<_> = folds
        .as_array()
        .unwrap()
        .iter()
        .map(|own| {
            let kind = own["kind"].as_str().unwrap_or("-").to_owned();
            (
                kind,
                own["startLine"].as_u64().unwrap(),
                own["endLine"].as_u64().unwrap(),
            )
        })
        .collect();
    let fold = |kind: &str, start, end| (kind.to_owned(), start, end);
    assert_eq!(
        folds,
        [
            fold("region", 3, 11),
            fold("region", 12, 13),
            fold("comment", 5, 6),
            fold("-", 7, 9)
        ]
    );
}
