//! A shop that orders translations from Gengo, and tells its customers in their own
//! language what went wrong.
//!
//! `POST /orders` takes jobs and passes them on to Gengo. When Gengo refuses them, the
//! shop answers as the customer's `Accept` and `Accept-Language` ask: an HTML page, JSON, or
//! problem details (RFC 9457).

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use gengo_messages::axum::{Embedded, ProblemDetails};
use gengo_messages::{ApiError, Category, ErrorCode, Localizer, Message, ResponseError, check};
use maud::{DOCTYPE, Markup, html};
use serde_json::json;

pub mod stand_in;

/// The shop, calling Gengo's API at `gengo`, such as `http://127.0.0.1:4000`.
pub fn shop(gengo: impl Into<String>) -> Router {
    let shop = Shop {
        gengo: gengo.into(),
        client: reqwest::Client::new(),
    };
    Router::new()
        .route("/", get(async || Html(ORDER_FORM)))
        .route("/orders", post(order))
        .with_state(shop)
}

#[derive(Clone)]
struct Shop {
    gengo: String,
    client: reqwest::Client,
}

async fn order(
    State(shop): State<Shop>,
    Embedded(localizer): Embedded,
    headers: HeaderMap,
    jobs: Bytes,
) -> Response {
    match shop.pass_on(jobs).await {
        Ok(()) => (StatusCode::CREATED, Json(json!({ "ordered": true }))).into_response(),
        Err(error) => answer(&error, &localizer, &headers),
    }
}

impl Shop {
    async fn pass_on(&self, jobs: Bytes) -> Result<(), ResponseError> {
        let request = self
            .client
            .post(format!("{}/v2/translate/jobs", self.gengo));
        // Whatever the status: most of Gengo's errors come with 200. No answer at all
        // is an empty one.
        let body = match request.body(jobs).send().await {
            Ok(response) => response.bytes().await.unwrap_or_default(),
            Err(_) => Bytes::new(),
        };
        check(&body)
    }
}

fn answer(error: &ResponseError, localizer: &Localizer, headers: &HeaderMap) -> Response {
    // Developers read the log, in English.
    eprintln!("Gengo: {error}");

    let status = status(error);
    let problem = ProblemDetails::of_failure(localizer, error)
        .status(status)
        .type_base("tag:gengo.com,2014:error/");
    let vary = [(header::VARY, "Accept")];
    let language = problem.language();
    let accept = headers.get(header::ACCEPT);
    let accept = accept.and_then(|value| value.to_str().ok());
    let answer = match format(accept.unwrap_or_default()) {
        Format::Html => page(&localizer.explain_failure(error), &problem).into_response(),
        Format::Json => Json(problem).into_response(),
        Format::Problem => problem.into_response(),
    };
    (status, vary, language, answer).into_response()
}

/// The status that tells a customer's program whose turn it is.
fn status(error: &ResponseError) -> StatusCode {
    let ResponseError::Rejected(response) = error else {
        return StatusCode::BAD_GATEWAY;
    };
    let codes = || response.errors().iter().filter_map(ApiError::code);
    if codes().any(|code| code == ErrorCode::NOT_ENOUGH_CREDITS) {
        return StatusCode::PAYMENT_REQUIRED;
    }
    if codes().next().is_some() && codes().all(ErrorCode::is_retryable) {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match codes().next().and_then(ErrorCode::category) {
        // The shop's own mistake, not the customer's.
        Some(Category::Authentication | Category::Request) | None => {
            StatusCode::INTERNAL_SERVER_ERROR
        }
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

enum Format {
    Html,
    Json,
    Problem,
}

fn format(accept: &str) -> Format {
    let types = accept.split([',', ';']).map(str::trim);
    types
        .filter_map(|media_type| match media_type {
            "text/html" => Some(Format::Html),
            "application/json" => Some(Format::Json),
            "application/problem+json" => Some(Format::Problem),
            _ => None,
        })
        .next()
        .unwrap_or(Format::Problem)
}

fn page(whole: &Message<'_>, problem: &ProblemDetails) -> Markup {
    let lang = whole.user_locale().map(ToString::to_string);
    html! {
        (DOCTYPE)
        html lang=[lang] dir=(whole.user_direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (problem.title()) }
            }
            body {
                h1 { (problem.title()) }
                @if problem.errors().len() > 1 {
                    ul {
                        @for error in problem.errors() {
                            li {
                                // A job's name is in whatever direction it is in.
                                @if let Some(job) = &error.job { bdi { (job) } ": " }
                                (error.detail)
                            }
                        }
                    }
                }
            }
        }
    }
}

const ORDER_FORM: &str = r#"<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Order a translation</title>
<h1>Order a translation</h1>
<textarea id="text" aria-label="Text" rows="5" cols="60"></textarea>
<p><button id="order">Order</button>
<script>
document.getElementById("order").onclick = async () => {
  const job = { body_src: document.getElementById("text").value, lc_src: "en", tier: "standard" };
  const answer = await fetch("/orders", {
    method: "POST", headers: { accept: "text/html" }, body: JSON.stringify({ jobs: { job_1: job } }),
  });
  const html = await answer.text();
  document.open(); document.write(html); document.close();
};
</script>
"#;
