//! The translators' page: a folder of texts in a browser, over the rules of
//! `gengo-messages-translate`; none is made here.
//!
//! [`Server`] serves it. Its front end is in `page/`, as it is: nothing builds it. [`Book`] writes the
//! same folder as a site of plain pages, for everyone else to read.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod api;
mod assets;
mod book;
mod desk;
mod guard;
mod server;

pub use crate::book::{Book, BookError, BookOptions, Written};
pub use crate::server::{Options, Server, ServerError};
