//! What is reviewed.

use std::fs;

use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::bench::{Bench, POLISH, texts, wait_until};

#[test]
fn a_text_is_not_reviewed_together_with_an_unread_one() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let theirs = POLISH.replace("Doładuj konto.", "Zasil konto.");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    let body = json!({
        "base": base,
        "english": bench.english("error-2700"),
        "fields": texts("Brak środków", "Doładuj konto."),
        "state": "reviewed",
    });
    let refused = bench.ask(Method::PUT, "/api/locales/pl/messages/error-2700", &body);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    // From now on the page gets the current text.
    assert_eq!(
        bench.row("pl", "error-2700")["own"][1]["text"],
        "Zasil konto."
    );
    assert_eq!(bench.polish(), theirs);
}

#[test]
fn a_review_is_refused_where_there_are_errors() {
    let bench = Bench::new();
    let review = bench.reviewed("error-2700");
    let done = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(done.status, StatusCode::OK);
    assert_eq!(bench.row("pl", "error-2700")["state"], "reviewed");
    assert_eq!(bench.polish(), POLISH);
    let broken = POLISH
        .replace("Za mało", "Za { $mało }")
        .replace("$mało", "$x");
    fs::write(bench.folder.path().join("pl/app.ftl"), broken).unwrap();
    wait_until("the error is not there", || {
        bench.row("pl", "error-2700")["findings"][0]["severity"] == "error"
    });
    let review = bench.reviewed("error-2700");
    let refused = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let none = json!({ "messages": [], "state": "reviewed" });
    bench.ask(Method::POST, "/api/locales/pl/review", &none);
    let unknown = json!({ "messages": [{ "key": "error-1", "own": [], "english": [] }], "state": "reviewed" });
    let refused = bench.ask(Method::POST, "/api/locales/pl/review", &unknown);
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
}
