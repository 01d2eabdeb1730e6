//! What the page is shown.

use std::fs;

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::bench::{Bench, ENGLISH, POLISH, texts, wait_until};

#[test]
fn all_locales_but_english_are_listed_with_their_progress() {
    let bench = Bench::new();
    let folder = bench.get("/api/folder").json();
    let locales = folder["locales"].as_array().unwrap();
    let names: Vec<_> = locales
        .iter()
        .map(|own| own["locale"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["ar", "pl"]);
    assert_eq!(locales[0]["direction"], "rtl");
    assert_eq!(locales[1]["nativeName"], "polski");
    assert_eq!(
        (&locales[1]["draft"], &locales[1]["missing"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(folder["mayWrite"], false);
    assert_eq!(folder["readOnly"], false);
}

#[test]
fn a_message_comes_with_what_a_translator_needs() {
    let bench = Bench::new();
    let message = bench.get("/api/locales/pl/messages/jobs").json();
    let keys: Vec<_> = message["fields"][0]["branches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|branch| branch["way"][0]["key"].as_str().unwrap())
        .collect();
    assert_eq!(keys, ["one", "few", "many", "other"]);
    let message = bench.get("/api/locales/pl/messages/error-2700").json();
    assert_eq!(message["facts"]["name"], "NOT_ENOUGH_CREDITS");
    assert_eq!(message["neighbours"][0]["locale"], "ar");
    assert_eq!(message["preview"]["shown"][0]["userText"], "Doładuj konto.");
}

#[test]
fn broken_english_is_reported_in_every_language() {
    let bench = Bench::new();
    let broken = ENGLISH.replace("Not enough", "{ Not enough");
    fs::write(bench.folder.path().join("en/app.ftl"), broken).unwrap();
    wait_until("nothing is told", || {
        let sheet = bench.get("/api/locales/pl").json();
        let mut findings = sheet["findings"].as_array().unwrap().iter();
        findings.any(|found| {
            let message = found["message"].as_str().unwrap();
            message.starts_with("English, error-2700: ")
        })
    });
}

#[test]
fn many_errors_for_many_readers_are_shortened() {
    let bench = Bench::new();
    let errors = r#"{"code":2700},"#.repeat(20_000);
    let body = json!({
        "locales": ["pl", "pl", "ar", "pl"],
        "response": format!(r#"{{"opstat":"error","err":[{errors}{{"code":2700}}]}}"#),
    });
    let shown = bench.ask(Method::POST, "/api/render", &body);
    assert!(shown.body.len() < 200_000, "{}", shown.body.len());
    let readers = shown.json()["readers"].clone();
    assert_eq!(readers.as_array().unwrap().len(), 2);
    assert_eq!(readers[0]["more"], 20_001 - 50);
}

#[test]
fn mistakes_are_shown_while_typing_and_not_saved() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let wrong = texts("Za mało { $credits }", "Doładuj konto.");
    let body = json!({ "fields": wrong, "arguments": {} });
    let tried = bench.ask(
        Method::POST,
        "/api/locales/pl/messages/error-2700/try",
        &body,
    );
    let rules: Vec<_> = tried.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["rule"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(rules, ["unknown-variable"]);
    let refused = bench.put("error-2700", &base, wrong);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.json()["findings"][0]["rule"], "unknown-variable");
    assert_eq!(bench.polish(), POLISH);
    // A text that is not Fluent at all names its field.
    let body = json!({ "fields": texts("Za mało", "Doładuj {"), "arguments": {} });
    let tried = bench.ask(
        Method::POST,
        "/api/locales/pl/messages/error-2700/try",
        &body,
    );
    assert_eq!(tried.json()["error"]["attribute"], "user");
    // And what is right is shown as an app shows it.
    let body = json!({ "fields": texts("Nowe", "Nowe dla ludzi."), "arguments": {} });
    let tried = bench.ask(
        Method::POST,
        "/api/locales/pl/messages/error-2700/try",
        &body,
    );
    assert_eq!(tried.json()["error"], Value::Null);
    assert_eq!(
        tried.json()["preview"]["shown"][0]["userText"],
        "Nowe dla ludzi."
    );
    assert_eq!(bench.polish(), POLISH);
}

#[test]
fn names_in_a_request_are_names_and_nothing_else() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let sly = json!([
        { "attribute": null, "text": "x" },
        { "attribute": "user = a\nevil = b\n    .c", "text": "x" },
    ]);
    let refused = bench.put("error-2700", &base, sly);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let step = json!({ "selector": "$a }\nevil = { $b", "key": "other", "isDefault": true });
    let sly = json!([{ "attribute": null, "branches": [{ "way": [step], "text": "x" }] }]);
    let refused = bench.put("jobs", &json!([]), sly);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bench.polish(), POLISH);
    for path in [
        "/api/locales/..%2f..%2fetc/messages/error-2700",
        "/api/locales/en/messages/error-2700",
        "/api/locales/pl/messages/error-1",
        "/api/locales/pl/messages/..%2fapp",
    ] {
        let body = json!({ "base": [], "english": [], "fields": [] });
        assert_eq!(
            bench.ask(Method::PUT, path, &body).status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    for path in ["/assets/..%2f..%2fCargo.toml", "/assets/%2fetc%2fpasswd"] {
        assert_eq!(bench.get(path).status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn a_response_is_shown_to_each_reader() {
    let bench = Bench::new();
    let body = json!({
        "locales": ["pl", "ar", "none"],
        "response": r#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#,
    });
    let shown = bench.ask(Method::POST, "/api/render", &body).json();
    assert_eq!(shown["readers"].as_array().unwrap().len(), 2);
    assert_eq!(
        shown["readers"][0]["errors"][0]["shown"]["userText"],
        "Doładuj konto."
    );
    assert_eq!(shown["readers"][1]["direction"], "rtl");
    let body = json!({ "locales": ["pl"], "response": "<html>" });
    let shown = bench.ask(Method::POST, "/api/render", &body).json();
    assert!(shown["error"].is_string());
}

#[test]
fn typing_in_one_message_says_nothing_of_names_in_others() {
    let bench = Bench::new();
    let add = |locale: &str, text: &str| {
        let path = bench.folder.path().join(locale);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("names.ftl"), text).unwrap();
    };
    // A text that five languages keep in English is a name.
    for locale in ["en", "ar", "cs", "de", "fr", "it", "pl"] {
        add(locale, "store = Microsoft Store\n");
    }
    let is_read = || {
        let messages = bench.get("/api/locales/pl").json()["messages"].to_string();
        messages.contains("Microsoft Store")
    };
    wait_until("the names are not read", is_read);
    let tried = bench.ask(
        Method::POST,
        "/api/locales/pl/messages/error-2700/try",
        &json!({"fields": [{"attribute": null, "text": "Brak środków"}]}),
    );
    let tried = tried.json()["findings"].to_string();
    assert!(!tried.contains("same-as-english"), "{tried}");
}

#[test]
fn a_name_that_other_languages_keep_is_no_finding_while_it_is_typed() {
    let bench = Bench::new();
    let names = "store = Microsoft Store\nfew = Google Play\ntitle = Try again later\n";
    let add = |locale: &str, text: &str| {
        let path = bench.folder.path().join(locale);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("names.ftl"), text).unwrap();
    };
    for locale in ["en", "ar", "cs", "de"] {
        add(locale, names);
    }
    add("fr", "store = Microsoft Store\ntitle = Try again later\n");
    add("pl", "");
    let is_read = || {
        let messages = bench.get("/api/locales/fr").json()["messages"].to_string();
        messages.contains("Microsoft Store")
    };
    wait_until("the names are not read", is_read);
    let found = |id: &str, text: &str| {
        let path = format!("/api/locales/pl/messages/{id}/try");
        let body = json!({"fields": [{"attribute": null, "text": text}]});
        let tried = bench.ask(Method::POST, &path, &body).json();
        tried["findings"].to_string().contains("same-as-english")
    };
    // With Polish, five languages keep the first one, four the second; the third is a sentence.
    assert!(!found("store", "Microsoft Store"));
    assert!(found("few", "Google Play"));
    assert!(found("title", "Try again later"));
    assert!(!found("title", "Spróbuj później"));
}
