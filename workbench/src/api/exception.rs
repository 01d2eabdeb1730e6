//! Accepts a finding of a message, or takes that back.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde::Deserialize;

use crate::api::body::Body;
use crate::api::shared::Shared;
use crate::api::written::{Place, WrittenBody, change_message};
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct AcceptRequest {
    rule: String,
    /// Why the text is right.
    why: String,
}

#[derive(Deserialize)]
pub(crate) struct TakeBackRequest {
    rule: String,
}

pub(crate) async fn accept(
    State(shared): State<Shared>,
    Path(place): Path<Place>,
    headers: HeaderMap,
    Body(request): Body<AcceptRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    change_message(shared, place, headers, move |editor, locale, key| {
        editor.allow(locale, key, &request.rule, &request.why)
    })
    .await
}

pub(crate) async fn take_back(
    State(shared): State<Shared>,
    Path(place): Path<Place>,
    headers: HeaderMap,
    Body(request): Body<TakeBackRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    change_message(shared, place, headers, move |editor, locale, key| {
        editor.disallow(locale, key, &request.rule)
    })
    .await
}
