//! For tools that work on the texts themselves: `.ftl` files, read as a catalog reads them.

pub use message_catalog::ftl::*;

use crate::code::ErrorCode;
use crate::embedded;
pub use crate::embedded::REFERENCE;
use crate::generic::Generic;
pub use crate::keys::{CodeKey, GenericKey, Keys, Label};
use crate::reported_code::Code;
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

/// The codes that the library declares, in order.
pub fn declared_codes<'c>() -> impl Iterator<Item = Code<'c>> {
    ErrorCode::ALL.iter().map(|&code| code.into())
}

/// The arguments that the message of a code is always rendered with, if they are known: `code`, `job`, `server-text`.
/// All of them are texts, so that a number is never equal to one. None for the id of a message that is about no code.
///
/// ```
/// use gengo_messages::ftl::text_arguments;
///
/// assert!(text_arguments("error-2700").any(|name| name == "job"));
/// assert_eq!(text_arguments("welcome").count(), 0);
/// ```
pub fn text_arguments(id: &str) -> impl Iterator<Item = &'static str> {
    let is_of_code = ErrorCode::from_message_id(id).is_some();
    TEXT_ARGUMENTS.into_iter().filter(move |_| is_of_code)
}
