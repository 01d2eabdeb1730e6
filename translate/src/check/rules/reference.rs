//! Rules about English: what translators need from it.

use std::collections::BTreeSet;

use gengo_messages::{Code, CodeIds};

use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::texts::Texts;
use crate::code_word::message_of_code;
use crate::config::Config;
use crate::pattern::{Part, walk};

/// What translators need of English.
pub(crate) fn check<'a>(own: &Texts<'a>, config: &Config, findings: &mut Findings<'a>) {
    let codes = config.code_messages();
    let ids = config.code_ids();
    let is_of_code = |id: &str| codes.is_some_and(|own| own.wanted.contains_key(id));
    for entry in own.entries.values() {
        let lines = entry.lines();
        if lines.is_empty() {
            let message = "no comment says when this message occurs";
            let finding = findings.of(Rule::NO_COMMENT, own, entry, None, entry.id, message);
            finding.suggestion = Some("add a comment above it for translators".to_owned());
        }
        // The words of codes are what they are, and so are the ids that the library makes of them.
        let is_of_code = is_of_code(entry.key) || is_of_word(&ids, entry.key);
        let other_form = other_form(entry.key).filter(|_| !is_of_code);
        if let Some(expected) = other_form {
            let message = format!("{} does not follow the naming rules for ids", entry.key);
            let finding = findings.of(Rule::ID_FORM, own, entry, None, entry.id, message);
            finding.remedies = vec![Remedy::Rename(expected.clone())];
            finding.suggestion = Some(match message_of_code(entry.key) {
                Some(of_code) => format!("rename it to {expected}; for a code, to {of_code}"),
                None => format!("rename it to {expected}"),
            });
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

/// Whether an id is that of a code that is a word: `error-VOUCHER_EXPIRED`. With a template such as `{code}`, any id is.
fn is_of_word(ids: &CodeIds, id: &str) -> bool {
    let word = ids.code(id).and_then(Code::word);
    word.is_some_and(|word| word != id && word.parse::<i64>().is_err())
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
