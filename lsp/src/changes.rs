//! What a plan changes, as edits of an editor.

use std::collections::HashMap;
use std::path::Path;

use gen_lsp_types::{
    CreateFile, DocumentChange, Edit, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit,
    TextDocumentIdentifier, TextEdit, WorkspaceEdit,
};
use gengo_messages_translate::Plan;
use similar::{DiffTag, TextDiff};

use crate::lines::Lines;
use crate::state::State;

/// A byte-order mark.
const MARK: char = '\u{feff}';

/// Which files of a plan go into an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Files {
    /// The texts alone. What is said of where translations stand follows from them: a text that was changed in
    /// any editor is a draft.
    Texts,
    All,
}

/// A plan as an edit. `None` if nothing is to be changed, or the editor cannot do it.
pub(crate) fn workspace_edit(state: &State, plan: &Plan, files: Files) -> Option<WorkspaceEdit> {
    let mut changes = Vec::new();
    for (path, old, new) in plan.files() {
        if files == Files::Texts && path.extension().is_none_or(|own| own != "ftl") {
            continue;
        }
        // An editor leaves the mark out when it opens a file.
        let is_open = state.document(path).is_some();
        let text = |bytes| -> Option<&str> {
            let text = std::str::from_utf8(bytes).ok()?;
            Some(if is_open {
                text
            } else {
                text.trim_start_matches(MARK)
            })
        };
        // No edit takes a file away.
        let new = text(new?)?;
        let uri = state.uri(path);
        if old.is_none() {
            if !state.client.makes_files {
                return None;
            }
            let create = CreateFile {
                uri: uri.clone(),
                options: None,
                annotation_id: None,
            };
            changes.push(DocumentChange::CreateFile(create));
        }
        let edits = match old {
            Some(old) => edits_of(state, path, text(old)?, new),
            None => edits("", new, &Lines::whole("", state.client.encoding)),
        };
        if edits.is_empty() && old.is_some() {
            continue;
        }
        changes.push(DocumentChange::TextDocumentEdit(TextDocumentEdit {
            text_document: OptionalVersionedTextDocumentIdentifier {
                version: state.document(path).map(|own| own.version),
                text_document_identifier: TextDocumentIdentifier { uri },
            },
            edits: edits.into_iter().map(Edit::TextEdit).collect(),
        }));
    }
    if changes.is_empty() {
        return None;
    }
    if state.client.takes_versions {
        return Some(WorkspaceEdit {
            document_changes: Some(changes),
            ..WorkspaceEdit::default()
        });
    }
    let mut by_uri = HashMap::new();
    for change in changes {
        if let DocumentChange::TextDocumentEdit(own) = change {
            let edits = own.edits.into_iter().filter_map(|edit| match edit {
                Edit::TextEdit(edit) => Some(edit),
                _ => None,
            });
            by_uri.insert(
                own.text_document.text_document_identifier.uri,
                edits.collect(),
            );
        }
    }
    Some(WorkspaceEdit {
        changes: Some(by_uri),
        ..WorkspaceEdit::default()
    })
}

/// The edits of one file, which a plan was made of as the editor has it.
pub(crate) fn edits_of(state: &State, path: &Path, old: &str, new: &str) -> Vec<TextEdit> {
    let lines = Lines::whole(old, state.client.encoding);
    // How lines end is the editor's business: it cannot change the one without the other.
    let is_of_windows = old.contains("\r\n") && state.document(path).is_some();
    match is_of_windows {
        true => edits(
            old,
            &new.replace("\r\n", "\n").replace('\n', "\r\n"),
            &lines,
        ),
        false => edits(old, new, &lines),
    }
}

/// What makes one text of another: for each stretch of lines that differ, what differs in them.
fn edits(old: &str, new: &str, lines: &Lines<'_>) -> Vec<TextEdit> {
    let diff = TextDiff::from_lines(old, new);
    let starts = |text: &str| -> Vec<usize> {
        let ends = text.split_inclusive('\n').scan(0, |at, line| {
            *at += line.len();
            Some(*at)
        });
        std::iter::once(0).chain(ends).collect()
    };
    let (old_starts, new_starts) = (starts(old), starts(new));
    let changed = diff.ops().iter().filter(|op| op.tag() != DiffTag::Equal);
    let edit = |op: &similar::DiffOp| {
        let (old_lines, new_lines) = (op.old_range(), op.new_range());
        let (start, end) = (old_starts[old_lines.start], old_starts[old_lines.end]);
        let (was, is) = (
            &old[start..end],
            &new[new_starts[new_lines.start]..new_starts[new_lines.end]],
        );
        let before = shared(was.chars(), is.chars());
        let (was, is) = (&was[before..], &is[before..]);
        let behind = shared(was.chars().rev(), is.chars().rev());
        let (was, is) = (&was[..was.len() - behind], &is[..is.len() - behind]);
        let start = start + before;
        TextEdit {
            range: lines.range(&(start..start + was.len())),
            new_text: is.to_owned(),
        }
    };
    changed.map(edit).collect()
}

/// How many bytes two texts share, from where both begin. A carriage return goes with its line feed.
fn shared(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    let pairs = one.zip(other);
    let same = pairs.take_while(|(one, other)| one == other && *one != '\r');
    same.map(|(c, _)| c.len_utf8()).sum()
}
