//! Input that cannot be used, as Python raises it.

use gengo_messages_bindings::InputError;
use pyo3::PyErr;
use pyo3::exceptions::PyValueError;

/// A `ValueError` that says the same.
pub(crate) fn value_error(error: InputError) -> PyErr {
    PyValueError::new_err(error.to_string())
}
