//! A file to write.

use std::path::PathBuf;

/// Its path below the folder that is exported into, and its bytes.
pub type File = (PathBuf, Vec<u8>);
