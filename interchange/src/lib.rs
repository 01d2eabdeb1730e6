//! Exports the texts of a folder as files for translators' tools, and imports the changes in these files.
//!
//! A file has a segment for each text, or for each way through its selections, and each segment has a mark of
//! its original. An import compares three texts: the one in the file, the original, and the current one in
//! the folder.
//!
//! ```
//! use gengo_messages_interchange::{Format, ImportOptions, files, import, read};
//! use gengo_messages_translate::Editor;
//!
//! let folder = tempfile::tempdir()?;
//! for (locale, text) in [("en", "hello = Hello!\n"), ("de", "hello = Hallo!\n")] {
//!     std::fs::create_dir(folder.path().join(locale))?;
//!     std::fs::write(folder.path().join(locale).join("app.ftl"), text)?;
//! }
//! let editor = Editor::open(folder.path())?;
//! let exported = files(editor.folder(), Format::Po, &[], &mut |_| {})?;
//! let (path, bytes) = &exported[0];
//! let edited = String::from_utf8(bytes.clone())?.replace("Hallo!", "Guten Tag!");
//!
//! let returned = read(path, edited.as_bytes())?;
//! let import = import(&editor, &[("de".to_owned(), returned)], ImportOptions::default())?;
//! import.plan.write()?;
//! let text = std::fs::read_to_string(folder.path().join("de/app.ftl"))?;
//! assert_eq!(text, "hello = Guten Tag!\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod accept;
mod changed;
mod codes;
mod csv_table;
mod document;
mod encoding;
mod error;
mod export;
mod format;
mod import;
mod mark;
mod merge;
mod notice;
mod options;
mod part;
mod po;
mod read;
mod returned;
mod reviews;
mod segment;
mod table;
mod tbx;
mod tmx;
mod tmx_reader;
mod xliff;
mod xliff12;
mod xliff_reader;
mod xlsx;
mod xml;

pub use crate::document::Document;
pub use crate::error::{ExportError, ImportError, ReadError};
pub use crate::export::{File, files};
pub use crate::format::{Format, ParseFormatError};
pub use crate::import::{Import, has_news, import, import_each};
pub use crate::mark::{Mark, ParseMarkError};
pub use crate::notice::{Notice, NoticeKind, Sides};
pub use crate::options::ImportOptions;
pub use crate::read::{read, read_file};
pub use crate::returned::Returned;
pub use crate::segment::{Progress, ReturnedSegment, Segment};
pub use crate::tmx_reader::read_memory;
