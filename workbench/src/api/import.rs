//! Imports a file that another tool has changed, after showing what it would change.

use std::path::Path as FilePath;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use gengo_messages_interchange::{ImportOptions, Notice, Returned, import as plan, read};
use gengo_messages_translate::Folder;
use serde::{Deserialize, Serialize};

use crate::api::current::open;
use crate::api::lookup::sheet;
use crate::api::shared::Shared;
use crate::api::work::writing;
use crate::api::written::{WrittenBody, written};
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct ImportRequest {
    /// The name of the file.
    name: String,
    /// Whether to take the file's text if the folder's text has changed as well.
    #[serde(default)]
    overwrite: bool,
    /// The ids of segments, one a line, for which to do so if not for all.
    #[serde(default)]
    take: String,
    /// Whether to mark messages as reviewed if the file does.
    #[serde(default)]
    reviews: bool,
    /// Who has reviewed them.
    by: Option<String>,
    /// The revision of the folder for which the page has shown the notices. Without it, nothing is written.
    revision: Option<u64>,
}

#[derive(Serialize)]
pub(crate) struct ImportBody {
    revision: u64,
    notices: Vec<NoticeBody>,
    /// How many files would change.
    files: usize,
    /// What was written, if it was.
    written: Option<WrittenBody>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NoticeBody {
    id: String,
    kind: &'static str,
    /// Whether the file has a text that is not imported, so that someone has to decide.
    is_left: bool,
    detail: String,
    /// Of a conflict, the texts to choose between; of what is imported, the texts after and before.
    sides: Option<SidesBody>,
}

#[derive(Serialize)]
struct SidesBody {
    file: String,
    folder: String,
}

impl From<&Notice> for NoticeBody {
    fn from(notice: &Notice) -> Self {
        Self {
            id: notice.id.clone(),
            kind: notice.kind.id(),
            is_left: notice.kind.is_left(),
            detail: notice.detail.clone(),
            sides: notice.sides.as_ref().map(|own| SidesBody {
                file: own.file.clone(),
                folder: own.folder.clone(),
            }),
        }
    }
}

pub(crate) async fn import(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
    Query(request): Query<ImportRequest>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Json<ImportBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let workspace = Arc::clone(&shared.workspace);
    writing(workspace, move || {
        sheet(&shared.workspace.snapshot(), &locale)?;
        let returned = read(FilePath::new(&request.name), &bytes);
        let returned = returned.map_err(|why| Refused::unfit(format!("the file {why}")))?;
        let editor = open(&shared.workspace)?;
        is_of(editor.folder(), &locale, &returned)?;
        // Read first what other programs have written, then compare with what the page has shown.
        let revision = shared.workspace.read_again().revision;
        if request.revision.is_some_and(|shown| shown != revision) {
            let why = "the texts have changed since; look at what would be imported again";
            return Err(Refused::new(StatusCode::CONFLICT, why));
        }
        let options = ImportOptions {
            overwrite: request.overwrite,
            take: request.take.lines().map(str::to_owned).collect(),
            reviews: request.reviews,
            by: request.by,
        };
        let planned = plan(&editor, &[(locale.clone(), returned)], options);
        let planned = planned.map_err(Refused::unfit)?;
        let notices = planned.notices.iter().flat_map(|(_, own)| own);
        let notices = notices.map(NoticeBody::from).collect();
        let files = planned.plan.paths().count();
        let written = match request.revision {
            Some(_) => Some(written(&shared.workspace, editor, planned.plan, &locale)?),
            None => None,
        };
        Ok(ImportBody {
            revision,
            notices,
            files,
            written,
        })
    })
    .await
}

/// Refuses a file of another locale than the one it was uploaded to.
fn is_of(folder: &Folder, locale: &str, returned: &Returned) -> Result<(), Refused> {
    let Some(name) = &returned.locale else {
        return Ok(());
    };
    let own = folder.locale_called(name).unwrap_or(name);
    match own == locale {
        true => Ok(()),
        false => Err(Refused::unfit(format!(
            "the file is of {own}, and this is {locale}; import it on the page of {own}"
        ))),
    }
}
