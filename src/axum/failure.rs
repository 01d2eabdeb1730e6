//! An error of a handler, which is localized on the way out.

use std::fmt;
use std::sync::Arc;

use axum_core::response::{IntoResponse, Response};

use crate::catalog::Catalog;
use crate::code::ErrorCode;
use crate::localizer::Localizer;
use crate::preferences::Preferences;
use crate::problem_details::ProblemDetails;
use crate::response::{ApiError, ErrorResponse, ResponseError};

/// An error that a handler returns without knowing the reader. The layer
/// [`Localize`](super::Localize) turns it into problem details on the way out, in the language of
/// the sender of the request. Without that layer they are in the default locale of the embedded
/// catalog.
///
/// `?` turns what [`check`](crate::check) returns into one.
///
/// ```
/// use axum::Router;
/// use axum::http::StatusCode;
/// use axum::routing::post;
/// use gengo_messages::axum::{Failure, Localize};
/// use gengo_messages::check;
///
/// async fn order(body: String) -> Result<StatusCode, Failure> {
///     if body.len() > 10_000 {
///         return Err(Failure::of_code(9001).with_status(StatusCode::PAYLOAD_TOO_LARGE));
///     }
///     check(br#"{"opstat":"ok","response":{}}"#)?; // what Gengo answered
///     Ok(StatusCode::CREATED)
/// }
///
/// let app: Router = Router::new().route("/orders", post(order)).layer(Localize::embedded());
/// ```
#[derive(Clone)]
#[must_use]
pub struct Failure {
    problem: Arc<dyn Fn(&Localizer) -> ProblemDetails + Send + Sync>,
}

impl Failure {
    /// A failure whose problem is made once the reader is known.
    ///
    /// ```
    /// use gengo_messages::axum::Failure;
    /// use gengo_messages::{ProblemDetails, fluent_args};
    ///
    /// let failure = Failure::new(|localizer| {
    ///     let message = localizer.message_with(9001, &fluent_args!["limit" => 3]);
    ///     ProblemDetails::of_message(&message).with_status(422u16)
    /// });
    /// # let _ = failure;
    /// ```
    pub fn new(problem: impl Fn(&Localizer) -> ProblemDetails + Send + Sync + 'static) -> Self {
        let problem = Arc::new(problem);
        Self { problem }
    }

    /// The failure of a code, such as one of the app's own.
    pub fn of_code(code: impl Into<ErrorCode>) -> Self {
        let code = code.into();
        Self::new(move |localizer| ProblemDetails::of_message(&localizer.message(code)))
    }

    /// With this status, in place of 502 (Bad Gateway).
    pub fn with_status(self, status: impl Into<u16>) -> Self {
        let status = status.into();
        self.map(move |problem| problem.with_status(status))
    }

    /// With the problem changed, such as to have a [type](ProblemDetails::with_type_base).
    pub fn map(
        self,
        change: impl Fn(ProblemDetails) -> ProblemDetails + Send + Sync + 'static,
    ) -> Self {
        Self::new(move |localizer| change((self.problem)(localizer)))
    }

    /// The problem, in the language of a reader.
    pub fn problem(&self, localizer: &Localizer) -> ProblemDetails {
        (self.problem)(localizer)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure").finish_non_exhaustive()
    }
}

impl From<ResponseError> for Failure {
    fn from(error: ResponseError) -> Self {
        Self::new(move |localizer| ProblemDetails::of_failure(localizer, &error))
    }
}

impl From<ErrorResponse> for Failure {
    fn from(response: ErrorResponse) -> Self {
        Self::new(move |localizer| ProblemDetails::of_response(localizer, &response))
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::new(move |localizer| ProblemDetails::of_error(localizer, &error))
    }
}

impl From<ErrorCode> for Failure {
    fn from(code: ErrorCode) -> Self {
        Self::of_code(code)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let anyone = Catalog::embedded().localizer(&Preferences::default());
        let mut answer = self.problem(&anyone).into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

/// A handler may return what [`check`](crate::check) does: `Result<T, ResponseError>`.
impl IntoResponse for ResponseError {
    fn into_response(self) -> Response {
        Failure::from(self).into_response()
    }
}
