//! The input of the rules.

use crate::check::english::English;
use crate::check::texts::Texts;

/// The locales of one language: none of another fills in what they lack.
#[derive(Clone, Copy)]
pub(crate) struct Checked<'e, 'a, 'g> {
    pub(crate) texts: &'e [Texts<'a>],
    pub(crate) english: Option<&'e English<'g>>,
    /// The functions that the app adds.
    pub(crate) functions: &'e [String],
}
