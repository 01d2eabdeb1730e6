//! Writes the style guide of a locale.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use gengo_messages_translate::style_guides;
use serde::Deserialize;

use crate::api::body::Body;
use crate::api::shared::Shared;
use crate::api::written::{WrittenBody, change};
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct StyleRequest {
    /// The text, in Markdown; an empty one removes the style guide.
    text: String,
    /// The text as the page showed it; `None` if it showed none.
    base: Option<String>,
}

pub(crate) async fn style(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
    headers: HeaderMap,
    Body(request): Body<StyleRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    change(shared, locale, headers, move |editor, _, locale| {
        let guides = style_guides(editor.folder(), locale);
        let own = guides
            .into_iter()
            .find(|own| own.locale.as_deref() == Some(locale));
        if own.map(|own| own.text) != request.base {
            let why = "another person has changed the style guide";
            return Err(Refused::new(StatusCode::CONFLICT, why));
        }
        Ok(editor.set_style(locale, &request.text)?)
    })
    .await
}
