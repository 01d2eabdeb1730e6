//! What an error is reported by.

use gengo_messages_bindings::Code;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString};

/// An `int`, or a word as a `str`.
#[derive(PartialEq, Eq, Hash)]
pub(crate) enum AnyCode {
    Number(i64),
    Word(String),
}

impl AnyCode {
    pub(crate) fn as_code(&self) -> Code<'_> {
        match self {
            AnyCode::Number(number) => Code::from(*number),
            AnyCode::Word(word) => Code::from(word.as_str()),
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for AnyCode {
    type Error = PyErr;

    fn extract(code: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        // Most codes are numbers, and looking for them first costs least.
        if code.is_instance_of::<PyInt>() {
            return Ok(AnyCode::Number(code.extract()?));
        }
        match code.cast::<PyString>() {
            Ok(word) => Ok(AnyCode::Word(word.to_str()?.to_owned())),
            Err(_) if code.hasattr("__index__")? => Ok(AnyCode::Number(code.extract()?)),
            Err(_) => Err(PyTypeError::new_err("a code is an int or a str")),
        }
    }
}
