//! Threads, if the system grants any.

use std::env;
use std::io;
use std::sync::Once;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

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

/// Starts the threads. If the system does not grant all of them, there is little left for the work either, and this one does
/// it alone. `rayon` would panic then, so it is handed threads that have started.
fn start(uses_this: bool) {
    let wanted = wanted() - usize::from(uses_this);
    let mut started: Vec<Waiting> = (0..wanted).map_while(|_| Waiting::start()).collect();
    if started.len() < wanted {
        started.drain(..).for_each(Waiting::end);
    }
    let uses_this = uses_this || started.is_empty();
    let mut threads = ThreadPoolBuilder::new().num_threads(started.len() + usize::from(uses_this));
    if uses_this {
        threads = threads.use_current_thread();
    }
    let mut started = started.into_iter();
    let threads = threads.spawn_handler(|work| {
        let thread = started.next();
        let sent = thread.and_then(|thread| thread.work.send(work).ok());
        sent.ok_or_else(|| io::ErrorKind::WouldBlock.into())
    });
    // It fails where the program has threads already, which serve as well.
    let _ = threads.build_global();
}

/// How many threads are to work: as many as there are processors, or as the variable says that `rayon` reads itself.
fn wanted() -> usize {
    let set = env::var("RAYON_NUM_THREADS").ok();
    let set = set.and_then(|count| count.parse().ok());
    let set = set.filter(|count| *count > 0);
    set.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from))
}

/// A thread that waits for its work.
struct Waiting {
    work: Sender<ThreadBuilder>,
    thread: JoinHandle<()>,
}

impl Waiting {
    /// `None` if the system grants no more.
    fn start() -> Option<Self> {
        let (sender, work) = mpsc::channel::<ThreadBuilder>();
        let run = move || {
            if let Ok(work) = work.recv() {
                work.run();
            }
        };
        Some(Self {
            work: sender,
            thread: thread::Builder::new().spawn(run).ok()?,
        })
    }

    /// Ends it, so that what it takes is free.
    fn end(self) {
        drop(self.work);
        let _ = self.thread.join();
    }
}
