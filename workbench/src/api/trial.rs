//! An edit that is tried, and not written.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{Path, State};
use gengo_messages_translate::{
    Editor, Field, Finding, LocaleView, Plan, Preview, Shown, Step, compose, compose_so_far,
    preview, values_on, write_entry,
};
use serde::{Deserialize, Serialize};

use crate::api::body::Body;
use crate::api::lookup::{row, sheet};
use crate::api::shared::Shared;
use crate::api::typed::{Typed, WrongBody};
use crate::api::work::work;
use crate::found::FoundBody;
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct TryRequest {
    #[serde(flatten)]
    typed: Typed,
    #[serde(default)]
    arguments: BTreeMap<String, String>,
    /// The branch that is being typed in, which the preview is to show.
    #[serde(default)]
    focus: Option<Focus>,
}

#[derive(Deserialize)]
struct Focus {
    attribute: Option<String>,
    way: Vec<Step>,
}

#[derive(Serialize)]
pub(crate) struct TryBody {
    error: Option<WrongBody>,
    /// What is still to be written before it can be saved; all else is shown without it.
    unfinished: Option<WrongBody>,
    fields: Vec<Field>,
    ftl: String,
    findings: Vec<FoundBody>,
    preview: Preview,
    /// Whether the preview would show what cannot be shown as it is typed.
    #[serde(rename = "isOutdated")]
    is_outdated: bool,
}

/// Stands where a text cannot be shown, so that all others can.
const STAND_IN: &str = "\u{fffc}";

pub(crate) async fn try_edit(
    State(shared): State<Shared>,
    Path((locale, key)): Path<(String, String)>,
    Body(request): Body<TryRequest>,
) -> Result<Json<TryBody>, Refused> {
    work(move || {
        let snapshot = shared.workspace.snapshot();
        let before = row(&*sheet(&snapshot, &locale)?, &key)?.clone();
        let editor = Editor::on(snapshot.folder.clone()).of_language(&locale);
        let whole = request.typed.clone().texts(&key, &before.own, compose);
        let texts = |typed: &Typed| typed.clone().texts(&key, &before.own, compose_so_far);
        let unfinished = whole.err().filter(|_| texts(&request.typed).is_ok());
        let planned = |typed: &Typed| {
            let plan = editor.put(&locale, &key, &texts(typed)?);
            plan.map_err(|error| WrongBody::from(&error))
        };
        let mut is_outdated = false;
        let (folder, error, found) = match planned(&request.typed) {
            Ok(plan) => {
                let verdict = editor.verdict_since(snapshot.alone(&locale), &plan, Some(&locale));
                let of_key = |finding: &Finding| finding.id.as_deref() == Some(&key);
                let mut found = verdict.all;
                found.retain(|finding| finding.locale == locale && of_key(finding));
                // What it brings upon others.
                found.extend(verdict.findings.into_iter().filter(|own| !of_key(own)));
                (verdict.after, None, found)
            }
            Err(wrong) => {
                let plan = without_mistakes(request.typed, &wrong, planned);
                is_outdated = plan.is_none();
                let folder = plan.map(|plan| editor.after(&plan).folder().clone());
                let folder = folder.unwrap_or_else(|| editor.folder().clone());
                (folder, Some(wrong), Vec::new())
            }
        };
        let sheet = LocaleView::new(&folder, &locale, &[]);
        let sheet = sheet.ok_or_else(|| Refused::unfit("the locale is gone"))?;
        let gone = before.without_text();
        let row = sheet.unit(&key).unwrap_or(&gone);
        let fields = row.fields(&locale);
        let mut arguments = request.arguments;
        if let Some(Focus { attribute, way }) = &request.focus {
            let mut fields = fields.iter();
            let field = fields.find(|own| own.attribute == *attribute);
            let branches = field.map_or(&[][..], |field| &field.branches);
            arguments = values_on(&locale, branches, way, &arguments);
        }
        let preview = preview(&folder, &sheet, row, &arguments);
        is_outdated |= error.is_some() && preview.shown.iter().any(has_stand_in);
        Ok(TryBody {
            error,
            unfinished,
            fields,
            ftl: write_entry(&key, &row.own),
            findings: found
                .iter()
                .map(|own| FoundBody::new(&folder, own))
                .collect(),
            preview,
            is_outdated,
        })
    })
    .await
}

/// The plan of what was typed with a stand-in for each text that has a mistake; `None` if the mistake is not in a text.
fn without_mistakes(
    mut typed: Typed,
    first: &WrongBody,
    planned: impl Fn(&Typed) -> Result<Plan, WrongBody>,
) -> Option<Plan> {
    typed = typed.without(first, STAND_IN)?;
    loop {
        match planned(&typed) {
            Ok(plan) => return Some(plan),
            Err(wrong) => typed = typed.without(&wrong, STAND_IN)?,
        }
    }
}

fn has_stand_in(shown: &Shown) -> bool {
    let attributes = shown.attributes.iter().map(|own| &own.text);
    let mut texts = [&shown.text, &shown.user_text]
        .into_iter()
        .chain(attributes);
    texts.any(|text| text.contains(STAND_IN))
}
