//! Waits for other programs that write to a file.

use std::collections::HashSet;
use std::ffi::OsString;
use std::thread;
use std::time::{Duration, Instant};

use crate::write::writers::{Writers, writers};

/// How long a program that has a file open for writing is waited for.
const PATIENCE: Duration = Duration::from_secs(1);
/// The time between two looks at whether it still has.
const PAUSE: Duration = Duration::from_millis(5);
/// How long a file that was open for writing may take to be written to, where the system does
/// not say who has it open.
const QUIET: Duration = Duration::from_millis(25);

/// Waits until no program has one of these files open for writing any more, and calls `check` after each
/// look. The files have names that no program can open from now on. Returns `false` if one is still open
/// after a second.
///
/// # Errors
///
/// `check` fails.
pub(crate) fn wait_for_writers<E>(
    names: &HashSet<OsString>,
    mut check: impl FnMut() -> Result<(), E>,
) -> Result<bool, E> {
    let begun = Instant::now();
    let mut was_closed = false;
    loop {
        // A program that has closed a file by now has also written to it by now.
        let writers = match names.is_empty() {
            true => Writers::None,
            false => writers(names),
        };
        if writers == Writers::Unknown {
            thread::sleep(QUIET);
        }
        check()?;
        let is_closed = writers == Writers::None;
        // A program that was interrupted while it opened a file is seen at the second look.
        match writers {
            Writers::Some if begun.elapsed() > PATIENCE => return Ok(false),
            Writers::None if was_closed || names.is_empty() => return Ok(true),
            Writers::Unknown => return Ok(true),
            Writers::Some | Writers::None => {}
        }
        was_closed = is_closed;
        thread::sleep(PAUSE);
    }
}
