//! A failure in a reader's language.

use gengo_messages::ResponseError;

use crate::failure::{Failure, ReportedError};
use crate::message::Message;
use crate::record::record;

record! {
    /// Why a call failed, in a reader's language.
    pub struct Explanation {
        /// The whole in one message: the error if there is only one, a summary of several, or that
        /// the response could not be read or was not there.
        pub message: Message,
        /// Each error with its message, in the response's order.
        pub errors: Vec<ExplainedError>,
        /// The same for every reader.
        pub failure: Failure,
    }

    /// One error of a response, with its message.
    pub struct ExplainedError {
        /// What the server reported.
        pub error: ReportedError,
        /// What to tell the reader of it.
        pub message: Message,
    }
}

impl Explanation {
    pub(crate) fn new(localizer: &gengo_messages::Localizer, error: &ResponseError) -> Self {
        let failure = Failure::of(error);
        let messages = match error {
            ResponseError::Rejected(response) => {
                let explained = localizer.explain_response(response);
                explained.map(|(_, message)| message.into()).collect()
            }
            _ => Vec::new(),
        };
        let errors = failure.errors.iter().cloned().zip(messages);
        Self {
            message: localizer.explain_failure(error).into(),
            errors: errors
                .map(|(error, message)| ExplainedError { error, message })
                .collect(),
            failure,
        }
    }
}
