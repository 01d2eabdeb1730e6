//! A message in a locale, as the page lists it.

use gengo_messages_translate::{Folder, Inherited, Question, ReviewState, Rewording, Text, Unit};
use serde::Serialize;

use crate::found::FoundBody;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RowBody {
    key: String,
    code: Option<i64>,
    file: String,
    group: String,
    comment: Vec<String>,
    english: Vec<Text>,
    own: Vec<Text>,
    inherited: Option<Inherited>,
    /// What has changed in English since an outdated text was translated.
    rewordings: Vec<Rewording>,
    state: ReviewState,
    /// Who has reviewed or back-translated it.
    reviewed_by: Option<String>,
    /// What its translators ask the developers.
    questions: Vec<Question>,
    /// It has some of its texts, and not all.
    partly: bool,
    /// English does not have it any more.
    obsolete: bool,
    findings: Vec<FoundBody>,
}

impl RowBody {
    /// With the forms that findings are in, for a message that is open.
    pub(crate) fn new(folder: &Folder, row: &Unit) -> Self {
        let findings = row.findings.iter();
        let findings = findings.map(|own| FoundBody::new(folder, own));
        Self {
            findings: findings.collect(),
            ..Self::from(row)
        }
    }
}

impl RowBody {
    /// Where the list has it, and what it says.
    pub(crate) fn identity(&self) -> ((&str, &str, &str), Vec<u8>) {
        let place = (self.key.as_str(), self.file.as_str(), self.group.as_str());
        (place, serde_json::to_vec(self).unwrap_or_default())
    }
}

impl From<&Unit> for RowBody {
    fn from(row: &Unit) -> Self {
        Self {
            key: row.key.clone(),
            code: row.code,
            file: row.file.clone(),
            group: row.group.clone(),
            comment: row.comment.clone(),
            english: row.english.clone(),
            own: row.own.clone(),
            inherited: row.inherited.clone(),
            rewordings: row.rewordings.clone(),
            state: row.state,
            reviewed_by: row.reviewed_by.clone(),
            questions: row.questions.clone(),
            partly: row.is_partly_translated(),
            obsolete: row.is_obsolete(),
            findings: row.findings.iter().map(FoundBody::from).collect(),
        }
    }
}
