//! Writes an edit of the files beside the texts, or of many texts.

use gengo_messages_translate::{Editor, Plan};
use serde::Serialize;

use crate::refused::Refused;
use crate::undo::{Undo, Way};
use crate::workspace::Workspace;

#[derive(Debug, Serialize)]
pub(crate) struct WrittenBody {
    revision: u64,
    /// The number that the edit is undone by; `None` if there was nothing to write.
    undo: Option<u64>,
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
