//! The keys of messages in files that are not Fluent.

/// The key of the developer's text of a message.
pub(crate) fn key(id: &str) -> String {
    format!("gengo_{}", id.replace('-', "_"))
}

/// The key of the user's text of a message.
pub(crate) fn user_key(id: &str) -> String {
    key(id) + "_user"
}
