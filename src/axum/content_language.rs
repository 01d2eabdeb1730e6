//! The language of a response.

use std::convert::Infallible;

use axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use http::{HeaderMap, HeaderValue, header};
use unic_langid::LanguageIdentifier;

use crate::message::Message;
use crate::problem_details::ProblemDetails;

/// A part of an answer: the language that it is in. It sets `Content-Language`, and adds
/// `Accept-Language` to whatever `Vary` says, so that caches keep the languages apart.
///
/// axum puts the parts of a tuple into the answer one after another, and its own arrays of
/// headers overwrite: they go before this one.
///
/// ```
/// use axum::http::header;
/// use axum::response::{Html, IntoResponse};
/// use gengo_messages::axum::{ContentLanguage, Embedded};
///
/// async fn about(Embedded(localizer): Embedded) -> impl IntoResponse {
///     let message = localizer.message(2700);
///     let language = ContentLanguage::of(&message);
///     ([(header::VARY, "Accept")], language, Html(message.user_text().to_owned()))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentLanguage(pub Option<LanguageIdentifier>);

impl ContentLanguage {
    /// The locale that answered with the message's text for users.
    pub fn of(message: &Message<'_>) -> Self {
        Self(message.user_locale().cloned())
    }

    pub(super) fn put_into(self, headers: &mut HeaderMap) {
        if let Some(locale) = self.0
            && let Ok(locale) = HeaderValue::try_from(locale.to_string())
        {
            headers.insert(header::CONTENT_LANGUAGE, locale);
        }
        vary_by_language(headers);
    }
}

/// The language of a problem's texts, for an answer of another form.
impl From<&ProblemDetails> for ContentLanguage {
    fn from(problem: &ProblemDetails) -> Self {
        Self(problem.language().cloned())
    }
}

impl IntoResponseParts for ContentLanguage {
    type Error = Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Infallible> {
        self.put_into(parts.headers_mut());
        Ok(parts)
    }
}

impl IntoResponse for ContentLanguage {
    fn into_response(self) -> Response {
        (self, ()).into_response()
    }
}

/// Adds `Accept-Language` to `Vary`, unless that has it, or varies by everything.
fn vary_by_language(headers: &mut HeaderMap) {
    const NAME: &str = "Accept-Language";
    let lines: Vec<_> = headers.get_all(header::VARY).iter().collect();
    let said = |name: &[u8]| name == b"*" || name.eq_ignore_ascii_case(NAME.as_bytes());
    let mut names = lines
        .iter()
        .flat_map(|line| line.as_bytes().split(|&byte| byte == b','));
    if names.any(|name| said(name.trim_ascii())) {
        return;
    }
    let mut names: Vec<_> = lines.iter().map(|line| line.as_bytes()).collect();
    names.retain(|line| !line.trim_ascii().is_empty());
    names.push(NAME.as_bytes());
    if let Ok(vary) = HeaderValue::from_bytes(&names.join(&b", "[..])) {
        headers.insert(header::VARY, vary);
    }
}
