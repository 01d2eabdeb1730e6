//! Asks the developers a question, answers or removes it.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde::Deserialize;

use crate::api::body::Body;
use crate::api::shared::Shared;
use crate::api::written::{Place, WrittenBody, change_message};
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct AskRequest {
    question: String,
    /// Who asks.
    #[serde(default)]
    by: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct AnswerRequest {
    /// The question, as the page shows it.
    question: String,
    answer: String,
}

#[derive(Deserialize)]
pub(crate) struct RemoveRequest {
    /// The question, as the page shows it.
    question: String,
}

pub(crate) async fn ask(
    State(shared): State<Shared>,
    Path(place): Path<Place>,
    headers: HeaderMap,
    Body(request): Body<AskRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    change_message(shared, place, headers, move |editor, locale, key| {
        editor.ask(locale, key, &request.question, request.by.as_deref())
    })
    .await
}

pub(crate) async fn answer(
    State(shared): State<Shared>,
    Path(place): Path<Place>,
    headers: HeaderMap,
    Body(request): Body<AnswerRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    change_message(shared, place, headers, move |editor, locale, key| {
        editor.answer(locale, key, &request.question, &request.answer)
    })
    .await
}

pub(crate) async fn remove(
    State(shared): State<Shared>,
    Path(place): Path<Place>,
    headers: HeaderMap,
    Body(request): Body<RemoveRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    change_message(shared, place, headers, move |editor, locale, key| {
        editor.remove_question(locale, key, &request.question)
    })
    .await
}
