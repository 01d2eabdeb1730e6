//! Codes that are words.

use gengo_messages::CodeIds;

/// The id of the message of the code that a key may be meant as: `error-voucher_expired` for `voucher_expired`. `None` of
/// what is not spelled as a code.
pub(crate) fn message_of_code(key: &str) -> Option<String> {
    let is_of_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let is_code = key.contains('_') && !key.starts_with("error_") && key.chars().all(is_of_word);
    is_code.then(|| CodeIds::default().id(key))
}
