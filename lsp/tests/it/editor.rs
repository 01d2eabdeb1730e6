//! An editor that talks to the server.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use gengo_messages_lsp::{Connection, serve};
use lsp_server::{Message, Notification, Request, RequestId, Response};
use serde_json::{Value, json};
use tempfile::TempDir;

/// More than any answer takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// An editor with a folder open.
pub(crate) struct Editor {
    pub(crate) folder: TempDir,
    connection: Option<Connection>,
    server: Option<JoinHandle<bool>>,
    requests: Cell<i32>,
    versions: RefCell<BTreeMap<String, i32>>,
    texts: RefCell<BTreeMap<String, String>>,
    /// What the server said besides its answers.
    heard: RefCell<VecDeque<Notification>>,
    pub(crate) asked: RefCell<Vec<Request>>,
    /// What it answered to `initialize`.
    pub(crate) offers: Value,
}

/// What an editor that knows all of the protocol can do.
pub(crate) fn capabilities() -> Value {
    json!({
        "general": {"positionEncodings": ["utf-16"]},
        "workspace": {
            "codeLens": {"refreshSupport": true},
            "didChangeWatchedFiles": {"dynamicRegistration": true},
            "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]},
        },
    })
}

impl Editor {
    /// Opens a folder with files: path within it, and text.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        Self::with(files, capabilities(), Value::Null)
    }

    pub(crate) fn with(files: &[(&str, &str)], capabilities: Value, options: Value) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let (server, connection) = Connection::memory();
        let server = thread::spawn(move || serve(&server));
        let mut editor = Self {
            folder,
            connection: Some(connection),
            server: Some(server),
            requests: Cell::new(0),
            versions: RefCell::default(),
            texts: RefCell::default(),
            heard: RefCell::default(),
            asked: RefCell::default(),
            offers: Value::Null,
        };
        let root = format!("file://{}", editor.folder.path().display());
        editor.offers = editor.ask(
            "initialize",
            json!({
                "processId": null,
                "capabilities": capabilities,
                "initializationOptions": options,
                "workspaceFolders": [{"uri": root, "name": "app"}],
            }),
        );
        editor.tell("initialized", json!({}));
        editor
    }

    pub(crate) fn uri(&self, path: &str) -> String {
        format!("file://{}", self.path(path).display())
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn saved(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Opens a file as it is on the disk.
    pub(crate) fn open(&self, path: &str) {
        let text = self.saved(path);
        self.open_as(path, &text);
    }

    pub(crate) fn open_as(&self, path: &str, text: &str) {
        let language = if path.ends_with(".rs") {
            "rust"
        } else {
            "fluent"
        };
        self.versions.borrow_mut().insert(path.to_owned(), 1);
        self.texts
            .borrow_mut()
            .insert(path.to_owned(), text.to_owned());
        self.tell(
            "textDocument/didOpen",
            json!({"textDocument": {
                "uri": self.uri(path), "languageId": language, "version": 1, "text": text,
            }}),
        );
    }

    /// Types in an open file: the whole text is another.
    pub(crate) fn type_all(&self, path: &str, text: &str) {
        self.change(path, json!([{"text": text}]));
        self.texts
            .borrow_mut()
            .insert(path.to_owned(), text.to_owned());
    }

    pub(crate) fn change(&self, path: &str, changes: Value) {
        let mut versions = self.versions.borrow_mut();
        let version = versions.get_mut(path).unwrap();
        *version += 1;
        self.tell(
            "textDocument/didChange",
            json!({
                "textDocument": {"uri": self.uri(path), "version": *version},
                "contentChanges": changes,
            }),
        );
    }

    /// Saves an open file.
    pub(crate) fn save(&self, path: &str) {
        fs::write(self.path(path), &self.texts.borrow()[path]).unwrap();
        self.tell(
            "textDocument/didSave",
            json!({"textDocument": {"uri": self.uri(path)}}),
        );
    }

    /// The place of the first `needle` in an open file, `within` characters behind its start, as UTF-16 has it.
    pub(crate) fn place(&self, path: &str, needle: &str, within: usize) -> Value {
        let texts = self.texts.borrow();
        let text = &texts[path];
        let at = text
            .find(needle)
            .unwrap_or_else(|| panic!("no {needle} in {text}"));
        let at = at
            + needle
                .chars()
                .take(within)
                .map(char::len_utf8)
                .sum::<usize>();
        let line = text[..at].matches('\n').count();
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        json!({"line": line, "character": text[start..at].encode_utf16().count()})
    }

    /// Asks about a place in an open file.
    pub(crate) fn at(&self, method: &str, path: &str, needle: &str, within: usize) -> Value {
        let position = self.place(path, needle, within);
        let document = json!({"uri": self.uri(path)});
        self.ask(
            method,
            json!({"textDocument": document, "position": position}),
        )
    }

    /// Asks about an open file.
    pub(crate) fn of(&self, method: &str, path: &str) -> Value {
        let options = json!({"tabSize": 4, "insertSpaces": true});
        self.ask(
            method,
            json!({"textDocument": {"uri": self.uri(path)}, "options": options}),
        )
    }

    pub(crate) fn ask(&self, method: &str, params: Value) -> Value {
        self.try_ask(method, params)
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// # Errors
    ///
    /// The code and the message of a refusal.
    pub(crate) fn try_ask(&self, method: &str, params: Value) -> Result<Value, String> {
        self.requests.set(self.requests.get() + 1);
        let id = RequestId::from(self.requests.get());
        self.send(Request::new(id.clone(), method.to_owned(), params).into());
        loop {
            match self.hear() {
                Message::Response(Response {
                    id: own,
                    response_result,
                }) if own == id => {
                    return response_result
                        .map_err(|error| format!("{}: {}", error.code, error.message));
                }
                Message::Response(other) => panic!("an answer to nothing: {other:?}"),
                Message::Notification(own) => self.heard.borrow_mut().push_back(own),
                Message::Request(own) => self.asked.borrow_mut().push(own),
            }
        }
    }

    pub(crate) fn tell(&self, method: &str, params: Value) {
        self.send(
            Notification {
                method: method.to_owned(),
                params,
            }
            .into(),
        );
    }

    fn send(&self, message: Message) {
        self.connection
            .as_ref()
            .unwrap()
            .sender
            .send(message)
            .unwrap();
    }

    fn hear(&self) -> Message {
        let receiver = &self.connection.as_ref().unwrap().receiver;
        receiver
            .recv_timeout(PATIENCE)
            .expect("the server says something")
    }

    /// The next notification of a kind.
    pub(crate) fn told(&self, method: &str) -> Value {
        loop {
            let heard = self.heard.borrow_mut().pop_front();
            let own = match heard {
                Some(own) => own,
                None => match self.hear() {
                    Message::Notification(own) => own,
                    Message::Request(own) => {
                        self.asked.borrow_mut().push(own);
                        continue;
                    }
                    Message::Response(other) => panic!("an answer to nothing: {other:?}"),
                },
            };
            if own.method == method {
                return own.params;
            }
        }
    }

    /// What is found of a file in the version that was typed last.
    pub(crate) fn diagnostics(&self, path: &str) -> Vec<Value> {
        let version = self.versions.borrow()[path];
        loop {
            let told = self.told("textDocument/publishDiagnostics");
            if told["uri"] == json!(self.uri(path)) && told["version"] == json!(version) {
                return told["diagnostics"].as_array().unwrap().clone();
            }
        }
    }

    /// The rules of what is found of a file, in its order.
    pub(crate) fn rules(&self, path: &str) -> Vec<String> {
        let found = self.diagnostics(path);
        found
            .iter()
            .map(|own| own["code"].as_str().unwrap_or("-").to_owned())
            .collect()
    }

    /// What a hover says.
    pub(crate) fn hover(&self, path: &str, needle: &str, within: usize) -> String {
        let hover = self.at("textDocument/hover", path, needle, within);
        hover["contents"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The labels of what may be typed at a place.
    pub(crate) fn labels(&self, path: &str, needle: &str, within: usize) -> Vec<String> {
        let list = self.at("textDocument/completion", path, needle, within);
        let items = list["items"].as_array().cloned().unwrap_or_default();
        items
            .iter()
            .map(|own| own["label"].as_str().unwrap().to_owned())
            .collect()
    }

    /// The folder's texts and what stands beside them, as an edit of the workspace leaves them: path and text.
    pub(crate) fn applied(&self, edit: &Value) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let by_uri: Vec<(String, Vec<Value>)> = match edit.get("documentChanges") {
            Some(changes) => changes
                .as_array()
                .unwrap()
                .iter()
                .filter(|own| own.get("kind").is_none())
                .map(|own| {
                    let uri = own["textDocument"]["uri"].as_str().unwrap().to_owned();
                    (uri, own["edits"].as_array().unwrap().clone())
                })
                .collect(),
            None => {
                let changes: HashMap<String, Vec<Value>> =
                    serde_json::from_value(edit["changes"].clone()).unwrap();
                changes.into_iter().collect()
            }
        };
        for (uri, edits) in by_uri {
            let path = uri.strip_prefix("file://").unwrap();
            let path = Path::new(path).strip_prefix(self.folder.path()).unwrap();
            let path = path.to_str().unwrap().to_owned();
            let open = self.texts.borrow().get(&path).cloned();
            let text =
                open.unwrap_or_else(|| fs::read_to_string(self.path(&path)).unwrap_or_default());
            files.insert(path, edited(&text, &edits));
        }
        files
    }
}

/// A text after edits of it, whose positions are in UTF-16.
pub(crate) fn edited(text: &str, edits: &[Value]) -> String {
    let offset = |position: &Value| {
        let line = usize::try_from(position["line"].as_u64().unwrap()).unwrap();
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let mut left = position["character"].as_u64().unwrap();
        let mut at = start;
        for c in text[start..].chars() {
            if left == 0 {
                break;
            }
            left -= c.len_utf16() as u64;
            at += c.len_utf8();
        }
        at
    };
    let mut edits: Vec<_> = edits
        .iter()
        .map(|own| {
            let range = offset(&own["range"]["start"])..offset(&own["range"]["end"]);
            (range, own["newText"].as_str().unwrap())
        })
        .collect();
    edits.sort_by_key(|(range, _)| range.start);
    let mut text = text.to_owned();
    for (range, new) in edits.into_iter().rev() {
        text.replace_range(range, new);
    }
    text
}

impl Drop for Editor {
    fn drop(&mut self) {
        if thread::panicking() {
            return;
        }
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        let server = self.server.take().unwrap();
        assert!(server.join().unwrap(), "the session ends in order");
    }
}
