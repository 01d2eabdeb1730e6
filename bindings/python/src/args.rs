//! Arguments of messages.

use gengo_messages_bindings::{AnyArgs, FluentValue, number_argument};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyMapping, PyString};

/// Names and values, held while a message is rendered.
pub(crate) struct HeldArgs<'py>(Vec<(Bound<'py, PyString>, Bound<'py, PyAny>)>);

impl<'py> HeldArgs<'py> {
    /// The arguments as the library takes them.
    pub(crate) fn pairs(&self) -> PyResult<Pairs<'_>> {
        let pairs = self.0.iter();
        let pairs = pairs.map(|(name, own)| Ok((name.to_str()?, value(own)?)));
        pairs.collect::<PyResult<_>>().map(Pairs)
    }
}

/// Names and values as the library takes them.
pub(crate) struct Pairs<'a>(Vec<(&'a str, FluentValue<'a>)>);

impl AnyArgs for Pairs<'_> {
    fn argument<'a>(&'a self, name: &'a str) -> Option<&'a FluentValue<'a>> {
        self.0.as_slice().argument(name)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, &FluentValue<'_>)) {
        self.0.as_slice().each(visit);
    }
}

impl<'py> FromPyObject<'_, 'py> for HeldArgs<'py> {
    type Error = PyErr;

    fn extract(args: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(args) = args.cast::<PyDict>() {
            let items = args.iter();
            let items = items.map(|(name, own)| Ok((name.cast_into()?, own)));
            return items.collect::<PyResult<_>>().map(Self);
        }
        let items = args.cast::<PyMapping>()?.items()?;
        let items = items.iter().map(|item| item.extract());
        items.collect::<PyResult<_>>().map(Self)
    }
}

fn value<'a>(own: &'a Bound<'_, PyAny>) -> PyResult<FluentValue<'a>> {
    if let Ok(text) = own.cast::<PyString>() {
        return Ok(text.to_str()?.into());
    }
    if own.is_instance_of::<PyFloat>() {
        return Ok(own.extract::<f64>()?.into());
    }
    if own.is_instance_of::<PyInt>() && !own.is_instance_of::<PyBool>() {
        return match own.extract::<i64>() {
            Ok(whole) => Ok(number_argument(&whole.into())),
            // No number of Fluent's holds it.
            Err(_) => Ok(own.str()?.to_str()?.to_owned().into()),
        };
    }
    let kind = own.get_type().name()?;
    let reason = format!("an argument is a str, an int or a float, not {kind}");
    Err(PyTypeError::new_err(reason))
}
