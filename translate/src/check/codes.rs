//! Messages and the codes that they are about, in a folder whose settings say which codes it has.

use std::collections::BTreeSet;

use gengo_messages::{ErrorCode, ftl};

use super::{Checked, Findings};
use crate::config::Config;
use crate::pattern::{Part, walk};
use crate::rule::Rule;

pub(super) fn check<'a>(checked: &Checked<'a>, config: &Config, findings: &mut Findings<'a>) {
    let Some(codes) = config.codes() else {
        return;
    };
    let codes: BTreeSet<ErrorCode> = codes.into_iter().collect();
    // A message that English does not have, either, is found there.
    let own = checked.texts.iter().enumerate();
    for (index, own) in own.filter(|(_, own)| !own.is_beneath) {
        let is_reference = checked.reference == Some(index);
        for entry in own.entries.values() {
            let Some(code) = ErrorCode::from_message_id(&entry.key) else {
                continue;
            };
            let english = checked.english.as_ref();
            let is_elsewhere = english.is_some_and(|english| english.contains_key(&entry.key));
            if !codes.contains(&code) && (is_reference || !is_elsewhere) {
                let message = format!("there is no code {code}");
                findings.of(Rule::UNKNOWN_CODE, own, entry, None, entry.id, message);
            }
        }
    }
    let Some(reference) = checked.reference.map(|index| &checked.texts[index]) else {
        return;
    };
    let english = checked.english.as_ref().unwrap_or(&reference.entries);
    let missing = codes
        .iter()
        .map(|code| (code, code.message_id()))
        .filter(|(_, id)| !english.contains_key(id));
    if let Some(file) = reference.folder.files.first() {
        for (code, id) in missing {
            let message = format!("the code {code} has no message");
            let here = (reference.folder.name.as_str(), file);
            let finding = findings.at(Rule::CODE_WITHOUT_MESSAGE, here, &file.text[..0], message);
            finding.id = Some(id);
        }
    }
    let mut used: BTreeSet<&str> = ftl::generic_ids().collect();
    for (_, pattern) in english.values().flat_map(|entry| entry.parts()) {
        walk(pattern, &mut |part| {
            if let Part::Message { id, .. } = part {
                used.insert(id);
            }
        });
    }
    for entry in reference.entries.values() {
        let is_of_code = ErrorCode::from_message_id(&entry.key).is_some();
        let is_term = entry.key.starts_with('-');
        if !is_of_code && !is_term && !used.contains(entry.id) {
            let message = format!("{} is of no code, and nothing refers to it", entry.key);
            let rule = Rule::MESSAGE_WITHOUT_CODE;
            findings.of(rule, reference, entry, None, entry.id, message);
        }
    }
}
