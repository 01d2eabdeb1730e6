//! A stand-in for Gengo's API: takes jobs and refuses them in Gengo's ways.

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::post;
use serde_json::{Map, Value, json};

/// How many characters the account can pay for.
const CREDITS: usize = 1_000;

/// The stand-in.
pub fn gengo() -> Router {
    Router::new().route("/v2/translate/jobs", post(jobs))
}

async fn jobs(body: Bytes) -> Response {
    if body.is_empty() {
        return error(json!({ "code": 1250, "msg": "\"data\" is a required field" }));
    }
    let Ok(request) = serde_json::from_slice::<Value>(&body) else {
        return error(json!({ "code": 1251, "msg": "json data cannot be decoded" }));
    };
    let Some(jobs) = request["jobs"].as_object().filter(|jobs| !jobs.is_empty()) else {
        return error(json!({ "code": 1800, "msg": "\"jobs\" is a required field" }));
    };
    let text = |job: &Value| job["body_src"].as_str().unwrap_or_default().to_owned();
    if jobs.values().any(|job| text(job) == "maintenance") {
        return (StatusCode::BAD_GATEWAY, Html("<h1>502 Bad Gateway</h1>")).into_response();
    }
    let refused: Map<String, Value> = jobs
        .iter()
        .filter_map(|(name, job)| Some((name.clone(), refusals(job)?)))
        .collect();
    if !refused.is_empty() {
        return error(Value::Object(refused));
    }
    if jobs.values().map(|job| text(job).len()).sum::<usize>() > CREDITS {
        return error(json!({ "code": 2700, "msg": "not enough credits" }));
    }
    axum::Json(json!({ "opstat": "ok", "response": { "order_id": "1" } })).into_response()
}

/// Every mistake in a job, as Gengo lists them.
fn refusals(job: &Value) -> Option<Value> {
    let required = [
        (1350, "body_src"),
        (1400, "lc_src"),
        (1450, "lc_tgt"),
        (1500, "tier"),
    ];
    let refusals: Vec<_> = required
        .iter()
        .filter(|(_, field)| job[field].as_str().is_none_or(str::is_empty))
        .map(|(code, field)| {
            json!({ "code": code, "msg": format!("\"{field}\" is a required field") })
        })
        .collect();
    (!refusals.is_empty()).then(|| refusals.into())
}

/// Gengo's errors come with status 200.
fn error(err: Value) -> Response {
    axum::Json(json!({ "opstat": "error", "err": err })).into_response()
}
