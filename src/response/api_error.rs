//! One error of a response.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use fluent::FluentArgs;
use serde_json::{Number, Value};

use super::unreadable::Unreadable;
use crate::code::ErrorCode;
use crate::json::Node;

/// How many members of an error its texts can use: arguments are kept sorted, one by one.
const MAX_ARGS: usize = 100;

/// The arguments that are passed whatever came with an error: the code, the job and what the server says. All are texts.
pub(crate) const TEXT_ARGUMENTS: [&str; 3] = ["code", "job", "server-text"];
/// How much of a server's word goes into a line of a log, in characters as they are shown.
const MAX_SHOWN: usize = 300;

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

impl ApiError {
    /// One of a job that says nothing of itself.
    pub(crate) fn of_job(job: Option<Arc<str>>) -> Self {
        Self {
            job,
            ..Self::default()
        }
    }

    /// What follows a response and cannot be read.
    pub(crate) fn of_unreadable(error: Unreadable) -> Self {
        Self {
            unreadable: Some(error),
            ..Self::default()
        }
    }

    pub(crate) fn add(&mut self, name: String, value: Value) {
        let name = Some(name);
        self.data.push(Datum { name, value });
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

    /// Whatever else came with the error, in its order.
    pub fn data(&self) -> &[Datum] {
        &self.data
    }

    /// Where reading failed, if this stands for a part of the response that could not
    /// be read.
    pub fn unreadable(&self) -> Option<&Unreadable> {
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
            self.data.push(Datum {
                name: Some("code".to_owned()),
                value: node.into_value(),
            });
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
