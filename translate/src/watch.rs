//! A folder that is watched.

use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// How long it is quiet before a save counts as done: editors save in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// How long it is waited for quiet: some folders never are.
const PATIENCE: Duration = Duration::from_secs(1);

/// Watches a folder for as long as it is kept.
#[derive(Debug)]
pub struct Watch {
    _watcher: RecommendedWatcher,
}

/// Calls back, on a thread of its own, whenever something in a folder has changed and a tenth of a
/// second has passed without another change, or a whole one with.
///
/// # Errors
///
/// The folder cannot be watched: it is not there, or the system watches no more folders.
pub fn watch(
    folder: &Path,
    mut changed: impl FnMut() + Send + 'static,
) -> Result<Watch, notify::Error> {
    let (saved, saves) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Reading is no change; what cannot be told is one.
        if event.is_ok_and(|event| event.kind.is_access()) {
            return;
        }
        let _ = saved.send(());
    })?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    thread::spawn(move || {
        while saves.recv().is_ok() {
            let begun = Instant::now();
            while begun.elapsed() < PATIENCE && saves.recv_timeout(QUIET).is_ok() {}
            changed();
        }
    });
    Ok(Watch { _watcher: watcher })
}
