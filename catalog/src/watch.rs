//! Watches a folder.

use std::fmt::Display;
use std::io;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::escaped::shown_path;

/// How long the folder must be unchanged before a save counts as done, because editors save in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// How long to wait at most, because some folders never stop changing.
const PATIENCE: Duration = Duration::from_secs(1);

/// A folder that is watched for as long as this is kept. Needs the feature `watch`.
#[derive(Debug)]
pub struct Watch {
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Calls back, on a thread of its own, whenever something in a folder has changed and a tenth of
    /// a second has passed without another change, or a whole one with. What links lead to outside
    /// of the folder is not watched.
    ///
    /// # Errors
    ///
    /// The folder cannot be watched: it does not exist, or the system grants no more watches or
    /// threads. The error names the path.
    pub fn begin(folder: &Path, mut changed: impl FnMut() + Send + 'static) -> io::Result<Self> {
        let (saved, saves) = mpsc::channel();
        let told = move || {
            let _ = saved.send(());
        };
        let with_path =
            |error: &dyn Display| io::Error::other(format!("{}: {error}", shown_path(folder)));
        let watcher = tell(folder, told).map_err(|error| with_path(&error))?;
        let calls = thread::Builder::new().spawn(move || {
            while saves.recv().is_ok() {
                let begun = Instant::now();
                while begun.elapsed() < PATIENCE && saves.recv_timeout(QUIET).is_ok() {}
                changed();
            }
        });
        calls.map_err(|error| with_path(&error))?;
        Ok(Self { _watcher: watcher })
    }
}

/// Asks the system to report changes in a folder at once, with several calls for each save.
pub(crate) fn tell(
    folder: &Path,
    told: impl Fn() + Send + 'static,
) -> notify::Result<RecommendedWatcher> {
    // `notify` panics where it gets no thread, and again when it is dropped then.
    let thread = thread::Builder::new().spawn(|| ());
    let _ = thread.map_err(notify::Error::io)?.join();
    let event = move |event: notify::Result<Event>| {
        // Reading is not a change; an unknown event may be one.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            told();
        }
    };
    // Links lead to folders that are not ours to watch.
    let config = Config::default().with_follow_symlinks(false);
    let mut watcher = RecommendedWatcher::new(event, config)?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(watcher)
}
