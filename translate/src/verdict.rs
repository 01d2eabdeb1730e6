//! Whether an edit may be written.

use gengo_messages::ftl::REFERENCE;

use crate::check::parents_of;
use crate::edit::Editor;
use crate::finding::{Finding, Severity};
use crate::folder::Folder;
use crate::write::Plan;

/// What is left to be done, as it has to be one step at a time.
const TO_DO: [&str; 3] = ["missing-attribute", "missing-message", "missing-value"];

/// What a check says of an edit.
#[derive(Debug)]
#[non_exhaustive]
pub struct Verdict {
    /// The folder as the edit would leave it.
    pub after: Folder,
    /// What is found then and is not now, in the locales that the edit is about.
    pub findings: Vec<Finding>,
    /// How much more is found in other locales: when English changes, they have to follow.
    pub elsewhere: usize,
}

impl Verdict {
    /// Whether the edit brings errors, so that it should not be written.
    pub fn is_refused(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.any(|finding| finding.rule.severity == Severity::Error)
    }
}

impl Editor {
    /// Checks what a plan would do to one locale, or to all. What an edit leaves to be done is no fault
    /// of it.
    pub fn verdict(&self, plan: &Plan, locale: Option<&str>) -> Verdict {
        let (after, mut findings) = self.preview(plan);
        findings.retain(|finding| !TO_DO.contains(&finding.rule.id));
        let all = findings.len();
        // Whoever takes texts from a locale is as much at stake.
        let is_heir = |other: &str, locale: &str| {
            let parents = parents_of(&after, other);
            parents.iter().any(|parent| parent.name == locale)
        };
        findings.retain(|finding| {
            locale.is_none_or(|locale| finding.locale == locale || is_heir(&finding.locale, locale))
        });
        Verdict {
            after,
            elsewhere: all - findings.len(),
            findings,
        }
    }

    /// The same editor for one locale alone, whose language and English are all that it sees: what is
    /// found of that locale is the same, and found sooner. To try edits with.
    pub fn of_language(&self, locale: &str) -> Self {
        Editor::on(self.folder().of_language(locale))
    }
}

impl Folder {
    /// The folder without the locales of other languages than a locale's own and English.
    pub fn of_language(&self, locale: &str) -> Self {
        let own = self.locale(locale).map(|own| own.id.language);
        let mut folder = self.clone();
        for locales in [&mut folder.locales, &mut folder.beneath] {
            locales.retain(|other| {
                Some(other.id.language) == own || other.id.language.as_str() == REFERENCE
            });
        }
        folder
    }
}
