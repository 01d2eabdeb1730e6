//! Why a reader gets the text they get.

use gengo_messages::LanguageIdentifier;

use crate::record::record;

record! {
    /// Which locales were asked for a message, and what each lacked.
    pub struct Trace {
        /// The id of the message.
        pub id: Option<String>,
        /// What was asked, in order: first for the text for developers, then for the text for
        /// users, each up to the locale that answered.
        pub steps: Vec<TraceStep>,
        /// All of it as lines of English, for logs.
        pub log: String,
    }

    /// One question to one locale.
    pub struct TraceStep {
        /// The locale that was asked. None where the server's own text answers.
        pub locale: Option<String>,
        /// The id of the message that the locale was asked for.
        pub id: String,
        /// Whether the text for users was asked for, and not the one for developers.
        pub is_user_text: bool,
        /// What the locale lacks. None if it answers.
        pub lack: Option<String>,
    }
}

impl From<&gengo_messages::Trace> for Trace {
    fn from(trace: &gengo_messages::Trace) -> Self {
        Self {
            id: trace.id().map(str::to_owned),
            steps: trace.steps().iter().map(TraceStep::from).collect(),
            log: trace.to_string(),
        }
    }
}

impl From<&gengo_messages::Step> for TraceStep {
    fn from(step: &gengo_messages::Step) -> Self {
        Self {
            locale: step.locale().map(LanguageIdentifier::to_string),
            id: step.id().to_owned(),
            is_user_text: step.is_user_text(),
            lack: step.lack().map(str::to_owned),
        }
    }
}
