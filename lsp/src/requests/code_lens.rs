//! Where each translation stands, above it.

use gen_lsp_types::{CodeLens, CodeLensParams, Command};
use gengo_messages_translate::ReviewState;
use serde_json::json;

use crate::refused::Refused;
use crate::requests::command::MARK_AS_REVIEWED;
use crate::requests::hover;
use crate::state::State;

/// A lens for each message and term of a translation: its state, and a second one that marks it as reviewed. English is
/// what translations are made of, and has none.
pub(crate) fn code_lenses(state: &State, params: CodeLensParams) -> Result<Vec<CodeLens>, Refused> {
    let mut lenses = Vec::new();
    let Some(open) = state.open(&params.text_document) else {
        return Ok(lenses);
    };
    let folder = &open.snapshot.folder;
    let locale = open.locale.filter(|own| !folder.is_reference(own));
    let view = locale.and_then(|own| open.snapshot.view(own));
    let (Some(locale), Some(view)) = (locale, view) else {
        return Ok(lenses);
    };
    let states: std::collections::HashMap<&str, ReviewState> = view
        .units
        .iter()
        .filter(|own| !own.english.is_empty())
        .map(|own| (own.key.as_str(), own.state))
        .collect();
    for entry in folder
        .outline(&open.document.path)
        .unwrap_or_default()
        .entries
    {
        let Some(&stands) = states.get(entry.key.as_str()).filter(|_| entry.is_valid) else {
            continue;
        };
        let range = open.range(&entry.id);
        let mut lens = |title: &str, command: &str, arguments| {
            lenses.push(CodeLens {
                range,
                command: Some(Command {
                    title: title.to_owned(),
                    tooltip: None,
                    command: command.to_owned(),
                    arguments,
                }),
                data: None,
            });
        };
        // A lens without a command is only read.
        lens(hover::state(stands), "", None);
        if stands != ReviewState::Reviewed {
            let place = json!({"uri": open.document.uri, "locale": locale, "id": entry.key});
            lens("mark as reviewed", MARK_AS_REVIEWED, Some(vec![place]));
        }
    }
    Ok(lenses)
}
