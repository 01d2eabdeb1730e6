//! What a request names, looked up among what is there: no name is ever part of a path.

use std::sync::Arc;

use axum::http::StatusCode;
use gengo_messages_translate::{LocaleView, Unit};

use crate::refused::Refused;
use crate::snapshot::Snapshot;

pub(crate) fn sheet(snapshot: &Snapshot, locale: &str) -> Result<Arc<LocaleView>, Refused> {
    let missing = || Refused::new(StatusCode::NOT_FOUND, "there is no such locale");
    let is_translation = !snapshot.folder.is_reference(locale);
    snapshot
        .sheet(locale)
        .filter(|_| is_translation)
        .ok_or_else(missing)
}

pub(crate) fn row<'s>(sheet: &'s LocaleView, key: &str) -> Result<&'s Unit, Refused> {
    let missing = || Refused::new(StatusCode::NOT_FOUND, "there is no such message");
    sheet.unit(key).ok_or_else(missing)
}
