//! What the JavaScript in `../package/` calls: the interface of `gengo-messages-bindings`, with
//! records and options as JSON.

#![warn(missing_docs)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod catalog;
mod localizer;

use gengo_messages_bindings as bindings;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Why a call failed, from the body of its response: a `Failure` as JSON.
#[wasm_bindgen]
pub fn check(body: &[u8]) -> Option<String> {
    bindings::check(bindings::Response::Body(body)).map(|failure| json(&failure))
}

/// That there was no response, with what the HTTP client said: a `Failure` as JSON.
#[wasm_bindgen]
pub fn unreachable(reason: &str) -> Option<String> {
    bindings::check(bindings::Response::Unreachable(reason)).map(|failure| json(&failure))
}

/// Fails for preferences that are none.
#[wasm_bindgen(js_name = checkPreferences)]
pub fn check_preferences(preferences: &str) -> Result<(), JsError> {
    bindings::preferences_from_json(preferences.as_bytes())?;
    Ok(())
}

fn json(record: &impl Serialize) -> String {
    // Records have no maps with keys that are not texts, and writing to memory does not fail.
    serde_json::to_string(record).unwrap_or_default()
}
