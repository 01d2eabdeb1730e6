//! How files are imported.

use std::collections::BTreeSet;

/// How files are imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// Whether the file's text counts where the folder's was changed as well.
    pub overwrite: bool,
    /// Segments, by their ids, for which it does so even if it does not for all.
    pub take: BTreeSet<String>,
    /// Whether messages that the file says are reviewed become so.
    pub reviews: bool,
    /// Who has reviewed them, which is recorded with the state.
    pub by: Option<String>,
}
