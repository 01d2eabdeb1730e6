//! One error of a response.

use std::fmt;
use std::sync::Arc;

use fluent::FluentArgs;
use message_catalog::Escaped;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

use super::datum::Datum;
use super::unreadable::UnreadableError;
use crate::code::ErrorCode;
use crate::json::Node;
use crate::retry::Retry;

/// How many members of an error its texts can use: arguments are kept sorted, one by one.
const MAX_ARGS: usize = 100;

/// The arguments that are passed whatever came with an error: the code, the job and what the server says. All are texts.
pub(crate) const TEXT_ARGUMENTS: [&str; 3] = ["code", "job", "server-text"];
/// How much of a server's word goes into a line of a log, in characters as they are shown.
const MAX_SHOWN: usize = 300;

/// One error of a response.
///
/// It displays in English, for logs: `job_1: 1350: body_src is a required field`. What the server
/// says is safe there: control characters and marks that turn the direction of a text are escaped,
/// and after 300 characters it ends with `…`. In data it is an object with `job`, `code`,
/// `server_text`, `data` and `unreadable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiError {
    #[serde(with = "shared_text")]
    job: Option<Arc<str>>,
    code: Option<ErrorCode>,
    server_text: Option<String>,
    data: Vec<Datum>,
    unreadable: Option<UnreadableError>,
}

impl ApiError {
    /// One of a job that says nothing of itself.
    pub(crate) fn of_job(job: Option<Arc<str>>) -> Self {
        Self {
            job,
            ..Self::default()
        }
    }

    /// What follows a response and cannot be read.
    pub(crate) fn of_unreadable(error: UnreadableError) -> Self {
        Self {
            unreadable: Some(error),
            ..Self::default()
        }
    }

    pub(crate) fn add(&mut self, name: String, value: Value) {
        self.data.push(Datum::new(Some(name), value));
    }

    pub(crate) fn shared_job(&self) -> Option<Arc<str>> {
        self.job.clone()
    }

    /// The job that the error is about, by its name in the request; its position, from
    /// 0, where the jobs were sent as a list. `None` if the error is about the call.
    pub fn job(&self) -> Option<&str> {
        self.job.as_deref()
    }

    /// The code; `None` if the server sent none that is an integer of 64 bits.
    pub fn code(&self) -> Option<ErrorCode> {
        self.code
    }

    /// The server's own text. It may differ from the documented one, so it is not for
    /// telling errors apart.
    pub fn server_text(&self) -> Option<&str> {
        self.server_text.as_deref()
    }

    /// When trying again makes sense: never for an error without a code, later for a part of the
    /// response that could not be read, which is a transient fault of the service.
    pub fn retry(&self) -> Retry {
        match (self.code, &self.unreadable) {
            (Some(code), _) => code.retry(),
            (None, Some(_)) => Retry::Later,
            (None, None) => Retry::Never,
        }
    }

    /// All other data in the error, in the original order.
    pub fn data(&self) -> &[Datum] {
        &self.data
    }

    /// Where reading failed, if this stands for a part of the response that could not
    /// be read.
    pub fn unreadable(&self) -> Option<&UnreadableError> {
        self.unreadable.as_ref()
    }

    pub(crate) fn is_unreadable(&self) -> bool {
        self.unreadable.is_some()
    }

    /// What a text of a catalog can use as arguments.
    pub(crate) fn args(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        let [code, job, server_text] = TEXT_ARGUMENTS;
        if let Some(own) = self.code {
            args.set(code, own.to_string());
        }
        if let Some(own) = self.job() {
            args.set(job, own);
        }
        if let Some(own) = self.server_text() {
            args.set(server_text, own);
        }
        for datum in self.data.iter().take(MAX_ARGS) {
            let Some(name) = datum.name() else {
                continue;
            };
            if args.get(name).is_some() {
                continue;
            }
            match datum.json() {
                Value::String(text) => args.set(name, text.as_str()),
                Value::Number(number) => match exact(number) {
                    Some(number) => args.set(name, number),
                    None => args.set(name, number.to_string()),
                },
                _ => {}
            }
        }
        args
    }
}

impl ApiError {
    /// The code, if there is none yet; else it is one more datum.
    pub(crate) fn set_code(&mut self, node: Node) {
        let code = match &node {
            Node::Null => return,
            Node::Number(number) => whole(number).map(ErrorCode::new),
            Node::Text(text) => text.trim().parse().ok().map(ErrorCode::new),
            _ => None,
        };
        if code.is_some() && self.code.is_none() {
            self.code = code;
        } else {
            self.add("code".to_owned(), node.into_value());
        }
    }

    /// The text, or a list of the text and what belongs to it.
    pub(crate) fn set_text(&mut self, node: Node) {
        match node {
            Node::Null => {}
            Node::Text(text) if text.trim().is_empty() => {}
            Node::Text(text) if self.server_text.is_none() => self.server_text = Some(text),
            Node::List(items) => {
                let mut items = items.into_iter();
                if let Some(first) = items.next() {
                    self.set_text(first);
                }
                let items = items.map(|item| Datum::new(None, item.into_value()));
                self.data.extend(items);
            }
            node => self.add("msg".to_owned(), node.into_value()),
        }
    }
}

fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let float = number.as_f64()?;
        // Casting saturates, so what is not whole or too large does not come back.
        let whole = float as i64;
        (whole as f64 == float && whole != i64::MAX).then_some(whole)
    })
}

/// The number as Fluent's 64-bit floating point, unless that changes it.
fn exact(number: &Number) -> Option<f64> {
    const MAX_EXACT: u64 = 1 << 53;
    let magnitude = number.as_i64().map(i64::unsigned_abs).or(number.as_u64());
    if magnitude.is_some_and(|magnitude| magnitude > MAX_EXACT) {
        return None;
    }
    number.as_f64()
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(error) = &self.unreadable {
            return error.fmt(f);
        }
        if let Some(job) = self.job() {
            write!(f, "{}: ", shown(job))?;
        }
        if let Some(code) = self.code {
            write!(f, "{code}: ")?;
        }
        let documented = self.code.and_then(ErrorCode::documented);
        match documented.or(self.server_text()) {
            Some(text) => shown(text).fmt(f),
            None => f.write_str("unknown error"),
        }
    }
}

/// A server's word in a line of a log: safe, and not without end.
fn shown(text: &str) -> Escaped<'_> {
    Escaped::new(text).up_to(MAX_SHOWN)
}

impl std::error::Error for ApiError {}

/// A job's name in data, which many errors share.
mod shared_text {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        text: &Option<Arc<str>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        text.as_deref().serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Arc<str>>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        Ok(text.map(Arc::from))
    }
}
