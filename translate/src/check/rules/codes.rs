//! Messages and the codes that they are about, in a folder whose settings say which codes it has.

use std::collections::BTreeSet;

use gengo_messages::ErrorCode;
use gengo_messages::ftl;

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::texts::Texts;
use crate::config::Config;

pub(crate) fn check<'a>(checked: &Checked<'_, 'a>, config: &Config, findings: &mut Findings<'a>) {
    let Some(codes) = config.codes() else {
        return;
    };
    let codes: BTreeSet<ErrorCode> = codes.into_iter().collect();
    for own in checked.texts.iter().filter(|own| !own.is_beneath) {
        let is_reference = own.is_reference;
        // A message that English has, too, is found there.
        let is_elsewhere = |key: &str| checked.english.is_some_and(|own| own.contains_key(key));
        for entry in own.entries.values() {
            let code = ErrorCode::from_message_id(entry.key);
            let Some(code) = code.filter(|code| !codes.contains(code)) else {
                continue;
            };
            if is_reference || !is_elsewhere(entry.key) {
                let message = format!("there is no code {code}");
                findings.of(Rule::UNKNOWN_CODE, own, entry, None, entry.id, message);
            }
        }
        if let Some(english) = checked.english.filter(|_| is_reference) {
            check_reference(own, english, &codes, findings);
        }
    }
}

/// Codes without a message, and messages without a code.
fn check_reference<'a>(
    own: &Texts<'a>,
    english: &English<'_>,
    codes: &BTreeSet<ErrorCode>,
    findings: &mut Findings<'a>,
) {
    let missing = codes
        .iter()
        .map(|code| (code, code.message_id()))
        .filter(|(_, id)| !english.contains_key(id));
    if let Some(&page) = own.pages.first() {
        for (code, id) in missing {
            let message = format!("the code {code} has no message");
            let here = (own.folder.name.as_str(), page);
            let finding = findings.at(Rule::CODE_WITHOUT_MESSAGE, here, &page.text[..0], message);
            finding.id = Some(id);
        }
    }
    let mut used: BTreeSet<&str> = ftl::generic_ids().collect();
    let parts = english.values().flat_map(|entry| &entry.parts);
    let references = parts.flat_map(|part| &part.references);
    used.extend(references.filter(|own| !own.is_term()).map(|own| own.id()));
    for entry in own.entries.values() {
        let is_of_code = ErrorCode::from_message_id(entry.key).is_some();
        if !is_of_code && !entry.is_term() && !used.contains(entry.id) {
            let message = format!("{} is of no code, and nothing refers to it", entry.key);
            let rule = Rule::MESSAGE_WITHOUT_CODE;
            findings.of(rule, own, entry, None, entry.id, message);
        }
    }
}
