//! A cache of values per reader.

use std::fmt;
use std::sync::Arc;

use super::cache::Cache;
use super::preferences::Preferences;

/// Caches a value per reader. Most readers of an app ask for the same few languages.
///
/// The cache holds 128 readers and is emptied when it overflows. Readers who name more than 16
/// languages are not cached.
pub struct ReaderCache<T>(Cache<Preferences, Arc<T>>);

impl<T> ReaderCache<T> {
    /// The maximum number of readers.
    const MAX: usize = 128;
    /// The maximum number of languages of a cached reader.
    const MAX_LANGUAGES: usize = 16;

    /// Returns the cached value for a reader, or caches the result of `make`.
    pub fn reader(&self, preferences: &Preferences, make: impl FnOnce() -> T) -> Arc<T> {
        if preferences.len() > Self::MAX_LANGUAGES {
            return Arc::new(make());
        }
        self.0.get(preferences).unwrap_or_else(|| {
            let reader = Arc::new(make());
            self.0.insert(preferences.clone(), Arc::clone(&reader));
            reader
        })
    }
}

impl<T> Default for ReaderCache<T> {
    fn default() -> Self {
        Self(Cache::new(Self::MAX))
    }
}

impl<T> fmt::Debug for ReaderCache<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReaderCache").finish_non_exhaustive()
    }
}
