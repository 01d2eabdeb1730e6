//! Threads, if the system grants any.

use std::env;
use std::io;
use std::sync::{Arc, Once, RwLock, mpsc};
use std::thread;

use rayon::{ThreadBuilder, ThreadPoolBuilder};

static PREPARED: Once = Once::new();

/// Prepares for parallel work with `rayon`, once. What reads or checks a folder does so by itself.
pub(crate) fn prepare() {
    PREPARED.call_once(|| start(false));
}

/// Makes the thread that calls this one of those that read and check folders, instead of one more that waits for them. For a
/// program that reads or checks on this thread and does nothing else beside it, before it does; later it has no effect.
pub fn use_this_thread() {
    PREPARED.call_once(|| start(true));
}

/// Starts the threads, as many as there are processors, or fewer if the system grants no more. `rayon` would fail then, so it is
/// handed the ones that have started.
fn start(uses_this: bool) {
    let wanted = wanted() - usize::from(uses_this);
    let started: Vec<_> = (0..wanted).map_while(|_| waiting_thread()).collect();
    let uses_this = uses_this || started.is_empty();
    let count = started.len() + usize::from(uses_this);
    let mut started = started.into_iter();
    let mut threads = ThreadPoolBuilder::new().num_threads(count);
    if uses_this {
        threads = threads.use_current_thread();
    }
    let threads = threads.spawn_handler(|work| {
        let thread = started.next();
        let sent = thread.and_then(|thread| thread.send(work).ok());
        sent.ok_or_else(|| io::ErrorKind::WouldBlock.into())
    });
    // It fails where the program has threads already, which serve as well.
    let _ = threads.build_global();
}

/// How many threads are to work.
fn wanted() -> usize {
    let set = env::var("RAYON_NUM_THREADS").ok();
    let set = set.and_then(|count| count.parse().ok());
    let set = set.filter(|count| *count > 0);
    set.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from))
}

/// A thread that waits for its work; `None` if the system grants none.
fn waiting_thread() -> Option<mpsc::Sender<ThreadBuilder>> {
    let (sender, work) = mpsc::channel::<ThreadBuilder>();
    let run = move || {
        if let Ok(work) = work.recv() {
            work.run();
        }
    };
    thread::Builder::new().spawn(run).ok()?;
    Some(sender)
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
