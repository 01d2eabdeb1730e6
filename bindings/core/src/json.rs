//! Data of any shape.

use serde::Serialize;
use serde_json::Value;

/// Data of any shape, as a server sent it. Each language has it in its own lists, maps and numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Json(pub Value);

#[cfg(feature = "python")]
mod python {
    use std::convert::Infallible;

    use pyo3::prelude::*;
    use pyo3::types::{PyDict, PyList, PyString};
    use pyo3::{IntoPyObjectExt, PyErr};
    use serde_json::Value;

    use super::Json;

    impl<'py> IntoPyObject<'py> for Json {
        type Target = PyAny;
        type Output = Bound<'py, PyAny>;
        type Error = PyErr;

        fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            object(py, &self.0)
        }
    }

    fn object<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
        match value {
            Value::Null => Ok(py.None().into_bound(py)),
            Value::Bool(value) => value.into_bound_py_any(py),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(whole), _) => whole.into_bound_py_any(py),
                (None, Some(whole)) => whole.into_bound_py_any(py),
                (None, None) => number.as_f64().into_bound_py_any(py),
            },
            Value::String(text) => {
                let text: Result<_, Infallible> = Ok(PyString::new(py, text));
                Ok(text?.into_any())
            }
            Value::Array(items) => {
                let list = PyList::empty(py);
                items
                    .iter()
                    .try_for_each(|item| list.append(object(py, item)?))?;
                Ok(list.into_any())
            }
            Value::Object(members) => {
                let dict = PyDict::new(py);
                let mut members = members.iter();
                members.try_for_each(|(name, value)| dict.set_item(name, object(py, value)?))?;
                Ok(dict.into_any())
            }
        }
    }
}
