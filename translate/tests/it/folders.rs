//! Folders to try things on.

use std::fs;
use std::path::Path;

use gengo_messages_translate::{Finding, Folder, check};
use tempfile::TempDir;

/// A folder of these files.
pub(crate) fn folder_of(files: &[(&str, &str)]) -> TempDir {
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| (*path, text.as_bytes()))
        .collect();
    folder_of_bytes(&files)
}

/// A folder of files that need not be text.
pub(crate) fn folder_of_bytes(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// What the check finds in a folder.
pub(crate) fn found(path: &Path) -> Vec<Finding> {
    check(&Folder::read(path).unwrap())
}

/// The rules that findings are of.
pub(crate) fn rules(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.rule.id).collect()
}

/// The rules that find something in `text`, beside `english`, each with its locale.
pub(crate) fn told(locale: &str, english: &str, text: &str) -> Vec<String> {
    let english = english.as_bytes();
    let path = format!("{locale}/errors.ftl");
    let folder = folder_of_bytes(&[("en/errors.ftl", english), (&path, text.as_bytes())]);
    let found = found(folder.path());
    found
        .iter()
        .map(|finding| format!("{} {}", finding.rule.id, finding.locale))
        .collect()
}
