//! Rules about the terms of the glossaries.

use std::collections::HashMap;

use gengo_messages::ftl::kept_words;

use crate::check::checked::Checked;
use crate::check::english::{English, Terms};
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::quote::quoted;
use crate::check::rule::Rule;
use crate::check::rules::beside::{cut, toml_files};
use crate::check::texts::Texts;
use crate::folder::Folder;
use crate::glossary::{Glossary, Spellings};
use crate::pattern::is_reference;
use crate::reading::words;

/// The glossaries of a folder.
pub(crate) struct Glossaries<'a> {
    /// The reference locale.
    reference: Option<&'a str>,
    /// By locale.
    all: HashMap<&'a str, (Page<'a>, Glossary)>,
}

impl<'a> Glossaries<'a> {
    /// Reads them, and reports what cannot be read.
    pub(crate) fn new(folder: &'a Folder, findings: &mut Findings<'a>) -> Self {
        let all = toml_files(
            folder,
            Rule::GLOSSARY_FORM,
            |own| own.glossary.as_deref(),
            |message| {
                let help = "correct this line; until then, the glossary is not used";
                (message, help)
            },
            findings,
        );
        let reference = folder.own_reference();
        Self {
            reference: reference.map(|own| own.name.as_str()),
            all,
        }
    }

    fn of_english(&self) -> Option<&(Page<'a>, Glossary)> {
        self.all.get(self.reference?)
    }

    /// The terms of English texts.
    fn terms_of(&self, english: &English<'_>) -> Terms {
        let mut found = Terms::default();
        let Some((_, glossary)) = self.of_english() else {
            return found;
        };
        let spellings = Spellings::of(glossary);
        for english in english.values() {
            let entry = &english.entry;
            for part in english.parts.iter().filter(|part| !part.is_reference) {
                let mut text = part.facts().words.join("\n");
                let is_value = part.attribute.is_none();
                for word in kept_words(entry.lines()).filter(|_| is_value) {
                    text = text.replace(word, " ");
                }
                let terms = spellings.terms_in(&text).into_iter();
                let terms: Vec<_> = terms.map(str::to_owned).collect();
                if !terms.is_empty() {
                    let of_message = found.entry(entry.key.to_owned()).or_default();
                    of_message.push((part.attribute.map(str::to_owned), terms));
                }
            }
        }
        found
    }

    /// Checks a locale that is not English.
    pub(crate) fn check<'t>(
        &self,
        checked: &Checked<'_, 't, '_>,
        own: &Texts<'t>,
        english: &English<'_>,
        findings: &mut Findings<'t>,
    ) where
        'a: 't,
    {
        self.check_glossary(checked, own, findings);
        let parents = own.parents.iter().map(|&parent| &checked.texts[parent]);
        let glossaries: Vec<_> = std::iter::once(own)
            .chain(parents)
            .filter_map(|texts| self.all.get(texts.folder.name.as_str()))
            .map(|(_, glossary)| glossary)
            .collect();
        if glossaries.is_empty() {
            return;
        }
        let terms = english.terms(|| self.terms_of(english));
        let entries = own.entries.values();
        for entry in entries.filter(|own| english.contains_key(own.key)) {
            self.check_terms((own, entry), terms, &glossaries, findings);
        }
    }

    fn check_terms<'t>(
        &self,
        (own, entry): (&Texts<'t>, &Entry<'t>),
        terms: &Terms,
        glossaries: &[&Glossary],
        findings: &mut Findings<'t>,
    ) {
        let Some(of_message) = terms.get(entry.key) else {
            return;
        };
        for (attribute, pattern) in entry.parts() {
            let mut terms = of_message.iter();
            let terms = terms.find(|(own, _)| own.as_deref() == attribute);
            let Some((_, terms)) = terms.filter(|_| !is_reference(pattern)) else {
                continue;
            };
            let texts = words(pattern);
            for name in terms {
                let mut known = glossaries.iter();
                let term = known.find_map(|glossary| glossary.get(name.as_str()));
                let Some(term) = term.filter(|term| {
                    term.term.is_some() && !term.is_in(&texts, || texts.join("\n").to_lowercase())
                }) else {
                    continue;
                };
                let message = format!(
                    "the English text has {}, but this text has none of the glossary's words for it",
                    quoted(name)
                );
                let slice = attribute.unwrap_or(entry.id);
                let rule = Rule::GLOSSARY_TERM;
                let finding = findings.of(rule, own, entry, attribute, slice, message);
                // Its other spellings need not be words, such as a stem that all forms begin with.
                finding.suggestion = term.term.as_ref().map(|term| format!("use {term}"));
            }
        }
    }

    /// A locale's glossary has the terms of the English one, and no others.
    fn check_glossary<'t>(
        &self,
        checked: &Checked<'_, 't, '_>,
        own: &Texts<'t>,
        findings: &mut Findings<'t>,
    ) where
        'a: 't,
    {
        let name = own.folder.name.as_str();
        let glossaries = (self.of_english(), self.all.get(name));
        let (Some((_, english)), Some((page, glossary))) = glossaries else {
            return;
        };
        for (term, entry) in glossary {
            let (message, help) = match (english.contains_key(term), &entry.term) {
                (false, _) => (
                    format!("{} is not in the English glossary", quoted(term.get_ref())),
                    "correct the name, or add it to the English glossary",
                ),
                (true, None) => (
                    format!("{} has no word in this language", quoted(term.get_ref())),
                    "add the line `term = \"…\"`",
                ),
                (true, Some(_)) => continue,
            };
            let slice = cut(*page, term.span());
            let finding = findings.at(Rule::GLOSSARY_FORM, (name, *page), slice, message);
            finding.suggestion = Some(help.to_owned());
        }
        // A regional locale has only what differs.
        let is_regional = own.parents.iter().any(|&parent| {
            let parent = &checked.texts[parent].folder;
            self.all.contains_key(parent.name.as_str())
        });
        let missing = english.keys().filter(|term| !glossary.contains_key(*term));
        for term in missing.filter(|_| !is_regional) {
            let term = term.get_ref();
            let message = format!("the glossary lacks {}, which English has", quoted(term));
            let start = &page.text[..0];
            let finding = findings.at(Rule::GLOSSARY_FORM, (name, *page), start, message);
            finding.suggestion = Some(format!("add the table `[{term}]` with its word"));
        }
    }
}
