//! Findings for GitHub's workflows.

use std::fmt::Write as _;

use message_catalog::Escaped;

use crate::check::{Finding, Severity};

/// For GitHub's workflows: a command a finding.
pub fn github(findings: &[Finding]) -> String {
    let escape = |text: &str| {
        let lines = text.split('\n').map(|line| Escaped::new(line).to_string());
        let lines: Vec<_> = lines.map(|line| line.replace('%', "%25")).collect();
        lines.join("%0A")
    };
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let mut shown = String::new();
    for finding in findings {
        let command = match finding.rule.severity {
            Severity::Note => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let id = finding
            .id
            .as_deref()
            .map_or(String::new(), |id| format!("{id}: "));
        let _ = writeln!(
            shown,
            "::{command} file={},line={},col={},title={}::{}",
            property(&finding.path.display().to_string()),
            finding.line,
            finding.column,
            property(finding.rule.id),
            escape(&format!("{id}{}", finding.message)),
        );
    }
    shown
}
