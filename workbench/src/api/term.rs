//! Adds or changes a term of the glossary.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use gengo_messages_translate::{GlossaryTerm, NewTerm, glossary};
use serde::Deserialize;

use crate::api::body::Body;
use crate::api::current::open;
use crate::api::lookup::sheet;
use crate::api::shared::Shared;
use crate::api::work::writing;
use crate::api::written::{WrittenBody, written};
use crate::found::FoundBody;
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct TermRequest {
    #[serde(flatten)]
    new: NewTerm,
    /// The term as the page showed it; `None` if it showed none.
    base: Option<Base>,
}

/// What the page showed of a term.
#[derive(Deserialize)]
struct Base {
    translation: Option<String>,
    forms: Vec<String>,
    note: Option<String>,
}

impl Base {
    fn is(&self, now: &GlossaryTerm) -> bool {
        (&self.translation, &self.forms, &self.note) == (&now.translation, &now.forms, &now.note)
    }
}

pub(crate) async fn term(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
    headers: HeaderMap,
    Body(request): Body<TermRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let workspace = Arc::clone(&shared.workspace);
    writing(workspace, move || {
        sheet(&shared.workspace.snapshot(), &locale)?;
        let editor = open(&shared.workspace)?;
        let terms = glossary(editor.folder(), &locale);
        let mut terms = terms.iter();
        let now = terms.find(|own| own.term == request.new.term.trim());
        let is_as_shown = match (&request.base, now) {
            (Some(base), Some(now)) => base.is(now),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if !is_as_shown {
            let why = match request.base {
                Some(_) => "another person has changed this term; look at it again",
                None => "the glossary has this term already; change it there",
            };
            return Err(Refused::new(StatusCode::CONFLICT, why));
        }
        let plan = editor.set_term(&locale, &request.new)?;
        let verdict = editor.of_language(&locale).verdict(&plan, Some(&locale));
        if verdict.is_refused() {
            let mut refused = Refused::unfit("the texts would have mistakes then");
            let findings = verdict.findings.iter().map(FoundBody::from);
            refused.body.findings = findings.collect();
            return Err(refused);
        }
        written(&shared.workspace, editor, plan, &locale)
    })
    .await
}
