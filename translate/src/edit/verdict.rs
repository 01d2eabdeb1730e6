//! Decides whether an edit may be written.

use crate::check::{Finding, Severity, check, leave_out_names};
use crate::edit::editor::Editor;
use crate::family::parents_of;
use crate::folder::Folder;
use crate::plan::Plan;

/// The rules for missing texts: an edit does not have to do everything at once.
const TO_DO: [&str; 3] = ["missing-attribute", "missing-message", "missing-value"];

/// The result of checking an edit.
#[derive(Debug)]
#[non_exhaustive]
pub struct Verdict {
    /// The folder as the edit would leave it.
    pub after: Folder,
    /// All findings of that folder.
    pub all: Vec<Finding>,
    /// The new findings in the edited locales.
    pub findings: Vec<Finding>,
    /// The number of new findings in other locales: when English changes, they have to follow.
    pub elsewhere: usize,
}

impl Verdict {
    /// Whether the edit adds errors, and should not be written.
    pub fn is_refused(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.any(|finding| finding.rule.severity == Severity::Error)
    }
}

impl Editor {
    /// Checks what a plan would do to one locale, or to all. Texts that are still missing do not count
    /// against it.
    pub fn verdict(&self, plan: &Plan, locale: Option<&str>) -> Verdict {
        self.verdict_since(&check(self.folder()), plan, locale)
    }

    /// Whether a finding counts against an edit, if it is new. What is still missing does not: it need not be done at once.
    pub fn counts(&self, finding: &Finding) -> bool {
        !TO_DO.contains(&finding.rule.id) && !self.is_yet_to_be_translated(finding)
    }

    /// Whether a text refers to a message that the locale has never had, rather than to one that the edit removes.
    fn is_yet_to_be_translated(&self, finding: &Finding) -> bool {
        let Some(key) = &finding.untranslated else {
            return false;
        };
        let own = self.folder().locale(&finding.locale);
        let mut files = own.into_iter().flat_map(|own| &own.files);
        !files.any(|file| file.hashes().contains_key(key))
    }

    /// As [`verdict`](Self::verdict), where it is known what a check finds of the folder as it is.
    /// What is said there of other locales than the editor's does not matter.
    pub fn verdict_since(&self, before: &[Finding], plan: &Plan, locale: Option<&str>) -> Verdict {
        let after = self.after(plan);
        let found = check(&after.folder);
        self.verdict_of(before, plan, (after, found), locale)
    }

    /// As [`verdict_since`](Self::verdict_since), where it is also known what the plan leaves: the editor
    /// [`after`](Self::after) it, and what a check finds of its folder.
    pub fn verdict_of(
        &self,
        before: &[Finding],
        plan: &Plan,
        (edited, mut all): (Editor, Vec<Finding>),
        locale: Option<&str>,
    ) -> Verdict {
        if let Some(whole) = &edited.whole {
            leave_out_names(&mut all, whole);
        }
        let after = edited.folder;
        let mut findings = self.new_findings(plan, before, all.clone());
        findings.retain(|finding| self.counts(finding));
        let count = findings.len();
        // Locales that inherit from this one are affected, too.
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
