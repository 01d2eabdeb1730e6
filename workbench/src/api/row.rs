//! A message in a locale, as the page lists it.

use gengo_messages_translate::{Inherited, ReviewState, Text, Unit};
use serde::Serialize;

use crate::found::FoundBody;

#[derive(Serialize)]
pub(crate) struct RowBody {
    key: String,
    code: Option<i64>,
    group: String,
    comment: Vec<String>,
    english: Vec<Text>,
    own: Vec<Text>,
    inherited: Option<Inherited>,
    state: ReviewState,
    findings: Vec<FoundBody>,
}

impl From<&Unit> for RowBody {
    fn from(row: &Unit) -> Self {
        Self {
            key: row.key.clone(),
            code: row.code,
            group: row.group.clone(),
            comment: row.comment.clone(),
            english: row.english.clone(),
            own: row.own.clone(),
            inherited: row.inherited.clone(),
            state: row.state,
            findings: row.findings.iter().map(FoundBody::from).collect(),
        }
    }
}
