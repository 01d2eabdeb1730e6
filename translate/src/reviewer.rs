//! Who reviews.

use std::path::Path;

use crate::git::Git;

/// The name that a review of a folder is recorded under, unless another is given: `user.name` of Git's settings, as
/// for commits. `None` if the folder is in no repository, or the name is not set.
pub fn reviewer(folder: &Path) -> Option<String> {
    Git::of(folder).user_name()
}
