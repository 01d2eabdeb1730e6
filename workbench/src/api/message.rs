//! A message in a locale, with all that helps to translate it.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use gengo_messages::{Direction, ErrorCode};
use gengo_messages_translate::{
    Exception, Field, GlossaryTerm, LocaleView, Preview, Similar, Text, Unit, exceptions, kinship,
    native_name, preview, write_entry,
};
use serde::Serialize;

use crate::api::lookup::{row, sheet};
use crate::api::row::RowBody;
use crate::api::shared::Shared;
use crate::api::work::work;
use crate::refused::Refused;
use crate::snapshot::Snapshot;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MessageBody {
    revision: u64,
    message: RowBody,
    fields: Vec<Field>,
    ftl: String,
    facts: Option<FactsBody>,
    glossary: Vec<GlossaryTerm>,
    neighbours: Vec<NeighbourBody>,
    used_by: Vec<String>,
    similar: Vec<SimilarBody>,
    /// The findings that its translators have accepted.
    exceptions: Vec<Exception>,
    preview: Preview,
}

/// How many similar texts are shown for a text.
const MOST_SIMILAR: usize = 3;

/// What was translated before and is like one of a message's texts.
#[derive(Serialize)]
struct SimilarBody {
    attribute: Option<String>,
    texts: Vec<Similar>,
}

#[derive(Serialize)]
struct FactsBody {
    code: ErrorCode,
    name: &'static str,
    category: Option<&'static str>,
    field: Option<&'static str>,
    retryable: bool,
    documented: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NeighbourBody {
    locale: String,
    native_name: String,
    direction: &'static str,
    /// Whether it is like the language that is translated into.
    related: bool,
    own: Vec<Text>,
}

pub(crate) async fn message(
    State(shared): State<Shared>,
    Path((locale, key)): Path<(String, String)>,
) -> Result<Json<MessageBody>, Refused> {
    work(move || {
        let snapshot = shared.workspace.snapshot();
        let sheet = sheet(&snapshot, &locale)?;
        let row = row(&sheet, &key)?;
        let used_by = sheet
            .units
            .iter()
            .filter(|other| other.refers_to.contains(&key));
        Ok(MessageBody {
            revision: snapshot.revision,
            message: RowBody::new(&snapshot.folder, row),
            fields: row.fields(&locale),
            ftl: write_entry(&key, &row.own),
            facts: facts(&snapshot, &key),
            glossary: row.terms(&snapshot.folder, &locale),
            neighbours: neighbours(&snapshot, &sheet, &key),
            used_by: used_by.map(|other| other.key.clone()).collect(),
            exceptions: exceptions(&snapshot.folder, &locale, &key),
            similar: similar(&shared, &snapshot, &locale, row),
            preview: preview(
                &snapshot.folder.of_language(&locale),
                &sheet,
                row,
                &BTreeMap::new(),
            ),
        })
    })
    .await
}

/// The most similar texts that were translated before, for each text of a message.
fn similar(shared: &Shared, snapshot: &Snapshot, locale: &str, row: &Unit) -> Vec<SimilarBody> {
    let memory = snapshot.memory(locale, shared.workspace.memory());
    let Some(memory) = memory else {
        return Vec::new();
    };
    let texts = row.english.iter().map(|text| SimilarBody {
        attribute: text.attribute.clone(),
        texts: memory.similar(&row.key, &text.text, MOST_SIMILAR),
    });
    texts.filter(|own| !own.texts.is_empty()).collect()
}

/// What Gengo says of the code that a message is about.
fn facts(snapshot: &Snapshot, key: &str) -> Option<FactsBody> {
    let code = ErrorCode::from_message_id(key).filter(|_| snapshot.folder.has_gengo_codes())?;
    Some(FactsBody {
        code,
        name: code.name()?,
        category: code.category().map(|category| category.id()),
        field: code.field(),
        retryable: code.is_retryable(),
        documented: code.documented(),
    })
}

/// The same message in other locales, those that are most like the language first.
fn neighbours(snapshot: &Snapshot, sheet: &LocaleView, key: &str) -> Vec<NeighbourBody> {
    let is_translation = |locale: &str| !snapshot.folder.is_reference(locale);
    let is_other = |other: &Arc<LocaleView>| other.id != sheet.id && is_translation(&other.locale);
    let mut others: Vec<_> = snapshot.sheets().filter(is_other).collect();
    let kinship = |other: &LocaleView| kinship(&sheet.id, &other.id);
    others.sort_by_key(|other| Reverse(kinship(other)));
    let neighbour = |other: Arc<LocaleView>| {
        let row = other.unit(key).filter(|row| !row.own.is_empty())?;
        Some(NeighbourBody {
            native_name: native_name(&other.id),
            direction: Direction::of(&other.id).as_str(),
            related: kinship(&other).is_some(),
            own: row.own.clone(),
            locale: other.locale.clone(),
        })
    };
    others.into_iter().filter_map(neighbour).collect()
}
