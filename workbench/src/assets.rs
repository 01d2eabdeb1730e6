//! The page's files, which are in the binary.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "page"]
struct Files;

/// The page. It finds out of the address what to show.
pub(crate) async fn page() -> Response {
    match Files::get("index.html") {
        Some(file) => Html(file.data).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
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
