//! One of the errors in problem details.

use serde::{Deserialize, Serialize};

use crate::code::ErrorCode;

/// One of the errors in [`ProblemDetails`](crate::ProblemDetails).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The job that it is about, if it is about one.
    pub job: Option<String>,
    /// Its code, if the server sent one.
    pub code: Option<ErrorCode>,
    /// What happened and what to do, for users.
    pub detail: String,
}
