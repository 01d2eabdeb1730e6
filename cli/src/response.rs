//! The meaning of a response: a document for programs, a page for people.

use std::fmt::Write as _;

use anstyle::Style;
use gengo_messages::{
    ApiError, Direction, ErrorCode, ErrorResponse, Localizer, Message, UnreadableError,
};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::output::{BOLD, DIM, GREEN, Output, RED, harmless, marked};

#[derive(Serialize)]
pub(crate) struct Rendered {
    ok: bool,
    errors: Vec<RenderedError>,
    summary: Option<String>,
}

#[derive(Serialize)]
struct RenderedError {
    job: Option<String>,
    code: Option<ErrorCode>,
    name: Option<&'static str>,
    text: String,
    user_text: String,
    locale: Option<String>,
    user_locale: Option<String>,
    direction: &'static str,
    server_text: Option<String>,
    data: Vec<Value>,
}

/// What reading a response came to.
pub(crate) type Parsed = Result<ErrorResponse, UnreadableError>;

/// Why a response, or a part of it, could not be read.
pub(crate) fn unreadable(response: &Parsed) -> Vec<&UnreadableError> {
    match response {
        Ok(response) => {
            let errors = response.errors().iter();
            errors.filter_map(ApiError::unreadable).collect()
        }
        Err(error) => vec![error],
    }
}

/// For programs.
pub(crate) fn document(localizer: &Localizer, response: &Parsed) -> Rendered {
    match response {
        Ok(response) => rendered(localizer, response),
        Err(error) => Rendered {
            ok: false,
            errors: vec![localizer.explain_unreadable(error).into()],
            summary: None,
        },
    }
}

/// For people.
pub(crate) fn page(localizer: &Localizer, response: &Parsed, output: &Output) -> String {
    match response {
        Ok(response) => errors_page(localizer, response, output),
        Err(error) => told(&localizer.explain_unreadable(error), output),
    }
}

fn rendered(localizer: &Localizer, response: &ErrorResponse) -> Rendered {
    Rendered {
        ok: response.is_ok(),
        errors: localizer
            .explain_response(response)
            .map(|(error, message)| RenderedError {
                job: error.job().map(str::to_owned),
                server_text: error.server_text().map(str::to_owned),
                data: data(error),
                ..RenderedError::from(message)
            })
            .collect(),
        summary: localizer
            .summary(response)
            .map(|summary| summary.text().to_owned()),
    }
}

impl From<Message<'_>> for RenderedError {
    fn from(message: Message<'_>) -> Self {
        Self {
            job: None,
            code: message.code(),
            name: message.code().and_then(ErrorCode::name),
            text: message.text().to_owned(),
            user_text: message.user_text().to_owned(),
            locale: message.locale().map(ToString::to_string),
            user_locale: message.user_locale().map(ToString::to_string),
            direction: message.direction().as_str(),
            server_text: None,
            data: Vec::new(),
        }
    }
}

/// What has a name becomes an object of that one member.
fn data(error: &ApiError) -> Vec<Value> {
    let data = error.data().iter();
    data.filter_map(|datum| {
        let value: Value = datum.value()?;
        Some(match datum.name() {
            Some(name) => Value::Object(Map::from_iter([(name.to_owned(), value)])),
            None => value,
        })
    })
    .collect()
}

fn errors_page(localizer: &Localizer, response: &ErrorResponse, output: &Output) -> String {
    let Some(summary) = localizer.summary(response) else {
        return format!("{GREEN}ok{GREEN:#}\n");
    };
    let mut page = String::new();
    let summary = marked(summary.text(), summary.direction());
    let _ = writeln!(page, "{RED}{summary}{RED:#}");
    let mut job = None;
    for (i, (error, message)) in localizer.explain_response(response).enumerate() {
        if i == 0 || error.job() != job {
            page.push('\n');
            job = error.job();
            if let Some(job) = job {
                let _ = writeln!(page, "{BOLD}{}{BOLD:#}", harmless(job));
            }
        }
        page += &told(&message, output);
        let plain = |label, text: &str| output.labelled(label, text, Direction::LeftToRight, DIM);
        if let Some(text) = error.server_text()
            && text != message.text()
        {
            page += &plain("Server", text);
        }
        for value in data(error) {
            page += &plain("Data", &value.to_string());
        }
    }
    page
}

fn told(message: &Message<'_>, output: &Output) -> String {
    let code = message
        .code()
        .map_or("-".to_owned(), |code| code.to_string());
    // The server's own text stands in for one of the catalog as it is.
    let direction = match message.locale() {
        Some(_) => message.direction(),
        None => Direction::LeftToRight,
    };
    let user = output.labelled(&code, message.user_text(), message.user_direction(), BOLD);
    let text = output.labelled("", message.text(), direction, Style::new());
    user + &text
}
