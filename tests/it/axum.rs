//! Web apps built with axum: who reads, and in which language they are answered.

use axum::body::{Body, to_bytes};
use axum::extract::FromRef;
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use gengo_messages::axum::{ContentLanguage, Embedded, Failure, Localize};
use gengo_messages::{
    Catalog, ErrorCode, ErrorResponse, Localizer, Preferences, ProblemDetails, ResponseError, check,
};
use serde_json::{Value, json};
use tower::ServiceExt;

const CREDITS: &str = r#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
const JOBS: &str = r#"{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"},{"msg":"b"}],"job_7":[{"code":1450,"msg":"c"}]}}"#;

fn failure(body: &str) -> ResponseError {
    check(body.as_bytes()).unwrap_err()
}

fn localizer(language: &str) -> Localizer {
    Catalog::embedded().localizer(&Preferences::from_accept_language(language))
}

fn problem(language: &str, body: &str) -> ProblemDetails {
    ProblemDetails::of_failure(&localizer(language), &failure(body))
}

/// What a header says, line by line.
fn said(response: &Response, name: HeaderName) -> Vec<&str> {
    let lines = response.headers().get_all(name).iter();
    lines.map(|line| line.to_str().unwrap()).collect()
}

async fn text(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

async fn json_of(problem: ProblemDetails) -> Value {
    serde_json::from_str(&text(problem.into_response()).await).unwrap()
}

async fn ask(app: Router, languages: &[&[u8]]) -> String {
    let mut request = Request::new(Body::empty());
    for language in languages {
        let language = HeaderValue::from_bytes(language).unwrap();
        request.headers_mut().append(ACCEPT_LANGUAGE, language);
    }
    text(app.oneshot(request).await.unwrap()).await
}

#[tokio::test]
async fn a_handler_is_given_the_localizer_of_the_request() {
    async fn chain(Embedded(localizer): Embedded) -> String {
        localizer.chain().to_string()
    }
    let app = Router::new().route("/", get(chain));
    let asked: [(&[&[u8]], &str); 6] = [
        (&[], "en"),
        (&[b""], "en"),
        (&[b"fr-CH, de;q=0.8"], "fr, de, en"),
        // Lines of one header are one list.
        (&[b"de;q=0.5", b"es-MX"], "es-419, es, de, en"),
        (&[b"de, \xff\xfe, fr"], "de, fr, en"),
        (&[b";;;,=,q=1"], "en"),
    ];
    for (languages, expected) in asked {
        assert_eq!(ask(app.clone(), languages).await, expected, "{languages:?}");
    }
}

#[tokio::test]
async fn the_catalog_is_that_of_the_routers_state() {
    #[derive(Clone)]
    struct App {
        catalog: Catalog,
    }
    impl FromRef<App> for Catalog {
        fn from_ref(app: &App) -> Self {
            app.catalog.clone()
        }
    }
    async fn own(own: Localizer, Embedded(embedded): Embedded) -> String {
        let texts = [&own, &embedded].map(|localizer| localizer.message(9001).text().to_owned());
        texts.map(|text| (text == "Eigenes").to_string()).join(" ")
    }
    let german = "de".parse().unwrap();
    let catalog = Catalog::builder()
        .overlay_text(german, "own", "error-9001 = Eigenes")
        .build();
    let app = App {
        catalog: catalog.clone(),
    };
    let app = Router::new().route("/", get(own)).with_state(app);
    assert_eq!(ask(app.clone(), &[b"de"]).await, "true false");
    assert_eq!(ask(app, &[b"fr"]).await, "false false");
    // A catalog may be the whole state.
    let app = Router::new().route("/", get(own)).with_state(catalog);
    assert_eq!(ask(app, &[b"de-AT"]).await, "true false");
}

#[tokio::test]
async fn one_error_becomes_one_problem() {
    let problem = problem("ja", CREDITS)
        .with_status(StatusCode::PAYMENT_REQUIRED)
        .with_type_base("https://shop.test/errors/")
        .with_instance("/failures/17");
    let title = localizer("ja").message(2700).user_text().to_owned();
    assert_eq!(problem.title(), Some(title.as_str()));
    let response = problem.into_response();
    assert_eq!(response.status(), StatusCode::PAYMENT_REQUIRED);
    assert_eq!(said(&response, CONTENT_TYPE), ["application/problem+json"]);
    assert_eq!(said(&response, CONTENT_LANGUAGE), ["ja"]);
    assert_eq!(said(&response, VARY), ["Accept-Language"]);
    assert_eq!(
        serde_json::from_str::<Value>(&text(response).await).unwrap(),
        json!({
            "type": "https://shop.test/errors/2700",
            "status": 402,
            "title": title,
            "instance": "/failures/17",
            "errors": [{ "job": null, "code": 2700, "detail": title }],
        })
    );
}

#[tokio::test]
async fn several_errors_are_summed_up_and_listed() {
    let told = json_of(problem("en", JOBS).with_type_base("https://shop.test/errors/")).await;
    let response = ErrorResponse::parse(JOBS.as_bytes()).unwrap();
    let localizer = localizer("en");
    let summary = localizer.summary(&response).unwrap();
    assert_eq!(told["title"], "Several errors occurred");
    assert_eq!(told["detail"], summary.text());
    assert_eq!(told["type"], "about:blank");
    assert_eq!(told["status"], 502);
    assert!(told.get("instance").is_none(), "{told}");
    let errors = told["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 3);
    for (told, (error, message)) in errors.iter().zip(localizer.explain_response(&response)) {
        assert_eq!(told["job"].as_str(), error.job());
        assert_eq!(told["code"].as_i64(), error.code().map(Into::into));
        assert_eq!(told["detail"], message.user_text());
    }
    let whole = json_of(ProblemDetails::of_response(&localizer, &response)).await;
    assert_eq!(whole, told);
    let last = json_of(ProblemDetails::of_error(&localizer, &response.errors()[2])).await;
    assert_eq!(last["errors"], json!([errors[2]]));
    assert_eq!(last["title"], errors[2]["detail"]);
}

#[tokio::test]
async fn an_unreadable_response_has_its_own_message() {
    let told = json_of(problem("de", "<h1>502</h1>")).await;
    assert_eq!(told["errors"], json!([]));
    assert!(told["title"].as_str().unwrap().contains("Gengo"), "{told}");
}

#[test]
fn the_content_language_is_the_one_that_answered() {
    let language = |asked, body| {
        let response = problem(asked, body).into_response();
        said(&response, CONTENT_LANGUAGE).join("|")
    };
    assert_eq!(language("de-AT", CREDITS), "de");
    assert_eq!(language("es-MX", CREDITS), "es-419");
    // The text is not in en-GB, which was asked for.
    let unavailable = r#"{"err":{"code":2800}}"#;
    assert_eq!(language("en-GB", unavailable), "en");
    assert_eq!(language("tlh", CREDITS), "en");
    assert_eq!(language("ar", JOBS), "ar");
    // Without any text there is no language, but another reader may be told otherwise.
    let bare = Catalog::empty().build();
    let localizer = bare.localizer(&Preferences::default());
    let response = ProblemDetails::of_failure(&localizer, &failure(CREDITS)).into_response();
    assert!(said(&response, CONTENT_LANGUAGE).is_empty());
    assert_eq!(said(&response, VARY), ["Accept-Language"]);
}

#[test]
fn vary_is_added_to_and_never_overwritten() {
    let language = || ContentLanguage(Some("de".parse().unwrap()));
    for (before, after) in [
        (&[][..], &["Accept-Language"][..]),
        (&["Accept"], &["Accept, Accept-Language"]),
        (&["Accept", "Origin"], &["Accept, Origin, Accept-Language"]),
        (&["Origin, accept-language"], &["Origin, accept-language"]),
        (
            &["Origin", "ACCEPT-LANGUAGE"],
            &["Origin", "ACCEPT-LANGUAGE"],
        ),
        (&["*"], &["*"]),
        (
            &["Accept-Language-Foo"],
            &["Accept-Language-Foo, Accept-Language"],
        ),
        (&[""], &["Accept-Language"]),
    ] {
        let lines = AppendHeaders(before.iter().map(|&line| (VARY, line)).collect::<Vec<_>>());
        let response = (lines, language(), "text").into_response();
        assert_eq!(said(&response, VARY), after, "{before:?}");
        assert_eq!(said(&response, CONTENT_LANGUAGE), ["de"]);
    }
    // Bytes that are no text stay as they are.
    let mut headers = HeaderMap::new();
    headers.insert(VARY, HeaderValue::from_bytes(b"\xff").unwrap());
    let response = (headers, language(), ()).into_response();
    assert_eq!(response.headers()[VARY], b"\xff, Accept-Language"[..]);
    // What comes behind a problem can be added to it as well.
    let response = (AppendHeaders([(VARY, "Accept")]), problem("de", CREDITS)).into_response();
    assert_eq!(said(&response, VARY), ["Accept-Language", "Accept"]);
}

async fn answer(app: Router, language: &str) -> Response {
    let mut request = Request::new(Body::empty());
    let language = HeaderValue::from_str(language).unwrap();
    request.headers_mut().insert(ACCEPT_LANGUAGE, language);
    app.oneshot(request).await.unwrap()
}

async fn json_in(response: Response) -> Value {
    serde_json::from_str(&text(response).await).unwrap()
}

#[tokio::test]
async fn a_handler_fails_with_a_question_mark_and_the_layer_knows_who_reads() {
    async fn order() -> Result<StatusCode, ResponseError> {
        check(CREDITS.as_bytes())?;
        Ok(StatusCode::CREATED)
    }
    let app = Router::new()
        .route("/", get(order))
        .layer(Localize::embedded());
    let response = answer(app, "fr-CH, de;q=0.8").await;
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(said(&response, CONTENT_TYPE), ["application/problem+json"]);
    assert_eq!(said(&response, CONTENT_LANGUAGE), ["fr"]);
    assert_eq!(said(&response, VARY), ["Accept-Language"]);
    let told = json_in(response).await;
    assert_eq!(told["title"], localizer("fr").message(2700).user_text());
    assert_eq!(told["status"], 502);
}

#[tokio::test]
async fn an_apps_own_error_type_takes_part_in_the_layer() {
    enum AppError {
        SoldOut,
        Gengo(ResponseError),
    }
    impl From<ResponseError> for AppError {
        fn from(error: ResponseError) -> Self {
            AppError::Gengo(error)
        }
    }
    impl IntoResponse for AppError {
        fn into_response(self) -> Response {
            let failure = match self {
                AppError::SoldOut => Failure::of_code(9001).with_status(StatusCode::CONFLICT),
                AppError::Gengo(error) => error.into(),
            };
            failure
                .map(|problem| problem.with_type_base("https://shop.test/errors/"))
                .into_response()
        }
    }
    async fn gengo() -> Result<(), AppError> {
        Ok(check(CREDITS.as_bytes())?)
    }
    async fn sold_out() -> Result<(), AppError> {
        Err(AppError::SoldOut)
    }
    let catalog = Catalog::builder()
        .overlay_text(
            "de".parse().unwrap(),
            "own",
            "error-9001 = weg\n    .user = Leider weg.",
        )
        .build();
    let app = |own| {
        Router::new()
            .route("/", own)
            .layer(Localize::new(catalog.clone()))
    };
    let response = answer(app(get(sold_out)), "de").await;
    assert_eq!(response.status(), StatusCode::CONFLICT);
    let told = json_in(response).await;
    assert_eq!(told["title"], "Leider weg.");
    assert_eq!(told["type"], "https://shop.test/errors/9001");
    assert_eq!(told["status"], 409);
    assert_eq!(told["errors"][0]["code"], 9001);
    let told = json_in(answer(app(get(gengo)), "ja").await).await;
    assert_eq!(told["title"], localizer("ja").message(2700).user_text());
    assert_eq!(told["type"], "https://shop.test/errors/2700");
}

#[tokio::test]
async fn the_layer_keeps_the_handlers_status_and_headers() {
    async fn order() -> Response {
        let failure = Failure::from(ErrorCode::NOT_ENOUGH_CREDITS);
        let headers = AppendHeaders([(VARY, "Origin"), (CACHE_CONTROL, "no-store")]);
        (StatusCode::PAYMENT_REQUIRED, headers, failure).into_response()
    }
    async fn fine() -> &'static str {
        "fine"
    }
    let app = Router::new()
        .route("/", get(order))
        .route("/fine", get(fine))
        .layer(Localize::embedded());
    let response = answer(app.clone(), "de").await;
    assert_eq!(response.status(), StatusCode::PAYMENT_REQUIRED);
    assert_eq!(said(&response, CACHE_CONTROL), ["no-store"]);
    assert_eq!(said(&response, VARY), ["Accept-Language", "Origin"]);
    assert_eq!(said(&response, CONTENT_LANGUAGE), ["de"]);
    assert_eq!(json_in(response).await["status"], 402);
    // Other responses pass unchanged.
    let request = Request::get("/fine").body(Body::empty()).unwrap();
    let response = app.oneshot(request).await.unwrap();
    assert!(said(&response, CONTENT_LANGUAGE).is_empty());
    assert_eq!(text(response).await, "fine");
}

#[tokio::test]
async fn a_users_setting_goes_before_the_header() {
    async fn order(Embedded(localizer): Embedded) -> Failure {
        assert_eq!(localizer.chain().to_string(), "ja, en");
        ErrorCode::NOT_ENOUGH_CREDITS.into()
    }
    let setting = Preferences::from_ids(["ja"]).unwrap();
    let app = Router::new()
        .route("/", get(order))
        .layer(Localize::embedded())
        .layer(Extension(setting));
    let response = answer(app, "de").await;
    assert_eq!(said(&response, CONTENT_LANGUAGE), ["ja"]);
}

#[tokio::test]
async fn without_the_layer_a_failure_is_in_the_default_locale() {
    async fn order() -> Result<(), Failure> {
        Ok(check(CREDITS.as_bytes())?)
    }
    let response = answer(Router::new().route("/", get(order)), "de").await;
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(said(&response, CONTENT_LANGUAGE), ["en"]);
    let told = json_in(response).await;
    assert_eq!(told["title"], localizer("en").message(2700).user_text());
}

#[tokio::test]
async fn a_layer_whose_catalog_has_no_text_names_no_language() {
    async fn order() -> Failure {
        ErrorCode::NOT_ENOUGH_CREDITS.into()
    }
    let layer = Localize::new(Catalog::empty().build());
    let response = answer(Router::new().route("/", get(order)).layer(layer), "de").await;
    assert!(said(&response, CONTENT_LANGUAGE).is_empty());
}

#[cfg(feature = "watch")]
#[tokio::test]
async fn a_live_catalog_serves_as_the_routers_state_and_for_the_layer() {
    use gengo_messages::LiveCatalog;
    use std::fs;
    use std::time::{Duration, Instant};

    async fn own(localizer: Localizer) -> Result<String, Failure> {
        match localizer.message(9001).user_text() {
            "full" => Err(Failure::of_code(9001)),
            text => Ok(text.to_owned()),
        }
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("de")).unwrap();
    let path = folder.path().join("de/own.ftl");
    fs::write(&path, "error-9001 = a\n    .user = before\n").unwrap();
    let live = LiveCatalog::watch(Catalog::builder(), folder.path(), |_| {}).unwrap();
    let app = Router::new()
        .route("/", get(own))
        .layer(Localize::live(live.clone()))
        .with_state(live);
    assert_eq!(ask(app.clone(), &[b"de"]).await, "before");
    fs::write(&path, "error-9001 = a\n    .user = full\n").unwrap();
    let start = Instant::now();
    loop {
        let response = answer(app.clone(), "de").await;
        if response.status() == StatusCode::BAD_GATEWAY {
            assert_eq!(json_in(response).await["title"], "full");
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(5));
    }
}
