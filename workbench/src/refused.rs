//! An answer that reports a failure.

use std::io::ErrorKind;

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use gengo_messages_translate::{EditError, Text, WriteError};
use serde::Serialize;

use crate::api::typed::WrongBody;
use crate::found::FoundBody;

/// An answer that reports a failure.
#[derive(Debug)]
pub(crate) struct Refused {
    status: StatusCode,
    pub(crate) body: RefusedBody,
}

#[derive(Debug, Serialize)]
pub(crate) struct RefusedBody {
    pub(crate) error: String,
    /// The current text, if another person has changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) theirs: Option<Vec<Text>>,
    /// The English of now, if that is another than the page showed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) english: Option<Vec<Text>>,
    /// What is wrong with what was typed, and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) wrong: Option<Box<WrongBody>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) findings: Vec<FoundBody>,
}

impl Refused {
    pub(crate) fn new(status: StatusCode, error: impl Into<String>) -> Self {
        let body = RefusedBody {
            error: error.into(),
            theirs: None,
            english: None,
            wrong: None,
            findings: Vec::new(),
        };
        Self { status, body }
    }

    pub(crate) fn unfit(error: impl ToString) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, error.to_string())
    }
}

/// Without the path, which means nothing to a user of the page.
impl From<EditError> for Refused {
    fn from(error: EditError) -> Self {
        match error.line() {
            Some(line) => Self::unfit(format!("line {line} of the file: {}", error.reason())),
            None => Self::unfit(error.reason()),
        }
    }
}

impl From<WriteError> for Refused {
    fn from(failed: WriteError) -> Self {
        let name = failed.path.file_name().unwrap_or_default();
        let name = name.to_string_lossy();
        let (why, help) = match failed.error.kind() {
            ErrorKind::PermissionDenied => (
                "you have no permission to write there".to_owned(),
                "change the permissions of its folder",
            ),
            ErrorKind::StorageFull => ("the disk is full".to_owned(), "make room"),
            ErrorKind::ReadOnlyFilesystem => {
                ("the disk is read-only".to_owned(), "make it writable")
            }
            ErrorKind::NotFound => ("its folder is gone".to_owned(), "put the folder back"),
            _ => (failed.error.to_string(), "wait a moment"),
        };
        Self::unfit(format!(
            "{name} could not be written: {why}; {help}, and save again"
        ))
    }
}

impl From<JsonRejection> for Refused {
    fn from(rejection: JsonRejection) -> Self {
        Self::new(
            rejection.status(),
            "the request is not what this page sends",
        )
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.status, Json(self.body)).into_response()
    }
}
