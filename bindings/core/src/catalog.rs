//! The messages of all locales.

use gengo_messages::{Code, LanguageIdentifier, Preferences, Retry};

use crate::facts::Facts;
use crate::input_error::InputError;
use crate::localizer::Localizer;
use crate::options::Options;
use crate::problem::Problem;

/// The messages of all locales, for any number of readers at once. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Catalog(gengo_messages::Catalog);

impl Catalog {
    /// Makes a catalog. What cannot be used of an app's own texts is in [`problems`](Self::problems).
    ///
    /// # Errors
    ///
    /// An id is not a locale, or `code_ids` does not give message ids.
    pub fn new(options: &Options) -> Result<Self, InputError> {
        Ok(Self(options.builder()?.build()))
    }

    /// The messages for a reader.
    pub fn localizer(&self, reader: &Preferences) -> Localizer {
        Localizer::new(self.0.clone(), self.0.localizer(reader))
    }

    /// The locales that answer a reader, in order.
    pub fn chain(&self, reader: &Preferences) -> Vec<String> {
        ids(self.0.chain(reader).locales())
    }

    /// The locales that have texts, sorted.
    pub fn locales(&self) -> Vec<String> {
        ids(self.0.locales())
    }

    /// The numeric codes that have a message of their own, sorted.
    pub fn codes(&self) -> Vec<i64> {
        self.0.codes().iter().map(|code| code.number()).collect()
    }

    /// What is known of a code; `None` if nothing is.
    pub fn facts(&self, code: Code<'_>) -> Option<Facts> {
        self.0.facts(code).map(Facts::from)
    }

    /// When trying again makes sense: `later`, `after-action` or `never`.
    pub fn retry(&self, code: Code<'_>) -> &'static str {
        let own = self.0.facts(code).and_then(|facts| facts.retry);
        let of_number = || code.number().map(|number| number.retry());
        own.or_else(of_number).unwrap_or(Retry::Never).id()
    }

    /// What cannot be used of the app's own texts.
    pub fn problems(&self) -> Vec<Problem> {
        self.0.problems().iter().map(Problem::from).collect()
    }
}

pub(crate) fn ids<'a>(locales: impl Iterator<Item = &'a LanguageIdentifier>) -> Vec<String> {
    locales.map(LanguageIdentifier::to_string).collect()
}
