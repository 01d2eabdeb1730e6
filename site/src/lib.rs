//! The catalog as a static site: a page for each code, for each locale, and for each code in each locale.
//!
//! [`Site`] reads a folder of texts and writes its pages to another folder.

#![warn(missing_docs)]

mod code;
mod contents;
mod error;
mod file;
mod front;
mod locale;
mod page;
mod search;
mod shelf;
mod site;

pub use crate::error::SiteError;
pub use crate::shelf::Written;
pub use crate::site::{Site, SiteOptions};
