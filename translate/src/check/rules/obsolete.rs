//! Rules about texts that English does not have.

use std::collections::HashSet;

use crate::check::english::English;
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::texts::Texts;
use crate::near::nearest_id;
use crate::pattern::references;

/// The keys of what a locale has and English has not. A translation may have terms and shared
/// messages of its own. What is broken in English is there all the same.
pub(crate) fn keys<'a>(own: &Texts<'a>, english: &English<'_>) -> HashSet<&'a str> {
    let beyond = own.entries.values().map(|entry| entry.key);
    let beyond: Vec<_> = beyond.filter(|key| !english.contains_key(key)).collect();
    if beyond.is_empty() {
        return HashSet::new();
    }
    let used = used(own, english);
    let is_obsolete = |key: &&str| !used.contains(*key) && !english.has_lost(key);
    beyond.into_iter().filter(is_obsolete).collect()
}

/// Reports a message of [`keys`].
pub(crate) fn report<'a>(
    own: &Texts<'a>,
    entry: &Entry<'a>,
    english: &English<'_>,
    findings: &mut Findings<'a>,
) {
    let key = entry.key;
    let name = english.locale();
    // The English of an overlay may never have had it.
    let (message, otherwise) = match english.is_over() {
        true => (
            format!("{key} has no English text, so readers of other languages get a generic one"),
            format!("add `{key} = …` to {name}, or delete it"),
        ),
        false => (
            format!("English has no such message: {key}"),
            format!(
                "run `gengo-messages sync --locale {}` to remove it",
                own.folder.name
            ),
        ),
    };
    let is_term = entry.is_term();
    let known = english.values().map(|own| own.entry.key);
    let known =
        known.filter(|key| key.starts_with('-') == is_term && !own.entries.contains_key(key));
    let near = nearest_id(key, &known.collect::<Vec<_>>());
    let finding = findings.of(Rule::OBSOLETE_MESSAGE, own, entry, None, entry.id, message);
    finding.suggestion = Some(match near {
        Some(near) => format!("did you mean {near}? Otherwise {otherwise}"),
        None => otherwise,
    });
}

/// The keys of everything that a locale's translations refer to, through whatever others.
fn used(own: &Texts<'_>, english: &English<'_>) -> HashSet<String> {
    let mut used = HashSet::new();
    let translations = own.entries.values();
    let mut open: Vec<_> = translations
        .filter(|entry| english.contains_key(entry.key))
        .collect();
    while let Some(entry) = open.pop() {
        for (_, pattern) in entry.parts() {
            for reference in references(pattern) {
                let key = reference.key();
                if let Some(next) = own.entries.get(&key)
                    && used.insert(key.into_owned())
                {
                    open.push(next);
                }
            }
        }
    }
    used
}
