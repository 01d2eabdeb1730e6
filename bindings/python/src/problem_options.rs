//! What an app sets of problem details.

use gengo_messages_bindings as bindings;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Reads keywords such as `status=402`.
pub(crate) fn problem_options(
    keywords: Option<&Bound<'_, PyDict>>,
) -> PyResult<bindings::ProblemOptions> {
    let Some(keywords) = keywords else {
        return Ok(bindings::ProblemOptions::default());
    };
    let json = keywords.py().import("json")?;
    let json: String = json.call_method1("dumps", (keywords,))?.extract()?;
    bindings::ProblemOptions::from_json(json.as_bytes())
        .map_err(|error| PyTypeError::new_err(error.to_string()))
}
