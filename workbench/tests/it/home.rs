//! A language as a whole: its style, its glossary, its questions, and work in other tools.

use std::fs;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use gengo_messages_interchange::{Format, NoticeKind};
use serde_json::{Value, json};

use crate::bench::{Answer, Bench};

fn beside(bench: &Bench, path: &str) -> String {
    fs::read_to_string(bench.folder.path().join(path)).unwrap_or_default()
}

fn write(bench: &Bench, path: &str, text: &str) {
    fs::write(bench.folder.path().join(path), text).unwrap();
}

fn home(bench: &Bench) -> Value {
    // What was written a moment ago may not have been seen yet.
    bench.ask(Method::POST, "/api/undo/999", &json!({}));
    bench.get("/api/locales/pl/home").json()
}

fn ask(bench: &Bench, method: Method, body: &Value) -> Answer {
    let path = "/api/locales/pl/messages/error-2700/questions";
    bench.ask(method, path, body)
}

#[test]
fn the_home_of_a_language_has_its_style_and_its_glossary() {
    let bench = Bench::new();
    write(&bench, "STYLE.md", "Short.\n");
    write(&bench, "pl/STYLE.md", "Ty.\n");
    write(
        &bench,
        "en/glossary.toml",
        "[credits]\nmeans = \"Money.\"\n",
    );
    write(
        &bench,
        "pl/glossary.toml",
        "[credits]\nterm = \"środki\"\nforms = [\"środków\"]\n",
    );
    let home = home(&bench);
    let style =
        json!([{ "locale": "pl", "text": "Ty.\n" }, { "locale": null, "text": "Short.\n" }]);
    assert_eq!(home["style"], style);
    let term = json!({ "term": "credits", "means": "Money.", "translation": "środki", "forms": ["środków"], "locale": "pl", "note": null });
    assert_eq!(home["glossary"], json!([term]));
    assert_eq!(
        bench.get("/api/locales/en/home").status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn a_style_guide_is_written_unless_another_person_has_changed_it() {
    let bench = Bench::new();
    let path = "/api/locales/pl/style";
    let put = |text: &str, base: Option<&str>| {
        bench.ask(Method::PUT, path, &json!({ "text": text, "base": base }))
    };
    let written = put("# Ton\nTy", None);
    assert_eq!(written.status, StatusCode::OK);
    assert_eq!(beside(&bench, "pl/STYLE.md"), "# Ton\nTy\n");
    assert_eq!(put("Pan", None).status, StatusCode::CONFLICT);
    assert_eq!(put("Pan", Some("Ty\n")).status, StatusCode::CONFLICT);
    let base = "# Ton\nTy\n";
    assert_eq!(put("# Ton\nPan\n", Some(base)).status, StatusCode::OK);
    assert_eq!(beside(&bench, "pl/STYLE.md"), "# Ton\nPan\n");
    let removed = put(" \n", Some("# Ton\nPan\n"));
    assert!(!bench.folder.path().join("pl/STYLE.md").exists());
    let undo = format!("/api/undo/{}", removed.json()["undo"]);
    assert_eq!(
        bench.ask(Method::POST, &undo, &json!({})).status,
        StatusCode::OK
    );
    assert_eq!(beside(&bench, "pl/STYLE.md"), "# Ton\nPan\n");
    let english = json!({ "text": "x", "base": null });
    let english = bench.ask(Method::PUT, "/api/locales/en/style", &english);
    assert_eq!(english.status, StatusCode::NOT_FOUND);
}

#[test]
fn a_term_is_written_unless_another_person_has_changed_it() {
    let bench = Bench::new();
    let path = "/api/locales/pl/glossary";
    let new = json!({ "term": "credits", "means": "Money.", "translation": "środki", "forms": ["środków"], "base": null });
    let answer = bench.ask(Method::PUT, path, &new);
    assert_eq!(answer.status, StatusCode::OK);
    let undo = answer.json()["undo"].as_u64().unwrap();
    let written = "[credits]\nterm = \"środki\"\nforms = [\"środków\"]\n";
    assert_eq!(beside(&bench, "pl/glossary.toml"), written);
    assert_eq!(
        beside(&bench, "en/glossary.toml"),
        "[credits]\nmeans = \"Money.\"\n"
    );
    // There twice is once.
    assert_eq!(
        bench.ask(Method::PUT, path, &new).status,
        StatusCode::CONFLICT
    );
    let mut changed = new.clone();
    changed["translation"] = "kredyty".into();
    changed["base"] = json!({ "translation": "środki", "forms": [], "note": null });
    assert_eq!(
        bench.ask(Method::PUT, path, &changed).status,
        StatusCode::CONFLICT
    );
    changed["base"]["forms"] = json!(["środków"]);
    assert_eq!(
        bench.ask(Method::PUT, path, &changed).status,
        StatusCode::OK
    );
    assert!(beside(&bench, "pl/glossary.toml").contains("kredyty"));
    // The first step can be undone only while the files are as it left them.
    let first = format!("/api/undo/{undo}");
    assert_eq!(
        bench.ask(Method::POST, &first, &json!({})).status,
        StatusCode::CONFLICT
    );
    let second = format!("/api/undo/{}", undo + 1);
    assert_eq!(
        bench.ask(Method::POST, &second, &json!({})).status,
        StatusCode::OK
    );
    assert_eq!(
        bench.ask(Method::POST, &first, &json!({})).status,
        StatusCode::OK
    );
    assert!(!bench.folder.path().join("pl/glossary.toml").exists());
}

#[test]
fn a_question_is_asked_answered_removed_and_undone() {
    let bench = Bench::new();
    let question = json!({ "question": "Money?", "by": "Reader" });
    assert_eq!(ask(&bench, Method::POST, &question).status, StatusCode::OK);
    let asked = json!([{ "question": "Money?", "by": "Reader", "answer": null }]);
    assert_eq!(bench.row("pl", "error-2700")["questions"], asked);
    let sheet = bench.get("/api/locales/pl").json();
    assert_eq!(sheet["locale"]["tally"]["withOpenQuestions"], 1);
    assert_eq!(sheet["locale"]["tally"]["withFindings"], 0);
    assert_eq!(
        ask(&bench, Method::POST, &question).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    let answered = json!({ "question": "Money?", "answer": "Yes." });
    let answer = ask(&bench, Method::PUT, &answered);
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(
        bench.row("pl", "error-2700")["questions"][0]["answer"],
        "Yes."
    );
    let removed = ask(&bench, Method::DELETE, &json!({ "question": "Money?" }));
    assert_eq!(removed.status, StatusCode::OK);
    assert_eq!(bench.row("pl", "error-2700")["questions"], json!([]));
    let undo = format!("/api/undo/{}", removed.json()["undo"]);
    assert_eq!(
        bench.ask(Method::POST, &undo, &json!({})).status,
        StatusCode::OK
    );
    assert_eq!(
        bench.row("pl", "error-2700")["questions"][0]["answer"],
        "Yes."
    );
}

#[test]
fn without_the_token_nothing_beside_the_texts_is_written() {
    let bench = Bench::with(true);
    let term = json!({ "term": "a", "translation": "b", "base": null });
    let statuses = [
        bench
            .ask(Method::PUT, "/api/locales/pl/glossary", &term)
            .status,
        ask(&bench, Method::POST, &json!({ "question": "?" })).status,
        ask(
            &bench,
            Method::PUT,
            &json!({ "question": "?", "answer": "!" }),
        )
        .status,
        ask(&bench, Method::DELETE, &json!({ "question": "?" })).status,
        import(&bench, "pl.po", "", b"msgid \"\"\n").status,
    ];
    assert_eq!(statuses, [StatusCode::FORBIDDEN; 5]);
}

fn import(bench: &Bench, name: &str, options: &str, bytes: &[u8]) -> Answer {
    let path = format!("/api/locales/pl/import?name={name}{options}");
    let request = bench
        .request(Method::POST, &path)
        .header(header::ORIGIN, "http://127.0.0.1:4800")
        .header(header::AUTHORIZATION, format!("Bearer {}", bench.token()));
    bench.send(request.body(Body::from(bytes.to_vec())).unwrap())
}

#[test]
fn a_file_goes_out_and_comes_back_after_a_look() {
    let bench = Bench::new();
    let exported = bench.get("/api/locales/pl/export/po");
    assert_eq!(exported.status, StatusCode::OK);
    assert_eq!(
        exported.headers[header::CONTENT_DISPOSITION],
        "attachment; filename=\"pl.po\""
    );
    assert_eq!(
        bench.get("/api/locales/pl/export/doc").status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        bench.get("/api/locales/en/export/po").status,
        StatusCode::NOT_FOUND
    );
    let notices = bench.get("/api/locales/pl/export/po/notices").json();
    assert_eq!(notices, json!({ "notices": [] }));

    let text = String::from_utf8(exported.body).unwrap();
    let edited = text
        .replace("Za mało środków", "Brak środków")
        .replace("Doładuj konto.", "Doładuj { $konto }.");
    let before = bench.polish();
    let looked = import(&bench, "pl.po", "", edited.as_bytes()).json();
    assert_eq!(bench.polish(), before);
    assert_eq!(looked["written"], Value::Null);
    let kinds = looked["notices"].as_array().unwrap().iter();
    let kinds: Vec<_> = kinds
        .map(|own| {
            (
                own["id"].clone(),
                own["kind"].clone(),
                own["isLeft"].clone(),
            )
        })
        .collect();
    assert_eq!(
        kinds,
        [
            (json!("error-2700"), json!("imported"), json!(false)),
            (json!("error-2700.user"), json!("refused"), json!(true))
        ]
    );

    let revision = format!("&revision={}", looked["revision"]);
    let done = import(&bench, "pl.po", &revision, edited.as_bytes()).json();
    assert!(bench.polish().contains("error-2700 = Brak środków\n"));
    assert!(bench.polish().contains(".user = Doładuj konto.\n"));
    // The look was at what is no longer so.
    let again = import(&bench, "pl.po", &revision, edited.as_bytes());
    assert_eq!(again.status, StatusCode::CONFLICT);

    let undo = format!("/api/undo/{}", done["written"]["undo"]);
    assert_eq!(
        bench.ask(Method::POST, &undo, &json!({})).status,
        StatusCode::OK
    );
    assert_eq!(bench.polish(), before);
}

#[test]
fn a_file_of_another_language_or_of_no_format_is_refused_with_what_to_do() {
    let bench = Bench::new();
    let arabic = bench.get("/api/locales/ar/export/xliff").body;
    let refused = import(&bench, "ar.xlf", "", &arabic);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let why = "the file is of ar, and this is pl; import it on the page of ar";
    assert_eq!(refused.json()["error"], why);
    let text = import(&bench, "texts.txt", "", b"x").json();
    let why = "the file cannot be imported: expected a name that ends in .xlf, .po, .csv or .xlsx";
    assert_eq!(text["error"], why);
    let broken = import(&bench, "pl.xlf", "", b"<xliff").json();
    assert!(
        broken["error"]
            .as_str()
            .unwrap()
            .starts_with("the file is not valid XML")
    );
}

#[test]
fn a_review_is_recorded_with_the_name_that_the_page_gives() {
    let bench = Bench::new();
    let mut review = bench.reviewed("error-2700");
    review["by"] = "Reader".into();
    let answer = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(bench.row("pl", "error-2700")["reviewedBy"], "Reader");
    let folder = bench.get("/api/folder").json();
    assert_eq!(folder["reviewer"], Value::Null);
}

#[test]
fn the_page_has_words_for_every_format_and_notice() {
    let page = Bench::new().get("/assets/exchange.js").body;
    let page = String::from_utf8(page).unwrap();
    for format in Format::ALL {
        let id = format.id();
        let name = format!("{id}: \"");
        let quoted = format!("\"{id}\": \"");
        assert!(page.contains(&name) || page.contains(&quoted), "{id}");
    }
    for kind in NoticeKind::ALL {
        let words = format!("[\"{}\", \"", kind.id());
        assert!(page.contains(&words), "{}", kind.id());
    }
}
