//! What was worked out for the readers seen so far.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, RwLock};

use super::preferences::Preferences;

/// Keeps what was worked out for the readers of a catalog. Most readers of an app ask for the
/// same few languages, again and again.
///
/// 128 readers are kept; when there are more, the cache starts anew. A reader who names more than
/// 16 languages is not kept.
pub struct ReaderCache<T>(RwLock<HashMap<Preferences, Arc<T>>>);

impl<T> ReaderCache<T> {
    /// How many readers are kept. Whoever sends nothing but new headers only has them
    /// worked out anew.
    const MAX: usize = 128;
    /// How many languages a reader who is kept may ask for.
    const MAX_LANGUAGES: usize = 16;

    /// What is known of a reader, or what `make` makes of them.
    pub fn reader(&self, preferences: &Preferences, make: impl FnOnce() -> T) -> Arc<T> {
        if let Ok(readers) = self.0.read()
            && let Some(reader) = readers.get(preferences)
        {
            return Arc::clone(reader);
        }
        let reader = Arc::new(make());
        if preferences.len() <= Self::MAX_LANGUAGES
            && let Ok(mut readers) = self.0.write()
        {
            if readers.len() >= Self::MAX {
                readers.clear();
            }
            readers.insert(preferences.clone(), Arc::clone(&reader));
        }
        reader
    }
}

impl<T> Default for ReaderCache<T> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<T> fmt::Debug for ReaderCache<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReaderCache").finish_non_exhaustive()
    }
}
