//! The ids of the messages of codes.

use std::fmt;
use std::str::FromStr;

use crate::reported_code::Code;

/// What stands for the code in a template.
const PLACE: &str = "{code}";

/// How the message id of a code is formed: `error-{code}`, unless an app says otherwise.
///
/// ```
/// use gengo_messages::{Catalog, CodeIds, Preferences};
///
/// let ids: CodeIds = "{code}".parse()?;
/// let catalog = Catalog::empty()
///     .code_ids(ids)
///     .overlay_text("en".parse()?, "shop.ftl", "card_declined = The card was declined")
///     .build();
/// let localizer = catalog.localizer(&Preferences::default());
/// assert_eq!(localizer.message("card_declined").text(), "The card was declined");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeIds {
    before: String,
    after: String,
}

impl CodeIds {
    /// Returns the message id of a code.
    pub fn id<'c>(&self, code: impl Into<Code<'c>>) -> String {
        format!("{}{}{}", self.before, code.into(), self.after)
    }

    /// Returns the code of a message id, without what the template adds; `None` if the id does not
    /// have the template's form.
    pub fn code<'i>(&self, id: &'i str) -> Option<Code<'i>> {
        let code = id.strip_prefix(&self.before)?.strip_suffix(&self.after)?;
        (!code.is_empty()).then(|| Code::from(code))
    }
}

/// `error-{code}`.
impl Default for CodeIds {
    fn default() -> Self {
        Self {
            before: "error-".to_owned(),
            after: String::new(),
        }
    }
}

impl fmt::Display for CodeIds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{PLACE}{}", self.before, self.after)
    }
}

/// Reads a template: a message id with `{code}` where the code stands.
impl FromStr for CodeIds {
    type Err = ParseCodeIdsError;

    fn from_str(template: &str) -> Result<Self, Self::Err> {
        let refused = || ParseCodeIdsError {
            template: template.to_owned(),
        };
        let (before, after) = template.split_once(PLACE).ok_or_else(refused)?;
        let of_ids = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let begins = before
            .chars()
            .next()
            .is_none_or(|c| c.is_ascii_alphabetic());
        if !begins || !before.chars().chain(after.chars()).all(of_ids) {
            return Err(refused());
        }
        Ok(Self {
            before: before.to_owned(),
            after: after.to_owned(),
        })
    }
}

/// A template that does not give message ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCodeIdsError {
    template: String,
}

impl fmt::Display for ParseCodeIdsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let template = &self.template;
        write!(
            f,
            "{template:?} does not give message ids: write {PLACE} once, and otherwise only ASCII \
             letters, digits, - and _, such as error-{PLACE}"
        )
    }
}

impl std::error::Error for ParseCodeIdsError {}
