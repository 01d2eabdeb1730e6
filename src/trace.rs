//! Traces: why a reader gets a text.

use std::fmt;
use std::path::Path;

use message_catalog::{Args, Level, Localizer};
use unic_langid::LanguageIdentifier;

use crate::generic::Generic;
use crate::part::TextKind;
use crate::reported_code::Code;

/// Which locales were tried for a message, and what each lacked.
///
/// It displays as lines of the form `text: es-419: has no message error-2700`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    id: Option<String>,
    chain: String,
    steps: Vec<Step>,
}

/// One locale that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    kind: TextKind,
    id: String,
    /// Whether a generic message was requested instead of the original one.
    is_generic: bool,
    /// `None` where the server's own text answers.
    asked: Option<message_catalog::Step>,
}

impl Trace {
    /// The id of the message; `None` for an error without a code.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The steps in order: first for the text, then for the user text, each up to the locale that answered.
    /// If no locale has the message, the generic messages are tried.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl Step {
    /// The locale that was tried; `None` if the server's own text answers. A locale is tried once for each
    /// layer that has the message: an app's overlay, then the embedded text. A parent of a regional locale
    /// is first tried with the texts of that locale.
    pub fn locale(&self) -> Option<&LanguageIdentifier> {
        self.asked.as_ref().map(message_catalog::Step::locale)
    }

    /// The file that has the message, as it was given to the catalog; `None` if the locale does not have it.
    pub fn path(&self) -> Option<&Path> {
        self.asked.as_ref()?.path()
    }

    /// Whether the text is one that the library carries.
    pub fn is_built_in(&self) -> bool {
        let level = self.asked.as_ref().and_then(message_catalog::Step::level);
        level == Some(Level::BuiltIn)
    }

    /// Whether a generic message was requested, because no locale has one for the code.
    pub fn is_generic(&self) -> bool {
        self.is_generic
    }

    /// The id of the requested message: that of the code, or of a generic message.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether the user text was requested, rather than the developer text.
    pub fn is_user_text(&self) -> bool {
        self.kind == TextKind::User
    }

    /// What the locale lacks; `None` if it answers.
    pub fn lack(&self) -> Option<&str> {
        self.asked.as_ref()?.lack()
    }
}

/// Repeats all lookups of a message. If the chain has nothing for the code, the server's own text answers, if
/// there is one, and then a generic message.
pub(crate) fn trace(
    localizer: &Localizer,
    (code, id): (Option<Code<'_>>, Option<String>),
    args: &dyn Args,
    has_server_text: bool,
) -> Trace {
    let mut steps = Vec::new();
    for kind in [TextKind::Developer, TextKind::User] {
        let mut ask = |id: &str, is_generic: bool, args: &dyn Args| -> bool {
            let trace = localizer.trace(id, kind.part(), args);
            let answered = trace.is_answered();
            steps.extend(trace.into_steps().into_iter().map(|asked| Step {
                kind,
                id: id.to_owned(),
                is_generic,
                asked: Some(asked),
            }));
            answered
        };
        if id.as_ref().is_some_and(|id| ask(id, false, args)) {
            continue;
        }
        if kind == TextKind::Developer && has_server_text {
            steps.push(Step {
                kind,
                id: String::new(),
                is_generic: false,
                asked: None,
            });
            continue;
        }
        let args = Generic::args(code);
        let mut generic = Generic::standing_in_for(code).iter();
        generic.any(|generic| ask(generic.id(), true, &args));
    }
    Trace {
        id,
        chain: localizer.chain().to_string(),
        steps,
    }
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
        let which = match self.kind {
            TextKind::Developer => "text",
            TextKind::User => "user text",
        };
        match &self.asked {
            None => write!(f, "{which}: the server's own text answers"),
            Some(asked) if asked.lack().is_some() => write!(f, "{which}: {asked}"),
            Some(asked) if self.is_generic => write!(f, "{which}: {asked} with {}", self.id),
            Some(asked) => write!(f, "{which}: {asked}"),
        }
    }
}
