//! What is edited, and that it is what the page has shown.

use std::sync::Arc;

use axum::http::StatusCode;
use gengo_messages_translate::{Editor, LocaleView, Text};

use crate::refused::Refused;
use crate::snapshot::Snapshot;
use crate::workspace::Workspace;

pub(crate) fn open(workspace: &Workspace) -> Result<Editor, Refused> {
    let editor = Editor::open_and_tell(workspace.path(), || false)?;
    let editor = editor.sharing(&workspace.snapshot().folder);
    Ok(match workspace.is_overlay() {
        true => editor.over_built_in(),
        false => editor,
    })
}

/// Sees to it that English is what the page showed: what is saved or reviewed is of that.
pub(crate) fn as_shown(
    editor: &Editor,
    snapshot: &Snapshot,
    (locale, key): (&str, &str),
    shown: &[Text],
) -> Result<(), Refused> {
    let sheet = match *editor.folder() == snapshot.folder {
        true => snapshot.sheet(locale),
        false => {
            let folder = editor.folder().of_language(locale);
            LocaleView::new(&folder, locale, &[]).map(Arc::new)
        }
    };
    let row = sheet.as_ref().and_then(|sheet| sheet.unit(key));
    let english = row.map(|row| row.english.clone()).unwrap_or_default();
    if english == shown {
        return Ok(());
    }
    let why = "English has changed since: read it again";
    let mut refused = Refused::new(StatusCode::CONFLICT, why);
    refused.body.english = Some(english);
    Err(refused)
}
