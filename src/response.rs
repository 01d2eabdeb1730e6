//! The responses of the server.

mod api_error;
mod datum;
mod report;
mod unreachable;
mod unreadable;

use std::collections::HashSet;
use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::json::{self, Node};
use crate::retry::Retry;

pub use self::api_error::ApiError;
pub(crate) use self::api_error::TEXT_ARGUMENTS;
pub use self::datum::Datum;
use self::report::report;
pub use self::unreachable::UnreachableError;
pub use self::unreadable::UnreadableError;
use self::unreadable::{MAX_BYTES, MAX_ERRORS, Reason};

/// How many errors a response's `Display` lists.
const MAX_LISTED: usize = 10;

/// Reads a response from Gengo's API and fails if it reports any error.
///
/// Pass the body whatever the HTTP status was: most of Gengo's errors come with
/// status 200.
///
/// ```
/// use gengo_messages::{ResponseError, check};
///
/// fn order(body: &[u8]) -> Result<(), ResponseError> {
///     check(body)?;
///     Ok(())
/// }
///
/// assert_eq!(order(br#"{"opstat":"ok","response":{}}"#), Ok(()));
/// let error = order(br#"{"opstat":"error","err":{"code":2700,"msg":"not enough"}}"#).unwrap_err();
/// assert_eq!(error.to_string(), "2700: Not enough credits - please top up");
/// ```
///
/// # Errors
///
/// The errors of the response, or why it could not be read.
pub fn check(body: &[u8]) -> Result<(), ResponseError> {
    let response = ErrorResponse::parse(body)?;
    if response.is_ok() {
        return Ok(());
    }
    Err(ResponseError::Rejected(response))
}

/// Why a call to Gengo's API failed. `Display` writes English, for logs;
/// [`Localizer::explain_failure`](crate::Localizer::explain_failure) has the texts for
/// users.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseError {
    /// The server reported errors.
    Rejected(ErrorResponse),
    /// The response could not be read.
    Unreadable(UnreadableError),
    /// There was no response. [`ResponseError::unreachable`] makes this from an HTTP client's
    /// error.
    Unreachable(UnreachableError),
}

impl ResponseError {
    /// Reports that there was no response, from the error of whatever HTTP client was used. The
    /// error and its sources become the text for logs, so remove what must not get there, such as a
    /// URL with keys in it.
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences, ResponseError, Retry};
    ///
    /// fn call() -> Result<(), ResponseError> {
    ///     let no_answer = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    ///     Err(no_answer).map_err(ResponseError::unreachable)
    /// }
    ///
    /// let error = call().unwrap_err();
    /// assert_eq!(error.to_string(), "the service could not be reached: connection refused");
    /// assert_eq!(error.retry(), Retry::Later);
    /// let localizer = Catalog::embedded().localizer(&Preferences::from_accept_language("de"));
    /// let message = localizer.explain_failure(&error);
    /// assert_eq!(message.text(), "der Dienst konnte nicht erreicht werden");
    /// ```
    pub fn unreachable(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        ResponseError::Unreachable(UnreachableError::new(error))
    }

    /// When trying again makes sense. If the response never came or cannot be read, that is a
    /// transient fault of the service. The call may have succeeded all the same, so look the order
    /// up before you place it again.
    pub fn retry(&self) -> Retry {
        match self {
            ResponseError::Rejected(response) => response.retry(),
            ResponseError::Unreadable(_) | ResponseError::Unreachable(_) => Retry::Later,
        }
    }
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ResponseError::Rejected(response) => response.fmt(f),
            ResponseError::Unreadable(error) => error.fmt(f),
            ResponseError::Unreachable(error) => error.fmt(f),
        }
    }
}

impl Error for ResponseError {}

impl From<ErrorResponse> for ResponseError {
    fn from(response: ErrorResponse) -> Self {
        ResponseError::Rejected(response)
    }
}

impl From<UnreachableError> for ResponseError {
    fn from(error: UnreachableError) -> Self {
        ResponseError::Unreachable(error)
    }
}

impl From<UnreadableError> for ResponseError {
    fn from(error: UnreadableError) -> Self {
        ResponseError::Unreadable(error)
    }
}

/// The errors that a response reports: of the call, or of any of its jobs, in the
/// response's order.
///
/// It displays in English, for logs. In data it is an object with `errors`, and not the JSON that
/// the server sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorResponse {
    errors: Vec<ApiError>,
}

impl ErrorResponse {
    /// The largest body that is read, in bytes: 8 MiB.
    pub const MAX_BYTES: usize = MAX_BYTES;

    /// The most errors that are read: 100,000. No call has that many jobs, and what is kept of an
    /// error is a hundred times what a hostile body says of it.
    pub const MAX_ERRORS: usize = MAX_ERRORS;

    /// Reads the body of a response, of whatever HTTP status.
    ///
    /// Every shape in which Gengo reports errors is read, also several JSON documents in
    /// one body, and errors of single jobs inside a success. Bytes that are not UTF-8 are
    /// read as U+FFFD, and numbers that no floating point holds (1e400) as texts. Bodies of
    /// over [`MAX_BYTES`](Self::MAX_BYTES), of over [`MAX_ERRORS`](Self::MAX_ERRORS), or nested
    /// more than 127 levels deep, are not read.
    ///
    /// # Errors
    ///
    /// The body does not begin with a response in JSON. If other content follows
    /// it, the response is kept, and the rest counts as one more error.
    pub fn parse(body: &[u8]) -> Result<Self, UnreadableError> {
        if body.len() > Self::MAX_BYTES {
            return Err(UnreadableError::at_start(Reason::TooLarge));
        }
        let text = String::from_utf8_lossy(body);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        match Self::parse_text(text) {
            Ok(response) if !response.errors.iter().any(ApiError::is_unreadable) => Ok(response),
            failed => {
                let mended = json::without_lone_surrogates(text);
                let text = mended.as_deref().unwrap_or(text);
                match json::without_huge_numbers(text)
                    .as_deref()
                    .or(mended.as_deref())
                {
                    Some(mended) => Self::parse_text(mended),
                    None => failed,
                }
            }
        }
    }

    fn parse_text(text: &str) -> Result<Self, UnreadableError> {
        let mut errors = Vec::new();
        let mut documents = serde_json::Deserializer::from_str(text).into_iter::<Node>();
        let mut first = true;
        loop {
            let start = documents.byte_offset();
            let read = match documents.next() {
                Some(Ok(document)) => match report(document, &mut errors) {
                    true if errors.len() > Self::MAX_ERRORS => {
                        return Err(UnreadableError::at_start(Reason::TooMany));
                    }
                    true => Ok(()),
                    false => {
                        let space = text[start..].len() - text[start..].trim_start().len();
                        Err(UnreadableError::new(
                            text,
                            start + space,
                            Reason::NoResponse,
                        ))
                    }
                },
                Some(Err(error)) => Err(UnreadableError::of_json(&error)),
                None if first => Err(UnreadableError::at_start(Reason::Empty)),
                None => break,
            };
            match read {
                Ok(()) => first = false,
                Err(error) if first => return Err(error),
                Err(error) => {
                    errors.push(ApiError::of_unreadable(error));
                    break;
                }
            }
        }
        Ok(Self { errors })
    }

    /// Whether the response reports no error at all.
    pub fn is_ok(&self) -> bool {
        self.errors.is_empty()
    }

    /// Every error, in the response's order.
    pub fn errors(&self) -> &[ApiError] {
        &self.errors
    }

    /// Takes the errors out, in the response's order.
    pub fn into_errors(self) -> Vec<ApiError> {
        self.errors
    }

    /// When trying the whole call again makes sense: the greatest [`Retry`] of its errors.
    /// [`Retry::Never`] if there is no error, as there is nothing to try again.
    pub fn retry(&self) -> Retry {
        let errors = self.errors.iter().map(ApiError::retry);
        errors.max().unwrap_or(Retry::Never)
    }

    /// How many jobs have an error.
    pub fn rejected_jobs(&self) -> usize {
        let jobs: HashSet<_> = self.errors.iter().filter_map(ApiError::job).collect();
        jobs.len()
    }
}

impl IntoIterator for ErrorResponse {
    type Item = ApiError;
    type IntoIter = std::vec::IntoIter<ApiError>;

    fn into_iter(self) -> Self::IntoIter {
        self.errors.into_iter()
    }
}

impl<'a> IntoIterator for &'a ErrorResponse {
    type Item = &'a ApiError;
    type IntoIter = std::slice::Iter<'a, ApiError>;

    fn into_iter(self) -> Self::IntoIter {
        self.errors.iter()
    }
}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.errors.as_slice() {
            [] => return f.write_str("no error"),
            [error] => return error.fmt(f),
            errors => write!(f, "{} errors: ", errors.len())?,
        }
        for (i, error) in self.errors.iter().take(MAX_LISTED).enumerate() {
            write!(f, "{}{error}", if i == 0 { "" } else { "; " })?;
        }
        match self.errors.len().saturating_sub(MAX_LISTED) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl Error for ErrorResponse {}
