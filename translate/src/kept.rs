//! What a check has worked out of a folder.

use std::any::Any;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// What a check has worked out of the locales in the language of the reference locale, for the next check. Clones share it.
/// Only the check knows what it is.
#[derive(Clone, Default)]
pub(crate) struct Kept(Arc<OnceLock<Box<dyn Any + Send + Sync>>>);

impl Kept {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.get().is_none()
    }

    /// What is kept, made if there is nothing yet. `None` if it is of another type.
    pub(crate) fn or_make<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Option<&T> {
        let kept = self.0.get_or_init(|| Box::new(make()));
        kept.downcast_ref()
    }
}

/// It follows from the rest of a folder.
impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Kept {}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").finish_non_exhaustive()
    }
}
