//! What one reader sees of one error.

use gengo_messages::{LanguageIdentifier, Message, Preferences, Trace};
use serde::Serialize;

/// Texts, and why it is these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Shown {
    /// The reader's locale.
    pub locale: String,
    /// The text for developers.
    pub text: String,
    /// Its locale; `None` if it is the server's own.
    pub text_locale: Option<String>,
    /// Its direction, `ltr` or `rtl`.
    pub text_direction: &'static str,
    /// The text for the person in front of the app.
    pub user_text: String,
    /// Its locale.
    pub user_locale: Option<String>,
    /// Its direction, `ltr` or `rtl`.
    pub user_direction: &'static str,
    /// Which locales were asked, and what each lacked.
    pub trace: Vec<String>,
}

impl Shown {
    pub(crate) fn new(reader: &str, message: &Message<'_>, trace: &Trace) -> Self {
        let name = |locale: Option<&LanguageIdentifier>| locale.map(ToString::to_string);
        Self {
            locale: reader.to_owned(),
            text: message.text().to_owned(),
            text_locale: name(message.locale()),
            text_direction: message.direction().as_str(),
            user_text: message.user_text().to_owned(),
            user_locale: name(message.user_locale()),
            user_direction: message.user_direction().as_str(),
            trace: trace.steps().iter().map(ToString::to_string).collect(),
        }
    }
}

pub(crate) fn preferences(locale: &str) -> Preferences {
    Preferences::from_ids([locale]).unwrap_or_default()
}
