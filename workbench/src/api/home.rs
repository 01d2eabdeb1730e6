//! What translators of a locale need to know: its style and its glossary.

use std::collections::BTreeSet;

use axum::Json;
use axum::extract::{Path, State};
use gengo_messages_interchange::Format;
use gengo_messages_translate::{GlossaryTerm, StyleGuide, glossary, style_guides, terms_of_others};
use serde::Serialize;

use crate::api::lookup::sheet;
use crate::api::shared::Shared;
use crate::api::work::work;
use crate::refused::Refused;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HomeBody {
    revision: u64,
    /// The rules of style, the locale's own first.
    style: Vec<StyleGuide>,
    glossary: Vec<GlossaryTerm>,
    /// The terms that other locales have words for.
    terms_of_others: BTreeSet<String>,
    /// The formats for download.
    formats: Vec<FormatBody>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FormatBody {
    id: &'static str,
    extension: &'static str,
    is_imported: bool,
}

impl From<&Format> for FormatBody {
    fn from(format: &Format) -> Self {
        Self {
            id: format.id(),
            extension: format.extension(),
            is_imported: format.is_imported(),
        }
    }
}

pub(crate) async fn home(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
) -> Result<Json<HomeBody>, Refused> {
    work(move || {
        let snapshot = shared.workspace.snapshot();
        sheet(&snapshot, &locale)?;
        Ok(HomeBody {
            revision: snapshot.revision,
            style: style_guides(&snapshot.folder, &locale),
            glossary: glossary(&snapshot.folder, &locale),
            terms_of_others: terms_of_others(&snapshot.folder, &locale),
            formats: Format::ALL.iter().map(FormatBody::from).collect(),
        })
    })
    .await
}
