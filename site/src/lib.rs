//! The catalog as a static site: a page a code, a page a locale, a page a code in a locale.
//!
//! [`Site`] reads a folder of texts, and writes its pages into another folder.

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
