//! What is said of what is under the cursor.

use crate::editor::Editor;

const ENGLISH: &str = "\
# The name of the shop.
-shop = Cornershop
## Carts
# Shown above the cart.
# $count (Number) - how many things, such as \"3\"
cart = You have { $count ->
        [one] one thing
       *[other] { $count } things
    } in your cart at { -shop }.
    .user = See cart
# A greeting.
hello = Hello, see { cart.user }!
";

const GERMAN: &str = "\
-shop = Eckladen
cart = Im { -shop } { $count ->
        [one] liegt ein Ding
       *[other] liegen { $count } Dinge
    } im Korb.
    .user = Zum Korb
hello = Hallo, { cart.user }!
";

fn editor() -> Editor {
    let editor = Editor::new(&[
        ("locales/en/app.ftl", ENGLISH),
        (
            "locales/en/glossary.toml",
            "[cart]\nmeans = \"what is bought next\"\n",
        ),
        ("locales/de/app.ftl", GERMAN),
        (
            "locales/de/glossary.toml",
            "[cart]\nterm = \"Korb\"\nnote = \"not Warenkorb\"\n",
        ),
        (
            "locales/pl/app.ftl",
            "cart = { $count ->\n    [few] kilka\n   *[other] rzeczy\n }\n",
        ),
        (
            "src/lib.rs",
            "#[explain(id = \"hello\")]\nstruct Hello;\n#[explain(id = \"gone\")]\n",
        ),
    ]);
    for path in [
        "locales/en/app.ftl",
        "locales/de/app.ftl",
        "locales/pl/app.ftl",
        "src/lib.rs",
    ] {
        editor.open(path);
    }
    editor
}

fn holds(hover: &str, all: &[&str]) {
    for one in all {
        assert!(hover.contains(one), "{one:?} is not in:\n{hover}");
    }
}

#[test]
fn a_message_shows_its_english_comment_state_glossary_and_what_readers_see() {
    let editor = editor();
    let hover = editor.hover("locales/de/app.ftl", "cart =", 1);
    holds(
        &hover,
        &[
            "**English**",
            "You have { $count ->",
            "    .user = See cart",
            "Shown above the cart.",
            "Deutsch",
            "draft",
            "Im Eckladen liegen 3 Dinge im Korb.",
            "Zum Korb",
            "- cart → Korb: what is bought next: not Warenkorb",
        ],
    );
}

#[test]
fn within_a_text_the_message_is_shown_too() {
    let editor = editor();
    holds(
        &editor.hover("locales/de/app.ftl", "im Korb", 1),
        &["You have", "draft"],
    );
}

#[test]
fn a_reference_shows_what_it_stands_for() {
    let editor = editor();
    let term = editor.hover("locales/de/app.ftl", "{ -shop }", 3);
    holds(&term, &["-shop = Cornershop", "The name of the shop."]);
    let attribute = editor.hover("locales/de/app.ftl", "cart.user", 6);
    holds(&attribute, &[".user = See cart", ".user = Zum Korb"]);
    assert!(!attribute.contains("You have"), "{attribute}");
}

#[test]
fn a_variable_shows_what_its_comment_says_and_an_example() {
    let editor = editor();
    let hover = editor.hover("locales/de/app.ftl", "$count", 2);
    holds(
        &hover,
        &[
            "{ $count }",
            "how many things",
            "It is a number, such as 3.",
        ],
    );
}

#[test]
fn a_plural_form_shows_which_numbers_it_is_for() {
    let editor = editor();
    let hover = editor.hover("locales/pl/app.ftl", "few", 1);
    holds(
        &hover,
        &["the plural form of pl for 2, 3, 4 and more", "`[many]`"],
    );
}

#[test]
fn in_english_the_comment_and_what_readers_see_are_shown() {
    let editor = editor();
    let hover = editor.hover("locales/en/app.ftl", "cart =", 1);
    holds(&hover, &["Shown above the cart.", "3 things"]);
    assert!(!hover.contains("draft"), "{hover}");
}

#[test]
fn in_rust_an_id_shows_its_message() {
    let editor = editor();
    holds(
        &editor.hover("src/lib.rs", "hello\"", 2),
        &["Hello, see { cart.user }!", "A greeting."],
    );
    assert_eq!(editor.hover("src/lib.rs", "gone", 2), "");
    assert_eq!(editor.hover("src/lib.rs", "struct", 2), "");
}

#[test]
fn in_rust_a_code_shows_its_message_by_the_form_of_ids_in_the_settings() {
    let editor = Editor::new(&[
        (
            "locales/check.toml",
            "codes = [\"card_declined\", 7]\ncode-ids = \"shop-{code}\"\n",
        ),
        (
            "locales/en/app.ftl",
            "# A\nshop-card_declined = Declined\n# B\nshop-7 = Seven\n",
        ),
        (
            "src/lib.rs",
            "#[explain(code = \"card_declined\")]\nstruct A;\n#[explain(code = 7)]\nstruct B;\n",
        ),
    ]);
    editor.open("src/lib.rs");
    holds(
        &editor.hover("src/lib.rs", "card_declined", 2),
        &["shop-card_declined = Declined"],
    );
    holds(&editor.hover("src/lib.rs", "7)", 0), &["shop-7 = Seven"]);
}

#[test]
fn what_is_typed_and_not_saved_is_what_readers_would_see() {
    let editor = editor();
    let text = GERMAN.replace("Hallo, { cart.user }!", "Servus 😀");
    editor.type_all("locales/de/app.ftl", &text);
    holds(
        &editor.hover("locales/de/app.ftl", "hello", 1),
        &["Servus 😀"],
    );
}
