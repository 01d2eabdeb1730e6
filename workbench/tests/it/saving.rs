//! What the page saves, and what is refused.

use std::fs;

use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::bench::{Bench, ENGLISH, POLISH, texts, wait_until};

#[test]
fn a_save_changes_just_that_text_and_its_state() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let before = bench.get("/api/folder").json()["revision"].as_u64();
    let saved = bench.put(
        "error-2700",
        &base,
        texts("Za mało kredytów", "Doładuj konto."),
    );
    assert_eq!(
        saved.status,
        StatusCode::OK,
        "{:?}",
        String::from_utf8_lossy(&saved.body)
    );
    assert_eq!(bench.polish(), POLISH.replace("środków", "kredytów"));
    assert_eq!(
        saved.json()["message"]["own"][0]["text"],
        "Za mało kredytów"
    );
    assert_eq!(
        saved.json()["revision"].as_u64(),
        before.map(|before| before + 1)
    );
    let state = fs::read_to_string(bench.folder.path().join("pl/app.state")).unwrap();
    assert!(
        state.contains("error-2700") && state.contains("draft"),
        "{state}"
    );
}

#[test]
fn a_plural_is_saved_form_by_form_and_reviewed_in_the_same_go() {
    let bench = Bench::new();
    let variant = |key: &str, text: &str| {
        let step = json!({ "selector": "$count", "key": key, "isDefault": key == "other" });
        json!({ "way": [step], "text": text })
    };
    let body = json!({
        "base": [],
        "english": bench.english("jobs"),
        "fields": [{ "attribute": null, "branches": [
            variant("one", "{ $count } zlecenie"),
            variant("few", "{ $count } zlecenia"),
            variant("many", "{ $count } zleceń"),
            variant("other", "{ $count } zlecenia"),
        ]}],
        "state": "reviewed",
    });
    let saved = bench.ask(Method::PUT, "/api/locales/pl/messages/jobs", &body);
    assert_eq!(
        saved.status,
        StatusCode::OK,
        "{:?}",
        String::from_utf8_lossy(&saved.body)
    );
    assert_eq!(saved.json()["message"]["state"], "reviewed");
    assert!(
        bench.polish().contains("    [few] { $count } zlecenia\n"),
        "{}",
        bench.polish()
    );
    assert!(bench.polish().starts_with(POLISH));
}

#[test]
fn a_whole_entry_is_saved_as_it_is_typed() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let body = json!({ "base": base, "english": bench.english("error-2700"), "ftl": "error-2700 = Brak środków\n    .user = Doładuj konto.\n" });
    let saved = bench.ask(Method::PUT, "/api/locales/pl/messages/error-2700", &body);
    assert_eq!(saved.status, StatusCode::OK);
    assert_eq!(
        bench.polish(),
        POLISH.replace("Za mało środków", "Brak środków")
    );
    for ftl in [
        "error-1 = x",
        "error-2700 = {",
        "error-2700 = x\nerror-1 = y",
    ] {
        let body = json!({ "base": saved.json()["message"]["own"], "english": bench.english("error-2700"), "ftl": ftl });
        let refused = bench.ask(Method::PUT, "/api/locales/pl/messages/error-2700", &body);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{ftl}");
    }
}

#[test]
fn text_that_another_person_saved_is_not_overwritten() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let theirs = POLISH.replace("Za mało środków", "Brak środków");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    let refused = bench.put("error-2700", &base, texts("Za mało", "Doładuj konto."));
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let shown = refused.json()["theirs"].clone();
    assert_eq!(shown[0]["text"], "Brak środków");
    assert_eq!(bench.polish(), theirs);
    // After seeing it, saving is allowed.
    let saved = bench.put("error-2700", &shown, texts("Za mało", "Doładuj konto."));
    assert_eq!(saved.status, StatusCode::OK);
    // The same text from two sides is not a conflict.
    let again = bench.put("error-2700", &base, texts("Za mało", "Doładuj konto."));
    assert_eq!(again.status, StatusCode::OK);
}

#[test]
fn changes_of_two_people_to_two_texts_are_both_kept() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let theirs = POLISH.replace("Za mało środków", "Brak środków");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    let mine = texts("Za mało środków", "Doładuj konto teraz.");
    assert_eq!(bench.put("error-2700", &base, mine).status, StatusCode::OK);
    assert_eq!(bench.polish(), theirs.replace("konto.", "konto teraz."));
}

#[test]
fn nothing_is_saved_or_reviewed_against_unseen_english() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let body =
        json!({ "base": base, "english": bench.english("error-2700"), "fields": texts("x", "y") });
    let review = bench.reviewed("error-2700");
    let english = ENGLISH.replace("Please add credits.", "Your card was refused.");
    fs::write(bench.folder.path().join("en/app.ftl"), english).unwrap();
    let path = "/api/locales/pl/messages/error-2700";
    let refused = bench.ask(Method::PUT, path, &body);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(
        refused.json()["english"][1]["text"],
        "Your card was refused."
    );
    let refused = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(bench.polish(), POLISH);
    assert!(!bench.folder.path().join("pl/app.state").exists());
    // Nor of a translation that was not.
    wait_until("the new English is not there", || {
        bench.english("error-2700")[1]["text"] == "Your card was refused."
    });
    let review = bench.reviewed("error-2700");
    let other = POLISH.replace("Doładuj", "Zasil");
    fs::write(bench.folder.path().join("pl/app.ftl"), &other).unwrap();
    let refused = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(refused.json()["theirs"][1]["text"], "Zasil konto.");
    assert!(!bench.folder.path().join("pl/app.state").exists());
}

#[test]
fn a_request_without_texts_changes_nothing() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let english = bench.english("error-2700");
    let path = "/api/locales/pl/messages/error-2700";
    for typed in [json!({}), json!({ "feilds": [] })] {
        let mut body = json!({ "base": base, "english": english });
        let members = typed.as_object().unwrap().clone();
        body.as_object_mut().unwrap().extend(members);
        let refused = bench.ask(Method::PUT, path, &body);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
    }
    // What is not named stays.
    let value = json!([{ "attribute": null, "text": "Brak środków" }]);
    assert_eq!(bench.put("error-2700", &base, value).status, StatusCode::OK);
    assert_eq!(
        bench.polish(),
        POLISH.replace("Za mało środków", "Brak środków")
    );
    let twice = json!([{ "attribute": null, "text": "x" }, { "attribute": null, "text": "y" }]);
    let base = bench.row("pl", "error-2700")["own"].clone();
    let refused = bench.put("error-2700", &base, twice);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn a_message_that_only_the_locale_has_can_go() {
    let bench = Bench::new();
    let path = bench.folder.path().join("pl/app.ftl");
    fs::write(path, format!("{POLISH}\n-extra = x\n")).unwrap();
    wait_until("it is not there", || {
        bench.get("/api/locales/pl/messages/-extra").status == StatusCode::OK
    });
    let base = json!([{ "attribute": null, "text": "x" }]);
    let body = json!({ "base": base, "english": [], "ftl": "" });
    let path = "/api/locales/pl/messages/-extra";
    let tried = bench.ask(Method::POST, &format!("{path}/try"), &json!({ "ftl": "" }));
    assert_eq!(tried.status, StatusCode::OK);
    let gone = bench.ask(Method::PUT, path, &body);
    assert_eq!(gone.status, StatusCode::OK);
    assert_eq!(gone.json()["message"]["own"], json!([]));
    assert_eq!(bench.polish(), POLISH);
}

#[test]
fn a_save_does_not_wait_forever_for_a_locked_folder() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let folder = fs::File::open(bench.folder.path()).unwrap();
    folder.lock().unwrap();
    let refused = bench.put("error-2700", &base, texts("x", "y"));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.json()["error"]
            .as_str()
            .unwrap()
            .contains("another program")
    );
    folder.unlock().unwrap();
    assert_eq!(bench.polish(), POLISH);
}

#[test]
fn a_refusal_does_not_reveal_a_path() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let broken = POLISH.replace("Za mało środków", "{ Za");
    fs::write(bench.folder.path().join("pl/app.ftl"), broken).unwrap();
    let refused = bench.put("error-2700", &base, texts("x", "y"));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let error = refused.json()["error"].as_str().unwrap().to_owned();
    assert!(error.contains("line 5") && !error.contains('/'), "{error}");
}

#[test]
fn an_edit_of_another_message_is_not_a_conflict() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let theirs = format!("{POLISH}\njobs = {}\n", "{ $count } zlecenia");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    let saved = bench.put("error-2700", &base, texts("Za mało", "Doładuj konto."));
    assert_eq!(saved.status, StatusCode::OK);
    assert_eq!(bench.polish(), theirs.replace("Za mało środków", "Za mało"));
}

#[test]
fn a_file_in_conflict_is_not_saved_over() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let conflict = POLISH.replace(
        "    .user = Doładuj konto.\n",
        "<<<<<<< HEAD\n    .user = Doładuj konto.\n=======\n    .user = Zasil konto.\n>>>>>>> other\n",
    );
    std::fs::write(bench.folder.path().join("pl/app.ftl"), &conflict).unwrap();
    let saved = bench.put("error-2700", &base, texts("Za mało", "Doładuj konto."));
    assert_eq!(saved.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = saved.json()["error"].as_str().unwrap().to_owned();
    assert!(
        said.contains("line 7") && said.contains("merge conflict"),
        "{said}"
    );
    let reviewed = bench.reviewed("-service");
    let reviewed = bench.ask(Method::POST, "/api/locales/pl/review", &reviewed);
    assert_eq!(reviewed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bench.polish(), conflict);
}
