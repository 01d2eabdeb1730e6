//! What the translators' tools know: checks of folders of the form `<dir>/<locale>/*.ftl`,
//! Gengo's codes or anyone's.
//!
//! Texts are read as a catalog of `gengo-messages` reads them, so that what a check says and
//! what an app shows cannot differ.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod check;
mod config;
mod finding;
mod fix;
mod folder;
mod glossary;
mod pattern;
mod pseudo;
mod report;
mod rule;
mod state;

pub use crate::check::check;
pub use crate::finding::{Finding, Severity};
pub use crate::fix::{Fixed, fix};
pub use crate::folder::{Folder, UnreadableFolder};
pub use crate::pseudo::pseudo;
pub use crate::report::{github, sarif, text};
pub use crate::rule::{About, Example, Rule};
pub use crate::state::State;
