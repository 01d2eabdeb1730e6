//! For tools that work on the texts themselves: `.ftl` files, read as a catalog reads them.

pub use message_catalog::ftl::*;

use crate::embedded;
pub use crate::embedded::REFERENCE;
use crate::generic::Generic;
pub use crate::keys::{CodeKey, GenericKey, Keys, Label};
use crate::response::TEXT_ARGUMENTS;

/// The files that the library carries: locale, path `<locale>/<name>.ftl`, and text, sorted.
///
/// ```
/// use gengo_messages::ftl;
///
/// let (locale, path, text) = ftl::built_in().find(|(locale, ..)| locale == "ja").unwrap();
/// assert_eq!(path, "ja/errors.ftl");
/// assert!(text.contains("error-2700 ="));
/// ```
pub fn built_in() -> impl Iterator<Item = (String, String, String)> {
    let files = embedded::texts().files();
    files.map(|(locale, path, text)| (locale.to_string(), path.to_owned(), text.into_owned()))
}

/// The ids of the messages that a catalog asks for and that are about no code of its table, such as
/// `unknown-code` and `summary-jobs`.
pub fn generic_ids() -> impl Iterator<Item = &'static str> {
    Generic::ALL.iter().map(|generic| generic.id())
}

/// The arguments that the message of a code is always rendered with, if they are known: `code`, `job`, `server-text`.
/// All of them are texts, so that a number is never equal to one.
pub fn text_arguments() -> impl Iterator<Item = &'static str> {
    TEXT_ARGUMENTS.into_iter()
}
