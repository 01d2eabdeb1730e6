//! What is known of a code besides its texts.

use crate::record::record;
use crate::word::Retry;

record! {
    /// What is known of a code besides its texts.
    pub struct Facts {
        /// The name of the code, such as `NOT_ENOUGH_CREDITS`.
        pub name: Option<String>,
        /// What the error is about, in one word, such as `credits`.
        pub category: Option<String>,
        /// The field of the request that the error is about, by its name in the API.
        pub field: Option<String>,
        /// When trying again makes sense: `later`, `after-action` or `never`.
        pub retry: Option<Retry>,
    }
}

impl From<gengo_messages::Facts> for Facts {
    fn from(facts: gengo_messages::Facts) -> Self {
        Self {
            name: facts.name.map(String::from),
            category: facts.category.map(String::from),
            field: facts.field.map(String::from),
            retry: facts.retry.map(|retry| retry.id()),
        }
    }
}
