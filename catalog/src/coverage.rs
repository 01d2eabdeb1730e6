//! How many messages each locale has.

use unic_langid::LanguageIdentifier;

use crate::reader::Direction;

/// How many messages of the catalog a locale has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Coverage {
    /// The locale.
    pub locale: LanguageIdentifier,
    /// The direction of its script.
    pub direction: Direction,
    /// The locale that fills in missing messages, if it has the same language: es for es-419.
    pub parent: Option<LanguageIdentifier>,
    /// The number of messages that the reference locale has.
    pub messages: usize,
    /// How many of them the locale has itself.
    pub translated: usize,
    /// How many more its parents have, in its language.
    pub inherited: usize,
}
