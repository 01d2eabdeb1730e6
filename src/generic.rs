//! The messages for unknown codes, and for summaries.

use fluent::FluentArgs;

use crate::reported_code::Code;

macro_rules! generic {
    ($($variant:ident $id:literal $about:ident;)+) => {
        /// The messages that are not about a code of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Generic {
            $($variant,)+
        }

        impl Generic {
            pub(crate) const ALL: &'static [Generic] = &[$(Generic::$variant,)+];

            pub(crate) const fn id(self) -> &'static str {
                match self {
                    $(Generic::$variant => $id,)+
                }
            }

            /// Whether the text speaks of the translation service, so that it suits only apps that
            /// call one.
            fn is_about_service(self) -> bool {
                match self {
                    $(Generic::$variant => matches!(About::$about, About::Service),)+
                }
            }
        }
    };
}

/// What a generic message speaks of.
enum About {
    Anything,
    Service,
}

generic! {
    HttpClientError "http-client-error" Service;
    HttpServerError "http-server-error" Service;
    ServiceUnreachable "service-unreachable" Service;
    SeveralErrors "several-errors" Anything;
    SummaryErrors "summary-errors" Anything;
    SummaryJobs "summary-jobs" Anything;
    UnknownCode "unknown-code" Anything;
    UnknownError "unknown-error" Anything;
    UnreadableResponse "unreadable-response" Service;
}

/// The shared text that the messages about anything refer to.
const SHARED: &str = "user-unknown";

/// Whether a message suits any app: it does not speak of the translation service.
pub(crate) fn suits_any_app(id: &str) -> bool {
    let mut all = Generic::ALL.iter().filter(|own| !own.is_about_service());
    id == SHARED || all.any(|own| own.id() == id)
}

impl Generic {
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
