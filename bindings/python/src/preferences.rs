//! Who reads.

use gengo_messages_bindings as bindings;
use gengo_messages_bindings::InputError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::input_error::value_error;

/// The languages that a reader asked for, best first.
///
/// Without arguments, no language is asked for, and the catalog's default locale answers.
#[pyclass(frozen, eq, hash, module = "gengo_messages")]
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Preferences(pub(crate) bindings::Preferences);

#[pymethods]
impl Preferences {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// From language ids in order of preference: BCP-47 tags in any case, with `-` or `_`, and POSIX
    /// locales. Raises ValueError for a text that is not a language id.
    #[classmethod]
    fn from_ids(_class: &Bound<'_, PyType>, ids: Vec<String>) -> PyResult<Self> {
        let preferences = bindings::Preferences::from_ids(ids);
        let preferences = preferences.map_err(|error| value_error(InputError::new(error)))?;
        Ok(Self(preferences))
    }

    /// As `from_ids`, from texts of which some may not be language ids: those are skipped.
    #[classmethod]
    fn from_ids_lossy(_class: &Bound<'_, PyType>, ids: Vec<String>) -> Self {
        Self(bindings::Preferences::from_ids_lossy(ids))
    }

    /// From the value of an HTTP `Accept-Language` header. What is not valid in it is skipped.
    #[classmethod]
    fn from_accept_language(_class: &Bound<'_, PyType>, header: &str) -> Self {
        Self(bindings::Preferences::from_accept_language(header))
    }

    /// From one of Gengo's own language codes, such as a job's `lc_tgt`. They are not BCP-47: `pt` is
    /// European Portuguese. Raises ValueError for a text that is not one of them.
    #[classmethod]
    fn from_gengo_language(_class: &Bound<'_, PyType>, code: &str) -> PyResult<Self> {
        let preferences = bindings::Preferences::from_gengo_language(code);
        let preferences = preferences.map_err(|error| value_error(InputError::new(error)))?;
        Ok(Self(preferences))
    }

    /// These languages, and after them those of `less`, which counts less: the user's own setting,
    /// then the header.
    fn then(&self, less: &Self) -> Self {
        Self(self.0.clone().then(less.0.clone()))
    }

    fn __repr__(&self) -> String {
        let ids: Vec<_> = self.0.iter().map(|id| id.to_string()).collect();
        format!("Preferences({ids:?})")
    }
}
