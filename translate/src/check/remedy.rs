//! The fix for a finding, where its rule knows one.

/// What puts a finding right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// This goes into the text, wherever a variant lacks it.
    Insert(String),
    /// Replaces the marked text with this one.
    Write(String),
    /// Variants for these plural forms go into the choice whose first key is marked.
    AddForms(Vec<&'static str>),
    /// The variant whose key is marked goes.
    RemoveVariant,
    /// The message gets this id.
    Rename(String),
    /// The comment gets this line.
    Describe(String),
}
