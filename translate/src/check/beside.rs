//! What stands beside the texts: where they stand, the glossary, and the folder's settings.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use gengo_messages::ftl::{REFERENCE, kept_words};

use super::{Checked, Entry, Findings, Texts};
use crate::config::{self, Config};
use crate::folder::{File, Folder};
use crate::glossary::{Glossary, terms_in};
use crate::pattern::{is_reference, readings};
use crate::rule::Rule;
use crate::state::{Hash, Standing, States};

/// The folder's settings; what is wrong with them is reported.
pub(super) fn config<'a>(folder: &'a Folder, findings: &mut Findings<'a>) -> Config {
    let Some(file) = &folder.config else {
        return Config::default();
    };
    let read = readable(Rule::CONFIG_FORM, "", file, findings).map(Config::read);
    match read {
        Some(Ok(config)) => config,
        Some(Err((span, message))) => {
            findings.at(Rule::CONFIG_FORM, ("", file), cut(file, span), message);
            Config::default()
        }
        None => Config::default(),
    }
}

/// The text of a file that is no text to translate.
fn readable<'a>(
    rule: &'static Rule,
    locale: &str,
    file: &'a File,
    findings: &mut Findings<'a>,
) -> Option<&'a str> {
    let message = match (file.unreadable, std::str::from_utf8(&file.bytes)) {
        (Some(error), _) => format!("cannot be read: {error}"),
        (None, Err(_)) => "is not UTF-8".to_owned(),
        (None, Ok(_)) => return Some(&file.text),
    };
    findings.at(rule, (locale, file), &file.text[..0], message);
    None
}

/// A place in a file as a slice of its first line, so that the place can be shown.
fn cut(file: &File, span: Range<usize>) -> &str {
    let slice = file.text.get(span).unwrap_or(&file.text[..0]);
    slice.split('\n').next().unwrap_or(slice)
}

/// What is worked out of English once for all locales.
pub(super) struct Beside<'a> {
    /// By locale.
    glossaries: HashMap<&'a str, Glossary>,
    /// By locale: the records, and the file that they are in.
    states: HashMap<&'a str, Vec<(&'a File, States<'a>)>>,
    hashes: HashMap<String, Hash>,
    /// The terms of an English text: by message and attribute.
    terms: HashMap<(String, Option<&'a str>), Vec<String>>,
}

impl<'a> Beside<'a> {
    /// Reads what stands beside the texts, and reports what cannot be read.
    pub(super) fn new(checked: &Checked<'a>, findings: &mut Findings<'a>) -> Self {
        let mut beside = Self {
            glossaries: HashMap::new(),
            states: HashMap::new(),
            hashes: HashMap::new(),
            terms: HashMap::new(),
        };
        for own in checked.texts.iter().filter(|own| !own.is_beneath) {
            let name = own.folder.name.as_str();
            for file in own.folder.states.values() {
                let states = readable(Rule::STATE_FORM, name, file, findings).map(States::read);
                let states = states.map(|states| (file, states));
                beside.states.entry(name).or_default().extend(states);
            }
            let Some(file) = &own.folder.glossary else {
                continue;
            };
            let text = readable(Rule::GLOSSARY_FORM, name, file, findings);
            match text.map(config::read::<Glossary>) {
                Some(Ok(glossary)) => {
                    beside.glossaries.insert(name, glossary);
                }
                Some(Err((span, message))) => {
                    let slice = cut(file, span);
                    findings.at(Rule::GLOSSARY_FORM, (name, file), slice, message);
                }
                None => {}
            }
        }
        beside.compare_glossaries(checked, findings);
        let english = checked.english.iter().flat_map(BTreeMap::values);
        if !beside.states.is_empty() {
            let hashes = english.clone();
            beside.hashes = hashes
                .map(|entry| (entry.key.clone(), entry.hash()))
                .collect();
        }
        if let Some(glossary) = beside.glossaries.get(REFERENCE) {
            for entry in english {
                let lines = entry.comment.map_or(&[][..], |comment| &comment.content);
                for (attribute, pattern) in entry.parts().filter(|part| !is_reference(part.1)) {
                    let mut text = readings(pattern).join("\n");
                    for word in kept_words(lines).filter(|_| attribute.is_none()) {
                        text = text.replace(word, " ");
                    }
                    let terms = terms_in(glossary, &text);
                    let terms: Vec<_> = terms.into_iter().map(str::to_owned).collect();
                    if !terms.is_empty() {
                        let place = (entry.key.clone(), attribute);
                        beside.terms.insert(place, terms);
                    }
                }
            }
        }
        beside
    }

    /// Each locale's glossary has the terms of the English one, and no others.
    fn compare_glossaries(&self, checked: &Checked<'a>, findings: &mut Findings<'a>) {
        let Some(english) = self.glossaries.get(REFERENCE) else {
            return;
        };
        for own in &checked.texts {
            let name = own.folder.name.as_str();
            let file = own.folder.glossary.as_ref();
            let (Some(file), Some(glossary)) = (file, self.glossaries.get(name)) else {
                continue;
            };
            if name == REFERENCE {
                continue;
            }
            for (term, entry) in glossary {
                let message = match (english.contains_key(term), &entry.term) {
                    (false, _) => format!("the English glossary has no term {:?}", term.get_ref()),
                    (true, None) => "the table lacks `term`, the word itself".to_owned(),
                    (true, Some(_)) => continue,
                };
                let slice = cut(file, term.span());
                findings.at(Rule::GLOSSARY_FORM, (name, file), slice, message);
            }
            // A thin locale has only what differs.
            let is_thin = own.parents.iter().any(|&parent| {
                let parent = &checked.texts[parent].folder;
                self.glossaries.contains_key(parent.name.as_str())
            });
            let missing = english.keys().filter(|term| !glossary.contains_key(*term));
            for term in missing.filter(|_| !is_thin) {
                let message = format!("the term {:?} is missing", term.get_ref());
                let slice = &file.text[..0];
                findings.at(Rule::GLOSSARY_FORM, (name, file), slice, message);
            }
        }
    }

    pub(super) fn check(
        &self,
        checked: &Checked<'a>,
        own: &Texts<'a>,
        english: &BTreeMap<String, Entry<'a>>,
        findings: &mut Findings<'a>,
    ) {
        self.check_states(own, findings);
        let parents = own.parents.iter().map(|&parent| &checked.texts[parent]);
        let glossaries: Vec<_> = std::iter::once(own)
            .chain(parents)
            .filter_map(|texts| self.glossaries.get(texts.folder.name.as_str()))
            .collect();
        if glossaries.is_empty() || self.terms.is_empty() {
            return;
        }
        for entry in own
            .entries
            .values()
            .filter(|own| english.contains_key(&own.key))
        {
            for (attribute, pattern) in entry.parts() {
                let terms = self.terms.get(&(entry.key.clone(), attribute));
                let Some(terms) = terms.filter(|_| !is_reference(pattern)) else {
                    continue;
                };
                let text = readings(pattern).join("\n");
                for name in terms {
                    let term = glossaries
                        .iter()
                        .find_map(|glossary| glossary.get(name.as_str()));
                    if let Some(term) = term.filter(|term| !term.is_in(&text)) {
                        let words: Vec<_> = term.spellings().collect();
                        let message = format!(
                            "English has the term {name:?}, this has no word of the glossary for it"
                        );
                        let slice = attribute.unwrap_or(entry.id);
                        let rule = Rule::GLOSSARY_TERM;
                        let finding = findings.of(rule, own, entry, attribute, slice, message);
                        finding.suggestion = Some(words.join(", "));
                    }
                }
            }
        }
    }

    fn check_states(&self, own: &Texts<'a>, findings: &mut Findings<'a>) {
        let name = own.folder.name.as_str();
        for (file, states) in self.states.get(name).into_iter().flatten() {
            for (line, message) in &states.broken {
                findings.at(Rule::STATE_FORM, (name, file), line, message.as_str());
            }
            for (id, record) in &states.records {
                let Some(entry) = own.entries.get(*id) else {
                    let message = format!("{id} is not in {name}");
                    let finding = findings.at(Rule::STATE_FORM, (name, file), id, message);
                    finding.suggestion = Some("`sync` takes the line out".to_owned());
                    continue;
                };
                let Some(english) = self.hashes.get(*id).filter(|hash| **hash != record.english)
                else {
                    continue;
                };
                if record.standing(*english, || entry.hash()) == Standing::Stale {
                    let message = "English has changed since this was translated";
                    let finding = findings.of(Rule::STALE, own, entry, None, entry.id, message);
                    finding.suggestion = Some(
                        "translate it afresh, or say with `review` that it still fits".to_owned(),
                    );
                }
            }
        }
    }
}
