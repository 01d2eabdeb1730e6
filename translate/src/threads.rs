//! Threads, if the system grants any.

use std::io;
use std::sync::{Arc, Once, RwLock};
use std::thread;

use rayon::ThreadPoolBuilder;

/// Prepares for parallel work with `rayon`, once. What reads or checks a folder does so by itself. `rayon` panics where the system grants no threads, so there the work
/// is done on the thread that asks for it first.
pub(crate) fn prepare() {
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| {
        let wanted = thread::available_parallelism().map_or(1, usize::from);
        if try_threads(wanted).is_err() {
            let alone = ThreadPoolBuilder::new().num_threads(1).use_current_thread();
            // It fails where the program has a pool already, which serves as well.
            let _ = alone.build_global();
        }
    });
}

/// Starts and ends a number of threads that run at once, as a library is about to that panics where
/// it cannot.
///
/// # Errors
///
/// Why the system does not grant as many.
pub fn try_threads(count: usize) -> io::Result<()> {
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
