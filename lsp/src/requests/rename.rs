//! Another id for a message or term, in all locales.

use gen_lsp_types::{
    PrepareRenamePlaceholder, PrepareRenameResult, RenameParams, TextDocumentPositionParams,
    WorkspaceEdit,
};
use gengo_messages_translate::{Editor, Place};

use crate::changes::{Files, workspace_edit};
use crate::refused::Refused;
use crate::state::State;
use crate::target::{Target, What};

/// What would be renamed; nothing where there is no message or term.
pub(crate) fn prepare(
    state: &State,
    params: TextDocumentPositionParams,
) -> Result<Option<PrepareRenameResult>, Refused> {
    let Some((open, offset)) = state.open_at(&params) else {
        return Ok(None);
    };
    // Ids in source code are the app's.
    let target = Target::at(&open, offset).filter(|_| open.locale.is_some());
    let named = target
        .as_ref()
        .and_then(|target| Some((target, target.named()?)));
    Ok(named.and_then(|(target, (key, attribute))| {
        let end = match attribute {
            None => target.range.end,
            // Of a reference to an attribute, the message.
            Some(name) => target.range.end.checked_sub(name.len() + 1)?,
        };
        let range = target.range.start..end;
        (open.lines.text().get(range.clone()) == Some(key)).then(|| {
            PrepareRenameResult::PrepareRenamePlaceholder(PrepareRenamePlaceholder {
                range: open.range(&range),
                placeholder: key.to_owned(),
            })
        })
    }))
}

/// The edit that renames it everywhere. Translations keep their state.
pub(crate) fn rename(state: &State, params: RenameParams) -> Result<WorkspaceEdit, Refused> {
    let none = || Refused::unfit("there is no message or term here");
    let open = state.open_at(&params.text_document_position_params);
    let (open, offset) = open
        .filter(|(open, _)| open.locale.is_some())
        .ok_or_else(none)?;
    let target = Target::at(&open, offset).ok_or_else(none)?;
    let (key, _) = target.named().ok_or_else(none)?;
    if let What::Definition {
        attribute: Some(name),
        ..
    } = &target.what
    {
        return Err(Refused::unfit(format!(
            "cannot rename the attribute .{name}; rename messages and terms"
        )));
    }
    let new = params.new_name.trim();
    // Who types the name of a term may leave its sigil out.
    let new = match key.starts_with('-') && !new.starts_with('-') {
        true => format!("-{new}"),
        false => new.to_owned(),
    };
    let place: Place = new.parse().map_err(Refused::unfit)?;
    if place.attribute.is_some() {
        return Err(Refused::unfit("an id has no dot in it"));
    }
    let editor = Editor::on(open.snapshot.folder.clone());
    let plan = editor.rename(key, &new).map_err(Refused::unfit)?;
    let edit = workspace_edit(state, &plan, Files::All);
    edit.ok_or_else(|| Refused::unfit("there is nothing to change"))
}
