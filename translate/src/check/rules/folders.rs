//! Folders that are no locale, or hold nothing, or are one locale twice.

use std::collections::HashMap;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::folder::Folder;

/// Folders that are no locale, or hold nothing, or are one locale twice.
pub(crate) fn check(folder: &Folder, findings: &mut Findings<'_>) {
    for path in &folder.strange {
        let message = "the folder's name is no locale, such as es-419".to_owned();
        findings.of_folder(Rule::UNREADABLE, "", path, message);
    }
    let mut first = HashMap::new();
    for locale in &folder.locales {
        if let Some(empty) = &locale.empty {
            let message = format!("the folder {empty}");
            findings.of_folder(Rule::UNREADABLE, &locale.name, &locale.path, message);
        }
        if let Some(other) = first.insert(&locale.id, &locale.name) {
            let message = format!("the folder {other} is of the same locale");
            findings.of_folder(Rule::SAME_LOCALE, &locale.name, &locale.path, message);
        }
    }
}
