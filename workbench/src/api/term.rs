//! Adds, changes or removes a term of the glossary.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use gengo_messages_translate::{Editor, GlossaryTerm, NewTerm, glossary};
use serde::Deserialize;

use crate::api::body::Body;
use crate::api::shared::Shared;
use crate::api::written::{WrittenBody, change};
use crate::found::FoundBody;
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct TermRequest {
    #[serde(flatten)]
    new: NewTerm,
    /// The term as the page showed it; `None` if it showed none.
    base: Option<Base>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RemoveTermRequest {
    /// The English term.
    term: String,
    /// Whether the English glossary is to lose the term, too.
    from_english: bool,
    /// The term as the page showed it.
    base: Base,
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
    change(shared, locale, headers, move |editor, _, locale| {
        let term = request.new.term.trim();
        is_as_shown(editor, locale, term, request.base.as_ref())?;
        let plan = editor.set_term(locale, &request.new)?;
        let verdict = editor.of_language(locale).verdict(&plan, Some(locale));
        if verdict.is_refused() {
            let mut refused = Refused::unfit("the texts would have mistakes then");
            let findings = verdict.findings.iter().map(FoundBody::from);
            refused.body.findings = findings.collect();
            return Err(refused);
        }
        Ok(plan)
    })
    .await
}

pub(crate) async fn remove_term(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
    headers: HeaderMap,
    Body(request): Body<RemoveTermRequest>,
) -> Result<Json<WrittenBody>, Refused> {
    change(shared, locale, headers, move |editor, _, locale| {
        is_as_shown(editor, locale, &request.term, Some(&request.base))?;
        Ok(editor.remove_term(locale, &request.term, request.from_english)?)
    })
    .await
}

/// Refuses what was typed for another term than the one in the glossary now.
fn is_as_shown(
    editor: &Editor,
    locale: &str,
    term: &str,
    base: Option<&Base>,
) -> Result<(), Refused> {
    let terms = glossary(editor.folder(), locale);
    let now = match base {
        Some(_) => terms.iter().find(|own| own.term == term),
        // “File” is the same term as “file”.
        None => terms
            .iter()
            .find(|own| own.term.to_lowercase() == term.to_lowercase()),
    };
    let why = match (base, now) {
        (Some(base), Some(now)) if base.is(now) => return Ok(()),
        (None, None) => return Ok(()),
        (Some(_), _) => "another person has changed this term; look at it again".to_owned(),
        (None, Some(now)) => format!("the glossary has “{}” already; change it there", now.term),
    };
    Err(Refused::new(StatusCode::CONFLICT, why))
}
