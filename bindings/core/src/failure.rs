//! Why a call failed.

use gengo_messages::{ApiError, ErrorCode, ResponseError};

use crate::json::Json;
use crate::record::record;
use crate::word::{FailureKind, Name, Retry};

record! {
    /// Why a call of Gengo's API failed, independent of the reader.
    pub struct Failure {
        /// `rejected`: the server reported errors. `unreadable`: the response could not be read.
        /// `unreachable`: there was no response.
        pub kind: FailureKind,
        /// When trying again makes sense: `later`, `after-action` (once the user or the owner of the
        /// account has done something) or `never`. The greatest of all errors counts.
        pub retry: Retry,
        /// One line of English for logs. What the server said is escaped in it.
        pub log: String,
        /// Every error, in the response's order. Empty unless the server reported errors.
        pub errors: Vec<ReportedError>,
    }

    /// One error of a response.
    pub struct ReportedError {
        /// The job that the error is about: its name in the request, or its position from 0 in a
        /// list. None if the error is about the call.
        pub job: Option<String>,
        /// The code. None if the server sent none that is an integer of 64 bits.
        pub code: Option<i64>,
        /// The name of the code, such as `NOT_ENOUGH_CREDITS`. None for codes that Gengo does not
        /// document.
        pub name: Option<Name>,
        /// What the error is about, in one word, such as `credits`.
        pub category: Option<Name>,
        /// The field of the request that the error is about, by its name in the API.
        pub field: Option<Name>,
        /// When trying again makes sense: `later`, `after-action` or `never`.
        pub retry: Retry,
        /// The server's own text, as it was sent. It may contain anything.
        pub server_text: Option<String>,
        /// All other data in the error, in the original order.
        pub data: Vec<Datum>,
        /// One line of English for logs. What the server said is escaped in it.
        pub log: String,
    }

    /// Something that came with an error besides its code and its text.
    pub struct Datum {
        /// Its name in the error. None for further items of a list of texts.
        pub name: Option<String>,
        /// Its value, of any shape.
        pub value: Json,
    }
}

impl Failure {
    pub(crate) fn of(error: &ResponseError) -> Self {
        let (kind, errors) = match error {
            ResponseError::Rejected(response) => ("rejected", response.errors()),
            ResponseError::Unreachable(_) => ("unreachable", [].as_slice()),
            _ => ("unreadable", [].as_slice()),
        };
        Self {
            kind,
            retry: error.retry().id(),
            log: error.to_string(),
            errors: errors.iter().map(ReportedError::of).collect(),
        }
    }
}

impl ReportedError {
    pub(crate) fn of(error: &ApiError) -> Self {
        let code = error.code();
        let data = error.data().iter().map(|datum| Datum {
            name: datum.name().map(str::to_owned),
            value: Json(datum.value().unwrap_or_default()),
        });
        Self {
            job: error.job().map(str::to_owned),
            code: code.map(ErrorCode::number),
            name: code.and_then(ErrorCode::name),
            category: code.and_then(ErrorCode::category).map(|own| own.id()),
            field: code.and_then(ErrorCode::field),
            retry: error.retry().id(),
            server_text: error.server_text().map(str::to_owned),
            data: data.collect(),
            log: error.to_string(),
        }
    }
}
