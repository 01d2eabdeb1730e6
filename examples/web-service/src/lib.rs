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
use gengo_messages::axum::{Failure, Localize};
use gengo_messages::{
    ApiError, Category, Direction, ErrorCode, ProblemDetails, ResponseError, Retry, check,
};
use maud::{DOCTYPE, Markup, html};
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
        .layer(Localize::embedded().answering(answer))
        .with_state(shop)
}

#[derive(Clone)]
struct Shop {
    gengo: String,
    client: reqwest::Client,
}

async fn order(
    State(shop): State<Shop>,
    jobs: Bytes,
) -> Result<(StatusCode, Json<Value>), Refused> {
    shop.pass_on(jobs).await?;
    Ok((StatusCode::CREATED, Json(json!({ "ordered": true }))))
}

impl Shop {
    async fn pass_on(&self, jobs: Bytes) -> Result<(), ResponseError> {
        let request = self
            .client
            .post(format!("{}/v2/translate/jobs", self.gengo));
        let response = request.body(jobs).send().await.map_err(unreachable)?;
        // Whatever the status: most of Gengo's errors come with 200.
        check(&response.bytes().await.map_err(unreachable)?)
    }
}

/// The URL stays out of the log: those of other calls have keys in them.
fn unreachable(error: reqwest::Error) -> ResponseError {
    ResponseError::unreachable(error.without_url())
}

/// An order that Gengo did not take.
struct Refused(ResponseError);

impl From<ResponseError> for Refused {
    fn from(error: ResponseError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        // Developers read the log, in English.
        eprintln!("Gengo: {}", self.0);
        let status = status(&self.0);
        let failure = Failure::from(self.0).with_status(status);
        failure
            .map(|problem| problem.with_type_base("tag:gengo.com,2014:error/"))
            .into_response()
    }
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
    if response.retry() == Retry::Later {
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

/// The form that the customer's `Accept` asks for.
fn answer(problem: &ProblemDetails, request: &HeaderMap) -> Response {
    let accept = request.get(header::ACCEPT);
    let accept = accept.and_then(|value| value.to_str().ok());
    let mut types = accept.unwrap_or_default().split([',', ';']).map(str::trim);
    let answer = types.find_map(|media_type| match media_type {
        "text/html" => Some(page(problem).into_response()),
        "application/json" => Some(Json(problem).into_response()),
        "application/problem+json" => Some(problem.clone().into_response()),
        _ => None,
    });
    let answer = answer.unwrap_or_else(|| problem.clone().into_response());
    ([(header::VARY, "Accept")], answer).into_response()
}

fn page(problem: &ProblemDetails) -> Markup {
    let lang = problem.language().map(ToString::to_string);
    let direction = problem.language().map(Direction::of);
    let heading = problem.title().or(problem.detail()).unwrap_or_default();
    html! {
        (DOCTYPE)
        html lang=[lang] dir=[direction] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (heading) }
            }
            body {
                h1 { (heading) }
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
