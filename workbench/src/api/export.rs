//! A locale's texts as a file for work in another tool.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gengo_messages_interchange::{File, Format, files};
use serde::Serialize;

use crate::api::lookup::sheet;
use crate::api::shared::Shared;
use crate::api::work::{work, working};
use crate::refused::Refused;

#[derive(Serialize)]
pub(crate) struct NoticesBody {
    /// What the file does not have, and why.
    notices: Vec<String>,
}

pub(crate) async fn export(
    State(shared): State<Shared>,
    Path((locale, format)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let ((path, bytes), _) = working(move || exported(&shared, &locale, &format)).await?;
    let name = path.to_string_lossy().into_owned();
    let headers: [(HeaderName, String); 2] = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    Ok((headers, Bytes::from(bytes)).into_response())
}

pub(crate) async fn notices(
    State(shared): State<Shared>,
    Path((locale, format)): Path<(String, String)>,
) -> Result<Json<NoticesBody>, Refused> {
    work(move || {
        let (_, notices) = exported(&shared, &locale, &format)?;
        Ok(NoticesBody { notices })
    })
    .await
}

/// In UTF-8.
const BYTE_ORDER_MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

fn exported(shared: &Shared, locale: &str, format: &str) -> Result<(File, Vec<String>), Refused> {
    let snapshot = shared.workspace.snapshot();
    sheet(&snapshot, locale)?;
    let unknown = || Refused::new(StatusCode::NOT_FOUND, "there is no such format");
    let format: Format = format.parse().map_err(|_| unknown())?;
    let mut notices = Vec::new();
    // Each one names the locale, which the page is of anyway.
    let start = format!("{locale}: ");
    let mut warn = |notice: &str| {
        let notice = notice.strip_prefix(&start).unwrap_or(notice);
        notices.push(notice.to_owned());
    };
    let exported = files(&snapshot.folder, format, &[locale.to_owned()], &mut warn);
    let exported = exported.map_err(Refused::unfit)?;
    let (path, mut bytes) = exported.into_iter().next().ok_or_else(unknown)?;
    // Without it, Excel takes a table for one in the encoding of its computer.
    if format == Format::Csv {
        bytes.splice(0..0, BYTE_ORDER_MARK);
    }
    Ok(((path, bytes), notices))
}
