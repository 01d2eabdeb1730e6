//! The translators' page: a folder of texts in a browser, over the rules of
//! `gengo-messages-translate`; none is made here.
//!
//! [`Server`] serves it. Its front end is in `page/`, as it is: nothing builds it.

#![warn(missing_docs)]

mod api;
mod assets;
mod found;
mod guard;
mod refused;
mod server;
mod snapshot;
mod undo;
mod workspace;

pub use crate::server::{Options, Server, ServerError};
