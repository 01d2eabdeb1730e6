//! Every rule finds what its example of a wrong text breaks, and nothing in the right one.

use std::collections::BTreeSet;

use gengo_messages_translate::{Example, Finding, Rule};

use crate::folders::{folder_of, found};

pub(crate) fn findings(example: &Example) -> Vec<Finding> {
    let own = format!("{}/errors.ftl", example.locale);
    let english = example.english.map(|text| ("en/errors.ftl", text));
    // A regional locale has a parent.
    let parent = (example.locale == "de-AT").then_some(("de/errors.ftl", "a = Eins\n"));
    let mut files: Vec<_> = english.into_iter().chain(parent).collect();
    files.push((&own, example.text));
    files.extend(example.beside);
    found(folder_of(&files).path())
}

fn told(findings: &[Finding]) -> Vec<String> {
    let told = |finding: &Finding| {
        let id = finding.id.as_deref().unwrap_or("-");
        format!(
            "{} {}:{} {id} {}",
            finding.rule.id, finding.locale, finding.line, finding.message
        )
    };
    findings.iter().map(told).collect()
}

#[test]
fn each_rule_finds_its_wrong_example_and_only_that() {
    let mut faults = Vec::new();
    for rule in Rule::ALL {
        let Some(wrong) = &rule.wrong else {
            continue;
        };
        let found = findings(wrong);
        let ids: BTreeSet<_> = found.iter().map(|finding| finding.rule.id).collect();
        if ids != BTreeSet::from([rule.id]) {
            faults.push(format!(
                "{}: the wrong example: {:#?}",
                rule.id,
                told(&found)
            ));
        }
        for finding in &found {
            let of_settings = finding.path.ends_with("check.toml");
            if finding.locale.replace('_', "-") != wrong.locale && !of_settings {
                faults.push(format!("{}: {:?}", rule.id, told(&found)));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn no_rule_finds_anything_in_a_right_example() {
    let mut faults = Vec::new();
    for rule in Rule::ALL {
        let found = findings(&rule.right);
        if !found.is_empty() {
            faults.push(format!(
                "{}: the right example: {:#?}",
                rule.id,
                told(&found)
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn rules_are_sorted_and_named_once() {
    let ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for rule in Rule::ALL {
        assert!(rule.why.ends_with('.'), "{}", rule.id);
        assert_eq!(Rule::named(rule.id).map(|rule| rule.id), Some(rule.id));
    }
}
