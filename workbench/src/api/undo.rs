//! An edit is undone.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use gengo_messages_translate::{Editor, Plan};
use serde::Serialize;

use crate::api::current::open;
use crate::api::shared::Shared;
use crate::api::work::writing;
use crate::refused::Refused;
use crate::undo::{UndoneMessage, Way};

#[derive(Serialize)]
pub(crate) struct UndoneBody {
    revision: u64,
    locale: String,
    /// The restored messages; empty if whole files were restored.
    keys: Vec<String>,
}

pub(crate) async fn undo(
    State(shared): State<Shared>,
    Path(number): Path<u64>,
    headers: HeaderMap,
) -> Result<Json<UndoneBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let workspace = Arc::clone(&shared.workspace);
    writing(workspace, move || {
        let undo = shared.workspace.undos().get(number);
        let gone = || Refused::new(StatusCode::NOT_FOUND, "this can no longer be undone");
        let undo = undo.ok_or_else(gone)?;
        let editor = open(&shared.workspace)?;
        let keys = match undo.way {
            Way::Messages(messages) => {
                restored(&editor, &undo.locale, &messages)?.write()?;
                messages.into_iter().map(|own| own.key).collect()
            }
            Way::Files(plan) => {
                plan.write().map_err(|error| match error.is_conflict() {
                    true => {
                        let why = "the files have been changed since; they stay as they are";
                        Refused::new(StatusCode::CONFLICT, why)
                    }
                    false => error.into(),
                })?;
                Vec::new()
            }
        };
        let revision = shared.workspace.read_again().revision;
        drop(editor);
        shared.workspace.undos().forget(number);
        Ok(UndoneBody {
            revision,
            keys,
            locale: undo.locale,
        })
    })
    .await
}

/// Messages as they were before an edit, if no one has changed them since.
fn restored(editor: &Editor, locale: &str, messages: &[UndoneMessage]) -> Result<Plan, Refused> {
    let mut plan = Plan::default();
    for message in messages {
        if editor.texts(locale, &message.key)? != message.after {
            let why = format!("{} has been changed since; it stays as it is", message.key);
            return Err(Refused::new(StatusCode::CONFLICT, why));
        }
    }
    let mut after = editor.after(&plan);
    for message in messages {
        let step = after.restore(locale, &message.key, &message.before)?;
        after = after.after(&step);
        plan = plan.and(step);
    }
    Ok(plan)
}
