//! The messages for a reader.

use gengo_messages::{ErrorCode, LanguageIdentifier};

use crate::record::record;
use crate::word::{Direction, Origin};

record! {
    /// An error in a reader's language: one text for developers and logs, one for the person in
    /// front of the app.
    pub struct Message {
        /// The code that the message is about. None for an error without one, and for summaries.
        pub code: Option<i64>,
        /// The sentence for developers and logs. What a server or an app puts into it is escaped
        /// where it would break a line or steer a terminal.
        pub text: String,
        /// What happened and what to do, for the person in front of the app.
        pub user_text: String,
        /// The locale that `text` is from. None if the text is the server's own.
        pub locale: Option<String>,
        /// The locale that `user_text` is from.
        pub user_locale: Option<String>,
        /// The direction of `text`: `ltr` or `rtl`.
        pub direction: Direction,
        /// The direction of `user_text`: `ltr` or `rtl`.
        pub user_direction: Direction,
        /// Where `text` comes from: `first-choice`, `fallback` (another locale of the chain),
        /// `server`, `generic` (nothing is known of the code) or `id`.
        pub origin: Origin,
        /// Where `user_text` comes from.
        pub user_origin: Origin,
        /// Whether one of the two texts is not what the reader asked for first: it is in another
        /// language, or not about this code.
        pub is_fallback: bool,
    }
}

impl From<gengo_messages::Message<'_>> for Message {
    fn from(message: gengo_messages::Message<'_>) -> Self {
        let locale = |id: Option<&LanguageIdentifier>| id.map(LanguageIdentifier::to_string);
        let (text, user_text) = (message.for_developer(), message.for_user());
        Self {
            code: message.code().map(ErrorCode::number),
            locale: locale(text.locale()),
            user_locale: locale(user_text.locale()),
            direction: text.direction().as_str(),
            user_direction: user_text.direction().as_str(),
            origin: text.origin().id(),
            user_origin: user_text.origin().id(),
            is_fallback: message.is_fallback(),
            text: text.into_text().into_owned(),
            user_text: user_text.into_text().into_owned(),
        }
    }
}
