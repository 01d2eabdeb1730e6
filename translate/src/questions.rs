//! The questions of a locale's translators to the developers: its `questions.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::config;
use crate::locale_folder::LocaleFolder;

/// A question to the developers about a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Question {
    /// What is asked.
    pub question: String,
    /// The name of the person who asks, if it is known.
    pub by: Option<String>,
    /// The answer. Without one, the question is open.
    pub answer: Option<String>,
}

/// A locale's `questions.toml`: an array of tables for each message, called as its id.
///
/// ```toml
/// [[error-2700]]
/// question = "Are credits money?"
/// by = "Translator"
/// answer = "Yes, paid in advance."
/// ```
pub(crate) type Questions = BTreeMap<String, Vec<AskedQuestion>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedQuestion {
    pub(crate) question: Spanned<String>,
    pub(crate) by: Option<String>,
    answer: Option<String>,
}

impl AskedQuestion {
    /// The answer; an empty one is none.
    pub(crate) fn answer(&self) -> Option<&str> {
        let answer = self.answer.as_deref();
        answer.filter(|answer| !answer.trim().is_empty())
    }
}

/// The questions of a locale by message; none if they cannot be read, which the check reports.
pub(crate) fn questions_of(own: &LocaleFolder) -> BTreeMap<String, Vec<Question>> {
    let text = own.questions.as_deref().map(|file| file.text());
    let read = text.and_then(|text| config::read::<Questions>(&text).ok());
    let read = read.unwrap_or_default().into_iter();
    read.map(|(id, asked)| {
        let asked = asked.into_iter().map(|own| Question {
            answer: own.answer().map(str::to_owned),
            question: own.question.into_inner(),
            by: own.by,
        });
        (id, asked.collect())
    })
    .collect()
}
