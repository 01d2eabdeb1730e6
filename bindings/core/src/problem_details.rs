//! Failures as answers of a web service.

use gengo_messages::LanguageIdentifier;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::input_error::InputError;
use crate::record::record;
use crate::word::Name;

record! {
    /// A failure as the answer of a web service (RFC 9457), in a reader's language.
    pub struct ProblemDetails {
        /// The body to send: a JSON object with `type`, `status`, `title`, `detail` and `errors`.
        pub json: String,
        /// The HTTP status to send.
        pub status: u16,
        /// The value of `Content-Type`: `application/problem+json`.
        pub media_type: Name,
        /// The value of `Content-Language`.
        pub language: Option<String>,
    }
}

/// What an app sets of [`ProblemDetails`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "js", serde(rename_all = "camelCase"))]
#[serde(default, deny_unknown_fields)]
pub struct ProblemOptions {
    /// The HTTP status. 502 (Bad Gateway) unless it is set.
    pub status: Option<u16>,
    /// A URI that stands for all problems of the kind. `about:blank` unless it is set.
    pub r#type: Option<String>,
    /// What such a URI begins with; the code follows. It counts if all errors have one code.
    pub type_base: Option<String>,
    /// Another title. It should be the same for every problem of the type.
    pub title: Option<String>,
    /// What is to be said of this occurrence, in place of the library's words.
    pub detail: Option<String>,
    /// A URI that names this very failure.
    pub instance: Option<String>,
    /// Members of the app's own. Those named as one of the members above are left out.
    pub extensions: Map<String, Value>,
}

impl ProblemOptions {
    /// Reads them from a JSON object.
    ///
    /// # Errors
    ///
    /// An option does not exist, or its value is of another type.
    pub fn from_json(json: &[u8]) -> Result<Self, InputError> {
        serde_json::from_slice(json)
            .map_err(|error| InputError::new(format_args!("the options of a problem: {error}")))
    }
}

impl ProblemDetails {
    pub(crate) fn new(problem: gengo_messages::ProblemDetails, options: &ProblemOptions) -> Self {
        let problem = with(problem, &options.type_base, |own, base| {
            own.with_type_base(base)
        });
        let problem = with(problem, &options.r#type, |own, uri| own.with_type(uri));
        let problem = with(problem, &options.title, |own, title| own.with_title(title));
        let problem = with(problem, &options.detail, |own, detail| {
            own.with_detail(detail)
        });
        let problem = with(problem, &options.instance, |own, uri| {
            own.with_instance(uri)
        });
        let status = options.status.or(problem.status()).unwrap_or(BAD_GATEWAY);
        let problem = options
            .extensions
            .iter()
            .fold(problem.with_status(status), |own, (name, value)| {
                own.with_extension(name, value)
            });
        Self {
            json: serde_json::to_string(&problem).unwrap_or_default(),
            status,
            media_type: gengo_messages::ProblemDetails::MEDIA_TYPE,
            language: problem.language().map(LanguageIdentifier::to_string),
        }
    }
}

const BAD_GATEWAY: u16 = 502;

/// The problem with something that an app may have set.
fn with(
    problem: gengo_messages::ProblemDetails,
    own: &Option<String>,
    set: impl FnOnce(gengo_messages::ProblemDetails, &str) -> gengo_messages::ProblemDetails,
) -> gengo_messages::ProblemDetails {
    match own {
        Some(own) => set(problem, own),
        None => problem,
    }
}
