//! The translators' page: a folder of texts in a browser. The rules are those of
//! `gengo-messages-translate`; this crate has none.
//!
//! [`Server`] serves the page. Its front end is in `page/` and needs no build.

#![warn(missing_docs)]

mod answer;
mod api;
mod assets;
mod found;
mod guard;
mod other_texts;
mod random;
mod refused;
mod row_changes;
mod server;
mod snapshot;
mod threads;
mod undo;
mod workspace;

pub use crate::server::{Options, Server, ServerError};
