//! What an editor tells the server.

use std::path::PathBuf;

use gen_lsp_types::{
    DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams,
    DidOpenTextDocumentParams, MessageType, WorkspaceFolder,
};
use serde::Deserialize;
use serde_json::Value;

use crate::document::Document;
use crate::settings::Settings;
use crate::state::State;
use crate::uri;

/// A folder that has changed.
#[derive(Debug)]
pub(crate) struct Concerned {
    pub(crate) folder: PathBuf,
    /// The file that was typed in, if it is one.
    pub(crate) first: Option<PathBuf>,
}

/// What names an open file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfDocument {
    text_document: gen_lsp_types::TextDocumentIdentifier,
}

#[derive(Deserialize)]
struct ChangedSettings {
    #[serde(default)]
    settings: Value,
}

/// Handles a notification. An unknown or malformed one is ignored, because notifications have no answer.
/// Returns the folders that have changed by it.
pub(crate) fn hear(state: &mut State, method: &str, params: Value) -> Vec<Concerned> {
    let heard = match method {
        "textDocument/didOpen" => read(params).map(|own| did_open(state, own)),
        "textDocument/didChange" => read(params).map(|own| did_change(state, own)),
        "textDocument/didSave" => read(params).map(|own| did_save(state, &own)),
        "textDocument/didClose" => read(params).map(|own| did_close(state, &own)),
        "workspace/didChangeWatchedFiles" => read(params).map(|own| did_change_files(state, &own)),
        "workspace/didChangeWorkspaceFolders" => {
            read(params).map(|own| did_change_roots(state, own))
        }
        "workspace/didChangeConfiguration" => {
            read(params).map(|own| did_change_settings(state, &own))
        }
        _ => None,
    };
    heard.unwrap_or_default()
}

fn read<P: serde::de::DeserializeOwned>(params: Value) -> Option<P> {
    serde_json::from_value(params).ok()
}

fn did_open(state: &mut State, params: DidOpenTextDocumentParams) -> Vec<Concerned> {
    let Some(document) = Document::new(params.text_document) else {
        return Vec::new();
    };
    let known: Vec<_> = state
        .workspaces
        .iter()
        .map(|own| own.path.clone())
        .collect();
    let changed = put(state, document);
    let fault = changed.iter().find_map(|own| {
        let mut workspaces = state.workspaces.iter();
        let workspace = workspaces.find(|other| other.path == own.folder)?;
        let fault = workspace
            .fault
            .as_ref()
            .filter(|_| !known.contains(&own.folder))?;
        Some(format!("{}: {fault}", own.folder.display()))
    });
    if let Some(fault) = fault {
        state.client.show(MessageType::Warning, fault);
    }
    changed
}

fn did_change(state: &mut State, params: DidChangeTextDocumentParams) -> Vec<Concerned> {
    let own = params.text_document;
    let path = uri::path(&own.text_document_identifier.uri);
    let Some(mut document) = path.and_then(|path| state.document(&path).cloned()) else {
        return Vec::new();
    };
    document.change(params.content_changes, state.client.encoding);
    document.version = own.version;
    put(state, document)
}

fn put(state: &mut State, document: Document) -> Vec<Concerned> {
    let first = Some(document.path.clone());
    let workspace = state.put(document);
    let folder = workspace.map(|own| own.path.clone());
    folder
        .map(|folder| Concerned { folder, first })
        .into_iter()
        .collect()
}

/// Editors that do not watch files report at least their own saves.
fn did_save(state: &mut State, params: &OfDocument) -> Vec<Concerned> {
    let path = uri::path(&params.text_document.uri);
    let concerned = path.map(|path| read_again(state, &[path]));
    let concerned = concerned.unwrap_or_default();
    if !concerned.is_empty() {
        state.client.refresh_lenses();
    }
    concerned
}

fn did_close(state: &mut State, params: &OfDocument) -> Vec<Concerned> {
    let path = uri::path(&params.text_document.uri);
    let workspace = path.and_then(|path| state.close(&path));
    let folder = workspace.map(|own| own.path.clone());
    folder
        .map(|folder| Concerned {
            folder,
            first: None,
        })
        .into_iter()
        .collect()
}

fn did_change_files(state: &mut State, params: &DidChangeWatchedFilesParams) -> Vec<Concerned> {
    let paths = params.changes.iter().filter_map(|own| uri::path(&own.uri));
    let concerned = read_again(state, &paths.collect::<Vec<_>>());
    if !concerned.is_empty() {
        state.client.refresh_lenses();
    }
    concerned
}

/// Reads the folders with changed files again.
fn read_again(state: &mut State, paths: &[PathBuf]) -> Vec<Concerned> {
    let mut concerned = Vec::new();
    for index in 0..state.workspaces.len() {
        let workspace = &state.workspaces[index];
        if !paths.iter().any(|path| workspace.has(path)) {
            continue;
        }
        if let Some(workspace) = state.read_again(index) {
            let folder = workspace.path.clone();
            concerned.push(Concerned {
                folder,
                first: None,
            });
        }
    }
    concerned
}

fn did_change_roots(state: &mut State, params: DidChangeWorkspaceFoldersParams) -> Vec<Concerned> {
    let paths = |folders: Vec<WorkspaceFolder>| -> Vec<PathBuf> {
        folders
            .iter()
            .filter_map(|own| uri::path(&own.uri))
            .collect()
    };
    state.change_roots(paths(params.event.added), &paths(params.event.removed));
    Vec::new()
}

fn did_change_settings(state: &mut State, params: &ChangedSettings) -> Vec<Concerned> {
    let own = params
        .settings
        .get("gengo-messages")
        .unwrap_or(&params.settings);
    let before: Vec<_> = state
        .workspaces
        .iter()
        .map(|own| own.path.clone())
        .collect();
    match Settings::read(own) {
        Ok(settings) => state.set(settings),
        Err(error) => {
            let message = format!("invalid settings are ignored: {error}");
            state.client.show(MessageType::Warning, message);
            return Vec::new();
        }
    }
    let now = state.workspaces.iter().map(|own| own.path.clone());
    let all = before.into_iter().chain(now);
    all.map(|folder| Concerned {
        folder,
        first: None,
    })
    .collect()
}
