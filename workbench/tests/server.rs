//! What the page's server answers.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use gengo_messages_workbench::{Options, Server};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt;

const ENGLISH: &str = "\
-service = Gengo

## Credits

# Nothing is left to pay from.
error-2700 = Not enough credits
    .user = Please add credits.

# $count (Number) - how many jobs
jobs = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
}
";

const POLISH: &str = "\
### Polish.

-service = Gengo

# Mine.
error-2700 = Za mało środków
    .user = Doładuj konto.
";

/// A served folder, and whoever asks.
struct Bench {
    folder: TempDir,
    server: Server,
    router: Router,
    runtime: Runtime,
}

struct Answer {
    status: StatusCode,
    headers: axum::http::HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Bench {
    fn new() -> Self {
        Self::with(false)
    }

    fn with(read_only: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (locale, text) in [
            ("en", ENGLISH),
            ("pl", POLISH),
            ("ar", "error-2700 = رصيد\n"),
        ] {
            fs::create_dir(folder.path().join(locale)).unwrap();
            fs::write(folder.path().join(locale).join("app.ftl"), text).unwrap();
        }
        let server = Server::bind(Options {
            folder: folder.path().to_owned(),
            overlay: false,
            host: "127.0.0.1".to_owned(),
            port: 0,
            read_only,
        })
        .unwrap();
        let router = server.router();
        let runtime = Runtime::new().unwrap();
        Self {
            folder,
            server,
            router,
            runtime,
        }
    }

    fn token(&self) -> String {
        let url = self.server.url();
        url.split_once("#token=")
            .map_or(String::new(), |(_, token)| token.to_owned())
    }

    fn send(&self, request: Request<Body>) -> Answer {
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            Answer {
                status: parts.status,
                headers: parts.headers,
                body: body.collect().await.unwrap().to_bytes().to_vec(),
            }
        })
    }

    fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:4800")
    }

    fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path).body(Body::empty()).unwrap())
    }

    fn ask(&self, method: Method, path: &str, body: &Value) -> Answer {
        let request = self
            .request(method, path)
            .header(header::ORIGIN, "http://127.0.0.1:4800")
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token()))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()));
        self.send(request.unwrap())
    }

    fn row(&self, locale: &str, key: &str) -> Value {
        let sheet = self.get(&format!("/api/locales/{locale}")).json();
        let rows = sheet["messages"].as_array().unwrap().iter();
        rows.clone().find(|row| row["key"] == key).unwrap().clone()
    }

    fn english(&self, key: &str) -> Value {
        self.row("pl", key)["english"].clone()
    }

    fn put(&self, key: &str, base: &Value, texts: Value) -> Answer {
        let body = json!({ "base": base, "english": self.english(key), "fields": texts });
        self.ask(
            Method::PUT,
            &format!("/api/locales/pl/messages/{key}"),
            &body,
        )
    }

    /// Marks a message as reviewed, as it stands now.
    fn reviewed(&self, key: &str) -> Value {
        let row = self.row("pl", key);
        let message = json!({ "key": key, "own": row["own"], "english": row["english"] });
        json!({ "state": "reviewed", "messages": [message] })
    }

    fn polish(&self) -> String {
        fs::read_to_string(self.folder.path().join("pl/app.ftl")).unwrap()
    }
}

fn texts(value: &str, user: &str) -> Value {
    json!([{ "attribute": null, "text": value }, { "attribute": "user", "text": user }])
}

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
    let keys: Vec<_> = message["fields"][0]["variants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|variant| variant["key"].as_str().unwrap())
        .collect();
    assert_eq!(keys, ["one", "few", "many", "other"]);
    let message = bench.get("/api/locales/pl/messages/error-2700").json();
    assert_eq!(message["facts"]["name"], "NOT_ENOUGH_CREDITS");
    assert_eq!(message["neighbours"][0]["locale"], "ar");
    assert_eq!(message["preview"]["shown"][0]["userText"], "Doładuj konto.");
}

#[test]
fn a_save_changes_just_that_text_and_its_state() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
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
    assert_eq!(saved.json()["revision"], 2);
    let state = fs::read_to_string(bench.folder.path().join("pl/app.state")).unwrap();
    assert!(
        state.contains("error-2700") && state.contains("draft"),
        "{state}"
    );
}

#[test]
fn a_plural_is_saved_form_by_form_and_reviewed_in_the_same_go() {
    let bench = Bench::new();
    let variant =
        |key: &str, text: &str| json!({ "key": key, "text": text, "isDefault": key == "other" });
    let body = json!({
        "base": [],
        "english": bench.english("jobs"),
        "fields": [{ "attribute": null, "selector": "$count", "variants": [
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
fn what_somebody_else_has_saved_is_not_written_over() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let theirs = POLISH.replace("Za mało środków", "Brak środków");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    let refused = bench.put("error-2700", &base, texts("Za mało", "Doładuj konto."));
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let shown = refused.json()["theirs"].clone();
    assert_eq!(shown[0]["text"], "Brak środków");
    assert_eq!(bench.polish(), theirs);
    // Whoever has seen it may.
    let saved = bench.put("error-2700", &shown, texts("Za mało", "Doładuj konto."));
    assert_eq!(saved.status, StatusCode::OK);
    // The same text from two sides is no conflict.
    let again = bench.put("error-2700", &base, texts("Za mało", "Doładuj konto."));
    assert_eq!(again.status, StatusCode::OK);
}

#[test]
fn what_two_have_changed_in_two_texts_is_kept_of_both() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let theirs = POLISH.replace("Za mało środków", "Brak środków");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    let mine = texts("Za mało środków", "Doładuj konto teraz.");
    assert_eq!(bench.put("error-2700", &base, mine).status, StatusCode::OK);
    assert_eq!(bench.polish(), theirs.replace("konto.", "konto teraz."));
}

#[test]
fn nothing_is_saved_or_reviewed_of_english_that_was_not_shown() {
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
fn english_that_is_broken_is_told_in_every_language() {
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
fn a_request_that_names_no_text_changes_none() {
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
fn a_text_is_not_reviewed_together_with_one_that_nobody_has_read() {
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
    // And from now on the page is told what stands there.
    assert_eq!(
        bench.row("pl", "error-2700")["own"][1]["text"],
        "Zasil konto."
    );
    assert_eq!(bench.polish(), theirs);
}

#[test]
fn who_holds_the_folder_is_not_waited_for_without_end() {
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
            .contains("somebody else")
    );
    folder.unlock().unwrap();
    assert_eq!(bench.polish(), POLISH);
}

#[test]
fn many_errors_for_many_readers_are_told_in_short() {
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

#[cfg(unix)]
#[test]
fn a_folder_that_is_replaced_is_seen() {
    let bench = Bench::new();
    let path = bench.folder.path().join("pl");
    let away = bench.folder.path().join(".away");
    fs::rename(&path, &away).unwrap();
    fs::create_dir(&path).unwrap();
    let other = bench.folder.path().join(".other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("app.ftl"), POLISH).unwrap();
    std::os::unix::fs::symlink(other.join("app.ftl"), path.join("app.ftl")).unwrap();
    wait_until("the link is not seen", || {
        bench.get("/api/locales/pl").status == StatusCode::OK
    });
    // Behind the link nobody watches.
    fs::write(other.join("app.ftl"), POLISH.replace("Za mało", "Brak")).unwrap();
    wait_until("what is behind the link is not seen", || {
        bench.row("pl", "error-2700")["own"][0]["text"] == "Brak środków"
    });
}

#[test]
fn what_is_refused_names_no_path() {
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
fn an_edit_of_another_message_is_no_conflict() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let theirs = format!("{POLISH}\njobs = {}\n", "{ $count } zlecenia");
    fs::write(bench.folder.path().join("pl/app.ftl"), &theirs).unwrap();
    let saved = bench.put("error-2700", &base, texts("Za mało", "Doładuj konto."));
    assert_eq!(saved.status, StatusCode::OK);
    assert_eq!(bench.polish(), theirs.replace("Za mało środków", "Za mało"));
}

#[test]
fn mistakes_are_shown_as_one_types_and_not_saved() {
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
    // What is no Fluent at all names its field.
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
    let sly = json!([{ "attribute": null, "selector": "$a }\nevil = { $b", "variants": [
        { "key": "other", "text": "x", "isDefault": true },
    ]}]);
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
fn writing_takes_the_token() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let body =
        json!({ "base": base, "english": bench.english("error-2700"), "fields": texts("x", "y") })
            .to_string();
    for token in [
        None,
        Some(""),
        Some("Bearer "),
        Some("Bearer 0123456789abcdef0123456789abcdef"),
    ] {
        let mut request = bench
            .request(Method::PUT, "/api/locales/pl/messages/error-2700")
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, token);
        }
        let refused = bench.send(request.body(Body::from(body.clone())).unwrap());
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{token:?}");
    }
    let review = bench.reviewed("error-2700").to_string();
    let request = bench
        .request(Method::POST, "/api/locales/pl/review")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(review));
    assert_eq!(
        bench.send(request.unwrap()).status,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(bench.polish(), POLISH);
    // Two servers have two tokens.
    assert_ne!(bench.token(), Bench::new().token());
    assert_eq!(bench.token().len(), 32);
}

#[test]
fn other_sites_are_kept_out() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let body =
        json!({ "base": base, "english": bench.english("error-2700"), "fields": texts("x", "y") })
            .to_string();
    let put = |headers: &[(&str, &str)]| {
        let mut request = Request::builder()
            .method(Method::PUT)
            .uri("/api/locales/pl/messages/error-2700")
            .header(header::AUTHORIZATION, format!("Bearer {}", bench.token()))
            .header(header::CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        bench
            .send(request.body(Body::from(body.clone())).unwrap())
            .status
    };
    // A name that leads here without being ours.
    for host in [
        "[::1]evil.example",
        "127.0.0.1:80@evil.example",
        "localhost:x@evil.example",
        "evil.example",
        "evil.example:4800",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "",
    ] {
        assert_eq!(put(&[("host", host)]), StatusCode::FORBIDDEN, "{host}");
    }
    assert_eq!(put(&[]), StatusCode::FORBIDDEN);
    for origin in [
        "http://evil.example",
        "null",
        "http://127.0.0.1:1",
        "https://127.0.0.1:4800",
    ] {
        let status = put(&[("host", "127.0.0.1:4800"), ("origin", origin)]);
        assert_eq!(status, StatusCode::FORBIDDEN, "{origin}");
    }
    for site in ["cross-site", "same-site"] {
        let status = put(&[("host", "127.0.0.1:4800"), ("sec-fetch-site", site)]);
        assert_eq!(status, StatusCode::FORBIDDEN, "{site}");
    }
    assert_eq!(bench.polish(), POLISH);
    // A form of another site cannot send JSON.
    let form = bench
        .request(Method::POST, "/api/locales/pl/messages/error-2700/try")
        .header(header::CONTENT_TYPE, "text/plain")
        .body(Body::from("{}"));
    assert_eq!(
        bench.send(form.unwrap()).status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
    for host in [
        "localhost:4800",
        "127.0.0.1:4800",
        "[::1]:4800",
        "LOCALHOST",
    ] {
        let origin = format!("http://{host}");
        assert_eq!(
            put(&[("host", host), ("origin", &origin)]),
            StatusCode::OK,
            "{host}"
        );
        fs::write(bench.folder.path().join("pl/app.ftl"), POLISH).unwrap();
    }
}

#[test]
fn read_only_lets_nobody_write_and_everybody_read() {
    let bench = Bench::with(true);
    assert!(!bench.server.url().contains('#'));
    let folder = bench.get("/api/folder").json();
    assert_eq!(
        (&folder["readOnly"], &folder["mayWrite"]),
        (&json!(true), &json!(false))
    );
    let base = bench.row("pl", "error-2700")["own"].clone();
    let refused = bench.put("error-2700", &base, texts("x", "y"));
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let review = bench.reviewed("error-2700");
    let refused = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(bench.polish(), POLISH);
}

#[test]
fn every_answer_tells_browsers_to_be_strict() {
    let bench = Bench::new();
    for path in [
        "/",
        "/pl/error-2700",
        "/api/folder",
        "/api/nothing",
        "/assets/none.js",
    ] {
        let answer = bench.get(path);
        let policy = answer.headers[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .unwrap();
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(
            answer.headers[header::X_CONTENT_TYPE_OPTIONS],
            "nosniff",
            "{path}"
        );
        assert!(
            !answer
                .headers
                .contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN),
            "{path}"
        );
    }
    assert_eq!(bench.get("/api/nothing").status, StatusCode::NOT_FOUND);
    assert_eq!(
        bench.get("/api/nothing").json()["error"],
        "there is nothing of that name"
    );
}

#[test]
fn bodies_are_bounded() {
    let bench = Bench::new();
    let body = json!({ "locales": ["pl"], "response": "x".repeat(5 << 20) });
    let refused = bench.ask(Method::POST, "/api/render", &body);
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    let nested = "{".repeat(100_000);
    let body = json!({ "fields": texts(&nested, "y"), "arguments": {} });
    let tried = bench.ask(
        Method::POST,
        "/api/locales/pl/messages/error-2700/try",
        &body,
    );
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.json()["error"]["message"].is_string());
    let broken = bench
        .request(Method::POST, "/api/render")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from("["));
    assert_eq!(bench.send(broken.unwrap()).status, StatusCode::BAD_REQUEST);
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

fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn what_is_saved_elsewhere_shows_up() {
    let bench = Bench::new();
    let changed = POLISH.replace("środków", "kredytów");
    replace(&bench.folder.path().join("pl/app.ftl"), &changed);
    let text = || bench.row("pl", "error-2700")["own"][0]["text"].clone();
    wait_until("the new text is not there", || text() == "Za mało kredytów");
    assert_eq!(bench.get("/api/folder").json()["revision"], 2);
    // A folder that is away for a moment costs nothing.
    let (here, away) = (
        bench.folder.path().join("en"),
        bench.folder.path().join("pl"),
    );
    fs::remove_dir_all(&here).unwrap();
    fs::remove_dir_all(&away).unwrap();
    fs::remove_dir_all(bench.folder.path().join("ar")).unwrap();
    wait_until("the fault is not told", || {
        bench.get("/api/folder").json()["fault"].is_string()
    });
    assert_eq!(text(), "Za mało kredytów");
}

fn replace(path: &Path, text: &str) {
    let beside = path.with_extension("new");
    fs::write(&beside, text).unwrap();
    fs::rename(&beside, path).unwrap();
}

#[test]
fn a_port_that_is_taken_is_told() {
    let bench = Bench::new();
    let url = bench.server.url();
    let port = url.split(':').nth(2).unwrap().split('/').next().unwrap();
    let options = |port: u16, folder: &Path| Options {
        folder: folder.to_owned(),
        overlay: false,
        host: "127.0.0.1".to_owned(),
        port,
        read_only: false,
    };
    let taken = Server::bind(options(port.parse().unwrap(), bench.folder.path()));
    let reason = taken.unwrap_err().to_string();
    assert!(
        reason.contains(port) && reason.contains("--port 0"),
        "{reason}"
    );
    let nowhere = Server::bind(options(0, Path::new("nowhere/at/all")));
    assert!(nowhere.unwrap_err().to_string().contains("nowhere/at/all"));
}
