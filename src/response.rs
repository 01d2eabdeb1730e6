//! What the server said.

use std::collections::HashSet;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use fluent::FluentArgs;
use serde_json::{Number, Value};

use crate::code::ErrorCode;
use crate::json::{self, Node};

/// How many members of an error its texts can use: arguments are kept sorted, one by one.
const MAX_ARGS: usize = 100;
/// How much of a server's word goes into a line of a log, in characters as they are shown.
const MAX_SHOWN: usize = 300;
/// How many errors a response's `Display` lists.
const MAX_LISTED: usize = 10;

/// Reads a response of Gengo's API and fails if it reports any error.
///
/// It takes the body whatever the HTTP status was: most of Gengo's errors come with
/// status 200.
///
/// ```
/// use gengo_messages::{ResponseError, check};
///
/// fn order(body: &[u8]) -> Result<(), ResponseError> {
///     check(body)?;
///     Ok(())
/// }
///
/// assert!(order(br#"{"opstat":"ok","response":{}}"#).is_ok());
/// let error = order(br#"{"opstat":"error","err":{"code":2700,"msg":"not enough"}}"#).unwrap_err();
/// assert_eq!(error.to_string(), "2700: Not enough credits - please top up");
/// ```
///
/// # Errors
///
/// The errors of the response, or why it could not be read.
pub fn check(body: &[u8]) -> Result<(), ResponseError> {
    let response = ErrorResponse::parse(body)?;
    if response.is_ok() {
        return Ok(());
    }
    Err(ResponseError::Rejected(response))
}

/// Why a call of Gengo's API did not succeed. It displays in English, for logs;
/// [`Localizer::explain_failure`](crate::Localizer::explain_failure) has the words for
/// people.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseError {
    /// The server reported errors.
    Rejected(ErrorResponse),
    /// The response could not be read.
    Unreadable(Unreadable),
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ResponseError::Rejected(response) => response.fmt(f),
            ResponseError::Unreadable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ResponseError {}

impl From<ErrorResponse> for ResponseError {
    fn from(response: ErrorResponse) -> Self {
        ResponseError::Rejected(response)
    }
}

impl From<Unreadable> for ResponseError {
    fn from(error: Unreadable) -> Self {
        ResponseError::Unreadable(error)
    }
}

/// The errors that a response reports: of the call, or of any of its jobs, in the
/// response's order.
///
/// It displays in English, for logs.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorResponse {
    errors: Vec<ApiError>,
}

/// One error of a response.
///
/// It displays in English, for logs: `job_1: 1350: body_src is a required field`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApiError {
    job: Option<Arc<str>>,
    code: Option<ErrorCode>,
    server_text: Option<String>,
    data: Vec<Datum>,
    unreadable: Option<Unreadable>,
}

/// Something that came with an error besides its code and its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Datum {
    /// Its name in the error; `None` for further items of a list of texts.
    pub name: Option<String>,
    /// Its value.
    pub value: Value,
}

/// A response that is none: where reading it failed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    line: usize,
    column: usize,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    Empty,
    Json(String),
    NoResponse,
    TooLarge,
    TooMany,
}

impl ErrorResponse {
    /// The largest body that is read, in bytes: 8 MiB.
    pub const MAX_BYTES: usize = 8 << 20;

    /// The most errors that are read: 100,000. No call has that many jobs, and what is kept of an
    /// error is a hundred times what a hostile body says of it.
    pub const MAX_ERRORS: usize = 100_000;

    /// Reads the body of a response, of whatever HTTP status.
    ///
    /// Every shape in which Gengo reports errors is read, also several JSON documents in
    /// one body, and errors of single jobs inside a success. Bytes that are not UTF-8 are
    /// read as U+FFFD, and numbers that no floating point holds (1e400) as texts. Bodies of
    /// over [`MAX_BYTES`](Self::MAX_BYTES), of over [`MAX_ERRORS`](Self::MAX_ERRORS), or nested
    /// more than 127 levels deep, are not read.
    ///
    /// # Errors
    ///
    /// The body does not begin with a response in JSON. If it only goes on with
    /// something else, what was read is kept, and the rest is one more error.
    pub fn parse(body: &[u8]) -> Result<Self, Unreadable> {
        if body.len() > Self::MAX_BYTES {
            return Err(Unreadable::at_start(Reason::TooLarge));
        }
        let text = String::from_utf8_lossy(body);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        match Self::parse_text(text) {
            Ok(response) if !response.errors.iter().any(ApiError::is_unreadable) => Ok(response),
            failed => {
                let mended = json::without_lone_surrogates(text);
                let text = mended.as_deref().unwrap_or(text);
                match json::without_huge_numbers(text)
                    .as_deref()
                    .or(mended.as_deref())
                {
                    Some(mended) => Self::parse_text(mended),
                    None => failed,
                }
            }
        }
    }

    fn parse_text(text: &str) -> Result<Self, Unreadable> {
        let mut errors = Vec::new();
        let mut documents = serde_json::Deserializer::from_str(text).into_iter::<Node>();
        let mut first = true;
        loop {
            let start = documents.byte_offset();
            let read = match documents.next() {
                Some(Ok(document)) => match document.report(&mut errors) {
                    true if errors.len() > Self::MAX_ERRORS => {
                        return Err(Unreadable::at_start(Reason::TooMany));
                    }
                    true => Ok(()),
                    false => {
                        let space = text[start..].len() - text[start..].trim_start().len();
                        Err(Unreadable::new(text, start + space, Reason::NoResponse))
                    }
                },
                Some(Err(error)) => Err(error.into()),
                None if first => Err(Unreadable::at_start(Reason::Empty)),
                None => break,
            };
            match read {
                Ok(()) => first = false,
                Err(error) if first => return Err(error),
                Err(error) => {
                    errors.push(ApiError {
                        unreadable: Some(error),
                        ..ApiError::default()
                    });
                    break;
                }
            }
        }
        Ok(Self { errors })
    }

    /// Whether the response reports no error at all.
    pub fn is_ok(&self) -> bool {
        self.errors.is_empty()
    }

    /// Every error, in the response's order.
    pub fn errors(&self) -> &[ApiError] {
        &self.errors
    }

    /// How many jobs have an error.
    pub fn rejected_jobs(&self) -> usize {
        let jobs: HashSet<_> = self.errors.iter().filter_map(ApiError::job).collect();
        jobs.len()
    }
}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.errors.as_slice() {
            [] => return f.write_str("no error"),
            [error] => return error.fmt(f),
            errors => write!(f, "{} errors: ", errors.len())?,
        }
        for (i, error) in self.errors.iter().take(MAX_LISTED).enumerate() {
            write!(f, "{}{error}", if i == 0 { "" } else { "; " })?;
        }
        match self.errors.len().saturating_sub(MAX_LISTED) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl std::error::Error for ErrorResponse {}

impl ApiError {
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

    /// Whatever else came with the error, in its order.
    pub fn data(&self) -> &[Datum] {
        &self.data
    }

    /// Where reading failed, if this stands for a part of the response that could not
    /// be read.
    pub fn unreadable(&self) -> Option<&Unreadable> {
        self.unreadable.as_ref()
    }

    fn is_unreadable(&self) -> bool {
        self.unreadable.is_some()
    }

    /// What a text of a catalog can use as arguments.
    pub(crate) fn args(&self) -> FluentArgs<'_> {
        let mut args = FluentArgs::new();
        if let Some(code) = self.code {
            args.set("code", code.to_string());
        }
        if let Some(job) = self.job() {
            args.set("job", job);
        }
        if let Some(text) = self.server_text() {
            args.set("server-text", text);
        }
        for Datum { name, value } in self.data.iter().take(MAX_ARGS) {
            let Some(name) = name.as_deref() else {
                continue;
            };
            if args.get(name).is_some() {
                continue;
            }
            match value {
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
            write!(f, "{}: ", Shown(job))?;
        }
        if let Some(code) = self.code {
            write!(f, "{code}: ")?;
        }
        let documented = self.code.and_then(ErrorCode::documented);
        match documented.or(self.server_text()) {
            Some(text) => Shown(text).fmt(f),
            None => f.write_str("unknown error"),
        }
    }
}

/// A server's word in a line of a log: without what breaks lines or steers a terminal, and
/// not without end.
struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut room = MAX_SHOWN;
        for c in self.0.chars() {
            let escaped = match c {
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => {
                    c.escape_unicode().to_string()
                }
                c if c.is_control() => c.escape_default().to_string(),
                _ => String::new(),
            };
            room = match room.checked_sub(escaped.len().max(1)) {
                Some(room) => room,
                None => return f.write_str("…"),
            };
            match escaped.is_empty() {
                true => f.write_char(c)?,
                false => f.write_str(&escaped)?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}

impl Unreadable {
    fn at_start(reason: Reason) -> Self {
        Self {
            line: 1,
            column: 1,
            reason,
        }
    }

    fn new(text: &str, offset: usize, reason: Reason) -> Self {
        let before = text.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before.len() - line_start + 1,
            reason,
        }
    }

    /// The line of the body where reading failed, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in that line, in bytes, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// What is wrong, without the place.
    pub fn reason(&self) -> String {
        self.reason.to_string()
    }

    /// Whether the body was empty.
    pub fn is_empty(&self) -> bool {
        self.reason == Reason::Empty
    }

    /// Whether the body was larger, or held more errors, than what is read.
    pub fn is_too_large(&self) -> bool {
        matches!(self.reason, Reason::TooLarge | Reason::TooMany)
    }
}

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let reason = error.to_string().replace(&place, "");
        Self {
            line: error.line().max(1),
            column: error.column().max(1),
            reason: Reason::Json(reason),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Reason::NoResponse | Reason::Json(_) = self.reason {
            write!(f, "line {}, column {}: ", self.line, self.column)?;
        }
        self.reason.fmt(f)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Empty => f.write_str("the response is empty"),
            Reason::TooLarge => write!(
                f,
                "the response is larger than {} MiB",
                ErrorResponse::MAX_BYTES >> 20
            ),
            Reason::TooMany => write!(
                f,
                "the response has more than {} errors",
                ErrorResponse::MAX_ERRORS
            ),
            Reason::NoResponse => f.write_str("the JSON is no response of Gengo's API"),
            Reason::Json(reason) => write!(f, "the response is not JSON: {reason}"),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Node {
    /// Reports the errors of a document; `false` if it is no response at all.
    fn report(self, errors: &mut Vec<ApiError>) -> bool {
        match self {
            Node::Object(members) if is_error(&members) && !is_envelope(&members) => {
                Node::Object(members).collect(None, errors);
                true
            }
            Node::Object(members) if is_envelope(&members) => {
                report_envelope(members, errors);
                true
            }
            Node::List(items) if items.iter().any(Node::is_error) => {
                Node::List(items).collect(None, errors);
                true
            }
            _ => false,
        }
    }

    fn is_error(&self) -> bool {
        match self {
            Node::Object(members) => is_error(members),
            Node::List(items) => items.iter().any(Node::is_error),
            _ => false,
        }
    }

    /// Whether it is an object, and not an error itself.
    fn is_map(&self) -> bool {
        matches!(self, Node::Object(members) if !is_error(members))
    }

    /// Whether there is nothing in it, as PHP writes it.
    fn is_nothing(&self) -> bool {
        match self {
            Node::Null | Node::Bool(false) => true,
            Node::Text(text) => text.is_empty(),
            Node::List(items) => items.is_empty(),
            Node::Object(members) => members.is_empty(),
            _ => false,
        }
    }

    /// The errors of an `err`, in any shape.
    fn collect(self, job: Option<&Arc<str>>, errors: &mut Vec<ApiError>) {
        if self.is_nothing() {
            return;
        }
        let mut error = ApiError {
            job: job.cloned(),
            ..ApiError::default()
        };
        match self {
            Node::List(items) => {
                for item in items {
                    if is_full(errors) {
                        return;
                    }
                    item.collect(job, errors);
                }
                return;
            }
            Node::Object(members) if !is_error(&members) => {
                for (name, member) in members {
                    if is_full(errors) {
                        return;
                    }
                    // The outermost name is the job's, but for what only holds jobs.
                    let job = match job {
                        Some(job) => Some(Arc::clone(job)),
                        None if is_holder(&name) && member.is_map() => None,
                        None => Some(name.into()),
                    };
                    let before = errors.len();
                    member.collect(job.as_ref(), errors);
                    if errors.len() == before {
                        errors.push(ApiError {
                            job,
                            ..ApiError::default()
                        });
                    }
                }
                return;
            }
            Node::Object(members) => {
                let own = errors.len();
                errors.push(ApiError::default());
                for (name, member) in members {
                    match name.as_str() {
                        "code" => error.set_code(member),
                        "msg" => error.set_text(member),
                        _ if member.is_error() => {
                            let job = error.job.clone().unwrap_or_else(|| name.into());
                            member.collect(Some(&job), errors);
                        }
                        _ => error.data.push(Datum {
                            name: Some(name),
                            value: member.into_value(),
                        }),
                    }
                }
                if let Some(place) = errors.get_mut(own) {
                    *place = error;
                }
                return;
            }
            node @ Node::Number(_) => error.set_code(node),
            node => error.set_text(node),
        }
        errors.push(error);
    }

    /// The errors of single jobs inside a success: an `err` at any depth. A job is
    /// called as the object is that the `err` is in, or else as the error itself says, or
    /// by its position in a list.
    fn search(self, name: Option<String>, position: Option<usize>, errors: &mut Vec<ApiError>) {
        match self {
            Node::Object(members) => {
                for (key, member) in members {
                    if is_full(errors) {
                        return;
                    }
                    if key == "err" {
                        let position = position.map(|position| position.to_string());
                        let job = name.clone().or_else(|| member.named_job()).or(position);
                        member.collect(job.map(Arc::from).as_ref(), errors);
                    } else {
                        member.search(Some(key), None, errors);
                    }
                }
            }
            Node::List(items) => {
                for (position, item) in items.into_iter().enumerate() {
                    if is_full(errors) {
                        return;
                    }
                    item.search(None, Some(position), errors);
                }
            }
            _ => {}
        }
    }

    /// The job's name inside an error: Gengo sends it as `key`.
    fn named_job(&self) -> Option<String> {
        match self {
            Node::Object(members) => members.iter().find_map(|(key, member)| match member {
                Node::Text(job) if key == "key" => Some(job.clone()),
                _ => None,
            }),
            _ => None,
        }
    }
}

/// Whether there are more errors than are read.
fn is_full(errors: &[ApiError]) -> bool {
    errors.len() > ErrorResponse::MAX_ERRORS
}

/// Whether a name is that of something that holds jobs, where a job's name could be.
fn is_holder(name: &str) -> bool {
    matches!(name, "err" | "errors" | "jobs")
}

/// Whether an object is a whole response.
fn is_envelope(members: &[(String, Node)]) -> bool {
    members
        .iter()
        .any(|(name, _)| matches!(name.as_str(), "opstat" | "err" | "response"))
}

/// Whether an object is one error, and not a map of jobs to their errors: a job may be
/// named `code` or `msg`, too.
fn is_error(members: &[(String, Node)]) -> bool {
    members.iter().any(|(name, member)| match name.as_str() {
        "code" => !matches!(member, Node::List(_) | Node::Object(_)),
        "msg" => !member.is_error() && !matches!(member, Node::Object(_)),
        _ => false,
    })
}

fn report_envelope(members: Vec<(String, Node)>, errors: &mut Vec<ApiError>) {
    let (mut status, mut failed, mut top) = (None, false, ApiError::default());
    let (mut rest, mut response) = (Vec::new(), None);
    let before = errors.len();
    for (name, member) in members {
        match name.as_str() {
            "opstat" => {
                status =
                    Some(matches!(&member, Node::Text(text) if text.eq_ignore_ascii_case("ok")));
            }
            "err" => {
                failed |= !matches!(member, Node::Null);
                member.collect(None, errors);
            }
            "response" => response = Some(member),
            "msg" => top.set_text(member),
            _ => rest.push((name, member)),
        }
    }
    let succeeded = status.unwrap_or(!failed);
    match response {
        Some(response) if !succeeded && response.is_error() => response.collect(None, errors),
        Some(response) => response.search(None, None, errors),
        None => {}
    }
    if succeeded || errors.len() > before {
        return;
    }
    // A failure that says nothing of itself, or not where it should, is still one.
    for (name, member) in rest {
        match member.is_error() {
            true => member.collect(None, errors),
            false => top.data.push(Datum {
                name: Some(name),
                value: member.into_value(),
            }),
        }
    }
    if errors.len() == before {
        errors.push(top);
    }
}

impl ApiError {
    fn set_code(&mut self, node: Node) {
        let code = match &node {
            Node::Null => return,
            Node::Number(number) => whole(number).map(ErrorCode::new),
            Node::Text(text) => text.trim().parse().ok().map(ErrorCode::new),
            _ => None,
        };
        if code.is_some() && self.code.is_none() {
            self.code = code;
        } else {
            self.data.push(Datum {
                name: Some("code".to_owned()),
                value: node.into_value(),
            });
        }
    }

    /// The text, or a list of the text and what belongs to it.
    fn set_text(&mut self, node: Node) {
        match node {
            Node::Null => {}
            Node::Text(text) if text.trim().is_empty() => {}
            Node::Text(text) if self.server_text.is_none() => self.server_text = Some(text),
            Node::List(items) => {
                let mut items = items.into_iter();
                if let Some(first) = items.next() {
                    self.set_text(first);
                }
                self.data.extend(items.map(|item| Datum {
                    name: None,
                    value: item.into_value(),
                }));
            }
            node => self.data.push(Datum {
                name: Some("msg".to_owned()),
                value: node.into_value(),
            }),
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
