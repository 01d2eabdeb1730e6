//! The versions of a message.

use axum::Json;
use axum::extract::{Path, State};
use gengo_messages_translate::{Version, history as versions};
use serde::Serialize;

use crate::api::lookup::{row, sheet};
use crate::api::shared::Shared;
use crate::api::work::work;
use crate::refused::Refused;

#[derive(Serialize)]
pub(crate) struct HistoryBody {
    versions: Vec<Version>,
}

pub(crate) async fn history(
    State(shared): State<Shared>,
    Path((locale, key)): Path<(String, String)>,
) -> Result<Json<HistoryBody>, Refused> {
    work(move || {
        let snapshot = shared.workspace.snapshot();
        row(&*sheet(&snapshot, &locale)?, &key)?;
        Ok(HistoryBody {
            versions: versions(&snapshot.folder, &locale, &key),
        })
    })
    .await
}
