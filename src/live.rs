//! Watched overlays: a running app shows what a translator saves.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use message_catalog::{Live, Reload};

use crate::catalog::{Catalog, CatalogBuilder};

/// A catalog with an overlay folder that is watched: when a file in it is saved, the catalog is
/// another one.
///
/// Readers take the catalog of the moment, which never changes, and wait for nothing. What a save
/// breaks keeps its last good text, message by message, until it is fixed; so does all that is in
/// a folder that cannot be read. What is wrong is passed to a callback and to `tracing`.
///
/// Files may be written in place and in pieces, renamed over, or replaced by a symbolic link that
/// is swapped, as mounted configuration is. A save is shown when the folder has been left alone for
/// 25 milliseconds; an empty or vanished file, or one whose last line has no end, when it has stayed
/// so for half a second. Needs the feature `watch`.
///
/// ```
/// use gengo_messages::{Catalog, LiveCatalog, Preferences};
///
/// let live = LiveCatalog::watch(Catalog::builder(), "examples/overlay", |reload| {
///     for problem in reload.problems() {
///         eprintln!("{problem}");
///     }
/// })?;
/// let reader = Preferences::from_ids(["de"])?;
/// let localizer = live.catalog().localizer(&reader);
/// assert!(localizer.message(9001).text().starts_with("Bestellung"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct LiveCatalog {
    live: Live<Catalog>,
}

impl fmt::Debug for LiveCatalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveCatalog").finish_non_exhaustive()
    }
}

impl LiveCatalog {
    /// Overrides the builder's texts, overlays included, with those of a folder of the form `<folder>/<locale>/**/*.ftl`,
    /// and watches it as long as this value or a clone of it lives. Calls `on_reload` on a
    /// thread of its own after each save that changed something, and once at the start if there are
    /// problems. Even if it panics or takes long, the catalog is read again.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, which names its path, or there can be no more threads.
    pub fn watch(
        builder: CatalogBuilder,
        folder: impl Into<PathBuf>,
        on_reload: impl FnMut(&Reload) + Send + 'static,
    ) -> io::Result<Self> {
        let (messages, codes) = builder.parts();
        let finish = move |messages| Catalog::new(messages, codes.clone());
        let live = Live::watch(messages, folder, finish, on_reload)?;
        Ok(Self { live })
    }

    /// The catalog of the moment. Never waits.
    pub fn catalog(&self) -> Arc<Catalog> {
        self.live.current()
    }
}
