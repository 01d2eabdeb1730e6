//! A text of a message, and its place.

use crate::check::entry::Entry;
use crate::check::finding::Finding;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::texts::Texts;

/// The locale, the entry, and the attribute if it is not the value.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'p, 'a> {
    pub(crate) own: &'p Texts<'a>,
    pub(crate) entry: &'p Entry<'a>,
    pub(crate) attribute: Option<&'a str>,
}

impl<'a> Spot<'_, 'a> {
    pub(crate) fn report<'f>(
        self,
        findings: &'f mut Findings<'a>,
        rule: &'static Rule,
        slice: &str,
        message: impl Into<String>,
    ) -> &'f mut Finding {
        findings.of(rule, self.own, self.entry, self.attribute, slice, message)
    }

    /// Where the text begins: at its attribute's name, or at the message's id.
    pub(crate) fn start(self) -> &'a str {
        self.attribute.unwrap_or(self.entry.id)
    }
}
