//! Traces: why a reader gets a text.

use std::fmt;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use crate::args::Args;
use crate::reader::Chain;
use crate::texts::{Level, Part, Store, Text, What};

/// Which locales were tried for a text, and what each lacked.
///
/// It displays as lines of the form `es-419: has no message error-2700`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    id: String,
    attribute: Option<String>,
    chain: String,
    steps: Vec<Step>,
}

/// One locale that was tried. It displays as `es-419: has no message error-2700` or
/// `es: answers`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    locale: LanguageIdentifier,
    path: Option<PathBuf>,
    level: Option<Level>,
    lack: Option<String>,
}

impl Trace {
    /// The id of the message.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The requested attribute; `None` for the value.
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// The steps in order, up to the locale that answered.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Whether a locale answered.
    pub fn is_answered(&self) -> bool {
        self.steps.last().is_some_and(|step| step.lack.is_none())
    }

    /// The steps, to build a trace of your own.
    pub fn into_steps(self) -> Vec<Step> {
        self.steps
    }
}

impl Step {
    /// The locale that was tried. A locale is tried once for each layer that has the message: an app's
    /// overlay, then the built-in text. A parent of a regional locale is first tried with the texts of
    /// that locale.
    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// The file that has the message, as it was given to the catalog; `None` if the locale does not have it.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The level of the layer that has the message; `None` if the locale does not have it, or if it is broken.
    pub fn level(&self) -> Option<Level> {
        self.level
    }

    /// What the locale lacks; `None` if it answers.
    pub fn lack(&self) -> Option<&str> {
        self.lack.as_deref()
    }
}

/// Repeats all lookups of a text.
pub(crate) fn trace(
    store: &Store,
    chain: &Chain,
    id: &str,
    part: Part<'_>,
    args: &dyn Args,
) -> Trace {
    let mut steps: Vec<Step> = Vec::new();
    let _ = store.attempts(chain.links(), id, part, &mut |attempt| {
        let (path, level) = match &attempt.what {
            What::NoMessage => (None, None),
            What::Unread(problem) => (Some(problem.path().to_owned()), None),
            What::Text { layer, place, .. } => {
                let path = layer.file(*place).map(|file| file.path.clone());
                (path, Some(layer.level()))
            }
        };
        let lack = match attempt.what {
            What::NoMessage => Some(format!("has no message {id}")),
            What::Unread(problem) => Some(format!("is broken: {problem}")),
            What::Text { scope, text, .. } => {
                let own = scope.locale == attempt.link.index;
                let scope = store.scope(scope);
                match (&text, part) {
                    (Text::Absent, Part::Value) => Some(format!("{id} has no value")),
                    (Text::Absent, Part::Attribute(name)) => {
                        Some(format!("{id} has no attribute .{name}"))
                    }
                    (text, _) => scope.format(text, args).err().map(|fault| {
                        if own {
                            return format!("{id}: {fault}");
                        }
                        format!("{id}, with the texts of {}: {fault}", scope.locale().id())
                    }),
                }
            }
        };
        let answered = lack.is_none();
        let step = Step {
            locale: chain.locale(attempt.link).id().clone(),
            path,
            level,
            lack,
        };
        if answered || !steps.contains(&step) {
            steps.push(step);
        }
        match answered {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    });
    Trace {
        id: id.to_owned(),
        attribute: part.attribute().map(str::to_owned),
        chain: chain.to_string(),
        steps,
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id)?;
        if let Some(attribute) = &self.attribute {
            write!(f, ".{attribute}")?;
        }
        writeln!(f, " ({})", self.chain)?;
        self.steps.iter().try_for_each(|step| writeln!(f, "{step}"))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.lack {
            Some(lack) => write!(f, "{}: {lack}", self.locale),
            None => write!(f, "{}: answers", self.locale),
        }
    }
}
