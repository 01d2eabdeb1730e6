//! What is undone, and what helps beside a message.

use std::fs;

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::bench::{Bench, POLISH, texts};

fn saved(bench: &Bench, fields: Value) -> u64 {
    let body = json!({
        "base": bench.row("pl", "error-2700")["own"],
        "english": bench.english("error-2700"),
        "fields": fields,
    });
    let saved = bench.ask(Method::PUT, "/api/locales/pl/messages/error-2700", &body);
    assert_eq!(saved.status, StatusCode::OK);
    saved.json()["undo"].as_u64().unwrap()
}

fn undo(bench: &Bench, number: u64) -> StatusCode {
    let path = format!("/api/undo/{number}");
    bench.ask(Method::POST, &path, &json!({})).status
}

#[test]
fn a_save_and_an_emptied_message_are_undone() {
    let bench = Bench::new();
    let first = saved(&bench, texts("Brak środków", "Zasil konto."));
    assert_ne!(bench.polish(), POLISH);
    assert_eq!(undo(&bench, first), StatusCode::OK);
    assert_eq!(bench.polish(), POLISH);
    // Once.
    assert_eq!(undo(&bench, first), StatusCode::NOT_FOUND);
    let emptied = saved(&bench, texts("", ""));
    assert_eq!(bench.row("pl", "error-2700")["state"], "missing");
    assert_eq!(undo(&bench, emptied), StatusCode::OK);
    assert_eq!(
        bench.row("pl", "error-2700")["own"][0]["text"],
        "Za mało środków"
    );
}

#[test]
fn what_has_been_changed_since_is_not_undone() {
    let bench = Bench::new();
    let first = saved(&bench, texts("Brak środków", "Zasil konto."));
    let theirs = bench.polish().replace("Zasil", "Doładuj");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    assert_eq!(undo(&bench, first), StatusCode::CONFLICT);
    assert_eq!(bench.polish(), theirs);
}

#[test]
fn a_review_is_undone() {
    let bench = Bench::new();
    let state = || bench.row("pl", "error-2700")["state"].clone();
    let before = state();
    let review = bench.reviewed("error-2700");
    let done = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(state(), "reviewed");
    assert_eq!(
        undo(&bench, done.json()["undo"].as_u64().unwrap()),
        StatusCode::OK
    );
    assert_eq!(state(), before);
}

#[test]
fn a_language_is_begun() {
    let bench = Bench::new();
    let begun = bench.ask(Method::POST, "/api/locales", &json!({ "locale": "pt_br" }));
    assert_eq!(begun.status, StatusCode::OK);
    assert_eq!(begun.json()["locale"], "pt-BR");
    assert!(bench.folder.path().join("pt-BR/app.ftl").exists());
    assert_eq!(bench.row("pt-BR", "error-2700")["state"], "missing");
    for wrong in ["../x", "pl", "nonsense tag", ""] {
        let refused = bench.ask(Method::POST, "/api/locales", &json!({ "locale": wrong }));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
}
