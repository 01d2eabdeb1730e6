//! The language server: the checks and edits of `translate` in any editor.
//!
//! It has no rules about messages. It keeps the text that an editor has not saved yet, which overrides the files of the folder, asks
//! `translate`, and answers in the terms of the Language Server Protocol.
//!
//! ```no_run
//! // Serves one editor until it ends the session.
//! let is_orderly = gengo_messages_lsp::serve_stdio()?;
//! # let _ = is_orderly;
//! # Ok::<(), std::io::Error>(())
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod changes;
mod check_thread;
mod client;
mod diagnostic;
mod document;
mod encoding;
mod ids_in_rust;
mod lines;
mod markdown;
mod notifications;
mod offers;
mod refused;
mod requests;
mod server;
mod settings;
mod snapshot;
mod state;
mod target;
mod uri;
mod wire;
mod workspace;

pub use lsp_server::Connection;

pub use crate::server::serve;
pub use crate::wire::serve_stdio;
