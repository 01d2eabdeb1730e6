//! When trying again makes sense.

use std::fmt;

use serde::{Deserialize, Serialize};

/// When trying again makes sense. Where several errors come together, the greatest of theirs
/// counts.
///
/// ```
/// use gengo_messages::{Retry, check};
///
/// let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
/// let wait = match check(body) {
///     Err(error) if error.retry() == Retry::Later => true,
///     _ => false, // a loop would get the same answer until somebody adds credits
/// };
/// assert!(!wait);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[must_use]
pub enum Retry {
    /// The same request may succeed after a while: the service is busy or down, or the job is
    /// not in the right state yet. Wait for some minutes, and longer each time.
    Later,
    /// After the user has changed what the request asks for, or the owner of the account has
    /// done something about it, such as adding credits. The message says what.
    AfterAction,
    /// Nothing that users or owners do helps: the app has to be changed, or what was asked for
    /// is not possible.
    Never,
}

impl Retry {
    /// The name in data: `later`, `after-action` or `never`.
    pub const fn id(self) -> &'static str {
        match self {
            Retry::Later => "later",
            Retry::AfterAction => "after-action",
            Retry::Never => "never",
        }
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}
