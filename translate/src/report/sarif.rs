//! Findings for code scanners.

use serde_json::{Value, json};

use crate::check::{Finding, Rule, Severity};

/// For code scanners: SARIF 2.1.0.
pub fn sarif(findings: &[Finding]) -> Value {
    let level = |severity| match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let rules: Vec<_> = Rule::ALL
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id,
                "shortDescription": { "text": rule.why },
                "defaultConfiguration": { "level": level(rule.severity) },
            })
        })
        .collect();
    let results: Vec<_> = findings
        .iter()
        .map(|finding| {
            let path = finding.path.to_string_lossy().replace('\\', "/");
            json!({
                "ruleId": finding.rule.id,
                "level": level(finding.rule.severity),
                "message": { "text": finding.message },
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": { "uri": path },
                        "region": { "startLine": finding.line, "startColumn": finding.column },
                    },
                }],
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "gengo-messages", "rules": rules } },
            "results": results,
        }],
    })
}
