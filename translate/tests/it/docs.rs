//! The generated page of rules, and the tests that the page on reliability names.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use gengo_messages_translate::{About, Example, Rule};

const HEAD: &str = "\
# Checks

The rules of `gengo-messages check`, by what they apply to, each with a wrong and a right example. The last section compares them with
other tools.

If a finding is not a mistake, allow it with a comment in the message, `# check: allow RULE: why`, or in the folder's `check.toml`
([how](translating.md#the-settings-of-a-folder)). An exception that is no longer needed is itself a finding.

This page is generated from the code (`translate/src/check/rule.rs`); `UPDATE_DOCS=1 cargo test` updates it. The tests run every example:
the rule reports the wrong text, and no rule reports the right one.
";

/// What `.ci/compare_checks.py` wrote.
const COMPARED: &str = include_str!("../corpus/compared.md");

fn page() -> String {
    let groups = [
        (About::File, "One file"),
        (About::Message, "One message"),
        (About::Translation, "A translation against English"),
        (About::Across, "Several messages or locales"),
        (About::English, "English itself"),
    ];
    let mut page = HEAD.to_owned();
    for (about, title) in groups {
        let _ = write!(page, "\n## {title}\n");
        for rule in Rule::ALL.iter().filter(|rule| rule.about == about) {
            let _ = write!(
                page,
                "\n### {}\n\n{} ({})\n",
                rule.id, rule.why, rule.severity
            );
            let Some(wrong) = rule.wrong else {
                continue;
            };
            if let Some(english) = rule.right.english {
                let _ = write!(page, "\nEnglish:\n\n{}", block(english));
            }
            let locale = rule.right.locale;
            let _ = write!(page, "\nWrong ({locale}):\n\n{}", block(wrong.text));
            beside(&mut page, &wrong);
            let _ = write!(page, "\nRight:\n\n{}", block(rule.right.text));
            if rule.right.beside != wrong.beside {
                beside(&mut page, &rule.right);
            }
        }
    }
    let _ = write!(page, "\n## Compared with other tools\n\n{COMPARED}");
    page
}

/// What else is in the folder.
fn beside(page: &mut String, example: &Example) {
    for (path, text) in example.beside {
        let _ = write!(page, "\nwith {path}:\n\n{}", block(text));
    }
}

/// A text with what cannot be seen made visible.
fn block(text: &str) -> String {
    let visible = |c: char| match c {
        '\n' => c.to_string(),
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => c.escape_unicode().to_string(),
        c if c.is_control() => c.escape_default().to_string(),
        c => c.to_string(),
    };
    let text: String = text.chars().map(visible).collect();
    format!("```ftl\n{}\n```\n", text.trim_end_matches('\n'))
}

#[test]
fn the_page_of_all_rules_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/checks.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        return fs::write(&path, page()).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page(),
        "docs/checks.md differs from the rules; run UPDATE_DOCS=1 cargo test"
    );
}

#[test]
fn every_test_that_the_page_on_reliability_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = fs::read_to_string(root.join("docs/reliability.md")).unwrap();
    let mut tests = String::new();
    for folder in [
        "tests",
        "catalog/src",
        "cli/tests",
        "lsp/src",
        "lsp/tests",
        "site/tests",
        "translate/tests",
        "workbench/tests",
    ] {
        collect(&root.join(folder), &mut tests);
    }
    let in_browser = fs::read_to_string(root.join(".ci/page/test.mjs")).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_suffix("` |"));
    let named: Vec<_> = rows.filter_map(|row| row.rsplit('`').next()).collect();
    let lost: Vec<_> = named
        .iter()
        .filter(|name| !tests.contains(&format!("fn {name}(")))
        .filter(|name| !in_browser.contains(&format!("await test(\"{name}\"")))
        .collect();
    assert!(lost.is_empty(), "there are no such tests: {lost:?}");
    assert!(named.len() > 20, "the page has lost its rows");
}

/// The code of a folder's tests, at any depth.
fn collect(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            *code += &fs::read_to_string(path).unwrap();
        }
    }
}
