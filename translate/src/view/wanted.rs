//! The messages that a view is to have.

use std::collections::HashSet;

/// The messages that a view is to have.
#[derive(Clone, Copy)]
pub(crate) enum Wanted<'k> {
    All,
    /// Those with these keys.
    Some(&'k HashSet<&'k str>),
}

impl Wanted<'_> {
    pub(crate) fn has(self, key: &str) -> bool {
        match self {
            Wanted::All => true,
            Wanted::Some(keys) => keys.contains(key),
        }
    }
}
