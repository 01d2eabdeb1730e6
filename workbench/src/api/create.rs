//! A language is begun.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};

use crate::api::body::Body;
use crate::api::current::open;
use crate::api::shared::Shared;
use crate::api::work::writing;
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct CreateRequest {
    /// A language tag.
    locale: String,
}

#[derive(Serialize)]
pub(crate) struct CreatedBody {
    revision: u64,
    /// The locale, as its folder is called.
    locale: String,
}

pub(crate) async fn create(
    State(shared): State<Shared>,
    headers: HeaderMap,
    Body(request): Body<CreateRequest>,
) -> Result<Json<CreatedBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let workspace = Arc::clone(&shared.workspace);
    writing(workspace, move || {
        let editor = open(&shared.workspace)?;
        let before: Vec<String> = editor.folder().locales().map(str::to_owned).collect();
        let plan = editor.create(request.locale.trim())?;
        let after = editor.after(&plan);
        let mut names = after.folder().locales();
        let locale = names.find(|name| !before.iter().any(|own| own == name));
        let locale = locale.unwrap_or_default().to_owned();
        plan.write()?;
        let revision = shared.workspace.read_again().revision;
        drop(editor);
        Ok(CreatedBody { revision, locale })
    })
    .await
}
