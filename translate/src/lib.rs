//! The translators' tools without a user interface: checks, edits and translation states of folders of the
//! form `<dir>/<locale>/*.ftl`, with Gengo's codes or your own.
//!
//! Texts are read as a catalog of `gengo-messages` reads them, so a check and an app cannot disagree.
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
mod code_word;
mod comment;
mod commented;
mod config;
mod contents;
mod diff;
mod edit;
mod entry;
mod exception;
mod family;
mod file;
mod folder;
mod folder_error;
mod functions;
mod git;
mod glossary;
mod hash;
mod help;
mod history;
mod kept;
mod kinship;
mod language;
mod likely_locale;
mod limit;
mod listed;
mod locale_folder;
mod mention;
mod names;
mod near;
mod outline;
mod pattern;
mod place;
mod plan;
mod plural;
mod questions;
mod quotes;
mod reading;
mod record;
mod report;
mod reviewer;
mod rewording;
mod source;
mod state;
mod text;
mod threads;
mod today;
mod typed;
mod view;
mod word;
mod write;
mod written;

pub use message_catalog::Watch;

pub use crate::check::{About, Example, Finding, Rule, Severity, check, check_locale, check_once};
pub use crate::diff::{Change, Difference, diff, outdated};
pub use crate::edit::{EditError, Editor, Fix, MadeOf, Moment, NewTerm, NewText, Verdict};
pub use crate::exception::{Exception, exceptions};
pub use crate::folder::Folder;
pub use crate::folder_error::{NoReference, UnknownLocale, UnreadableFolder};
pub use crate::hash::Hash;
pub use crate::history::{Version, history};
pub use crate::kinship::{Kinship, kinship};
pub use crate::likely_locale::likely_locale;
pub use crate::limit::max_length;
pub use crate::listed::one_of;
pub use crate::mention::NamedAt;
pub use crate::names::{name, native_name};
pub use crate::near::nearest;
pub use crate::outline::{
    Mention, Mentioned, Outline, OutlineAttribute, OutlineEntry, OutlineGroup,
};
pub use crate::place::{ParsePlaceError, Place};
pub use crate::plan::Plan;
pub use crate::plural::{form_samples, plural_forms};
pub use crate::questions::Question;
pub use crate::quotes::{Quotes, quotes};
pub use crate::report::{github, sarif, text};
pub use crate::reviewer::reviewer;
pub use crate::rewording::{Rewording, Words, WordsKind, words};
pub use crate::state::{ParseStateError, ReviewState, State};
pub use crate::text::{EntryError, Text, merge, read_entry, write_entry};
pub use crate::threads::use_this_thread;
pub use crate::typed::{TextError, canonical_text, with_literal_starts};
pub use crate::view::{
    Argument, Branch, Branches, Chip, ChipKind, Field, FileNote, GlossaryTerm, Inherited,
    LocaleView, Memory, MemoryUnit, Piece, Preview, Progress, ReferenceView, Shown, ShownAttribute,
    Similar, Step, StyleGuide, Tally, TextIds, Unit, VariantsError, compose, compose_so_far,
    examples, form_of, given, glossary, pieces, preview, progress, shown, style_guides,
    terms_of_others, values_on, views,
};
pub use crate::write::{WriteError, replace, sweep, write_files};
