//! The check: every rule over a folder.

mod checked;
mod english;
mod entry;
mod finding;
mod findings;
mod lookup;
mod page;
mod read;
mod rule;
mod rules;
mod run;
mod severity;
mod spot;
mod standpoint;
mod tags;
mod texts;
mod words;

pub use finding::Finding;
pub use rule::{About, Example, Rule};
pub use run::{check, check_once};
pub use severity::Severity;
pub(crate) use standpoint::Standpoint;
