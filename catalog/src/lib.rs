//! The Fluent messages of an app, for one reader at a time.
//!
//! A [`Catalog`] holds the messages of all locales in layers: the texts that an app is built with, and
//! overlays that override them. [`Preferences`] describe a reader. A [`Localizer`] turns a message id into the
//! text of the first locale in the reader's [`Chain`] that can render it.
//!
//! ```
//! use message_catalog::{Catalog, Part, Preferences};
//!
//! let catalog = Catalog::builder()
//!     .overlay_text("en".parse()?, "app.ftl", "card-declined = Your card was declined.")
//!     .overlay_text("es".parse()?, "app.ftl", "card-declined = Su tarjeta fue rechazada.")
//!     .build();
//! let localizer = catalog.localizer(&Preferences::from_accept_language("es-MX, en;q=0.5"));
//! let text = localizer.text("card-declined", Part::Value).ok_or("no such message")?;
//! assert_eq!(text.as_str(), "Su tarjeta fue rechazada.");
//! assert_eq!(text.locale().to_string(), "es");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Overview
//!
//! - [`Catalog`] and [`CatalogBuilder`]: the messages, from built-in files, folders and strings.
//! - [`Preferences`], [`Chain`]: the reader, and the locales that texts come from, in order.
//! - [`Localizer`]: a catalog for one reader. [`Localizer::resolve`] returns the text that answers and
//!   the scope of its references, or the reason why there is none.
//! - [`Problem`]: a text that cannot be used, with file, line, message and locale.
//! - [`Coverage`]: how many messages each locale has.
//! - [`ftl`]: for tools that work on the texts themselves.
//!
//! # Features
//!
//! - `dates`: `DATETIME` in texts. It takes a number of milliseconds since 1970 in UTC, and the options
//!   `dateStyle`, `timeStyle` (`medium`, `short`), `weekday`, `year`, `month`, `day`, `hour`, `minute` and `second` with
//!   their values in ECMA-402, as far as ICU4X can show them together. Anything else is a problem of the text.
//! - `system-locale`: `Preferences::from_system`, which asks the operating system.
//! - `watch`: `Live`, a folder of texts whose changes show in a running app, and `Watch`, which calls
//!   back when a folder changes.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// No input takes the host down: what may panic is not used, or argued for where it stands.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod args;
mod builder;
mod catalog;
mod coverage;
#[cfg(feature = "dates")]
mod date;
mod escaped;
pub mod ftl;
#[cfg(feature = "watch")]
mod live;
mod localizer;
mod number;
mod prepared;
mod problem;
mod reader;
mod sort;
mod text;
mod texts;
mod trace;
#[cfg(feature = "watch")]
mod watch;

pub use fluent_bundle::{FluentArgs, FluentValue};
pub use unic_langid::LanguageIdentifier;

pub use crate::args::{Args, LogSafe};
pub use crate::builder::{BuiltIn, CatalogBuilder};
pub use crate::catalog::Catalog;
pub use crate::coverage::Coverage;
pub use crate::escaped::Escaped;
#[cfg(feature = "watch")]
pub use crate::live::{Live, Reload};
pub use crate::localizer::{Key, Localizer};
pub use crate::prepared::Prepared;
pub use crate::problem::{Problem, ProblemKind};
pub use crate::reader::{
    Chain, Direction, Locale, ParseLocaleError, Preferences, ReaderCache, asked_after, full_form,
};
pub use crate::text::{SharedText, Text, TextSource};
pub use crate::texts::{
    Choice, Composed, Fault, FunctionCall, Layer, Level, Part, Piece, Resolved, Scope, Variable,
    VariantKey, is_sure,
};
pub use crate::trace::{Step, Trace};
#[cfg(feature = "watch")]
pub use crate::watch::Watch;

/// Runs the README's code as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
