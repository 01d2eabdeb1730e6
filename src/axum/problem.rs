//! Problem details as a response.

use axum_core::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

use super::content_language::ContentLanguage;
use crate::problem_details::ProblemDetails;

/// An answer of the type `application/problem+json`, with the problem's status and its
/// `Content-Language` and `Vary`. Without a status it is 502 (Bad Gateway).
///
/// ```
/// use axum::response::IntoResponse;
/// use gengo_messages::{Catalog, Preferences, ProblemDetails, check};
///
/// let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
/// let localizer = Catalog::embedded().localizer(&Preferences::from_accept_language("de-AT"));
/// if let Err(error) = check(body) {
///     let answer = ProblemDetails::of_failure(&localizer, &error).into_response();
///     assert_eq!(answer.headers()["content-type"], "application/problem+json");
///     assert_eq!(answer.headers()["content-language"], "de");
///     assert_eq!(answer.headers()["vary"], "Accept-Language");
/// }
/// ```
impl IntoResponse for ProblemDetails {
    fn into_response(self) -> Response {
        let mut answer = Response::default();
        put_into(&self, &mut answer);
        let status = self.status().and_then(|own| StatusCode::from_u16(own).ok());
        *answer.status_mut() = status.unwrap_or(StatusCode::BAD_GATEWAY);
        answer
    }
}

/// Gives an answer the problem as its body, and the headers that go with that. Its status and its
/// other headers stay.
pub(super) fn put_into(problem: &ProblemDetails, answer: &mut Response) {
    const MEDIA_TYPE: HeaderValue = HeaderValue::from_static(ProblemDetails::MEDIA_TYPE);
    let headers = answer.headers_mut();
    headers.remove(header::CONTENT_LENGTH);
    headers.remove(header::CONTENT_LANGUAGE);
    headers.insert(header::CONTENT_TYPE, MEDIA_TYPE);
    ContentLanguage::from(problem).put_into(headers);
    *answer.body_mut() = serde_json::to_vec(problem).unwrap_or_default().into();
}
