//! Threads that the system may not grant.

use std::io;
use std::sync::{Arc, RwLock};
use std::thread;

/// Starts and ends a number of threads that run at once, as a library is about to that panics where
/// it cannot.
///
/// # Errors
///
/// Why the system does not grant as many.
pub(crate) fn try_threads(count: usize) -> io::Result<()> {
    let gate = Arc::new(RwLock::new(()));
    let closed = gate.write();
    let mut threads = Vec::new();
    let mut tried = Ok(());
    for _ in 0..count {
        let gate = Arc::clone(&gate);
        match thread::Builder::new().spawn(move || drop(gate.read())) {
            Ok(thread) => threads.push(thread),
            Err(error) => {
                tried = Err(error);
                break;
            }
        }
    }
    drop(closed);
    for thread in threads {
        let _ = thread.join();
    }
    tried
}
