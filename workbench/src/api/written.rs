//! Writes an edit of the files beside the texts, or of many texts.

use std::sync::Arc;

use axum::Json;
use axum::http::HeaderMap;
use gengo_messages_translate::{EditError, Editor, LocaleView, Plan};
use serde::Serialize;

use crate::api::current::open;
use crate::api::lookup::{row, sheet};
use crate::api::shared::Shared;
use crate::api::work::writing;
use crate::refused::Refused;
use crate::undo::{Undo, Way};
use crate::workspace::Workspace;

#[derive(Debug, Serialize)]
pub(crate) struct WrittenBody {
    revision: u64,
    /// The number that the edit is undone by; `None` if there was nothing to write.
    undo: Option<u64>,
}

/// Writes the plan that `plan` makes for a translation, if the request may write.
pub(crate) async fn change(
    shared: Shared,
    locale: String,
    headers: HeaderMap,
    plan: impl FnOnce(&Editor, &LocaleView, &str) -> Result<Plan, Refused> + Send + 'static,
) -> Result<Json<WrittenBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let workspace = Arc::clone(&shared.workspace);
    writing(workspace, move || {
        let sheet = sheet(&shared.workspace.snapshot(), &locale)?;
        let editor = open(&shared.workspace)?;
        let plan = plan(&editor, &sheet, &locale)?;
        written(&shared.workspace, editor, plan, &locale)
    })
    .await
}

/// The locale and the message of a request.
pub(crate) type Place = (String, String);

/// As [`change`], for a message that the page shows.
pub(crate) async fn change_message(
    shared: Shared,
    (locale, key): Place,
    headers: HeaderMap,
    plan: impl FnOnce(&Editor, &str, &str) -> Result<Plan, EditError> + Send + 'static,
) -> Result<Json<WrittenBody>, Refused> {
    change(shared, locale, headers, move |editor, sheet, locale| {
        row(sheet, &key)?;
        Ok(plan(editor, locale, &key)?)
    })
    .await
}

/// Writes a plan of an editor, and closes the editor.
pub(crate) fn written(
    workspace: &Workspace,
    editor: Editor,
    plan: Plan,
    locale: &str,
) -> Result<WrittenBody, Refused> {
    let back = (!plan.is_empty()).then(|| plan.reversed());
    plan.write()?;
    let undo = back.map(|plan| {
        workspace.undos().keep(Undo {
            locale: locale.to_owned(),
            way: Way::Files(plan),
        })
    });
    // The editor is still open, so no one else has written in between.
    let revision = workspace.read_again().revision;
    drop(editor);
    Ok(WrittenBody { revision, undo })
}
