//! For web apps built with axum: a handler's [`Localizer`], and answers that say in which
//! language they are. With the feature `axum`.
//!
//! ```
//! use axum::Router;
//! use axum::http::StatusCode;
//! use axum::routing::post;
//! use gengo_messages::axum::{Embedded, ProblemDetails};
//! use gengo_messages::check;
//!
//! async fn order(Embedded(localizer): Embedded) -> Result<StatusCode, ProblemDetails> {
//!     // What Gengo answered.
//!     let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
//!     match check(body) {
//!         Ok(()) => Ok(StatusCode::CREATED),
//!         Err(error) => Err(ProblemDetails::of_failure(&localizer, &error)
//!             .status(StatusCode::PAYMENT_REQUIRED)),
//!     }
//! }
//!
//! let app: Router = Router::new().route("/orders", post(order));
//! ```
//!
//! An app that lays its own texts over the catalog keeps it in the router's state, and its
//! handlers take the [`Localizer`] itself:
//!
//! ```
//! use axum::Router;
//! use axum::extract::FromRef;
//! use axum::routing::get;
//! use gengo_messages::{Catalog, Localizer};
//!
//! #[derive(Clone)]
//! struct App {
//!     catalog: Catalog,
//! }
//!
//! impl FromRef<App> for Catalog {
//!     fn from_ref(app: &App) -> Self {
//!         app.catalog.clone()
//!     }
//! }
//!
//! async fn sold_out(localizer: Localizer) -> String {
//!     localizer.message(9001).user_text().to_owned()
//! }
//!
//! let catalog = Catalog::builder().overlay_folder("examples/overlay").build();
//! let app: Router = Router::new().route("/", get(sold_out)).with_state(App { catalog });
//! ```

use std::convert::Infallible;

use axum_core::extract::{FromRef, FromRequestParts};
use axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::code::ErrorCode;
use crate::localizer::Localizer;
use crate::message::Message;
use crate::preferences::Preferences;
use crate::response::{ApiError, ErrorResponse, ResponseError};

/// The localizer of whoever sends the request, by `Accept-Language`, and of the catalog in
/// the router's state; without that header, or with one that says nothing, the one of the
/// catalog's default locale. It never rejects a request.
impl<S> FromRequestParts<S> for Localizer
where
    Catalog: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let reader = reader(&parts.headers);
        Ok(Catalog::from_ref(state).localizer(&reader))
    }
}

/// An extractor as [`Localizer`] is, of the [embedded catalog](Catalog::embedded), whatever
/// the router's state is.
#[derive(Clone, Debug)]
pub struct Embedded(pub Localizer);

impl<S: Send + Sync> FromRequestParts<S> for Embedded {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let reader = reader(&parts.headers);
        Ok(Self(Catalog::embedded().localizer(&reader)))
    }
}

/// A header that comes in several lines is one list.
fn reader(headers: &HeaderMap) -> Preferences {
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    let lines: Vec<_> = lines
        .map(|line| String::from_utf8_lossy(line.as_bytes()))
        .collect();
    Preferences::from_accept_language(&lines.join(","))
}

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

    fn put_into(self, headers: &mut HeaderMap) {
        if let Some(locale) = self.0
            && let Ok(locale) = HeaderValue::try_from(locale.to_string())
        {
            headers.insert(header::CONTENT_LANGUAGE, locale);
        }
        vary_by_language(headers);
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

/// What a reader is told of a failure, as problem details (RFC 9457): an answer of the type
/// `application/problem+json`, with its `Content-Language` and `Vary`.
///
/// Its `title` is for users: the one error, or a summary of several. Beyond what the RFC has
/// it has `errors`, with `job`, `code` and `detail` of each, as the server sent them and as
/// many. The texts for developers are not in it. Its status is 502 (Bad Gateway) and its
/// `type` `about:blank`, unless the app says otherwise.
///
/// ```
/// use axum::response::IntoResponse;
/// use gengo_messages::axum::ProblemDetails;
/// use gengo_messages::{Catalog, Preferences, check};
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
#[derive(Clone, Debug, Serialize)]
#[must_use]
pub struct ProblemDetails {
    #[serde(rename = "type")]
    problem_type: String,
    #[serde(serialize_with = "as_number")]
    status: StatusCode,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    errors: Vec<ErrorDetails>,
    #[serde(skip)]
    language: ContentLanguage,
}

/// One of the errors in [`ProblemDetails`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// The job that it is about, if it is about one.
    pub job: Option<String>,
    /// Its code, if the server sent one.
    pub code: Option<ErrorCode>,
    /// What the user is told of it.
    pub detail: String,
}

impl ProblemDetails {
    /// Of one error of a response.
    pub fn of_error(localizer: &Localizer, error: &ApiError) -> Self {
        Self::new(
            localizer.explain(error),
            localizer,
            std::slice::from_ref(error),
        )
    }

    /// Of all errors of a response.
    pub fn of_response(localizer: &Localizer, response: &ErrorResponse) -> Self {
        let whole = localizer.explain_whole(response);
        Self::new(whole, localizer, response.errors())
    }

    /// Of anything that [`check`](crate::check) can return. A response that could not be read
    /// has a title and no errors.
    pub fn of_failure(localizer: &Localizer, failure: &ResponseError) -> Self {
        let errors = match failure {
            ResponseError::Rejected(response) => response.errors(),
            ResponseError::Unreadable(_) => &[],
        };
        Self::new(localizer.explain_failure(failure), localizer, errors)
    }

    fn new(whole: Message<'_>, localizer: &Localizer, errors: &[ApiError]) -> Self {
        let details = errors.iter().map(|error| ErrorDetails {
            job: error.job().map(str::to_owned),
            code: error.code(),
            detail: localizer.explain(error).user_text().to_owned(),
        });
        Self {
            problem_type: "about:blank".to_owned(),
            status: StatusCode::BAD_GATEWAY,
            title: whole.user_text().to_owned(),
            instance: None,
            errors: details.collect(),
            language: ContentLanguage::of(&whole),
        }
    }

    /// With this status, of the answer and in it.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// With the `type` of the one error: a URI of the app's own that ends in the code, such
    /// as `https://example.com/errors/2700` for the base `https://example.com/errors/`.
    /// Several errors, and one without a code, stay `about:blank`.
    pub fn type_base(mut self, base: &str) -> Self {
        if let [
            ErrorDetails {
                code: Some(code), ..
            },
        ] = self.errors.as_slice()
        {
            self.problem_type = format!("{base}{code}");
        }
        self
    }

    /// With an `instance`: a URI that names this very failure, for the app's support.
    pub fn instance(mut self, uri: impl Into<String>) -> Self {
        self.instance = Some(uri.into());
        self
    }

    /// What happened, in one line.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Each error, in the response's order.
    pub fn errors(&self) -> &[ErrorDetails] {
        &self.errors
    }

    /// The language of the title, for an answer of another form.
    pub fn language(&self) -> ContentLanguage {
        self.language.clone()
    }
}

impl IntoResponse for ProblemDetails {
    fn into_response(self) -> Response {
        let Ok(body) = serde_json::to_vec(&self) else {
            return self.status.into_response();
        };
        let media_type = [(header::CONTENT_TYPE, "application/problem+json")];
        (self.status, media_type, self.language, body).into_response()
    }
}

fn as_number<S: serde::Serializer>(status: &StatusCode, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_u16(status.as_u16())
}
