//! The messages that stand in where nothing is known of a code.

use fluent::FluentArgs;

use crate::reported_code::Code;

/// The messages that are about no code of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Generic {
    HttpClientError,
    HttpServerError,
    ServiceUnreachable,
    SeveralErrors,
    SummaryErrors,
    SummaryJobs,
    UnknownCode,
    UnknownError,
    UnreadableResponse,
}

impl Generic {
    pub(crate) const ALL: [Generic; 9] = [
        Generic::HttpClientError,
        Generic::HttpServerError,
        Generic::ServiceUnreachable,
        Generic::SeveralErrors,
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
            Generic::ServiceUnreachable => "service-unreachable",
            Generic::SeveralErrors => "several-errors",
            Generic::SummaryErrors => "summary-errors",
            Generic::SummaryJobs => "summary-jobs",
            Generic::UnknownCode => "unknown-code",
            Generic::UnknownError => "unknown-error",
            Generic::UnreadableResponse => "unreadable-response",
        }
    }

    /// The generic messages that stand in for one about a code, the best first.
    pub(crate) fn standing_in_for(code: Option<Code<'_>>) -> &'static [Generic] {
        const HTTP_CLIENT: &[Generic] = &[
            Generic::HttpClientError,
            Generic::UnknownCode,
            Generic::UnknownError,
        ];
        const HTTP_SERVER: &[Generic] = &[
            Generic::HttpServerError,
            Generic::UnknownCode,
            Generic::UnknownError,
        ];
        match code {
            Some(Code::Number(code)) if code.is_http_client_error() => HTTP_CLIENT,
            Some(Code::Number(code)) if code.is_http_server_error() => HTTP_SERVER,
            Some(_) => &[Generic::UnknownCode, Generic::UnknownError],
            None => &[Generic::UnknownError],
        }
    }

    /// What such a message says of a code.
    pub(crate) fn args(code: Option<Code<'_>>) -> FluentArgs<'static> {
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
            Generic::ServiceUnreachable
            | Generic::SeveralErrors
            | Generic::UnknownError
            | Generic::UnreadableResponse => {}
        }
        args
    }
}
