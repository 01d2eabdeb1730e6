//! Why a reader gets the text they get.

use std::fmt;

use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use crate::chain::Chain;
use crate::code::ErrorCode;
use crate::generic::Generic;
use crate::messages::{Part, Text, USER_ATTRIBUTE};
use crate::store::Store;

/// Which locales were asked for a message, and what each lacked.
///
/// It displays as lines of the form `text: es-419: has no message error-2700`.
#[derive(Clone, Debug)]
pub struct Trace {
    id: Option<String>,
    chain: String,
    steps: Vec<Step>,
}

/// One question to one locale.
#[derive(Clone, Debug)]
pub struct Step {
    locale: Option<LanguageIdentifier>,
    id: String,
    part: Part,
    lack: Option<String>,
}

impl Trace {
    /// The id of the message; `None` for an error without a code.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What was asked, in order: first for the text, then for the user text, each up to
    /// the locale that answered. Where none has the message, the generic messages are
    /// asked for.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl Step {
    /// The locale that was asked; `None` where the server's own text answers. A locale is
    /// asked once for each of its layers that has the message: an app's overlay, then the
    /// embedded text. One that fills in for a thin locale is asked with that one's texts first.
    pub fn locale(&self) -> Option<&LanguageIdentifier> {
        self.locale.as_ref()
    }

    /// The id of the message that the locale was asked for: that of the code, or of a
    /// generic message.
    pub fn id(&self) -> &str {
        &self.id
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

/// Asks again all that a message was made of. Where the chain has nothing for the code,
/// the server's own text answers, if there is one, and then a generic message.
pub(crate) fn trace(
    store: &Store,
    chain: &Chain,
    code: Option<ErrorCode>,
    args: &FluentArgs<'_>,
    has_server_text: bool,
) -> Trace {
    let mut steps = Vec::new();
    for part in [Part::Value, Part::User] {
        let mut ask = |id: &str, args: &FluentArgs<'_>| -> bool {
            chain.links().iter().enumerate().any(|(position, &link)| {
                let lacks = lacks(store, chain, position, id, part, args);
                let answered = lacks.last().is_some_and(Option::is_none);
                steps.extend(lacks.into_iter().map(|lack| Step {
                    locale: Some(chain.locale(link).id.clone()),
                    id: id.to_owned(),
                    part,
                    lack,
                }));
                answered
            })
        };
        if code.is_some_and(|code| ask(&code.message_id(), args)) {
            continue;
        }
        if part == Part::Value && has_server_text {
            steps.push(Step {
                locale: None,
                id: String::new(),
                part,
                lack: None,
            });
            continue;
        }
        let args = Generic::args(code);
        let mut generic = Generic::standing_in_for(code).iter();
        generic.any(|generic| ask(generic.id(), &args));
    }
    Trace {
        id: code.map(ErrorCode::message_id),
        chain: chain.to_string(),
        steps,
    }
}

/// What each layer of a locale lacks, up to the one that answers.
fn lacks(
    store: &Store,
    chain: &Chain,
    position: usize,
    id: &str,
    part: Part,
    args: &FluentArgs<'_>,
) -> Vec<Option<String>> {
    let mut lacks = Vec::new();
    let links = chain.links();
    let Some(&link) = links.get(position) else {
        return lacks;
    };
    let mut broken = store.broken(link.index, id).peekable();
    for (context, version) in store.versions(links, position, id) {
        let messages = store.messages(context);
        let sequence = messages
            .resource(version)
            .map_or(0, |resource| store.sequence(link.index, resource));
        while let Some(above) = broken.next_if(|problem| problem.sequence > sequence) {
            lacks.push(Some(format!("is broken: {above}")));
        }
        let text = messages.text(version, part);
        let lack = match (&**text, part) {
            (Text::Absent, Part::Value) => Some(format!("{id} has no value")),
            (Text::Absent, Part::User) => Some(format!("{id} has no attribute .{USER_ATTRIBUTE}")),
            (text, _) => messages.format(text, args).err().map(|fault| {
                if context.index == link.index {
                    return format!("{id}: {fault}");
                }
                format!("{id}, with the texts of {}: {fault}", messages.locale())
            }),
        };
        let answered = lack.is_none();
        if answered || !lacks.contains(&lack) {
            lacks.push(lack);
        }
        if answered {
            return lacks;
        }
    }
    lacks.extend(broken.map(|problem| Some(format!("is broken: {problem}"))));
    if lacks.is_empty() {
        lacks.push(Some(format!("has no message {id}")));
    }
    lacks
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.id.as_deref().unwrap_or("no code");
        writeln!(f, "{id} ({})", self.chain)?;
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
        match (&self.locale, &self.lack) {
            (None, _) => write!(f, "{which}: the server's own text answers"),
            (Some(locale), Some(lack)) => write!(f, "{which}: {locale}: {lack}"),
            (Some(locale), None) if ErrorCode::from_message_id(&self.id).is_some() => {
                write!(f, "{which}: {locale}: answers")
            }
            (Some(locale), None) => write!(f, "{which}: {locale}: answers with {}", self.id),
        }
    }
}
