//! What puts findings right.

use std::fs;
use std::path::Path;

use gengo_messages_translate::{Editor, Folder, check};

use crate::folders::folder_of;

/// The titles of what is known against the findings of one rule.
fn titles(files: &[(&str, &str)], rule: &str) -> Vec<String> {
    let own = folder_of(files);
    let folder = Folder::read(own.path()).unwrap();
    let editor = Editor::on(folder.clone());
    let found = check(&folder).into_iter().filter(|own| own.rule.id == rule);
    found
        .flat_map(|own| editor.fixes(&own))
        .map(|fix| fix.title)
        .collect()
}

/// Every fix of every seeded defect leaves less to be found, and breaks nothing.
#[test]
fn a_fix_puts_its_finding_right_and_brings_no_syntax_errors() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut tried = Vec::new();
    let mut faults = Vec::new();
    for case in fs::read_dir(corpus).unwrap() {
        let case = case.unwrap().path();
        let Ok(folder) = Folder::read(&case) else {
            continue;
        };
        let editor = Editor::on(folder.clone());
        let found = check(&folder);
        for finding in &found {
            let rule = finding.rule.id;
            for fix in editor.fixes(finding) {
                let (_, new) = editor.preview(&fix.plan);
                let after = check(editor.after(&fix.plan).folder());
                let count = |all: &[gengo_messages_translate::Finding], rule: &str| {
                    all.iter().filter(|own| own.rule.id == rule).count()
                };
                let context = format!(
                    "{} {rule}: {}\n{}",
                    case.display(),
                    fix.title,
                    fix.plan.diff()
                );
                // What is to be filled in is found until it is.
                let is_to_do = rule.starts_with("missing-message") || fix.title.contains("to be ");
                if count(&after, rule) >= count(&found, rule) && !is_to_do {
                    faults.push(format!("found again: {context}"));
                }
                if new.iter().any(|own| own.rule.id == "syntax") {
                    faults.push(format!("breaks the file: {context}"));
                }
                tried.push(rule);
            }
        }
    }
    tried.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(tried.len() > 20, "{tried:?}");
}

#[test]
fn what_is_for_a_person_to_write_has_no_fix() {
    let texts = [
        ("en/app.ftl", "# A\na = One { -gone }\n"),
        ("de/app.ftl", "a = Eins { -gone }\n"),
    ];
    assert_eq!(titles(&texts, "unknown-term"), [""; 0]);
    assert_eq!(
        titles(&[("en/app.ftl", "a = One\n")], "no-comment"),
        [""; 0]
    );
}

#[test]
fn languages_without_spaces_get_none() {
    let own = folder_of(&[
        ("en/app.ftl", "# $n (String) - who\na = Hello { $n }.\n"),
        ("ja/app.ftl", "a = こんにちは。\n"),
    ]);
    let folder = Folder::read(own.path()).unwrap();
    let editor = Editor::on(folder.clone());
    let found = check(&folder);
    let missing = found
        .iter()
        .find(|own| own.rule.id == "missing-variable")
        .unwrap();
    let fix = editor.fixes(missing).remove(0);
    assert!(fix.is_preferred);
    let after = editor.after(&fix.plan);
    let text = after
        .folder()
        .text(&own.path().join("ja/app.ftl"))
        .unwrap()
        .into_owned();
    assert_eq!(text, "a = こんにちは{ $n }。\n");
}
