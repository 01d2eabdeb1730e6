//! Texts with seeded defects: the check finds all of them and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use gengo_messages_translate::{Finding, Rule};

use crate::folders;

/// The folder in which nothing is wrong.
const CLEAN: &str = "clean";

/// Rules without a folder of their own, and why.
const WITHOUT_A_FOLDER: [(&str, &str); 0] = [];

/// The folders of the corpus with their names, sorted.
fn folders() -> Vec<(String, PathBuf)> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut folders: Vec<_> = fs::read_dir(corpus)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| (name(&path), path))
        .collect();
    folders.sort();
    folders
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

/// What the check finds in a folder, as `expected` has it: sorted, a line a finding.
fn found(folder: &Path) -> Vec<String> {
    let mut lines: Vec<_> = folders::found(folder)
        .iter()
        .map(|finding| line(folder, finding))
        .collect();
    lines.sort();
    lines
}

/// `<locale>/<file>:<line> <rule> <id>[.<attribute>]`
fn line(folder: &Path, finding: &Finding) -> String {
    let parts: Vec<_> = finding.path.strip_prefix(folder).unwrap().iter().collect();
    let path = parts.join("/".as_ref()).into_string().unwrap();
    let mut line = format!("{path}:{} {}", finding.line, finding.rule.id);
    if let Some(id) = &finding.id {
        line += &format!(" {id}");
    }
    if let Some(attribute) = &finding.attribute {
        line += &format!(".{attribute}");
    }
    line
}

fn expected(folder: &Path) -> Vec<String> {
    let text = fs::read_to_string(folder.join("expected")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn every_seeded_defect_is_found_and_nothing_else() {
    let mut faults = Vec::new();
    for (name, path) in folders().iter().filter(|(name, _)| name != CLEAN) {
        let (found, expected) = (found(path), expected(path));
        if !expected.is_sorted() {
            faults.push(format!("{name}/expected is not sorted"));
        }
        for (lines, others, what) in [
            (&expected, &found, "is not found"),
            (&found, &expected, "is found and not expected"),
        ] {
            for line in lines.iter().filter(|line| !others.contains(line)) {
                faults.push(format!("{name}: {line} {what}"));
            }
        }
        if found.len() != expected.len() {
            let (found, expected) = (found.len(), expected.len());
            faults.push(format!("{name}: {found} findings, {expected} expected"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn nothing_is_found_in_what_is_clean() {
    let folders = folders();
    let (_, clean) = folders.iter().find(|(name, _)| name == CLEAN).unwrap();
    let locales = fs::read_dir(clean).unwrap().count();
    assert!(locales > 10, "{locales} locales");
    let found = found(clean);
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// Texts as their writers punctuate, quote, group numbers and mark up.
#[test]
fn nothing_is_found_in_correct_texts_of_many_languages() {
    let right = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/right");
    let languages = fs::read_dir(&right).unwrap().count() - 1;
    assert!(languages >= 20, "{languages} languages beside English");
    let found = found(&right);
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_rule_has_a_folder_and_every_folder_a_rule() {
    let folders = folders();
    let names: BTreeSet<_> = folders.iter().map(|(name, _)| name.as_str()).collect();
    let mut faults = Vec::new();
    for rule in Rule::ALL {
        let excused = WITHOUT_A_FOLDER.iter().any(|(id, _)| *id == rule.id);
        if names.contains(rule.id) == excused {
            faults.push(format!("{}: a folder or a reason, one of them", rule.id));
        }
    }
    for (name, path) in folders.iter().filter(|(name, _)| name != CLEAN) {
        let of_rule = |line: &String| line.split(' ').any(|word| word == name);
        if Rule::named(name).is_none() {
            faults.push(format!("{name}: there is no such rule"));
        } else if !expected(path).iter().any(of_rule) {
            faults.push(format!("{name}: expects no finding of the rule"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
