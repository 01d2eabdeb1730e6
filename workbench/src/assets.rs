//! The page's files, which are in the binary.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::random;

#[derive(RustEmbed)]
#[folder = "page"]
struct Files;

/// The nonce that the page and its policy share, so that the editor of the page may add its style sheet. Each answer has its own.
#[derive(Clone, Debug)]
pub(crate) struct StyleNonce(pub(crate) String);

/// The placeholder for it in the page.
const NONCE: &str = "{nonce}";

/// The page. It finds out of the address what to show.
pub(crate) async fn page() -> Response {
    let (Some(file), Ok(nonce)) = (Files::get("index.html"), random::number()) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = String::from_utf8_lossy(&file.data).replace(NONCE, &nonce);
    let mut response = Html(page).into_response();
    response.extensions_mut().insert(StyleNonce(nonce));
    response
}

/// A file by its name: one of those that are in the binary.
pub(crate) async fn file(Path(name): Path<String>) -> Response {
    match Files::get(&name) {
        Some(file) => ([(header::CONTENT_TYPE, media_type(&name))], file.data).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
