//! The folder as a whole, and how far each locale is.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use gengo_messages_translate::Progress;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::api::locale::LocaleBody;
use crate::api::shared::Shared;
use crate::api::work::work;
use crate::refused::Refused;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FolderBody {
    name: String,
    key: String,
    revision: u64,
    read_only: bool,
    may_write: bool,
    fault: Option<String>,
    locales: Vec<LocaleBody>,
    /// The locale that translations are made from.
    reference: String,
    /// How many messages and terms that has.
    messages: usize,
    /// The name that reviews are recorded under, unless the page is given another; for those who may write.
    reviewer: Option<String>,
}

pub(crate) async fn folder(
    State(shared): State<Shared>,
    headers: HeaderMap,
) -> Result<Json<FolderBody>, Refused> {
    work(move || {
        let snapshot = shared.workspace.snapshot();
        let path = shared.workspace.path();
        let whole = path.canonicalize().unwrap_or_else(|_| path.clone());
        let name = whole.file_name().unwrap_or(whole.as_os_str());
        let digest = Sha256::digest(whole.as_os_str().as_encoded_bytes());
        let may_write = shared.guard.may_write(&headers).is_ok();
        let others = snapshot
            .sheets()
            .filter(|sheet| !snapshot.folder.is_reference(&sheet.locale));
        let others =
            others.map(|sheet| LocaleBody::new(&Progress::of(&snapshot.folder, &sheet), &sheet));
        Ok(FolderBody {
            name: name.to_string_lossy().into_owned(),
            key: digest[..8]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
            revision: snapshot.revision,
            read_only: shared.guard.token.is_none(),
            may_write,
            fault: snapshot.fault.clone(),
            locales: others.collect(),
            reference: snapshot.folder.reference().unwrap_or_default().to_owned(),
            messages: snapshot.messages(),
            reviewer: shared.workspace.reviewer().filter(|_| may_write),
        })
    })
    .await
}
