//! Failures as responses of a web service: problem details (RFC 9457).

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use unic_langid::LanguageIdentifier;

use crate::code::ErrorCode;
use crate::error_details::ErrorDetails;
use crate::localizer::Localizer;
use crate::message::Message;
use crate::response::{ApiError, ErrorResponse, ResponseError};

/// A failure as problem details (RFC 9457), in the language of a reader. They work with any web
/// framework, and clients can parse them, too: they implement `Serialize` and `Deserialize`.
///
/// Its `title` is for users, and the same for every occurrence of a code. Its `detail` is about
/// this one occurrence. The extension member `errors` lists every error that the server sent, each
/// with `job`, `code` and `detail`. The texts for developers are left out.
/// Its status is 502 (Bad Gateway) and its `type` `about:blank`, unless the app says otherwise.
///
/// ```
/// use gengo_messages::{Catalog, Preferences, ProblemDetails, check};
///
/// let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
/// let localizer = Catalog::embedded().localizer(&Preferences::from_accept_language("en"));
/// if let Err(error) = check(body) {
///     let problem = ProblemDetails::of_failure(&localizer, &error)
///         .with_status(402u16)
///         .with_type_base("https://example.com/errors/")
///         .with_extension("balance", 30);
///     assert!(problem.title().unwrap().starts_with("The account does not have enough credits"));
///
///     let json = serde_json::to_string(&problem)?;
///     assert!(json.starts_with(r#"{"type":"https://example.com/errors/2700","status":402,"#));
///     let read: ProblemDetails = serde_json::from_str(&json)?;
///     assert_eq!(read.extension("balance"), Some(30));
///     assert_eq!(read, problem);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
#[must_use]
pub struct ProblemDetails {
    #[serde(rename = "type")]
    problem_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Vec<ErrorDetails>>,
    #[serde(flatten)]
    extensions: Map<String, Value>,
    #[serde(skip)]
    language: Option<LanguageIdentifier>,
}

const ABOUT_BLANK: &str = "about:blank";
const BAD_GATEWAY: u16 = 502;

/// A problem of the type `about:blank`, without anything else.
impl Default for ProblemDetails {
    fn default() -> Self {
        Self {
            problem_type: ABOUT_BLANK.to_owned(),
            status: None,
            title: None,
            detail: None,
            instance: None,
            errors: None,
            extensions: Map::new(),
            language: None,
        }
    }
}

impl ProblemDetails {
    /// The media type of an answer that is one: `application/problem+json`.
    pub const MEDIA_TYPE: &'static str = "application/problem+json";

    /// The problem of a message, such as one of the app's own codes.
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences, ProblemDetails, fluent_args};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text(
    ///         "en".parse()?,
    ///         "own",
    ///         "error-9001 = Over budget\n    .user = This order is { $over } over your budget.",
    ///     )
    ///     .isolate_arguments(false)
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let message = localizer.message_with(9001, &fluent_args!["over" => "$30"]);
    /// let problem = ProblemDetails::of_message(&message).with_status(422u16);
    /// assert_eq!(problem.title(), Some("Over budget"));
    /// assert_eq!(problem.detail(), Some("This order is $30 over your budget."));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_message(message: &Message<'_>) -> Self {
        let errors = message.code().map(|code| {
            vec![ErrorDetails {
                job: None,
                code: Some(code),
                detail: message.user_text().to_owned(),
            }]
        });
        Self {
            errors,
            ..Self::said(message)
        }
    }

    /// The problem of one error of a response.
    pub fn of_error(localizer: &Localizer, error: &ApiError) -> Self {
        Self::of_errors(localizer, std::slice::from_ref(error), |localizer| {
            localizer.explain(error)
        })
    }

    /// The problem of all errors of a response. If they have several codes, the title only says
    /// so; the summary is the detail.
    pub fn of_response(localizer: &Localizer, response: &ErrorResponse) -> Self {
        Self::of_errors(localizer, response.errors(), |localizer| {
            localizer.explain_whole(response)
        })
    }

    /// The problem of anything that [`check`](crate::check) can return. A response that could not
    /// be read, or that never came, gives a title and no errors.
    pub fn of_failure(localizer: &Localizer, failure: &ResponseError) -> Self {
        match failure {
            ResponseError::Rejected(response) => Self::of_response(localizer, response),
            _ => Self::of_errors(localizer, &[], |localizer| {
                localizer.explain_failure(failure)
            }),
        }
    }

    fn of_errors<'a>(
        localizer: &'a Localizer,
        errors: &[ApiError],
        whole: impl FnOnce(&'a Localizer) -> Message<'a>,
    ) -> Self {
        let details = errors.iter().map(|error| ErrorDetails {
            job: error.job().map(str::to_owned),
            code: error.code(),
            detail: localizer.explain(error).user_text().to_owned(),
        });
        let mut problem = Self::said(&whole(localizer));
        problem.errors = Some(details.collect());
        let title = match (errors, problem.only_code()) {
            (_, Some(code)) => localizer.title(code),
            (&[] | &[_], None) => return problem,
            (_, None) => Some(localizer.several_errors().user_text().to_owned()),
        };
        problem.under_title(title)
    }

    /// The same under a title of the code or of the whole. The text that it replaces is the detail.
    fn under_title(mut self, title: Option<String>) -> Self {
        if title != self.title {
            self.detail = self.detail.or(self.title);
            self.title = title;
        }
        self
    }

    /// Title and detail, of the message's text for users and, where that is not the same each
    /// time, the text for developers.
    fn said(message: &Message<'_>) -> Self {
        let (user, developer) = (message.for_user(), message.for_developer());
        let (title, detail) = match user.varies() {
            false => (Some(&user), None),
            true if !developer.varies() && developer.locale() == user.locale() => {
                (Some(&developer), Some(&user))
            }
            true => (None, Some(&user)),
        };
        Self {
            status: Some(BAD_GATEWAY),
            title: title.map(ToString::to_string),
            detail: detail.map(ToString::to_string),
            language: user.locale().cloned(),
            ..Self::default()
        }
    }

    /// The code of all errors, if there is but one.
    fn only_code(&self) -> Option<ErrorCode> {
        let mut codes = self.errors().iter().map(|error| error.code);
        let first = codes.next()??;
        codes.all(|code| code == Some(first)).then_some(first)
    }

    /// With this status: a number such as `402u16`, or a `StatusCode` of the crate `http`.
    pub fn with_status(mut self, status: impl Into<u16>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// With this `type`: a URI that stands for all problems of the kind.
    pub fn with_type(mut self, uri: impl Into<String>) -> Self {
        self.problem_type = uri.into();
        self
    }

    /// With the `type` of the code: the base `https://example.com/errors/` gives
    /// `https://example.com/errors/2700`. If the errors have several codes, or one has none, the
    /// type stays as it is.
    pub fn with_type_base(mut self, base: impl Into<String>) -> Self {
        if let Some(code) = self.only_code() {
            self.problem_type = format!("{}{code}", base.into());
        }
        self
    }

    /// With another `title`. It should be the same for every problem of the type.
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// With another `detail`: what is to be said of this occurrence.
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// With an `instance`: a URI that names this very failure, for the app's support.
    pub fn with_instance(mut self, uri: impl Into<String>) -> Self {
        self.instance = Some(uri.into());
        self
    }

    /// With a member of the app's own. It is left out if its name is one of the RFC's members or
    /// `errors`, or if its value cannot be written as JSON.
    pub fn with_extension(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        let is_taken = matches!(
            name.as_str(),
            "type" | "status" | "title" | "detail" | "instance" | "errors"
        );
        if !is_taken && let Ok(value) = serde_json::to_value(value) {
            self.extensions.insert(name, value);
        }
        self
    }

    /// The URI that stands for all problems of the kind; `about:blank` if nothing more is known
    /// than the status.
    pub fn problem_type(&self) -> &str {
        &self.problem_type
    }

    /// The HTTP status.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// What happened, the same for every problem of the type.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// What is said of this occurrence, beyond the title.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The URI that names this very failure.
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// Each error, in the response's order.
    pub fn errors(&self) -> &[ErrorDetails] {
        self.errors.as_deref().unwrap_or_default()
    }

    /// A member beyond those of the RFC and `errors`, as whatever can be read from JSON; `None`
    /// if there is none, or it is something else.
    pub fn extension<'de, T: Deserialize<'de>>(&'de self, name: &str) -> Option<T> {
        T::deserialize(self.extensions.get(name)?).ok()
    }

    /// The language of the texts, for `Content-Language`. It is not part of the JSON.
    pub fn language(&self) -> Option<&LanguageIdentifier> {
        self.language.as_ref()
    }
}

/// Two problems are equal if their JSON is.
impl PartialEq for ProblemDetails {
    fn eq(&self, other: &Self) -> bool {
        self.problem_type == other.problem_type
            && self.status == other.status
            && self.title == other.title
            && self.detail == other.detail
            && self.instance == other.instance
            && self.errors == other.errors
            && self.extensions == other.extensions
    }
}

/// From any object. A member that is not of the form that the RFC gives it is ignored, and
/// `errors` of another form are an extension.
impl<'de> Deserialize<'de> for ProblemDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = Map::deserialize(deserializer)?;
        let mut text = |name: &str| match members.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let problem_type = text("type").unwrap_or_else(|| ABOUT_BLANK.to_owned());
        let [title, detail, instance] = ["title", "detail", "instance"].map(&mut text);
        let status = members.remove("status");
        let status = status.and_then(|status| status.as_u64()?.try_into().ok());
        let errors = members.get("errors");
        let errors = errors.and_then(|errors| Vec::deserialize(errors).ok());
        if errors.is_some() {
            members.remove("errors");
        }
        Ok(Self {
            problem_type,
            status,
            title,
            detail,
            instance,
            errors,
            extensions: members,
            language: None,
        })
    }
}
