//! Rules about codes, in a folder whose settings list them.

use std::collections::BTreeSet;

use gengo_messages::{Code, CodeIds, ftl};

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::english_part::EnglishPart;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::texts::Texts;
use crate::config::CONFIG;
use crate::config::{CodeMessages, Config};

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    config: &Config,
    findings: &mut Findings<'a>,
) {
    let Some(messages) = config.code_messages() else {
        return;
    };
    let ids = config.code_ids();
    for own in checked.texts.iter().filter(|own| !own.is_beneath) {
        let is_reference = own.is_reference;
        // A message that English has, too, is found there.
        let is_elsewhere = |key: &str| checked.english.is_some_and(|own| own.contains_key(key));
        for entry in own.entries.values() {
            if !is_reference && is_elsewhere(entry.key) {
                continue;
            }
            let code = messages.code_of(&ids, entry.key);
            let Some(code) = code.filter(|_| !messages.wanted.contains_key(entry.key)) else {
                continue;
            };
            let message = format!("unknown code {code}");
            let rule = Rule::UNKNOWN_CODE;
            let finding = findings.of(rule, own, entry, None, entry.id, message);
            let help = format!("add it to `codes` in {CONFIG}, or correct the id");
            finding.suggestion = Some(help);
        }
        if let Some(english) = checked.english.filter(|_| is_reference) {
            check_reference(own, english, config, (messages, &ids), findings);
        }
    }
}

/// Codes without a message, and messages without a code.
fn check_reference<'a>(
    own: &Texts<'a>,
    english: &English<'_>,
    config: &Config,
    (messages, ids): (&CodeMessages, &CodeIds),
    findings: &mut Findings<'a>,
) {
    let wanted = messages.wanted.iter();
    let missing = wanted.filter(|(id, _)| !english.contains_key(id));
    if let Some(&page) = own.pages.first() {
        for (id, code) in missing {
            let message = format!("code {code} has no message");
            let here = (own.folder.name.as_str(), page);
            let finding = findings.at(Rule::CODE_WITHOUT_MESSAGE, here, &page.text[..0], message);
            finding.id = Some(id.clone());
            let help = format!("add `{id} = …`, or delete the code from `codes` in {CONFIG}");
            finding.suggestion = Some(help);
        }
    }
    let mut used: BTreeSet<&str> = ftl::generic_ids().collect();
    used.extend(config.messages.iter().map(String::as_str));
    let parts = english.values().flat_map(|entry| &entry.parts);
    let references = parts.flat_map(EnglishPart::references);
    used.extend(references.filter(|own| !own.is_term()).map(|own| own.id()));
    for entry in own.entries.values() {
        let is_of_code = messages.code_of(ids, entry.key).is_some();
        if !is_of_code && !entry.is_term() && !used.contains(entry.id) {
            let message = format!("{} is never shown: no code or message uses it", entry.key);
            let rule = Rule::MESSAGE_WITHOUT_CODE;
            let finding = findings.of(rule, own, entry, None, entry.id, message);
            let help = format!("add it to `messages` in {CONFIG} if the app uses it, or delete it");
            finding.suggestion = Some(help);
        }
    }
}

impl CodeMessages {
    /// The code that a message is about, if there are codes of that form.
    fn code_of<'i>(&self, ids: &CodeIds, id: &'i str) -> Option<Code<'i>> {
        let code = ids.code(id).filter(|_| !id.starts_with('-'))?;
        let is_code = code.number().is_some() || self.wanted.contains_key(id);
        // With a template such as `{code}`, any id may be that of a word.
        let is_marked = self.has_words && ids.code(id) != Some(Code::Word(id));
        (is_code || is_marked).then_some(code)
    }
}
