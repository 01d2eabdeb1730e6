//! A shop that orders translations from Gengo, and tells its customers in their own
//! language what went wrong.
//!
//! `POST /orders` takes jobs and passes them on to Gengo. When Gengo refuses them, the
//! shop answers as the customer's `Accept` and `Accept-Language` ask: an HTML page, JSON, or
//! problem details (RFC 9457).

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use gengo_messages::{
    ApiError, Catalog, Category, ErrorCode, Localizer, Message, Preferences, ResponseError, check,
};
use maud::{DOCTYPE, Markup, html};
use serde::Serialize;
use serde_json::{Value, json};

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

async fn order(State(shop): State<Shop>, headers: HeaderMap, jobs: Bytes) -> Response {
    match shop.pass_on(jobs).await {
        Ok(()) => (StatusCode::CREATED, Json(json!({ "ordered": true }))).into_response(),
        Err(error) => answer(&error, &headers),
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

/// What the customer is told.
#[derive(Serialize)]
struct Told {
    /// One line over everything.
    title: String,
    errors: Vec<ToldError>,
}

#[derive(Serialize)]
struct ToldError {
    job: Option<String>,
    code: Option<ErrorCode>,
    detail: String,
}

fn answer(error: &ResponseError, headers: &HeaderMap) -> Response {
    // Developers read the log, in English.
    eprintln!("Gengo: {error}");

    let accept_language = text_of(headers, header::ACCEPT_LANGUAGE);
    let reader = Preferences::from_accept_language(accept_language);
    let localizer = Catalog::embedded().localizer(&reader);
    let whole = localizer.explain_failure(error);
    let told = Told {
        title: whole.user_text().to_owned(),
        errors: errors(&localizer, error),
    };
    let status = status(error);
    let mut response = match format(text_of(headers, header::ACCEPT)) {
        Format::Html => (status, page(&whole, &told)).into_response(),
        Format::Json => (status, Json(&told)).into_response(),
        Format::Problem => problem(status, error, &told),
    };
    let headers = response.headers_mut();
    if let Some(locale) = whole.user_locale()
        && let Ok(locale) = HeaderValue::try_from(locale.to_string())
    {
        headers.insert(header::CONTENT_LANGUAGE, locale);
    }
    let vary = HeaderValue::from_static("Accept, Accept-Language");
    headers.insert(header::VARY, vary);
    response
}

fn errors(localizer: &Localizer, error: &ResponseError) -> Vec<ToldError> {
    let ResponseError::Rejected(response) = error else {
        return Vec::new();
    };
    localizer
        .explain_response(response)
        .map(|(error, message)| ToldError {
            job: error.job().map(str::to_owned),
            code: error.code(),
            detail: message.user_text().to_owned(),
        })
        .collect()
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

fn problem(status: StatusCode, error: &ResponseError, told: &Told) -> Response {
    let code = match error {
        ResponseError::Rejected(response) => match response.errors() {
            [error] => error.code(),
            _ => None,
        },
        _ => None,
    };
    let problem_type = code.map_or("about:blank".to_owned(), |code| {
        format!("tag:gengo.com,2014:error/{code}")
    });
    let problem: Value = json!({
        "type": problem_type,
        "status": status.as_u16(),
        "title": told.title,
        "errors": told.errors,
    });
    let mut response = (status, Json(problem)).into_response();
    let media_type = HeaderValue::from_static("application/problem+json");
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, media_type);
    response
}

fn page(whole: &Message<'_>, told: &Told) -> Markup {
    let lang = whole.user_locale().map(ToString::to_string);
    html! {
        (DOCTYPE)
        html lang=[lang] dir=(whole.user_direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (told.title) }
            }
            body {
                h1 { (told.title) }
                @if told.errors.len() > 1 {
                    ul {
                        @for error in &told.errors {
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

fn text_of(headers: &HeaderMap, name: header::HeaderName) -> &str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
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
