//! What readers are shown of a response.

use std::collections::BTreeSet;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};

use crate::answer::{Answer, explain};
use crate::api::body::Body;
use crate::api::shared::Shared;
use crate::api::work::work;
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct RenderRequest {
    locales: Vec<String>,
    response: String,
}

#[derive(Serialize)]
pub(crate) struct RenderBody {
    readers: Vec<Answer>,
    error: Option<String>,
}

pub(crate) async fn render(
    State(shared): State<Shared>,
    Body(request): Body<RenderRequest>,
) -> Result<Json<RenderBody>, Refused> {
    work(move || {
        let snapshot = shared.workspace.snapshot();
        let known = |locale: &String| snapshot.folder.locales().any(|own| own == locale);
        let mut seen = BTreeSet::new();
        let is_new = |locale: &String| seen.insert(locale.clone());
        let locales = request.locales.into_iter().filter(known);
        let locales: Vec<_> = locales.filter(is_new).collect();
        let explained = explain(&snapshot.folder, &locales, &request.response);
        let (readers, error) = match explained {
            Ok(readers) => (readers, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        Ok(RenderBody { readers, error })
    })
    .await
}
