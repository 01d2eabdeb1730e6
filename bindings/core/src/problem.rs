//! What cannot be used of an app's own texts.

use gengo_messages::LanguageIdentifier;

use crate::record::record;

record! {
    /// Something in an app's own texts that cannot be used. It costs the messages that it names and
    /// nothing else.
    pub struct Problem {
        /// The file or folder; for a text that came as a string, the name that it was given.
        pub path: String,
        /// The locale whose text it is.
        pub locale: Option<String>,
        /// The line in the file, from 1.
        pub line: Option<usize>,
        /// The column in the line, in characters, from 1.
        pub column: Option<usize>,
        /// The id of the message, or of the term with its leading `-`.
        pub id: Option<String>,
        /// What is wrong, without the place.
        pub reason: String,
        /// All of it in one line, for logs.
        pub log: String,
    }
}

impl From<&gengo_messages::Problem> for Problem {
    fn from(problem: &gengo_messages::Problem) -> Self {
        Self {
            path: problem.path().to_string_lossy().into_owned(),
            locale: problem.locale().map(LanguageIdentifier::to_string),
            line: problem.line(),
            column: problem.column(),
            id: problem.id().map(str::to_owned),
            reason: problem.reason(),
            log: problem.to_string(),
        }
    }
}
