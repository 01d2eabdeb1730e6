//! Localized messages for the error codes of Gengo's translation API.
//!
//! Gengo reports errors as numeric codes with sample English texts. Give this library
//! the code, or the whole response, and who is reading: it gives back the text to show,
//! for the developer (the documented sentence) and for the person using the app (what
//! happened, what to do).
//!
//! ```
//! use gengo_messages::{Catalog, Preferences, check};
//!
//! let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
//! let reader = Preferences::from_accept_language("es-MX, en;q=0.5");
//! let localizer = Catalog::embedded().localizer(&reader);
//!
//! if let Err(error) = check(body) {
//!     eprintln!("{error}"); // 2700: Not enough credits - please top up
//!     let message = localizer.explain_failure(&error);
//!     println!("{}", message.user_text());
//! #   assert_eq!(message.user_locale().unwrap().language.as_str(), "es");
//! }
//! ```
//!
//! # Overview
//!
//! - [`ErrorCode`]: any code, with constants and facts for the known ones.
//! - [`check`], [`ErrorResponse`], [`ApiError`]: what the server said, in every shape in
//!   which Gengo reports errors.
//! - [`Preferences`]: who reads, from BCP-47 ids, an `Accept-Language` header, one of
//!   Gengo's own language codes, or the system's settings.
//! - [`Catalog`]: the messages of all locales. [`Catalog::embedded`] has those that come
//!   with the library; [`Catalog::builder`] lays an app's own texts and codes over them.
//! - [`Localizer`]: a catalog for one reader, who is answered through a fallback
//!   [`Chain`]. It gives a [`Message`], and a [`Trace`] that says why it is this one.
//! - [`Retry`]: when trying again makes sense.
//! - [`ProblemDetails`]: a failure as the answer of a web service (RFC 9457).
//!
//! Everything is `Send` and `Sync`. The library reads no files but those of the folders
//! that a builder is given.
//!
//! # Features
//!
//! - `axum`: the module [`axum`](mod@axum), for web apps built with that: an extractor for the
//!   [`Localizer`] of a request, a layer that puts the errors of handlers into the reader's
//!   language, and [`ProblemDetails`] as answers.
//! - `dates`: `DATETIME` in texts, given milliseconds since 1970 in UTC.
//! - `system-locale`: [`Preferences::from_system`], which asks the operating system.
//! - `watch`: [`LiveCatalog`], an overlay folder whose changes a running app shows.
//! - `all-locales`, on by default, and one for each locale: the texts that are embedded.

// The links to what a feature brings lead nowhere without it; with all features, every link counts.
#![cfg_attr(
    not(all(feature = "axum", feature = "system-locale", feature = "watch")),
    allow(rustdoc::broken_intra_doc_links)
)]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// No input takes the host down: what may panic is not used, or argued for where it stands.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod argument;
#[cfg(feature = "axum")]
pub mod axum;
mod catalog;
mod category;
mod code;
mod code_ids;
mod codes;
mod declared;
mod embedded;
mod error_details;
mod explain;
mod facts;
pub mod ftl;
mod generic;
mod gengo_language;
mod json;
mod keys;
mod known_ids;
#[cfg(feature = "watch")]
mod live;
mod localizer;
mod message;
mod message_text;
mod origin;
mod part;
mod preferences;
mod problem_details;
mod reported_code;
mod response;
mod retry;
mod trace;
mod verify;

pub use fluent::{FluentArgs, fluent_args};
pub use gengo_messages_derive::Explain;
#[cfg(feature = "watch")]
pub use message_catalog::Reload;
pub use message_catalog::{
    Args, Chain, Coverage, Direction, FluentValue, FunctionCall, ParseLocaleError, Problem,
    ProblemKind,
};
pub use rust_embed;
pub use unic_langid::LanguageIdentifier;

pub use crate::argument::Argument;
pub use crate::catalog::{Catalog, CatalogBuilder};
pub use crate::category::{Category, ParseCategoryError};
pub use crate::code::{Edition, ErrorCode, ParseErrorCodeError};
pub use crate::code_ids::{CodeIds, ParseCodeIdsError};
pub use crate::declared::{Declared, DeclaredMessage, VerifyError};
pub use crate::error_details::ErrorDetails;
pub use crate::explain::Explain;
pub use crate::facts::Facts;
pub use crate::gengo_language::{GengoLanguage, ParseGengoLanguageError};
#[cfg(feature = "watch")]
pub use crate::live::LiveCatalog;
pub use crate::localizer::Localizer;
pub use crate::message::Message;
pub use crate::message_text::MessageText;
pub use crate::origin::Origin;
pub use crate::preferences::Preferences;
pub use crate::problem_details::ProblemDetails;
pub use crate::reported_code::Code;
pub use crate::response::{
    ApiError, Datum, ErrorResponse, ResponseError, UnreachableError, UnreadableError, check,
};
pub use crate::retry::Retry;
pub use crate::trace::{Step, Trace};

/// Runs the README's code as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

/// Runs the guide's code as a test.
#[cfg(doctest)]
#[doc = include_str!("../docs/getting-started.md")]
pub struct GettingStarted;
