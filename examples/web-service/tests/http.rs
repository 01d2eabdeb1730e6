//! The shop over real HTTP, with the stand-in for Gengo's API behind it.

use axum::Router;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use web_service_example::{shop, stand_in};

async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router).await });
    address
}

async fn order(accept: &str, language: &str, jobs: &Value) -> Response {
    let gengo = serve(stand_in::gengo()).await;
    let shop = serve(shop(gengo)).await;
    let request = Client::new().post(format!("{shop}/orders"));
    let request = request
        .header(ACCEPT, accept)
        .header(ACCEPT_LANGUAGE, language);
    request.body(jobs.to_string()).send().await.unwrap()
}

fn header(response: &Response, name: reqwest::header::HeaderName) -> &str {
    response.headers().get(name).unwrap().to_str().unwrap()
}

fn job(text: &str) -> Value {
    json!({ "body_src": text, "lc_src": "en", "lc_tgt": "ja", "tier": "standard" })
}

#[tokio::test]
async fn a_good_order_is_taken() {
    let jobs = json!({ "jobs": { "job_1": job("Hello") } });
    let response = order("application/json", "de", &jobs).await;
    assert_eq!(response.status(), StatusCode::CREATED);
}

#[tokio::test]
async fn json_has_every_error_of_every_job_in_the_customers_language() {
    let jobs = json!({ "jobs": { "job_1": { "lc_src": "en" }, "job_7": job("") } });
    let response = order("application/json", "fr-CH, de;q=0.8", &jobs).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(header(&response, CONTENT_LANGUAGE), "fr");
    assert_eq!(header(&response, VARY), "Accept, Accept-Language");
    let told: Value = response.json().await.unwrap();
    let errors = told["errors"].as_array().unwrap();
    let brief: Vec<_> = errors
        .iter()
        .map(|error| {
            (
                error["job"].as_str().unwrap(),
                error["code"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        brief,
        [
            ("job_1", 1350),
            ("job_1", 1450),
            ("job_1", 1500),
            ("job_7", 1350)
        ]
    );
    assert!(
        errors[0]["detail"].as_str().unwrap().contains("texte"),
        "{told}"
    );
    for error in errors {
        assert!(
            !error["detail"].as_str().unwrap().contains("required"),
            "{told}"
        );
    }
}

#[tokio::test]
async fn problem_details_follow_rfc_9457() {
    let jobs = json!({ "jobs": { "job_1": job(&"long ".repeat(1_000)) } });
    let response = order("*/*", "ja", &jobs).await;
    assert_eq!(response.status(), StatusCode::PAYMENT_REQUIRED);
    assert_eq!(header(&response, CONTENT_TYPE), "application/problem+json");
    assert_eq!(header(&response, CONTENT_LANGUAGE), "ja");
    let problem: Value = response.json().await.unwrap();
    assert_eq!(problem["type"], "tag:gengo.com,2014:error/2700");
    assert_eq!(problem["status"], 402);
    assert!(
        problem["title"].as_str().unwrap().contains("クレジット"),
        "{problem}"
    );
}

#[tokio::test]
async fn a_page_is_in_the_direction_of_its_language() {
    let jobs = json!({ "jobs": { "<script>": {}, "b": {} } });
    let response = order("text/html,*/*;q=0.8", "ar-EG", &jobs).await;
    assert_eq!(header(&response, CONTENT_TYPE), "text/html; charset=utf-8");
    assert_eq!(header(&response, CONTENT_LANGUAGE), "ar");
    let page = response.text().await.unwrap();
    assert!(page.contains(r#"<html lang="ar" dir="rtl">"#), "{page}");
    assert!(page.contains("<bdi>&lt;script&gt;</bdi>"), "{page}");
    assert!(!page.contains("<script>"), "{page}");
}

#[tokio::test]
async fn what_is_no_json_is_told_as_a_failure_of_the_service() {
    let jobs = json!({ "jobs": { "job_1": job("maintenance") } });
    let response = order("application/json", "de", &jobs).await;
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(header(&response, CONTENT_LANGUAGE), "de");
    let told: Value = response.json().await.unwrap();
    assert!(told["title"].as_str().unwrap().contains("Gengo"), "{told}");
}

#[tokio::test]
async fn a_gengo_that_does_not_answer_is_told_too() {
    let shop = serve(shop("http://127.0.0.1:1")).await;
    let response = Client::new()
        .post(format!("{shop}/orders"))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(header(&response, CONTENT_LANGUAGE), "en");
    let told: Value = response.json().await.unwrap();
    let title = told["title"].as_str().unwrap();
    assert!(title.contains("cannot be reached"), "{told}");
}
