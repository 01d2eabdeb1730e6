//! Reads a folder while other programs save into it.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::edit::error::{EditError, Fault};
use crate::file::File;
use crate::folder::Folder;
use crate::folder_error::UnreadableFolder;

/// How long a file that looks half-written may stay so before it is taken as it is. Many editors empty
/// a file and then write it.
const GRACE: Duration = Duration::from_millis(500);

/// How long files that look half-written again and again are waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// The time between two readings of the folder.
const PAUSE: Duration = Duration::from_millis(10);

/// How coarse the time of a file may be that has no fractions of a second.
const COARSE: Duration = Duration::from_secs(2);

/// Reads a folder when no file in it looks half-written, or none has for as long as it has looked so.
/// What changes from then on is noticed when the edit is written.
///
/// # Errors
///
/// The folder cannot be read, or a file in it is half-written all the while.
pub(crate) fn settled(
    path: &Path,
    first: Result<Folder, UnreadableFolder>,
) -> Result<Folder, EditError> {
    let failed = |error| EditError::of_folder(path, Fault::Folder(error));
    let begun = Instant::now();
    let mut folder = first.map_err(failed)?;
    loop {
        let waited_for = |file: &&File| is_half_written(file) && is_fresh(&file.path, begun);
        let Some(file) = folder.all_files().find(waited_for) else {
            break;
        };
        if begun.elapsed() > PATIENCE {
            return Err(EditError::of_file(file, Fault::BeingWritten));
        }
        thread::sleep(PAUSE);
        folder = folder.read_again().map_err(failed)?;
    }
    Ok(folder)
}

fn is_half_written(file: &File) -> bool {
    file.unreadable().is_none() && !file.bytes().ends_with(b"\n")
}

/// Whether a file has been written to a moment ago.
fn is_fresh(path: &Path, begun: Instant) -> bool {
    let modified = fs::metadata(path).and_then(|own| own.modified());
    let Ok(modified) = modified else {
        return false;
    };
    // A time in the future is not reliable.
    let age = modified.elapsed().unwrap_or_else(|_| begun.elapsed());
    let since = modified.duration_since(SystemTime::UNIX_EPOCH);
    let is_coarse = since.is_ok_and(|since| since.subsec_nanos() == 0);
    age < if is_coarse { GRACE + COARSE } else { GRACE }
}
