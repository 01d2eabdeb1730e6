//! The lock that keeps two programs from editing one folder.

use std::fs::{self, TryLockError};
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How long to wait for another program before saying so.
const PATIENCE: Duration = Duration::from_secs(1);

/// The time between two attempts to take the lock.
const PAUSE: Duration = Duration::from_millis(20);

/// Waits until no other program edits a folder. Dropping the file releases the lock.
pub(crate) fn lock(path: &Path, waits: impl FnOnce() -> bool) -> io::Result<fs::File> {
    // A folder can be locked itself where it can be opened.
    #[cfg(unix)]
    let file = fs::File::open(path)?;
    #[cfg(not(unix))]
    let file = fs::File::create(path.join(".gengo-messages.lock"))?;
    let begun = Instant::now();
    let locked = loop {
        match file.try_lock() {
            Ok(()) => break Ok(()),
            Err(TryLockError::Error(error)) => break Err(error),
            Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) if waits() => break file.lock(),
            Err(TryLockError::WouldBlock) => {
                let why = "another program is editing the folder; try again in a moment";
                break Err(io::Error::new(io::ErrorKind::WouldBlock, why));
            }
        }
    };
    match locked {
        // Some network drives have no locks. The files are looked at again before each is written.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        locked => locked.map(|()| file),
    }
}
