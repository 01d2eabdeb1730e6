//! The server: from the first message of an editor to the last.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use gen_lsp_types::{MessageType, Uri};
use lsp_server::{Connection, ErrorCode, Message, Request, Response};
use serde_json::{Value, json};

use crate::check_thread::{CheckThread, Job};
use crate::client::Client;
use crate::notifications;
use crate::offers::{offers, watchers};
use crate::refused::Refused;
use crate::requests;
use crate::settings::Settings;
use crate::state::State;
use crate::uri;

/// Serves an editor until it says `exit`, or is gone. Returns whether it said `shutdown` before.
pub fn serve(connection: &Connection) -> bool {
    let Some(mut state) = begin(connection) else {
        return false;
    };
    let checker = match CheckThread::new(state.client.clone()) {
        Ok(checker) => checker,
        Err(error) => {
            let message = format!("nothing is checked, for want of a thread: {error}");
            state.client.show(MessageType::Error, message);
            return false;
        }
    };
    let mut is_shut_down = false;
    for message in &connection.receiver {
        match message {
            Message::Request(request) if request.method == "shutdown" => {
                is_shut_down = true;
                let response = Response::new_ok(request.id, Value::Null);
                state.client.send(response.into());
            }
            Message::Request(request) => {
                let response = match is_shut_down {
                    true => Refused::after_shutdown().response(request.id),
                    false => answer(&mut state, &checker, request),
                };
                state.client.send(response.into());
            }
            Message::Notification(own) if own.method == "exit" => break,
            Message::Notification(own) if own.method == "initialized" => {
                if state.client.watches_files {
                    let watchers = watchers();
                    state.client.request("client/registerCapability", watchers);
                }
            }
            Message::Notification(own) => {
                let heard = guarded(|| notifications::hear(&mut state, &own.method, own.params));
                if let Ok(concerned) = heard {
                    for folder in concerned {
                        check(&state, &checker, &folder);
                    }
                }
            }
            // Nothing that the server asks for needs an answer.
            Message::Response(_) => {}
        }
    }
    is_shut_down
}

/// Agrees with an editor on what each can do. `None` if it leaves before that.
fn begin(connection: &Connection) -> Option<State> {
    loop {
        let request = match connection.receiver.recv().ok()? {
            Message::Request(request) => request,
            Message::Notification(own) if own.method == "exit" => return None,
            _ => continue,
        };
        if request.method != "initialize" {
            let code = ErrorCode::ServerNotInitialized as i32;
            let message = "expected initialize first".to_owned();
            let response = Response::new_err(request.id, code, message);
            connection.sender.send(response.into()).ok()?;
            continue;
        }
        let Request { id, params, .. } = request;
        let none = Value::Null;
        let capabilities = params.get("capabilities").unwrap_or(&none);
        let client = Client::new(connection.sender.clone(), capabilities);
        let result = json!({
            "capabilities": offers(client.encoding),
            "serverInfo": {"name": "gengo-messages", "version": env!("CARGO_PKG_VERSION")},
        });
        client.send(Response::new_ok(id, result).into());
        let settings = Settings::read(params.get("initializationOptions").unwrap_or(&none));
        let settings = settings.unwrap_or_else(|error| {
            client.show(
                MessageType::Warning,
                format!("invalid settings are ignored: {error}"),
            );
            Settings::default()
        });
        return Some(State::new(client, settings, roots(&params)));
    }
}

/// The folders that are open in the editor.
fn roots(params: &Value) -> Vec<PathBuf> {
    let path = |uri: Option<&Value>| uri::path(&Uri(uri?.as_str()?.to_owned()));
    let folders = params.get("workspaceFolders").and_then(Value::as_array);
    match folders {
        Some(all) => all.iter().filter_map(|own| path(own.get("uri"))).collect(),
        None => path(params.get("rootUri")).into_iter().collect(),
    }
}

fn answer(state: &mut State, checker: &CheckThread, request: Request) -> Response {
    let Request { id, method, params } = request;
    let answered = guarded(|| requests::answer(state, &method, params));
    match answered.flatten() {
        Ok(answer) => {
            for folder in answer.concerned {
                check(state, checker, &folder);
            }
            Response::new_ok(id, answer.result)
        }
        Err(refused) => refused.response(id),
    }
}

/// A bug costs one request, not the session.
fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, Refused> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| Refused::panicked())
}

/// Has a folder checked that has changed.
fn check(state: &State, checker: &CheckThread, concerned: &notifications::Concerned) {
    let Some(workspace) = state
        .workspaces
        .iter()
        .find(|own| own.path == concerned.folder)
    else {
        return;
    };
    let is_own = |path: &std::path::Path| {
        let own = state.workspace_of(path);
        own.is_some_and(|own| own.path == workspace.path)
    };
    let mut documents: Vec<_> = state
        .documents()
        .filter(|own| !own.is_rust() && is_own(&own.path))
        .cloned()
        .collect();
    documents.sort_by_key(|own| Some(&own.path) != concerned.first.as_ref());
    checker.check(Job {
        folder: workspace.path.clone(),
        snapshot: workspace.snapshot.clone(),
        fault: workspace.fault.clone(),
        documents,
    });
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_bug_costs_one_request() {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let answered = guarded(|| -> u8 { panic!("a bug") });
        std::panic::set_hook(hook);
        assert!(answered.is_err());
        assert!(guarded(|| 1).is_ok_and(|own| own == 1));
    }
}
