//! The commands of the workflows and hooks that the docs offer.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::helpers::PROGRAM;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The lines of a file that run the program, as a shell takes them.
fn commands(file: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(file)).unwrap();
    let lines = text.lines().map(str::trim);
    let commands = lines.filter_map(|line| {
        let command = line
            .strip_prefix("run: ")
            .or_else(|| line.strip_prefix("- "))
            .or_else(|| line.strip_prefix("entry: "))?;
        command
            .starts_with("gengo-messages ")
            .then(|| command.to_owned())
    });
    commands.collect()
}

/// Runs commands where they find the program and this repository's texts.
fn run_all(file: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(root().join("locales"), folder.path().join("locales")).unwrap();
    let program = Path::new(PROGRAM).parent().unwrap();
    let path = env::join_paths([program, "/usr/bin".as_ref(), "/bin".as_ref()]).unwrap();
    let commands = commands(file);
    for command in &commands {
        let output = Command::new("sh")
            .args(["-c", command])
            .current_dir(folder.path())
            .env("PATH", &path)
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {stderr}");
    }
    if file.ends_with(".yml") {
        let sarif = fs::read(folder.path().join("texts.sarif")).unwrap();
        let sarif: serde_json::Value = serde_json::from_slice(&sarif).unwrap();
        assert_eq!(sarif["version"], "2.1.0");
    }
    commands
}

#[test]
fn the_workflow_for_github_runs() {
    assert_eq!(run_all("docs/ci/github.yml").len(), 3);
}

#[test]
fn the_job_for_gitlab_runs() {
    assert_eq!(run_all("docs/ci/gitlab.yml").len(), 3);
}

#[test]
fn the_hooks_for_pre_commit_run() {
    let expected = ["gengo-messages check", "gengo-messages fmt"];
    assert_eq!(run_all(".pre-commit-hooks.yaml"), expected);
}
