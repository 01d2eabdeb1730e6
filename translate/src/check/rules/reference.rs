//! Rules about English: what translators need from it.

use std::collections::BTreeSet;

use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::texts::Texts;
use crate::config::Config;
use crate::pattern::{Part, walk};

/// What translators need of English.
pub(crate) fn check<'a>(own: &Texts<'a>, config: &Config, findings: &mut Findings<'a>) {
    let codes = config.code_messages();
    let is_of_code = |id: &str| {
        codes
            .as_ref()
            .is_some_and(|own| own.wanted.contains_key(id))
    };
    for entry in own.entries.values() {
        let lines = entry.lines();
        if lines.is_empty() {
            let message = "no comment says when this message occurs";
            let finding = findings.of(Rule::NO_COMMENT, own, entry, None, entry.id, message);
            finding.suggestion = Some("add a comment above it for translators".to_owned());
        }
        // The words of codes are what they are.
        let other_form = other_form(entry.id).filter(|_| !is_of_code(entry.key));
        if let Some(expected) = other_form {
            let message = format!("{} does not have the form of an id", entry.key);
            let finding = findings.of(Rule::ID_FORM, own, entry, None, entry.id, message);
            finding.remedies = vec![Remedy::Rename(expected.clone())];
            finding.suggestion = Some(format!("rename it to {expected}"));
        }
        let mut named = BTreeSet::new();
        for (attribute, pattern) in entry.parts() {
            walk(pattern, &mut |part| {
                let Part::Variable { name, .. } = part else {
                    return;
                };
                let described = lines.iter().any(|line| {
                    let rest = line.trim_start().strip_prefix('$');
                    let rest = rest.and_then(|rest| rest.strip_prefix(name));
                    rest.is_some_and(|rest| !rest.starts_with(is_name))
                });
                if !described && named.insert(name) {
                    let message = format!("no comment describes ${name}");
                    let rule = Rule::UNDESCRIBED_VARIABLE;
                    let finding = findings.of(rule, own, entry, attribute, name, message);
                    finding.suggestion = Some(format!(
                        "add the line `# ${name} (String) - what it stands for`"
                    ));
                    let line = format!("${name} (String) - what it stands for");
                    finding.remedies = vec![Remedy::Describe(line)];
                }
            });
        }
    }
}

/// The form that an id should have, if it has another.
fn other_form(id: &str) -> Option<String> {
    let mut expected = id.to_ascii_lowercase().replace('_', "-");
    if let Some(number) = expected.strip_prefix("error-").map(str::to_owned)
        && let Ok(number) = number.parse::<i64>()
    {
        expected = format!("error-{number}");
    }
    (expected != id).then_some(expected)
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}
