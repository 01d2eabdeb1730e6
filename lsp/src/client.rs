//! The editor: what it can do, and how to reach it.

use crossbeam_channel::Sender;
use gen_lsp_types::{MessageType, PublishDiagnosticsParams, ShowMessageParams};
use lsp_server::{Message, Notification, Request, RequestId};
use serde::Serialize;
use serde_json::Value;

use crate::encoding::Encoding;

/// The editor. Clones are of the same one.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    sender: Sender<Message>,
    pub(crate) encoding: Encoding,
    /// Whether it watches files when it is asked to.
    pub(crate) watches_files: bool,
    /// Whether it requests code lenses again on `workspace/codeLens/refresh`.
    refreshes_lenses: bool,
    /// Whether it takes edits that name the version of the text they are for.
    pub(crate) takes_versions: bool,
    /// Whether it makes new files.
    pub(crate) makes_files: bool,
    requests: i32,
}

impl Client {
    /// `capabilities` are those of the editor.
    pub(crate) fn new(sender: Sender<Message>, capabilities: &Value) -> Self {
        let can =
            |pointer: &str| capabilities.pointer(pointer).and_then(Value::as_bool) == Some(true);
        let operations = capabilities.pointer("/workspace/workspaceEdit/resourceOperations");
        let mut operations = operations.and_then(Value::as_array).into_iter().flatten();
        Self {
            encoding: Encoding::chosen(capabilities.pointer("/general/positionEncodings")),
            watches_files: can("/workspace/didChangeWatchedFiles/dynamicRegistration"),
            refreshes_lenses: can("/workspace/codeLens/refreshSupport"),
            takes_versions: can("/workspace/workspaceEdit/documentChanges"),
            makes_files: operations.any(|own| own == "create"),
            requests: 0,
            sender,
        }
    }

    pub(crate) fn publish(&self, params: PublishDiagnosticsParams) {
        self.notify("textDocument/publishDiagnostics", params);
    }

    pub(crate) fn show(&self, kind: MessageType, message: String) {
        self.notify("window/showMessage", ShowMessageParams { kind, message });
    }

    /// Asks for the code lenses to be asked for again.
    pub(crate) fn refresh_lenses(&mut self) {
        if self.refreshes_lenses {
            self.request("workspace/codeLens/refresh", Value::Null);
        }
    }

    /// Asks for something whose answer does not matter.
    pub(crate) fn request(&mut self, method: &str, params: impl Serialize) {
        self.requests += 1;
        let id = RequestId::from(self.requests);
        let request = Request::new(id, method.to_owned(), params);
        self.send(request.into());
    }

    fn notify(&self, method: &str, params: impl Serialize) {
        let params = serde_json::to_value(params).unwrap_or_default();
        let method = method.to_owned();
        self.send(Notification { method, params }.into());
    }

    pub(crate) fn send(&self, message: Message) {
        // When the editor is gone, the server is about to end.
        let _ = self.sender.send(message);
    }
}
