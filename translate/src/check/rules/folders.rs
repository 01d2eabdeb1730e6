//! What is not read, and folders that are one locale twice.

use std::collections::HashMap;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::folder::{Folder, LocaleFolder, Unread};

/// What is not read, and folders that are one locale twice.
pub(crate) fn check(folder: &Folder, findings: &mut Findings<'_>) {
    for unread in &folder.unread {
        let Unread {
            path,
            locale,
            reason,
            ..
        } = unread;
        findings.of_folder(Rule::UNREADABLE, locale, path, reason.clone());
    }
    let mut first = HashMap::new();
    for (index, locale) in folder.locales.iter().enumerate() {
        if let Some(other) = first.insert(&locale.id, &locale.name) {
            let message = format!("the folder {other} is of the same locale");
            findings.of_folder(Rule::SAME_LOCALE, &locale.name, &locale.path, message);
        }
        // What names a region is regional over what leaves it open.
        let is_equivalent = |other: &&LocaleFolder| {
            other.full == locale.full
                && other.id != locale.id
                && other.id.region.is_some() == locale.id.region.is_some()
        };
        let mut before = folder.locales.iter().take(index);
        if let Some(other) = before.find(is_equivalent) {
            let message = format!("for readers this is the same locale as {}", other.name);
            findings.of_folder(Rule::EQUIVALENT_LOCALE, &locale.name, &locale.path, message);
        }
    }
}
