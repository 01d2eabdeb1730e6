//! What stands beside the texts: where they stand, the glossary, and the folder's settings.

use std::collections::HashMap;
use std::ops::Range;

use gengo_messages::ftl::{REFERENCE, kept_words};

use super::compare::is_lost;
use super::{Checked, English, Entry, Findings, Page, Texts};
use crate::config::{self, Config};
use crate::folder::{File, Folder};
use crate::glossary::{Glossary, terms_in};
use crate::pattern::{is_reference, readings};
use crate::rule::Rule;
use crate::state::{Hash, Standing, States};

/// The folder's settings; what is wrong with them is reported.
pub(super) fn config<'a>(folder: &'a Folder, findings: &mut Findings<'a>) -> Config {
    let file = folder.config.as_ref();
    let page = file.and_then(|file| readable(Rule::CONFIG_FORM, "", file, findings));
    match page.map(|page| (page, Config::read(page.text))) {
        Some((_, Ok(config))) => config,
        Some((page, Err((span, message)))) => {
            findings.at(Rule::CONFIG_FORM, ("", page), cut(page, span), message);
            Config::default()
        }
        None => Config::default(),
    }
}

/// A file that is no text to translate.
fn readable<'a>(
    rule: &'static Rule,
    locale: &str,
    file: &'a File,
    findings: &mut Findings<'a>,
) -> Option<Page<'a>> {
    let page = Page::beside(file).filter(|_| file.unreadable.is_none());
    if page.is_none() {
        let reason = file.unreadable.as_deref();
        let message = reason.unwrap_or("is not UTF-8").to_owned();
        findings.of_folder(rule, locale, &file.path, message);
    }
    page
}

/// A place in a file as a slice of its first line, so that the place can be shown.
fn cut(page: Page<'_>, span: Range<usize>) -> &str {
    let slice = page.text.get(span).unwrap_or(&page.text[..0]);
    slice.split('\n').next().unwrap_or(slice)
}

/// What is beside the texts of a folder, and what is worked out of English for it.
pub(super) struct Beside<'a> {
    /// By locale.
    glossaries: HashMap<&'a str, (Page<'a>, Glossary)>,
    /// By locale: the records, and the file that they are in.
    states: HashMap<&'a str, Vec<(Page<'a>, States<'a>)>>,
    /// Of the English messages.
    hashes: HashMap<String, Hash>,
    /// The terms of an English text, by message and attribute.
    terms: HashMap<(String, Option<String>), Vec<String>>,
}

impl<'a> Beside<'a> {
    /// Reads what stands beside the texts, and reports what cannot be read.
    pub(super) fn new(folder: &'a Folder, findings: &mut Findings<'a>) -> Self {
        let mut beside = Self {
            glossaries: HashMap::new(),
            states: HashMap::new(),
            hashes: HashMap::new(),
            terms: HashMap::new(),
        };
        for own in &folder.locales {
            let name = own.name.as_str();
            for file in own.states.values() {
                let page = readable(Rule::STATE_FORM, name, file, findings);
                let states = page.map(|page| (page, States::read(page.text)));
                beside.states.entry(name).or_default().extend(states);
            }
            let file = own.glossary.as_ref();
            let page = file.and_then(|file| readable(Rule::GLOSSARY_FORM, name, file, findings));
            match page.map(|page| (page, config::read::<Glossary>(page.text))) {
                Some((page, Ok(glossary))) => {
                    beside.glossaries.insert(name, (page, glossary));
                }
                Some((page, Err((span, message)))) => {
                    let slice = cut(page, span);
                    findings.at(Rule::GLOSSARY_FORM, (name, page), slice, message);
                }
                None => {}
            }
        }
        beside
    }

    /// Works out what is needed of English.
    pub(super) fn read_english(&mut self, english: Option<&English<'_>>) {
        let Some(english) = english else {
            return;
        };
        let entries = || {
            english
                .values()
                .map(|english| (&english.entry, &english.parts))
        };
        if !self.states.is_empty() {
            let hashes = entries().map(|(entry, _)| (entry.key.to_owned(), entry.hash()));
            self.hashes = hashes.collect();
        }
        let Some((_, glossary)) = self.glossaries.get(REFERENCE) else {
            return;
        };
        for (entry, parts) in entries() {
            for part in parts.iter().filter(|part| !part.is_reference) {
                let mut text = part.words.join("\n");
                let is_value = part.attribute.is_none();
                for word in kept_words(entry.lines()).filter(|_| is_value) {
                    text = text.replace(word, " ");
                }
                let terms = terms_in(glossary, &text);
                let terms: Vec<_> = terms.into_iter().map(str::to_owned).collect();
                if !terms.is_empty() {
                    let place = (entry.key.to_owned(), part.attribute.map(str::to_owned));
                    self.terms.insert(place, terms);
                }
            }
        }
    }

    /// Checks a locale that is not English.
    pub(super) fn check<'t>(
        &self,
        checked: &Checked<'_, 't>,
        own: &Texts<'t>,
        english: &English<'_>,
        findings: &mut Findings<'t>,
    ) where
        'a: 't,
    {
        self.check_states(own, findings);
        self.check_glossary(checked, own, findings);
        let parents = own.parents.iter().map(|&parent| &checked.texts[parent]);
        let glossaries: Vec<_> = std::iter::once(own)
            .chain(parents)
            .filter_map(|texts| self.glossaries.get(texts.folder.name.as_str()))
            .map(|(_, glossary)| glossary)
            .collect();
        if glossaries.is_empty() || self.terms.is_empty() {
            return;
        }
        let entries = own.entries.values();
        for entry in entries.filter(|own| english.contains_key(own.key)) {
            self.check_terms(own, entry, &glossaries, findings);
        }
    }

    fn check_terms<'t>(
        &self,
        own: &Texts<'t>,
        entry: &Entry<'t>,
        glossaries: &[&Glossary],
        findings: &mut Findings<'t>,
    ) {
        for (attribute, pattern) in entry.parts() {
            let place = (entry.key.to_owned(), attribute.map(str::to_owned));
            let terms = self.terms.get(&place);
            let Some(terms) = terms.filter(|_| !is_reference(pattern)) else {
                continue;
            };
            let text = readings(pattern).join("\n");
            for name in terms {
                let mut known = glossaries.iter();
                let term = known.find_map(|glossary| glossary.get(name.as_str()));
                let Some(term) = term.filter(|term| term.term.is_some() && !term.is_in(&text))
                else {
                    continue;
                };
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

    /// A locale's glossary has the terms of the English one, and no others.
    fn check_glossary<'t>(
        &self,
        checked: &Checked<'_, 't>,
        own: &Texts<'t>,
        findings: &mut Findings<'t>,
    ) where
        'a: 't,
    {
        let name = own.folder.name.as_str();
        let glossaries = (self.glossaries.get(REFERENCE), self.glossaries.get(name));
        let (Some((_, english)), Some((page, glossary))) = glossaries else {
            return;
        };
        for (term, entry) in glossary {
            let message = match (english.contains_key(term), &entry.term) {
                (false, _) => format!("the English glossary has no term {:?}", term.get_ref()),
                (true, None) => "the table lacks `term`, the word itself".to_owned(),
                (true, Some(_)) => continue,
            };
            let slice = cut(*page, term.span());
            findings.at(Rule::GLOSSARY_FORM, (name, *page), slice, message);
        }
        // A thin locale has only what differs.
        let is_thin = own.parents.iter().any(|&parent| {
            let parent = &checked.texts[parent].folder;
            self.glossaries.contains_key(parent.name.as_str())
        });
        let missing = english.keys().filter(|term| !glossary.contains_key(*term));
        for term in missing.filter(|_| !is_thin) {
            let message = format!("the term {:?} is missing", term.get_ref());
            findings.at(Rule::GLOSSARY_FORM, (name, *page), &page.text[..0], message);
        }
    }

    fn check_states<'t>(&self, own: &Texts<'t>, findings: &mut Findings<'t>)
    where
        'a: 't,
    {
        let name = own.folder.name.as_str();
        for (page, states) in self.states.get(name).into_iter().flatten() {
            for (line, message) in &states.broken {
                findings.at(Rule::STATE_FORM, (name, *page), line, message.as_str());
            }
            for (id, record) in &states.records {
                let Some(entry) = own.entries.get(id) else {
                    // What is broken may be mended.
                    if is_lost(own, id) {
                        continue;
                    }
                    let message = format!("{id} is not in {name}");
                    let finding = findings.at(Rule::STATE_FORM, (name, *page), id, message);
                    finding.suggestion = Some("`sync` takes the line out".to_owned());
                    continue;
                };
                let english = self.hashes.get(*id);
                let Some(english) = english.filter(|hash| **hash != record.english) else {
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
