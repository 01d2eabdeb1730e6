//! A response as one reader sees it.

use gengo_messages::{
    Direction, ErrorCode, ErrorResponse, Localizer, Preferences, UnreadableError,
};
use gengo_messages_translate::{Folder, Shown};
use serde::Serialize;

/// The errors of a response, each as the reader sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Answer {
    /// The reader's locale.
    pub(crate) locale: String,
    /// Its direction, `ltr` or `rtl`.
    pub(crate) direction: &'static str,
    /// Whether the response has no error.
    pub(crate) ok: bool,
    /// One sentence for all of the errors.
    pub(crate) summary: Option<String>,
    /// The errors, in the order of the response: the first [`Answer::MAX_ERRORS`].
    pub(crate) errors: Vec<AnsweredError>,
    /// How many more there are.
    pub(crate) more: usize,
}

/// An error of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AnsweredError {
    /// The job that it is about.
    pub(crate) job: Option<String>,
    /// Its code.
    pub(crate) code: Option<ErrorCode>,
    /// What the server said.
    pub(crate) server_text: Option<String>,
    /// What the reader sees.
    pub(crate) shown: Shown,
}

impl Answer {
    /// How many errors are shown to each reader.
    pub(crate) const MAX_ERRORS: usize = 50;
}

/// What readers of these locales see of a response of the server.
///
/// # Errors
///
/// Why the response cannot be read.
pub(crate) fn explain(
    folder: &Folder,
    locales: &[String],
    response: &str,
) -> Result<Vec<Answer>, UnreadableError> {
    let response = ErrorResponse::parse(response.as_bytes())?;
    let catalog = folder.catalog().build();
    let answer = |locale: &String| {
        let preferences = Preferences::from_ids([locale]).unwrap_or_default();
        let localizer = catalog.localizer(&preferences);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_explained_to_each_reader() {
        let texts = [
            ("en", "Not enough credits\n    .user = Please add credits."),
            ("pl", "Za mało środków\n    .user = Doładuj konto."),
        ];
        let files = texts.map(|(locale, text)| {
            let bytes = format!("error-2700 = {text}\n").into_bytes();
            (format!("texts/{locale}/errors.ftl").into(), bytes)
        });
        let folder = Folder::of("texts", files);
        let body = r#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
        let readers = ["pl".to_owned(), "en".to_owned()];
        let answers = explain(&folder, &readers, body).unwrap();
        assert_eq!(answers[0].errors[0].shown.user_text, "Doładuj konto.");
        assert_eq!(answers[1].errors[0].shown.user_text, "Please add credits.");
        assert!(explain(&folder, &readers, "{").is_err());
    }
}
