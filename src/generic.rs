//! The messages that stand in where nothing is known of a code.

use fluent::FluentArgs;

use crate::code::ErrorCode;

/// The messages that are about no code of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Generic {
    HttpClientError,
    HttpServerError,
    SummaryErrors,
    SummaryJobs,
    UnknownCode,
    UnknownError,
    UnreadableResponse,
}

impl Generic {
    pub(crate) const ALL: [Generic; 7] = [
        Generic::HttpClientError,
        Generic::HttpServerError,
        Generic::SummaryErrors,
        Generic::SummaryJobs,
        Generic::UnknownCode,
        Generic::UnknownError,
        Generic::UnreadableResponse,
    ];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Generic::HttpClientError => "http-client-error",
            Generic::HttpServerError => "http-server-error",
            Generic::SummaryErrors => "summary-errors",
            Generic::SummaryJobs => "summary-jobs",
            Generic::UnknownCode => "unknown-code",
            Generic::UnknownError => "unknown-error",
            Generic::UnreadableResponse => "unreadable-response",
        }
    }

    /// The generic messages that stand in for one about a code, the best first.
    pub(crate) fn standing_in_for(code: Option<ErrorCode>) -> &'static [Generic] {
        match code {
            Some(code) if code.is_http_client_error() => {
                &[Generic::HttpClientError, Generic::UnknownError]
            }
            Some(code) if code.is_http_server_error() => {
                &[Generic::HttpServerError, Generic::UnknownError]
            }
            Some(_) => &[Generic::UnknownCode, Generic::UnknownError],
            None => &[Generic::UnknownError],
        }
    }

    /// What such a message says of a code.
    pub(crate) fn args(code: Option<ErrorCode>) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        if let Some(code) = code {
            args.set("code", code.to_string());
        }
        args
    }

    /// An example of what it is given by itself.
    pub(crate) fn example_args(self) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        match self {
            Generic::HttpClientError | Generic::HttpServerError | Generic::UnknownCode => {
                args.set("code", "1");
            }
            Generic::SummaryErrors | Generic::SummaryJobs => args.set("count", 1),
            Generic::UnknownError | Generic::UnreadableResponse => {}
        }
        args
    }
}
