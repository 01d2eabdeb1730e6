//! What an editor has the server do.

use gen_lsp_types::{ExecuteCommandParams, Uri};
use gengo_messages_translate::{Editor, State as Reviewed, reviewer};
use serde::Deserialize;

use crate::notifications::Concerned;
use crate::refused::Refused;
use crate::state::State;
use crate::uri;

/// The command that says that a translation is reviewed.
pub(crate) const MARK_AS_REVIEWED: &str = "gengo-messages.markAsReviewed";

/// Which translation.
#[derive(Deserialize)]
struct Translation {
    /// Of the file that it is in.
    uri: Uri,
    locale: String,
    id: String,
}

pub(crate) fn execute(
    state: &mut State,
    params: ExecuteCommandParams,
) -> Result<Vec<Concerned>, Refused> {
    let arguments = params.arguments.unwrap_or_default().into_iter();
    match params.command.as_str() {
        MARK_AS_REVIEWED => mark_as_reviewed(state, arguments),
        other => Err(Refused::unfit(format!("unknown command {other}"))),
    }
}

fn mark_as_reviewed(
    state: &mut State,
    mut arguments: impl Iterator<Item = serde_json::Value>,
) -> Result<Vec<Concerned>, Refused> {
    let own = arguments
        .next()
        .ok_or_else(|| Refused::params("which translation?"))?;
    let Translation { uri, locale, id } = serde_json::from_value(own).map_err(Refused::params)?;
    let path = uri::path(&uri).ok_or_else(|| Refused::params("the file is not on this machine"))?;
    let home = state.workspace_of(&path).map(|own| own.path.clone());
    let folder = home.ok_or_else(|| Refused::params("the file is not open"))?;
    let index = state.workspaces.iter().position(|own| own.path == folder);
    let index = index.ok_or_else(|| Refused::params("the folder is not open"))?;
    state.read_again(index);
    let workspace = &state.workspaces[index];
    // What is written down is of the texts on the disk: it has to be those that were read.
    let unsaved = state.documents().find(|open| {
        let saved = workspace
            .has(&open.path)
            .then(|| workspace.saved_text(&open.path));
        saved
            .is_some_and(|saved| saved.as_deref() != Some(open.text.trim_start_matches('\u{feff}')))
    });
    if let Some(open) = unsaved {
        let path = open.path.display();
        return Err(Refused::unfit(format!("save {path} first")));
    }
    let mut is_waiting = false;
    let editor = Editor::open_and_tell(&folder, || {
        is_waiting = true;
        false
    });
    let editor = editor.map_err(|error| match is_waiting {
        true => Refused::unfit("another program is editing the folder; try again"),
        false => Refused::unfit(error),
    })?;
    let editor = match workspace.is_overlay() {
        true => editor.over_built_in(),
        false => editor,
    };
    let plan = editor.of_language(&locale).review_by(
        &locale,
        &[id],
        Reviewed::Reviewed,
        reviewer(&folder).as_deref(),
    );
    plan.map_err(Refused::unfit)?
        .write()
        .map_err(Refused::unfit)?;
    drop(editor);
    state.read_again(index);
    state.client.refresh_lenses();
    Ok(vec![Concerned {
        folder,
        first: Some(path),
    }])
}
