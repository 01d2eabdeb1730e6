//! A catalog for one reader.

use std::sync::Arc;

use gengo_messages_bindings as bindings;
use gengo_messages_bindings::{AnyArgs, Code, Explanation, Message, ProblemDetails, Trace};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use crate::args::HeldArgs;
use crate::code::AnyCode;
use crate::problem_options::problem_options;
use crate::response::AnyResponse;

/// The messages for one reader, made by `Catalog.localizer`. One localizer serves any number of
/// threads.
#[pyclass(frozen, module = "gengo_messages")]
pub(crate) struct Localizer {
    localizer: bindings::Localizer,
    /// The catalog's codes, and the message of each once it was asked for: without arguments it
    /// never changes.
    codes: Arc<[i64]>,
    known: Box<[PyOnceLock<Py<Message>>]>,
}

impl Localizer {
    pub(crate) fn new(localizer: bindings::Localizer, codes: Arc<[i64]>) -> Self {
        let known = std::iter::repeat_with(PyOnceLock::new).take(codes.len());
        Self {
            known: known.collect(),
            localizer,
            codes,
        }
    }

    /// The place for the message of a code that the catalog has.
    fn slot(&self, code: Code<'_>) -> Option<&PyOnceLock<Py<Message>>> {
        let number = code.number()?.number();
        self.known.get(self.codes.binary_search(&number).ok()?)
    }
}

#[pymethods]
impl Localizer {
    /// The locales that answer, in order.
    #[getter]
    fn chain(&self) -> Vec<String> {
        self.localizer.chain()
    }

    /// The message of a code. An unknown code gets the generic message. `args` are what the texts take,
    /// str, int or float by name; pass job and order ids as str.
    #[pyo3(signature = (code, args = None))]
    fn message(
        &self,
        py: Python<'_>,
        code: AnyCode,
        args: Option<HeldArgs<'_>>,
    ) -> PyResult<Py<Message>> {
        let code = code.as_code();
        match args {
            Some(args) => {
                let pairs = args.pairs()?;
                Py::new(py, self.localizer.message(code, Some(&pairs)))
            }
            None => {
                let new = || Py::new(py, self.localizer.message(code, None));
                match self.slot(code) {
                    Some(slot) => Ok(slot.get_or_try_init(py, new)?.clone_ref(py)),
                    None => new(),
                }
            }
        }
    }

    /// The text for developers alone, which costs less than a message.
    #[pyo3(signature = (code, args = None))]
    fn text(&self, py: Python<'_>, code: AnyCode, args: Option<HeldArgs<'_>>) -> PyResult<String> {
        let Some(args) = args else {
            return Ok(self.message(py, code, None)?.get().text.clone());
        };
        let mut text = String::new();
        self.localizer
            .write_text(code.as_code(), &args.pairs()?, &mut text);
        Ok(text)
    }

    /// The text for users alone, which costs less than a message.
    #[pyo3(signature = (code, args = None))]
    fn user_text(
        &self,
        py: Python<'_>,
        code: AnyCode,
        args: Option<HeldArgs<'_>>,
    ) -> PyResult<String> {
        let Some(args) = args else {
            return Ok(self.message(py, code, None)?.get().user_text.clone());
        };
        let mut text = String::new();
        self.localizer
            .write_user_text(code.as_code(), &args.pairs()?, &mut text);
        Ok(text)
    }

    /// The message of an id: its value is the text for developers, its attribute `.user` the one for
    /// users. An unknown id gets the generic message.
    #[pyo3(signature = (id, args = None))]
    fn message_by_id(&self, id: &str, args: Option<HeldArgs<'_>>) -> PyResult<Message> {
        with(&args, |args| self.localizer.message_by_id(id, args))
    }

    /// Why a call failed, in the reader's language, from the body of its response or a ResponseError.
    /// None if it succeeded.
    fn explain(&self, py: Python<'_>, response: AnyResponse) -> Option<Explanation> {
        py.detach(|| self.localizer.explain(response.as_response()))
    }

    /// A failed call as the answer of a web service (RFC 9457). None if it succeeded.
    ///
    /// Keywords set members: `status`, `type`, `type_base` (the code follows it), `title`, `detail`,
    /// `instance`, and `extensions`, a dict of members of the app's own.
    #[pyo3(signature = (response, **options))]
    fn problem_details(
        &self,
        response: AnyResponse,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Option<ProblemDetails>> {
        let options = problem_options(options)?;
        let response = response.as_response();
        Ok(self.localizer.problem_details(response, &options))
    }

    /// The message of a code, such as one of the app's own, as the answer of a web service. Keywords are
    /// those of `problem_details`.
    #[pyo3(signature = (code, args = None, **options))]
    fn code_problem_details(
        &self,
        code: AnyCode,
        args: Option<HeldArgs<'_>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<ProblemDetails> {
        let options = problem_options(options)?;
        let code = code.as_code();
        with(&args, |args| {
            self.localizer.code_problem_details(code, args, &options)
        })
    }

    /// Which locales were asked for a code's texts, and why each did not answer.
    #[pyo3(signature = (code, args = None))]
    fn trace(&self, code: AnyCode, args: Option<HeldArgs<'_>>) -> PyResult<Trace> {
        let code = code.as_code();
        with(&args, |args| self.localizer.trace(code, args))
    }
}

fn with<T>(
    args: &Option<HeldArgs<'_>>,
    ask: impl FnOnce(Option<&dyn AnyArgs>) -> T,
) -> PyResult<T> {
    Ok(match args {
        None => ask(None),
        Some(args) => ask(Some(&args.pairs()?)),
    })
}
