//! Edits of a folder: planned on what is there, checked, and written whole.

mod editor;
mod error;
mod files;
mod fix;
mod fmt;
mod lock;
mod missing;
mod new;
mod pseudo;
mod put;
mod remove;
mod rename;
mod restate;
mod restore;
mod review;
mod set;
mod settled;
mod spans;
mod sync;
mod verdict;

pub use editor::Editor;
pub use error::EditError;
pub use restore::Moment;
pub use verdict::Verdict;
