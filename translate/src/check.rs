//! The check: runs every rule on a folder.

mod checked;
mod checker;
mod compact;
mod digits;
mod end_mark;
mod english;
mod entry;
mod finding;
mod findings;
mod form;
mod group;
mod lookup;
mod myriads;
mod numbers;
mod page;
mod quote;
mod read;
mod remedy;
mod rule;
mod rules;
mod run;
mod selected;
mod severity;
mod spot;
mod standpoint;
mod tag;
mod tags;
mod texts;
mod words;

pub use checker::{Checker, check_locale};
pub use finding::Finding;
pub(crate) use remedy::Remedy;
pub use rule::{About, Example, Rule};
pub use run::{check, check_once};
pub use severity::Severity;
pub(crate) use standpoint::Standpoint;
