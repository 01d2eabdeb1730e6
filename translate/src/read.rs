//! A file's bytes, of which no more is read than may be.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

/// The first `limit` bytes of a file, and one more of a longer one.
pub(crate) fn at_most(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    // Before opening: opening a pipe or a device would wait, or never end.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("is no regular file"));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path)?;
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
