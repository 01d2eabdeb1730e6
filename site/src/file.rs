//! A file of the site.

/// Its path with slashes, and its bytes.
pub(crate) type File = (String, Vec<u8>);
