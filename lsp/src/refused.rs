//! Why a request has no answer.

use lsp_server::{ErrorCode, RequestId, Response};

/// Why a request has no answer.
#[derive(Debug)]
pub(crate) struct Refused {
    code: ErrorCode,
    message: String,
}

impl Refused {
    /// The parameters are not those of the request.
    pub(crate) fn params(error: impl std::fmt::Display) -> Self {
        Self {
            code: ErrorCode::InvalidParams,
            message: error.to_string(),
        }
    }

    pub(crate) fn unknown(method: &str) -> Self {
        let message = format!("unknown request {method}");
        Self {
            code: ErrorCode::MethodNotFound,
            message,
        }
    }

    /// What is asked for cannot be done, for a reason that the person in front of the editor should read.
    pub(crate) fn unfit(reason: impl std::fmt::Display) -> Self {
        Self {
            code: ErrorCode::RequestFailed,
            message: reason.to_string(),
        }
    }

    /// A bug of ours.
    pub(crate) fn panicked() -> Self {
        let message = "a bug in the server; it keeps running".to_owned();
        Self {
            code: ErrorCode::InternalError,
            message,
        }
    }

    pub(crate) fn after_shutdown() -> Self {
        let message = "the server was asked to shut down".to_owned();
        Self {
            code: ErrorCode::InvalidRequest,
            message,
        }
    }

    pub(crate) fn response(self, id: RequestId) -> Response {
        Response::new_err(id, self.code as i32, self.message)
    }
}
