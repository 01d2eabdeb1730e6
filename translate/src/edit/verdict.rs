//! Whether an edit may be written.

use crate::check::{Finding, Severity, check};
use crate::edit::editor::Editor;
use crate::family::parents_of;
use crate::folder::Folder;
use crate::hash::hashes;
use crate::plan::Plan;

/// What is left to be done, as it has to be one step at a time.
const TO_DO: [&str; 3] = ["missing-attribute", "missing-message", "missing-value"];

/// What a check says of an edit.
#[derive(Debug)]
#[non_exhaustive]
pub struct Verdict {
    /// The folder as the edit would leave it.
    pub after: Folder,
    /// Everything that is found then.
    pub all: Vec<Finding>,
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
        self.verdict_since(&check(self.folder()), plan, locale)
    }

    /// Whether a text refers to what the locale has never had, and not to what the edit takes out.
    fn is_yet_to_be_translated(&self, finding: &Finding) -> bool {
        let Some(key) = &finding.untranslated else {
            return false;
        };
        let own = self.folder().locale(&finding.locale);
        let mut files = own.into_iter().flat_map(|own| &own.files);
        !files.any(|file| hashes(file).contains_key(key))
    }

    /// As [`verdict`](Self::verdict), where it is known what a check finds of the folder as it is.
    /// What is said there of other locales than the editor's does not matter.
    pub fn verdict_since(&self, before: &[Finding], plan: &Plan, locale: Option<&str>) -> Verdict {
        let after = self.after(plan).folder;
        let all = check(&after);
        let mut findings = self.new_findings(plan, before, all.clone());
        findings.retain(|finding| {
            !TO_DO.contains(&finding.rule.id) && !self.is_yet_to_be_translated(finding)
        });
        let count = findings.len();
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
            all,
            elsewhere: count - findings.len(),
            findings,
        }
    }
}
