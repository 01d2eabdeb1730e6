//! The README's commands print what the README says.
//!
//! After a change of what they print, `UPDATE_README=1 cargo test` writes it into the README.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::helpers::PROGRAM;

const OURS: &str = "cargo run -q -- ";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What a command of the README prints, started as the README has it started but
/// without building anew.
fn run(command: &str) -> String {
    let ours = command.strip_prefix(OURS);
    let args = ours.unwrap_or_else(|| panic!("`{command}` does not start with `{OURS}`"));
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
fn the_commands_of_the_readme_print_what_it_says() {
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let mut expected = String::new();
    let mut rest = readme.as_str();
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
    assert!(commands >= 4, "the README has lost its commands");
    if std::env::var_os("UPDATE_README").is_some() {
        return fs::write(&path, &expected).unwrap();
    }
    assert!(
        readme == expected,
        "what the README's commands print has changed; run UPDATE_README=1 cargo test"
    );
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
