//! What the page asks for: a file a request, or a few that are about the same.

mod body;
mod create;
mod current;
mod events;
mod exception;
mod export;
mod folder;
mod history;
mod home;
mod import;
mod locale;
mod lookup;
mod message;
mod question;
mod render;
mod review;
mod row;
mod save;
mod shared;
mod style;
mod term;
mod trial;
pub(crate) mod typed;
mod undo;
mod words;
mod work;
mod written;

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::{get, post, put};
use axum::{Router, middleware};

use crate::assets;
use crate::guard::{self, Guard};
use crate::refused::Refused;
use crate::workspace::Workspace;
use create::create;
use events::events;
use exception::{accept, take_back};
use export::{export, notices};
use folder::folder;
use history::history;
use home::home;
use import::import;
use locale::locale;
use message::message;
use question::{answer, ask, remove};
use render::render;
use review::review;
use save::save;
use shared::Shared;
use style::style;
use term::{remove_term, term};
use trial::try_edit;
use undo::undo;
use words::words;

/// More than any text or response that is pasted.
const MAX_BODY: usize = 4 << 20;

/// More than the file of a locale that comes back from another tool.
const MAX_FILE: usize = 64 << 20;

pub(crate) fn router(workspace: Arc<Workspace>, guard: Arc<Guard>) -> Router {
    let shared = Shared {
        workspace,
        guard: Arc::clone(&guard),
    };
    let api = Router::new()
        .route("/folder", get(folder))
        .route("/locales", post(create))
        .route("/locales/{locale}", get(locale))
        .route("/locales/{locale}/review", post(review))
        .route("/locales/{locale}/home", get(home))
        .route("/locales/{locale}/glossary", put(term).delete(remove_term))
        .route("/locales/{locale}/style", put(style))
        .route("/locales/{locale}/export/{format}", get(export))
        .route("/locales/{locale}/export/{format}/notices", get(notices))
        .route(
            "/locales/{locale}/import",
            post(import).layer(DefaultBodyLimit::max(MAX_FILE)),
        )
        .route("/locales/{locale}/messages/{key}", get(message).put(save))
        .route("/locales/{locale}/messages/{key}/try", post(try_edit))
        .route("/locales/{locale}/messages/{key}/history", get(history))
        .route(
            "/locales/{locale}/messages/{key}/questions",
            post(ask).put(answer).delete(remove),
        )
        .route(
            "/locales/{locale}/messages/{key}/exceptions",
            post(accept).delete(take_back),
        )
        .route("/undo/{number}", post(undo))
        .route("/render", post(render))
        .route("/words", post(words))
        .route("/events", get(events))
        .fallback(async || Refused::new(StatusCode::NOT_FOUND, "there is nothing of that name"))
        .method_not_allowed_fallback(async || {
            Refused::new(StatusCode::METHOD_NOT_ALLOWED, "this is not done here")
        })
        .with_state(shared);
    Router::new()
        .nest("/api", api)
        .route("/assets/{*file}", get(assets::file))
        .fallback(get(assets::page))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::from_fn_with_state(guard, guard::guard))
}
