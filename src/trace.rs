//! Why a reader gets the text they get.

use std::fmt;

use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use crate::chain::{Chain, Link};
use crate::messages::{Part, Text, USER_ATTRIBUTE};
use crate::store::Store;

/// Which locales were asked for a message, and what each lacked.
///
/// It displays as lines of the form `text: es-419: has no message error-2700`.
#[derive(Clone, Debug)]
pub struct Trace {
    id: String,
    chain: String,
    steps: Vec<Step>,
}

/// One question to one locale.
#[derive(Clone, Debug)]
pub struct Step {
    locale: LanguageIdentifier,
    part: Part,
    lack: Option<String>,
}

impl Trace {
    /// The id of the message.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What was asked, in order: first for the text, then for the user text, each up to
    /// the locale that answered.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl Step {
    /// The locale that was asked. A locale is asked once for each of its layers that has
    /// the message: an app's overlay, then the embedded text.
    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// Whether the text for the person in front of the app was asked for, and not the
    /// one for developers.
    pub fn is_user_text(&self) -> bool {
        self.part == Part::User
    }

    /// What the locale lacks; `None` if it answers.
    pub fn lack(&self) -> Option<&str> {
        self.lack.as_deref()
    }
}

pub(crate) fn trace(store: &Store, chain: &Chain, id: String, args: &FluentArgs<'_>) -> Trace {
    let mut steps = Vec::new();
    for part in [Part::Value, Part::User] {
        for &link in chain.links() {
            let lacks = lacks(store, link, &id, part, args);
            let answered = lacks.last().is_some_and(Option::is_none);
            steps.extend(lacks.into_iter().map(|lack| Step {
                locale: chain.locale(link).id.clone(),
                part,
                lack,
            }));
            if answered {
                break;
            }
        }
    }
    Trace {
        id,
        chain: chain.to_string(),
        steps,
    }
}

/// What each layer of a locale lacks, up to the one that answers.
fn lacks(
    store: &Store,
    link: Link,
    id: &str,
    part: Part,
    args: &FluentArgs<'_>,
) -> Vec<Option<String>> {
    let mut lacks = Vec::new();
    if let Some(problem) = store.problem_with(link.index, id) {
        lacks.push(Some(format!("is broken: {problem}")));
    }
    let messages = store.messages(link.index);
    for version in messages.versions(id) {
        let text = messages.text(version, part);
        let lack = match (&**text, part) {
            (Text::Absent, Part::Value) => Some(format!("{id} has no value")),
            (Text::Absent, Part::User) => Some(format!("{id} has no attribute .{USER_ATTRIBUTE}")),
            (text, _) => messages
                .format(text, args)
                .err()
                .map(|fault| format!("{id}: {fault}")),
        };
        let answered = lack.is_none();
        lacks.push(lack);
        if answered {
            break;
        }
    }
    if lacks.is_empty() {
        lacks.push(Some(format!("has no message {id}")));
    }
    lacks
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} ({})", self.id, self.chain)?;
        self.steps.iter().try_for_each(|step| writeln!(f, "{step}"))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let which = if self.is_user_text() {
            "user text"
        } else {
            "text"
        };
        let lack = self.lack.as_deref().unwrap_or("answers");
        write!(f, "{which}: {}: {lack}", self.locale)
    }
}
