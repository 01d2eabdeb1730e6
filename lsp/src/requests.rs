//! What an editor asks for: the table of requests, and a file for each.

mod code_action;
mod code_lens;
mod command;
mod completion;
mod cursor;
mod folding;
mod formatting;
mod go_to;
mod hover;
mod references;
mod rename;
mod symbols;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::notifications::Concerned;
use crate::refused::Refused;
use crate::state::State;

pub(crate) use command::MARK_AS_REVIEWED;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) result: Value,
    /// The folders that it has changed.
    pub(crate) concerned: Vec<Concerned>,
}

/// Answers a request.
pub(crate) fn answer(state: &mut State, method: &str, params: Value) -> Result<Answer, Refused> {
    match method {
        "textDocument/codeAction" => read(state, params, code_action::code_actions),
        "textDocument/codeLens" => read(state, params, code_lens::code_lenses),
        "textDocument/completion" => read(state, params, completion::complete),
        "textDocument/declaration" => read(state, params, go_to::declaration),
        "textDocument/definition" => read(state, params, go_to::definition),
        "textDocument/documentSymbol" => read(state, params, symbols::of_document),
        "textDocument/foldingRange" => read(state, params, folding::fold),
        "textDocument/formatting" => read(state, params, formatting::format),
        "textDocument/hover" => read(state, params, hover::hover),
        "textDocument/implementation" => read(state, params, go_to::implementation),
        "textDocument/prepareRename" => read(state, params, rename::prepare),
        "textDocument/rangeFormatting" => read(state, params, formatting::format_range),
        "textDocument/references" => read(state, params, references::references),
        "textDocument/rename" => read(state, params, rename::rename),
        "workspace/executeCommand" => write(state, params, command::execute),
        "workspace/symbol" => read(state, params, symbols::of_workspace),
        _ => Err(Refused::unknown(method)),
    }
}

/// A request that changes nothing.
fn read<P: DeserializeOwned, R: Serialize>(
    state: &State,
    params: Value,
    answer: impl FnOnce(&State, P) -> Result<R, Refused>,
) -> Result<Answer, Refused> {
    let params = serde_json::from_value(params).map_err(Refused::params)?;
    let result = serde_json::to_value(answer(state, params)?).map_err(Refused::unfit)?;
    Ok(Answer {
        result,
        concerned: Vec::new(),
    })
}

/// A request that writes files.
fn write<P: DeserializeOwned>(
    state: &mut State,
    params: Value,
    answer: impl FnOnce(&mut State, P) -> Result<Vec<Concerned>, Refused>,
) -> Result<Answer, Refused> {
    let params = serde_json::from_value(params).map_err(Refused::params)?;
    let concerned = answer(state, params)?;
    Ok(Answer {
        result: Value::Null,
        concerned,
    })
}
