//! Whether and when to retry.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Whether and when to retry. For several errors, the greatest value counts.
///
/// ```
/// use gengo_messages::{Retry, check};
///
/// let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
/// let wait = match check(body) {
///     Err(error) if error.retry() == Retry::Later => true,
///     _ => false, // a loop would get the same answer until credits are added
/// };
/// assert!(!wait);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[must_use]
pub enum Retry {
    /// The same request may succeed after a while: the service is busy or down, or the job is not in the
    /// right state yet. Wait a few minutes, and longer each time.
    Later,
    /// Retry after the user has changed the request, or the owner of the account has acted, for example by
    /// adding credits. The message says what to do.
    AfterAction,
    /// Users and owners cannot do anything: the app has to be changed, or the request is not possible.
    Never,
}

impl Retry {
    /// The serialized name: `later`, `after-action` or `never`.
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
