//! To definitions, English, translations and references.

use serde_json::{Value, json};

use crate::editor::Editor;

fn editor() -> Editor {
    let editor = Editor::new(&[
        (
            "locales/en/app.ftl",
            "# The shop.\n-shop = Shop\n# A\na = At { -shop }\n    .user = User\n# B\nb = See { a }\n",
        ),
        (
            "locales/es/app.ftl",
            "-shop = Tienda\na = En { -shop }\n    .user = Usuario\nb = Ve { a }\n",
        ),
        ("locales/es-MX/app.ftl", "b = Ve { a.user } 😀 { -shop }\n"),
        (
            "src/lib.rs",
            "#[derive(Explain)]\n#[explain(id = \"b\")]\nstruct B;\n",
        ),
    ]);
    for path in [
        "locales/en/app.ftl",
        "locales/es/app.ftl",
        "locales/es-MX/app.ftl",
        "src/lib.rs",
    ] {
        editor.open(path);
    }
    editor
}

/// Places as `path:line:character`, from 0.
fn places(editor: &Editor, found: &Value) -> Vec<String> {
    let root = editor.uri("");
    let places = found.as_array().unwrap().iter().map(|own| {
        let path = own["uri"].as_str().unwrap().strip_prefix(&root).unwrap();
        let start = &own["range"]["start"];
        format!("{path}:{}:{}", start["line"], start["character"])
    });
    places.collect()
}

#[test]
fn a_reference_leads_to_where_the_readers_locale_gets_it_from() {
    let editor = editor();
    let go = |path: &str, needle: &str| {
        places(
            &editor,
            &editor.at("textDocument/definition", path, needle, 2),
        )
    };
    assert_eq!(
        go("locales/es/app.ftl", "-shop }"),
        ["locales/es/app.ftl:0:1"]
    );
    // es-MX has no shop of its own.
    assert_eq!(
        go("locales/es-MX/app.ftl", "-shop }"),
        ["locales/es/app.ftl:0:1"]
    );
    assert_eq!(
        go("locales/es-MX/app.ftl", "a.user"),
        ["locales/es/app.ftl:2:5"]
    );
}

#[test]
fn what_is_defined_leads_to_its_english() {
    let editor = editor();
    let go = |method: &str, path: &str, needle: &str| {
        places(&editor, &editor.at(method, path, needle, 0))
    };
    assert_eq!(
        go("textDocument/definition", "locales/es/app.ftl", "b ="),
        ["locales/en/app.ftl:6:0"]
    );
    assert_eq!(
        go("textDocument/definition", "locales/es/app.ftl", "user"),
        ["locales/en/app.ftl:4:5"]
    );
    assert_eq!(
        go("textDocument/declaration", "locales/es/app.ftl", "a }"),
        ["locales/en/app.ftl:3:0"]
    );
    assert_eq!(
        go("textDocument/definition", "src/lib.rs", "b\""),
        ["locales/en/app.ftl:6:0"]
    );
}

#[test]
fn translations_are_the_implementations_of_english() {
    let editor = editor();
    let found = editor.at(
        "textDocument/implementation",
        "locales/en/app.ftl",
        "b =",
        0,
    );
    assert_eq!(
        places(&editor, &found),
        ["locales/es/app.ftl:3:0", "locales/es-MX/app.ftl:0:0"]
    );
}

#[test]
fn references_are_found_in_all_locales_and_as_they_are_typed() {
    let editor = editor();
    let text = "b = 😀 { a } { -shop }\n";
    editor.type_all("locales/es-MX/app.ftl", text);
    let find = |includes: bool| {
        let found = editor.ask(
            "textDocument/references",
            json!({
                "textDocument": {"uri": editor.uri("locales/en/app.ftl")},
                "position": editor.place("locales/en/app.ftl", "a =", 0),
                "context": {"includeDeclaration": includes},
            }),
        );
        places(&editor, &found)
    };
    let references = [
        "locales/en/app.ftl:6:10",
        "locales/es/app.ftl:3:9",
        "locales/es-MX/app.ftl:0:9",
    ];
    let mut found = find(false);
    found.sort();
    let mut wanted = references.to_vec();
    wanted.sort();
    assert_eq!(found, wanted);
    assert_eq!(find(true).len(), references.len() + 2);
    // In the file at hand first.
    assert!(find(true)[0].starts_with("locales/en/"));
}

#[test]
fn plain_text_leads_nowhere() {
    let editor = editor();
    let found = editor.at("textDocument/definition", "locales/es/app.ftl", "En", 1);
    assert_eq!(found, json!([]));
}
