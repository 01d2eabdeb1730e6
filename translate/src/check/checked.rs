//! The input of the rules.

use crate::check::english::English;
use crate::check::texts::Texts;

/// The locales of one language. Locales of other languages do not fill in what they lack.
#[derive(Clone, Copy)]
pub(crate) struct Checked<'e, 'a, 'g> {
    pub(crate) texts: &'e [Texts<'a>],
    pub(crate) english: Option<&'e English<'g>>,
    /// The functions that the app adds.
    pub(crate) functions: &'e [String],
}
