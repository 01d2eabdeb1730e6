//! A finding, as the page gets it.

use std::fmt;

use gengo_messages_translate::{Finding, Severity};
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct FoundBody {
    pub(crate) rule: &'static str,
    pub(crate) severity: Severity,
    pub(crate) key: Option<String>,
    pub(crate) attribute: Option<String>,
    pub(crate) message: String,
    pub(crate) suggestion: Option<String>,
    pub(crate) line: usize,
}

impl fmt::Debug for FoundBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule)
    }
}

impl From<&Finding> for FoundBody {
    fn from(finding: &Finding) -> Self {
        Self {
            rule: finding.rule.id,
            severity: finding.rule.severity,
            key: finding.id.clone(),
            attribute: finding.attribute.clone(),
            message: finding.message.clone(),
            suggestion: finding.suggestion.clone(),
            line: finding.line,
        }
    }
}
