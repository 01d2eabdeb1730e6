//! Rules about files that are not read, and about two folders for one locale.

use std::collections::HashMap;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::folder::{Folder, Unread};
use crate::language::{is_language, likely_language};
use crate::locale_folder::LocaleFolder;

/// What is not read, and folders that are one locale twice.
pub(crate) fn check(folder: &Folder, findings: &mut Findings<'_>) {
    for unread in &folder.unread {
        let Unread {
            path,
            locale,
            reason,
            ..
        } = unread;
        let finding = findings.of_folder(Rule::UNREADABLE, locale, path, reason.clone());
        finding.suggestion = Some(unread.help.to_owned());
    }
    let mut first = HashMap::new();
    for (index, locale) in folder.locales.iter().enumerate() {
        if let Some(other) = first.insert(&locale.id, &locale.name) {
            let message = format!("the folder {other} is for the same locale");
            let rule = Rule::SAME_LOCALE;
            let finding = findings.of_folder(rule, &locale.name, &locale.path, message);
            finding.suggestion = Some("move all texts into one of the two".to_owned());
        }
        if !is_language(&locale.id) {
            let code = &locale.id.language;
            let message = format!("no language has the code `{code}`");
            let rule = Rule::UNKNOWN_LANGUAGE;
            let finding = findings.of_folder(rule, &locale.name, &locale.path, message);
            let help = likely_language(code.as_str());
            finding.suggestion =
                Some(help.unwrap_or_else(|| {
                    "rename the folder to a locale such as ja or pt-BR".to_owned()
                }));
        }
        // What names a region is regional over what leaves it open.
        let is_equivalent = |other: &&LocaleFolder| {
            other.full == locale.full
                && other.id != locale.id
                && other.id.region.is_some() == locale.id.region.is_some()
        };
        let mut before = folder.locales.iter().take(index);
        if let Some(other) = before.find(is_equivalent) {
            let message = format!("CLDR treats this as the same locale as {}", other.name);
            let rule = Rule::EQUIVALENT_LOCALE;
            let finding = findings.of_folder(rule, &locale.name, &locale.path, message);
            finding.suggestion = Some("move all texts into one of the two".to_owned());
        }
    }
}
