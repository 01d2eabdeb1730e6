//! The interface of `gengo-messages-bindings` as classes of Python.

#![warn(missing_docs)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod args;
mod catalog;
mod code;
mod input_error;
mod localizer;
mod preferences;
mod problem_options;
mod response;

#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use gengo_messages_bindings::{
        Datum, ExplainedError, Explanation, Facts, Failure, Message, Problem, ProblemDetails,
        ReportedError, Trace, TraceStep,
    };

    #[pymodule_export]
    use crate::catalog::Catalog;
    #[pymodule_export]
    use crate::localizer::Localizer;
    #[pymodule_export]
    use crate::preferences::Preferences;
    #[pymodule_export]
    use crate::response::{failure, unreachable_failure};
}
