//! Exports the texts as files for apps that are not in Rust: a catalog goes in, files for other ecosystems
//! come out.
//!
//! The texts are those that an app with the library shows; a format only writes them.
//!
//! ```
//! use gengo_messages::{Catalog, ftl::Keys};
//! use gengo_messages_export::{Audience, ExportOptions, Format, files};
//!
//! let options = ExportOptions {
//!     format: Format::Json,
//!     locales: vec!["de".to_owned()],
//!     audience: Audience::User,
//!     fallback: true,
//! };
//! // Without invisible marks around arguments.
//! let catalog = Catalog::builder().isolate_arguments(false).build();
//! let keys = Keys::of(&catalog);
//! let files = files(catalog.messages(), &keys, &options, &mut |warning| eprintln!("{warning}"))?;
//! let paths: Vec<_> = files.iter().map(|(path, _)| path.to_str()).collect();
//! assert_eq!(paths, [Some("de.json"), Some("index.json")]);
//! # Ok::<(), gengo_messages_export::ExportError>(())
//! ```

#![warn(missing_docs)]

mod android;
mod apple;
mod audience;
mod cldr_rule;
mod error;
mod export;
mod file;
mod format;
mod ftl;
mod ftl_entries;
mod ftl_pattern;
mod ftl_spaces;
mod gettext;
mod index;
mod java;
mod json;
mod key;
mod options;
mod own_files;
mod pattern;
mod php;
mod plurals;
mod shape;
mod source;
mod texts;
mod xml;
mod yaml;

pub use crate::audience::{Audience, ParseAudienceError};
pub use crate::error::ExportError;
pub use crate::export::files;
pub use crate::file::File;
pub use crate::format::{Format, ParseFormatError};
pub use crate::options::ExportOptions;
pub use crate::own_files::claim;
