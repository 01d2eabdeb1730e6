//! A response as one reader sees it.

use gengo_messages::{Direction, ErrorCode, ErrorResponse, Localizer, UnreadableError};
use serde::Serialize;

use crate::folder::Folder;
use crate::view::shown::{Shown, preferences};

/// The errors of a response, each as the reader sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Answer {
    /// The reader's locale.
    pub locale: String,
    /// Its direction, `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether the response has no error.
    pub ok: bool,
    /// One sentence for all of the errors.
    pub summary: Option<String>,
    /// The errors, in the order of the response: the first [`Answer::MAX_ERRORS`].
    pub errors: Vec<AnsweredError>,
    /// How many more there are.
    pub more: usize,
}

/// An error of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AnsweredError {
    /// The job that it is about.
    pub job: Option<String>,
    /// Its code.
    pub code: Option<ErrorCode>,
    /// What the server said.
    pub server_text: Option<String>,
    /// What the reader sees.
    pub shown: Shown,
}

impl Answer {
    /// How many errors are shown to each reader.
    pub const MAX_ERRORS: usize = 50;
}

/// What readers of these locales see of a response of the server.
///
/// # Errors
///
/// Why the response cannot be read.
pub fn explain(
    folder: &Folder,
    locales: &[String],
    response: &str,
) -> Result<Vec<Answer>, UnreadableError> {
    let response = ErrorResponse::parse(response.as_bytes())?;
    let catalog = folder.catalog().build();
    let answer = |locale: &String| {
        let localizer = catalog.localizer(&preferences(locale));
        let errors = localizer.explain_response(&response);
        let errors = errors
            .take(Answer::MAX_ERRORS)
            .map(|(error, message)| AnsweredError {
                job: error.job().map(str::to_owned),
                code: error.code(),
                server_text: error.server_text().map(str::to_owned),
                shown: Shown::new(locale, &message, &localizer.trace_error(error)),
            });
        Answer {
            locale: locale.clone(),
            direction: direction(&localizer),
            ok: response.is_ok(),
            summary: localizer
                .summary(&response)
                .map(|summary| summary.text().to_owned()),
            errors: errors.collect(),
            more: response.errors().len().saturating_sub(Answer::MAX_ERRORS),
        }
    };
    Ok(locales.iter().map(answer).collect())
}

fn direction(localizer: &Localizer) -> &'static str {
    let first = localizer.chain().locales().next();
    first.map_or("ltr", |locale| Direction::of(locale).as_str())
}
