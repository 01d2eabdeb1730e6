//! Show users errors from Gengo's translation API in their own language.
//!
//! Gengo reports errors as numeric codes with sample English texts. This library turns a code, or a
//! whole error response, into two texts in the reader's language: the documented sentence for
//! developers, and, for the person using the app, what happened and what to do. You can change the
//! texts, and add your own codes, error types and languages.
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
//! - [`check`], [`ErrorResponse`], [`ApiError`]: the errors in a response, in every shape in which
//!   Gengo reports them.
//! - [`Preferences`]: the reader's languages, from BCP 47 ids, an `Accept-Language` header, one of
//!   Gengo's own language codes, or the system's settings.
//! - [`Catalog`]: the messages of all locales. [`Catalog::embedded`] has those that come with the
//!   library; [`Catalog::builder`] adds your own texts and codes.
//! - [`Localizer`]: a catalog for one reader, with a fallback [`Chain`]. It returns a [`Message`], and
//!   a [`Trace`] that explains the choice.
//! - [`Explain`](trait@Explain): a trait to derive for your own error types.
//! - [`Retry`]: whether and when to retry.
//! - [`ProblemDetails`]: a failure as the response of a web service (RFC 9457).
//!
//! Everything is `Send` and `Sync`. The library only reads files in the folders that a builder gets.
//!
//! # Features
//!
//! - `axum`: the module [`axum`](mod@axum) for web apps: an extractor for the [`Localizer`] of a request,
//!   a layer that renders the errors of handlers in the reader's language, and [`ProblemDetails`] as
//!   responses.
//! - `dates`: `DATETIME` in texts, given milliseconds since 1970 in UTC.
//! - `system-locale`: [`Preferences::from_system`], which asks the operating system.
//! - `watch`: [`LiveCatalog`], an overlay folder whose changes show in a running app.
//! - `all-locales`, on by default, and one for each locale: the texts that are embedded.

// Without a feature, links to its items are broken; with all features, every link is checked.
#![cfg_attr(
    not(all(feature = "axum", feature = "system-locale", feature = "watch")),
    allow(rustdoc::broken_intra_doc_links)
)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// No input crashes the app: code that may panic is not used, or is justified where it is.
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
mod ready;
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
pub use crate::part::USER_ATTRIBUTE;
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
