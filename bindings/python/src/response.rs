//! What a call of Gengo's API gave.

use std::borrow::Cow;

use gengo_messages_bindings as bindings;
use gengo_messages_bindings::Failure;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// The body of a response (`bytes` or `str`), or a `ResponseError`.
pub(crate) enum AnyResponse {
    Body(Vec<u8>),
    Unreachable(String),
}

impl AnyResponse {
    pub(crate) fn as_response(&self) -> bindings::Response<'_> {
        match self {
            AnyResponse::Body(body) => bindings::Response::Body(body),
            AnyResponse::Unreachable(reason) => bindings::Response::Unreachable(reason),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for AnyResponse {
    type Error = PyErr;

    fn extract(response: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = response.cast::<PyBytes>() {
            return Ok(AnyResponse::Body(bytes.as_bytes().to_vec()));
        }
        if let Ok(text) = response.cast::<PyString>() {
            return Ok(AnyResponse::Body(
                text.to_string_lossy().into_owned().into(),
            ));
        }
        match response
            .getattr("body")?
            .extract::<Option<Cow<'_, [u8]>>>()?
        {
            Some(body) => Ok(AnyResponse::Body(body.into_owned())),
            None => Ok(AnyResponse::Unreachable(
                response.getattr("reason")?.extract()?,
            )),
        }
    }
}

/// Why a call failed, from the body of its response. None if it succeeded.
#[pyfunction]
pub(crate) fn failure(body: AnyResponse) -> Option<Failure> {
    bindings::check(body.as_response())
}

/// That there was no response, with what the HTTP client said.
#[pyfunction]
pub(crate) fn unreachable_failure(reason: &str) -> Option<Failure> {
    bindings::check(bindings::Response::Unreachable(reason))
}
