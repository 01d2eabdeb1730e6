//! What the translators' tools know: checks and edits of folders of the form
//! `<dir>/<locale>/*.ftl`, Gengo's codes or anyone's, and where their translations stand.
//!
//! Texts are read as a catalog of `gengo-messages` reads them, so that what a check says and
//! what an app shows cannot differ.
//!
//! ```
//! use gengo_messages_translate::{Editor, check};
//!
//! let folder = tempfile::tempdir()?;
//! std::fs::create_dir(folder.path().join("en"))?;
//! std::fs::write(folder.path().join("en/app.ftl"), "# Says hello.\nhello = Hello!\n")?;
//!
//! let editor = Editor::open(folder.path())?;
//! editor.create("de")?.write()?;
//! drop(editor);
//!
//! let editor = Editor::open(folder.path())?;
//! let plan = editor.set("de", &"hello".parse()?, "Hallo!")?;
//! let (_, found) = editor.preview(&plan);
//! assert!(found.is_empty());
//! plan.write()?;
//! assert!(check(&gengo_messages_translate::Folder::read(folder.path())?).is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod check;
mod config;
mod diff;
mod edit;
mod field;
mod finding;
mod fix;
mod folder;
mod format;
mod glossary;
mod names;
mod pattern;
mod preview;
mod progress;
mod pseudo;
mod report;
mod rule;
mod sheet;
mod source;
mod state;
mod sync;
mod text;
mod verdict;
mod watch;
mod write;

pub use crate::check::check;
pub use crate::diff::{Change, Difference, diff};
pub use crate::edit::{EditError, Editor, Place};
pub use crate::field::{Chip, ChipKind, Field, Variant, compose, compose_so_far};
pub use crate::finding::{Finding, Severity};
pub use crate::folder::{Folder, UnreadableFolder};
pub use crate::names::{name, native_name};
pub use crate::preview::{Answer, Argument, Preview, Shown, examples, explain, given, preview};
pub use crate::progress::{Progress, progress};
pub use crate::report::{github, sarif, text};
pub use crate::rule::{About, Example, Rule};
pub use crate::sheet::{GlossaryTerm, Inherited, Row, Sheet};
pub use crate::state::{Standing, State};
pub use crate::text::{Text, merge, read_entry, write_entry};
pub use crate::verdict::Verdict;
pub use crate::watch::{Watch, watch};
pub use crate::write::{Plan, WriteError};
