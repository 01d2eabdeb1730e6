//! A locale: how far it is, and all of its messages.

use axum::Json;
use axum::extract::{Path, Query, State};
use gengo_messages::Direction;
use gengo_messages_translate::{
    FileNote, LocaleView, Progress, Quotes, Severity, Tally, form_samples, name, native_name,
    quotes,
};
use serde::{Deserialize, Serialize};

use crate::api::lookup::sheet;
use crate::api::row::RowBody;
use crate::api::shared::Shared;
use crate::api::work::work;
use crate::found::FoundBody;
use crate::refused::Refused;
use crate::snapshot::Snapshot;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LocaleBody {
    #[serde(flatten)]
    progress: Progress,
    tally: Tally,
    name: String,
    native_name: String,
    direction: &'static str,
}

impl LocaleBody {
    pub(crate) fn new(progress: &Progress, sheet: &LocaleView) -> Self {
        let id = &progress.id;
        Self {
            name: name(id),
            native_name: native_name(id),
            direction: Direction::of(id).as_str(),
            tally: Tally::of(sheet),
            progress: progress.clone(),
        }
    }
}

#[derive(Serialize)]
struct FormBody {
    key: &'static str,
    /// The numbers that it is for.
    numbers: String,
}

#[derive(Serialize)]
struct QuotesBody {
    open: &'static str,
    close: &'static str,
}

impl From<Quotes> for QuotesBody {
    fn from(Quotes { open, close }: Quotes) -> Self {
        Self { open, close }
    }
}

#[derive(Deserialize)]
pub(crate) struct SheetRequest {
    /// The revision of the list that the page has.
    since: Option<u64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SheetBody {
    revision: u64,
    locale: LocaleBody,
    /// The plural forms of the language.
    forms: Vec<FormBody>,
    /// Its quotation marks.
    quotes: QuotesBody,
    /// The comments on whole files, in English.
    notes: Vec<FileNote>,
    /// All rows, or those that have changed.
    messages: Vec<RowBody>,
    /// Whether these are only the rows that have changed since the revision that was asked for; the others, and the order, are as they were.
    is_part: bool,
    findings: Vec<FoundBody>,
}

pub(crate) async fn locale(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
    Query(request): Query<SheetRequest>,
) -> Result<Json<SheetBody>, Refused> {
    work(move || {
        let snapshot = shared.workspace.snapshot();
        let sheet = sheet(&snapshot, &locale)?;
        let forms = form_samples(&locale).into_iter();
        let mut rows: Vec<_> = sheet.units.iter().map(RowBody::from).collect();
        let place = (locale.as_str(), snapshot.revision);
        let changes = shared.workspace.row_changes();
        let changed = changes.since(request.since, place, rows.iter().map(RowBody::identity));
        let is_part = changed.is_some();
        if let Some(changed) = changed {
            let mut places = 0..;
            rows.retain(|_| {
                places
                    .next()
                    .is_some_and(|place| changed.binary_search(&place).is_ok())
            });
        }
        Ok(SheetBody {
            revision: snapshot.revision,
            locale: LocaleBody::new(&Progress::of(&snapshot.folder, &sheet), &sheet),
            forms: forms
                .map(|(key, numbers)| FormBody { key, numbers })
                .collect(),
            quotes: quotes(&sheet.id).into(),
            notes: sheet.notes.clone(),
            messages: rows,
            is_part,
            findings: sheet
                .findings
                .iter()
                .map(FoundBody::from)
                .chain(broken_english(&snapshot))
                .collect(),
        })
    })
    .await
}

/// Mistakes in English, which cannot be translated then.
fn broken_english(snapshot: &Snapshot) -> Vec<FoundBody> {
    let reference = snapshot.folder.reference().ok();
    let Some(english) = reference.and_then(|name| snapshot.sheet(name)) else {
        return Vec::new();
    };
    let of_rows = english.units.iter().flat_map(|row| &row.findings);
    let findings = of_rows.chain(&english.findings);
    let errors = findings.filter(|finding| finding.rule.severity == Severity::Error);
    let told = errors.map(|finding| {
        let found = FoundBody::from(finding);
        let of = found.key.as_deref().unwrap_or("its file");
        FoundBody {
            message: format!("English, {of}: {}", found.message),
            ..found
        }
    });
    told.collect()
}
