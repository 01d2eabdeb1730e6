//! The interface of `gengo-messages` over plain data, which the bindings hand to other languages.
//!
//! It is declared here, once: each binding is a thin layer over [`Catalog`] and [`Localizer`] and
//! over the records that their methods return. A record is owned data. Its names, types and
//! documentation become those of the classes in Python and of the interfaces in TypeScript; as JSON
//! it is what PHP and Ruby read.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod args;
mod catalog;
mod explanation;
mod facts;
mod failure;
mod input_error;
mod json;
mod localizer;
mod message;
mod options;
mod pattern;
mod problem;
mod problem_details;
mod reader;
mod record;
mod response;
mod trace;
mod word;

pub use gengo_messages::{Args as AnyArgs, Code, FluentValue, Preferences};

pub use crate::args::{Args, number_argument};
pub use crate::catalog::Catalog;
pub use crate::explanation::{ExplainedError, Explanation};
pub use crate::facts::Facts;
pub use crate::failure::{Datum, Failure, ReportedError};
pub use crate::input_error::InputError;
pub use crate::json::Json;
pub use crate::localizer::Localizer;
pub use crate::message::Message;
pub use crate::options::{LocaleText, Options, Overlay, OwnCode};
pub use crate::problem::Problem;
pub use crate::problem_details::{ProblemDetails, ProblemOptions};
pub use crate::reader::preferences_from_json;
pub use crate::record::{Field, Record};
pub use crate::response::{Response, check};
pub use crate::trace::{Trace, TraceStep};
pub use crate::word::{Direction, FailureKind, Name, Origin, Retry, WORDS};

/// Every record.
pub const RECORDS: [Record; 11] = [
    Datum::RECORD,
    ExplainedError::RECORD,
    Explanation::RECORD,
    Facts::RECORD,
    Failure::RECORD,
    Message::RECORD,
    Problem::RECORD,
    ProblemDetails::RECORD,
    ReportedError::RECORD,
    Trace::RECORD,
    TraceStep::RECORD,
];
