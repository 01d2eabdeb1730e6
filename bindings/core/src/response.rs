//! What a call of Gengo's API gave.

use gengo_messages::ResponseError;

use crate::failure::Failure;

/// What a call of Gengo's API gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response<'a> {
    /// The body of a response, of whatever HTTP status.
    Body(&'a [u8]),
    /// There was no response: what the HTTP client said. It goes into logs, so it must not have
    /// keys in it.
    Unreachable(&'a str),
}

impl Response<'_> {
    /// Why the call failed; `None` if it succeeded.
    pub(crate) fn error(self) -> Option<ResponseError> {
        match self {
            Response::Body(body) => gengo_messages::check(body).err(),
            Response::Unreachable(reason) => Some(ResponseError::unreachable(reason)),
        }
    }
}

/// Why a call failed, independent of the reader; `None` if it succeeded. Most of Gengo's errors come with the
/// HTTP status 200, so every body has to be checked.
pub fn check(response: Response<'_>) -> Option<Failure> {
    response.error().map(|error| Failure::of(&error))
}
