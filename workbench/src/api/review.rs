//! A review: the texts that were read.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use gengo_messages_translate::{State as Reviewed, Text};
use serde::{Deserialize, Serialize};

use crate::api::body::Body;
use crate::api::current::{as_shown, open};
use crate::api::lookup::{row, sheet};
use crate::api::shared::Shared;
use crate::api::work::writing;
use crate::refused::Refused;
use crate::undo::{Undo, UndoneMessage, Way};

#[derive(Deserialize)]
pub(crate) struct ReviewRequest {
    state: String,
    messages: Vec<ReviewedMessage>,
    /// Who has read them.
    #[serde(default)]
    by: Option<String>,
}

/// The texts that were read.
#[derive(Deserialize)]
struct ReviewedMessage {
    key: String,
    own: Vec<Text>,
    english: Vec<Text>,
}

#[derive(Serialize)]
pub(crate) struct ReviewedBody {
    revision: u64,
    /// The number that the review is undone by.
    undo: u64,
}

pub(crate) async fn review(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
    headers: HeaderMap,
    Body(request): Body<ReviewRequest>,
) -> Result<Json<ReviewedBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let workspace = Arc::clone(&shared.workspace);
    writing(workspace, move || {
        let snapshot = shared.workspace.snapshot();
        let sheet = sheet(&snapshot, &locale)?;
        let state = request.state.parse::<Reviewed>();
        let state = state.map_err(Refused::unfit)?;
        let editor = open(&shared.workspace)?;
        let mut undone = Vec::new();
        for message in &request.messages {
            row(&sheet, &message.key)?;
            as_shown(
                &editor,
                &snapshot,
                (&locale, &message.key),
                &message.english,
            )?;
            let before = editor.moment(&locale, &message.key)?;
            if before.texts() != message.own {
                let why = "the text has changed since: read it again";
                let mut refused = Refused::new(StatusCode::CONFLICT, why);
                refused.body.theirs = Some(before.texts().to_vec());
                return Err(refused);
            }
            undone.push(UndoneMessage {
                key: message.key.clone(),
                after: before.texts().to_vec(),
                before,
            });
        }
        let keys: Vec<_> = undone.iter().map(|own| own.key.clone()).collect();
        // No key would be all of them.
        if !keys.is_empty() {
            let by = request.by.as_deref();
            editor.review_by(&locale, &keys, state, by)?.write()?;
        }
        let undo = shared.workspace.undos().keep(Undo {
            locale: locale.clone(),
            way: Way::Messages(undone),
        });
        let revision = shared.workspace.read_again().revision;
        drop(editor);
        Ok(ReviewedBody { revision, undo })
    })
    .await
}
