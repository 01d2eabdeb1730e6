//! Edits of a folder: planned, checked, and written completely.

mod allow;
mod ask;
mod editor;
mod error;
mod files;
mod fix;
mod fixes;
mod fmt;
mod insert;
mod known;
mod lock;
mod missing;
mod new;
mod new_text;
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
mod style;
mod sync;
mod table;
mod term;
mod verdict;

pub use editor::Editor;
pub use error::EditError;
pub use fixes::Fix;
pub use new_text::{MadeOf, NewText};
pub use restore::Moment;
pub use term::NewTerm;
pub use verdict::Verdict;
