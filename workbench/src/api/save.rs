//! An edit that is written.

use std::slice;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use gengo_messages_translate::{State as Reviewed, Text, compose, merge};
use serde::{Deserialize, Serialize};

use crate::api::body::Body;
use crate::api::current::{as_shown, open};
use crate::api::lookup::{row, sheet};
use crate::api::row::RowBody;
use crate::api::shared::Shared;
use crate::api::typed::{Typed, WrongBody};
use crate::api::work::writing;
use crate::found::FoundBody;
use crate::refused::Refused;
use crate::undo::{Undo, UndoneMessage, Way};

#[derive(Deserialize)]
pub(crate) struct SaveRequest {
    #[serde(flatten)]
    typed: Typed,
    /// What stood there when the editing began.
    base: Vec<Text>,
    /// The English that the page showed.
    english: Vec<Text>,
    #[serde(default)]
    state: Option<String>,
    /// Who has reviewed it.
    #[serde(default)]
    by: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct SavedBody {
    revision: u64,
    message: RowBody,
    /// The number that the edit is undone by.
    undo: u64,
}

pub(crate) async fn save(
    State(shared): State<Shared>,
    Path((locale, key)): Path<(String, String)>,
    headers: HeaderMap,
    Body(request): Body<SaveRequest>,
) -> Result<Json<SavedBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let workspace = Arc::clone(&shared.workspace);
    writing(workspace, move || {
        let before = row(&*sheet(&shared.workspace.snapshot(), &locale)?, &key)?.clone();
        let wrong = |wrong: WrongBody| {
            let mut refused = Refused::unfit(&wrong.message);
            refused.body.wrong = Some(Box::new(wrong));
            refused
        };
        let mine = request.typed.texts(&key, &request.base, compose);
        let mine = mine.map_err(wrong)?;
        let state = request.state.map(|state| state.parse::<Reviewed>());
        let state = state.transpose().map_err(Refused::unfit)?;
        let editor = open(&shared.workspace)?;
        let theirs = editor.texts(&locale, &key)?;
        let snapshot = shared.workspace.snapshot();
        as_shown(&editor, &snapshot, (&locale, &key), &request.english)?;
        // The text that another person has just written has not been read.
        let merged = merge(&request.base, &mine, &theirs);
        let merged = merged.filter(|_| state.is_none() || theirs == request.base);
        let Some(texts) = merged else {
            let why = "another person has changed this text since you began";
            let mut refused = Refused::new(StatusCode::CONFLICT, why);
            refused.body.theirs = Some(theirs);
            return Err(refused);
        };
        let plan = editor.put(&locale, &key, &texts);
        let mut plan = plan.map_err(|error| match (error.id(), error.line()) {
            (Some(_), None) => wrong(WrongBody::from(&error)),
            _ => error.into(),
        })?;
        let limited = editor.of_language(&locale);
        let verdict = match *editor.folder() == snapshot.folder {
            true => limited.verdict_since(snapshot.alone(&locale), &plan, Some(&locale)),
            false => limited.verdict(&plan, Some(&locale)),
        };
        if verdict.is_refused() {
            let mut refused = Refused::unfit("it has mistakes that readers would see");
            let findings = verdict.findings.iter();
            let findings = findings.map(|own| FoundBody::new(&verdict.after, own));
            refused.body.findings = findings.collect();
            return Err(refused);
        }
        if let Some(state) = state {
            let (key, by) = (slice::from_ref(&key), request.by.as_deref());
            let reviewed = editor.after(&plan).review_by(&locale, key, state, by)?;
            plan = plan.and(reviewed);
        }
        let undone = UndoneMessage {
            before: editor.moment(&locale, &key)?,
            after: editor.after(&plan).texts(&locale, &key)?,
            key: key.clone(),
        };
        // Before others may write: what stands there now is what was saved.
        let snapshot = shared.workspace.write(plan, &locale, verdict)?;
        drop(editor);
        let undo = shared.workspace.undos().keep(Undo {
            locale: locale.clone(),
            way: Way::Messages(vec![undone]),
        });
        let gone = before.without_text();
        let sheet = sheet(&snapshot, &locale)?;
        Ok(SavedBody {
            revision: snapshot.revision,
            message: RowBody::new(&snapshot.folder, sheet.unit(&key).unwrap_or(&gone)),
            undo,
        })
    })
    .await
}
