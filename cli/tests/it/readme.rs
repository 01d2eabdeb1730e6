//! The commands in the README and the docs print what these pages show.
//!
//! When their output changes, `UPDATE_README=1 cargo test` writes it into the pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::helpers::PROGRAM;

/// How the pages call the program.
const CALLS: [&str; 2] = ["gengo-messages ", "cargo run -- "];

/// The pages, and how many commands they show at least.
const PAGES: [(&str, usize); 2] = [("README.md", 5), ("docs/getting-started.md", 1)];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What a command prints, without building it again.
fn run(command: &str) -> String {
    let args = CALLS.iter().find_map(|call| command.strip_prefix(call));
    let args = args.unwrap_or_else(|| panic!("`{command}` does not call the program"));
    let output = Command::new("sh")
        .arg("-c")
        .arg(format!("\"$GENGO_MESSAGES\" {args}"))
        .env("GENGO_MESSAGES", PROGRAM)
        .env_remove("CLICOLOR_FORCE")
        .current_dir(root())
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{command}: {stderr}");
    // Trailing space would be lost in the README.
    let lines = stdout.lines().map(str::trim_end);
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(unix)]
#[test]
fn the_commands_of_the_pages_print_what_these_show() {
    let mut outdated = Vec::new();
    for (page, least) in PAGES {
        let path = root().join(page);
        let text = fs::read_to_string(&path).unwrap();
        let mut expected = String::new();
        let mut rest = text.as_str();
        let mut commands = 0;
        while let Some((before, block)) = rest.split_once("```console\n") {
            let (block, after) = block.split_once("```\n").expect("an unclosed block");
            expected += &format!("{before}```console\n");
            let command = block
                .lines()
                .next()
                .and_then(|line| line.strip_prefix("$ "));
            let command = command.unwrap_or_else(|| panic!("no command in {block}"));
            expected += &format!("$ {command}\n{}```\n", run(command));
            commands += 1;
            rest = after;
        }
        expected += rest;
        assert!(commands >= least, "{page} has lost its commands");
        if text != expected {
            outdated.push(page);
            if std::env::var_os("UPDATE_README").is_some() {
                fs::write(&path, &expected).unwrap();
                outdated.pop();
            }
        }
    }
    assert!(
        outdated.is_empty(),
        "the output of commands in {} has changed; run UPDATE_README=1 cargo test",
        outdated.join(", ")
    );
}

#[test]
fn the_readme_gives_the_speeds_that_were_measured() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let measured = fs::read_to_string(root().join("docs/performance.md")).unwrap();
    let (_, compared) = readme.split_once("## Comparison").unwrap();
    let (compared, _) = compared.split_once("## Install").unwrap();
    let row = |title: &str| {
        let mut lines = compared.lines();
        let line = lines.find_map(|line| line.strip_prefix(title));
        line.unwrap_or_else(|| panic!("no row {title}"))
    };
    let peers = ["", "i18n-embed", "fluent-templates", "", "rust-i18n"];
    for (row, work) in [
        (
            row("| Text without variables | "),
            "text of a static message",
        ),
        (
            row("| Text with one string | "),
            "text with one string argument",
        ),
    ] {
        let cells: Vec<_> = row.trim_end_matches(" |").split(" | ").collect();
        assert_eq!(cells.len(), peers.len(), "{row}");
        for (cell, peer) in cells.iter().zip(peers) {
            let is_measured = |line: &str| {
                line.starts_with(&format!("| {work} |"))
                    && line.contains(peer)
                    && line.contains(&format!("| {cell} |"))
            };
            assert!(
                *cell == "not measured" || measured.lines().any(is_measured),
                "docs/performance.md does not have {cell} for {peer}: {work}"
            );
        }
    }
}

#[test]
fn the_readme_shows_the_example() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let example = fs::read_to_string(root().join("examples/quickstart.rs")).unwrap();
    let body = example.split_once("fn main() {\n").unwrap().1;
    for line in body.lines().map(str::trim).filter(|line| line.len() > 1) {
        assert!(
            readme.contains(line),
            "the README lacks `{line}` of the example"
        );
    }
}

#[test]
fn the_readme_quotes_the_texts_as_they_are() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let german = fs::read_to_string(root().join("locales/de/errors.ftl")).unwrap();
    let (_, quoted) = readme.split_once("```text\n").unwrap();
    let (quoted, _) = quoted.split_once("```").unwrap();
    assert!(
        german.contains(quoted),
        "the German file does not say:\n{quoted}"
    );
}

#[test]
fn links_between_pages_lead_to_files_and_headings() {
    let mut broken = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1) {
            let link = link.split(')').next().unwrap();
            if link.contains("://") {
                continue;
            }
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => page.clone(),
                file => page.parent().unwrap().join(file),
            };
            let leads = match heading {
                "" => target.exists(),
                heading => {
                    let text = fs::read_to_string(&target).unwrap_or_default();
                    text.lines()
                        .any(|line| anchor(line).as_deref() == Some(heading))
                }
            };
            if !leads {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The pages that people read.
fn pages() -> Vec<PathBuf> {
    let docs = fs::read_dir(root().join("docs")).unwrap();
    let docs = docs.map(|entry| entry.unwrap().path());
    let others = [
        "README.md",
        "CONTRIBUTING.md",
        "examples/own-errors/README.md",
        "locales/README.md",
    ];
    docs.filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .chain(others.map(|page| root().join(page)))
        .collect()
}

/// What a link to a heading is called.
fn anchor(line: &str) -> Option<String> {
    let heading = line.trim_start_matches('#');
    let heading = heading
        .strip_prefix(' ')
        .filter(|_| line.starts_with('#'))?;
    let letters = heading.chars().filter_map(|c| match c {
        ' ' => Some('-'),
        c if c.is_alphanumeric() || matches!(c, '-' | '_') => c.to_lowercase().next(),
        _ => None,
    });
    Some(letters.collect())
}
