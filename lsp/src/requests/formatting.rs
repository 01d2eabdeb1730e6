//! The canonical layout of a file, or of a part of it.

use gen_lsp_types::{
    DocumentFormattingParams, DocumentRangeFormattingParams, Range as EditorRange,
    TextDocumentIdentifier, TextEdit,
};
use gengo_messages_translate::Editor;

use crate::changes::edits_of;
use crate::refused::Refused;
use crate::state::State;

pub(crate) fn format(
    state: &State,
    params: DocumentFormattingParams,
) -> Result<Vec<TextEdit>, Refused> {
    edits(state, &params.text_document, None)
}

/// The layout of the messages and comments that a range touches.
pub(crate) fn format_range(
    state: &State,
    params: DocumentRangeFormattingParams,
) -> Result<Vec<TextEdit>, Refused> {
    edits(state, &params.text_document, Some(params.range))
}

fn edits(
    state: &State,
    document: &TextDocumentIdentifier,
    part: Option<EditorRange>,
) -> Result<Vec<TextEdit>, Refused> {
    let Some(open) = state.open(document) else {
        return Ok(Vec::new());
    };
    let path = &open.document.path;
    let editor = Editor::on(open.snapshot.folder.clone());
    let part = part.map(|part| open.lines.offsets(part));
    let plan = editor.format_file(path, part).map_err(Refused::unfit)?;
    let mut edits = Vec::new();
    for (_, _, new) in plan.iter().flat_map(|plan| plan.files()) {
        let new = new.and_then(|new| std::str::from_utf8(new).ok());
        let new = new.ok_or_else(|| Refused::unfit("the file is not UTF-8"))?;
        edits.extend(edits_of(state, path, &open.document.text, new));
    }
    Ok(edits)
}
