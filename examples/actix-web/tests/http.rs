//! What the example answers.

#[allow(dead_code, reason = "the test has a server of its own")]
#[path = "../src/main.rs"]
mod app;

use actix_web::http::StatusCode;
use actix_web::{App, test, web};

async fn ask(language: &str, gengo: &'static str) -> (StatusCode, [String; 3], String) {
    let shop = test::init_service(App::new().default_service(web::to(app::order))).await;
    let request = test::TestRequest::post()
        .insert_header(("accept-language", language))
        .set_payload(gengo)
        .to_request();
    let answer = test::call_service(&shop, request).await;
    let header = |name| match answer.headers().get(name) {
        Some(value) => value.to_str().unwrap().to_owned(),
        None => String::new(),
    };
    let headers = ["content-type", "content-language", "vary"].map(header);
    let status = answer.status();
    let body = test::read_body(answer).await;
    (status, headers, String::from_utf8(body.to_vec()).unwrap())
}

#[actix_web::test]
async fn an_error_is_told_as_a_problem_in_the_language_of_the_request() {
    let (status, headers, body) = ask("ja, en;q=0.5", r#"{"err":{"code":2700}}"#).await;
    assert_eq!(status, StatusCode::BAD_GATEWAY);
    assert_eq!(
        headers,
        ["application/problem+json", "ja", "accept-language"]
    );
    assert!(
        body.contains(r#""title":"アカウントのクレジット"#),
        "{body}"
    );
}

#[actix_web::test]
async fn a_success_passes() {
    let (status, _, body) = ask("ja", r#"{"opstat":"ok"}"#).await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, "ordered"));
}
