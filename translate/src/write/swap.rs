//! Swaps two files.

use std::io;
use std::path::Path;

/// Lets two files change places, so that there is never a moment without a file at either path.
///
/// # Errors
///
/// The system or the file system cannot do that ([`io::ErrorKind::Unsupported`]), or a file cannot be
/// moved.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) fn swap(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(|error| match error {
        Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP => io::ErrorKind::Unsupported.into(),
        error => error.into(),
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(crate) fn swap(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
