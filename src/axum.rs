//! For web apps built with axum: a handler's [`Localizer`](crate::Localizer), errors that are put
//! into the reader's language on the way out, and answers that say in which language they are.
//! With the feature `axum`.
//!
//! Handlers need not know who reads. They fail with `?`, and the layer answers with problem
//! details (RFC 9457) in the language of the request's `Accept-Language`:
//!
//! ```
//! use axum::Router;
//! use axum::http::StatusCode;
//! use axum::routing::post;
//! use gengo_messages::axum::{Failure, Localize};
//! use gengo_messages::check;
//!
//! async fn order() -> Result<StatusCode, Failure> {
//!     // What Gengo answered.
//!     check(br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#)?;
//!     Ok(StatusCode::CREATED)
//! }
//!
//! let app: Router = Router::new().route("/orders", post(order)).layer(Localize::embedded());
//! ```
//!
//! Handlers that do want to know take a localizer: [`Embedded`] for the texts that come with the
//! library. An app whose own texts override the built-in ones keeps its catalog in the router's state, and
//! its handlers take the [`Localizer`](crate::Localizer) itself. The state may be a
//! [`Catalog`](crate::Catalog) or, with the feature `watch`, a `LiveCatalog`, or hold one:
//!
//! ```
//! use axum::Router;
//! use axum::extract::FromRef;
//! use axum::routing::get;
//! use gengo_messages::axum::Localize;
//! use gengo_messages::{Catalog, Localizer};
//!
//! #[derive(Clone)]
//! struct App {
//!     catalog: Catalog,
//! }
//!
//! impl FromRef<App> for Catalog {
//!     fn from_ref(app: &App) -> Self {
//!         app.catalog.clone()
//!     }
//! }
//!
//! async fn sold_out(localizer: Localizer) -> String {
//!     localizer.message(9001).user_text().to_owned()
//! }
//!
//! let catalog = Catalog::builder().overlay_folder("examples/overlay").build();
//! let app: Router = Router::new()
//!     .route("/", get(sold_out))
//!     .layer(Localize::new(catalog.clone()))
//!     .with_state(App { catalog });
//! ```

mod content_language;
mod failure;
mod localize;
mod problem;
mod reader;

pub use self::content_language::ContentLanguage;
pub use self::failure::Failure;
pub use self::localize::{Localize, Localized};
pub use self::reader::Embedded;
