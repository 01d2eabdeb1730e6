//! Rules about the terms of the glossaries.

use gengo_messages::ftl::kept_words;

use crate::check::checked::Checked;
use crate::check::english::{English, Terms};
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::quote::quoted;
use crate::check::rule::Rule;
use crate::check::rules::beside::{cut, toml_file};
use crate::check::texts::Texts;
use crate::glossary::{Glossary, Spellings, Term};
use crate::locale_folder::LocaleFolder;
use crate::pattern::is_reference;
use crate::reading::words;

/// The glossary of a locale.
pub(crate) struct GlossaryFile<'a>(Option<(Page<'a>, Glossary)>);

impl<'a> GlossaryFile<'a> {
    /// Reads it, and reports what cannot be read.
    pub(crate) fn read(own: &'a LocaleFolder, findings: &mut Findings<'a>) -> Self {
        let complaint = |message| {
            let help = "correct this line; until then, the glossary is not used";
            (message, help)
        };
        let file = own.glossary.as_deref();
        let read = |file| toml_file(Rule::GLOSSARY_FORM, file, complaint, findings);
        Self(file.and_then(read))
    }
}

/// Looks for the terms of the glossary in English, before several locales ask for them.
pub(crate) fn prepare(english: &English<'_>) {
    english.terms(|| terms_of(english));
}

/// The terms of English texts.
fn terms_of(english: &English<'_>) -> Terms {
    let mut found = Terms::default();
    let Some(glossary) = english.glossary() else {
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

/// Checks a locale that is not English. `files` are those of the locales that are checked together.
pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    index: usize,
    files: &[&GlossaryFile<'a>],
    english: &English<'_>,
    findings: &mut Findings<'a>,
) {
    let own = &checked.texts[index];
    // A regional locale has only what differs.
    let mut parents = own.parents.iter();
    let is_regional = parents.any(|&parent| files[parent].0.is_some());
    if let (Some(english), Some(file)) = (english.glossary(), &files[index].0) {
        check_glossary(own, file, english, is_regional, findings);
    }
    let all = std::iter::once(index).chain(own.parents.iter().copied());
    let glossaries: Vec<_> = all
        .filter_map(|index| files[index].0.as_ref())
        .map(|(_, glossary)| glossary)
        .collect();
    if glossaries.is_empty() {
        return;
    }
    let terms = english.terms(|| terms_of(english));
    for entry in own.entries.values() {
        check_terms((own, entry), terms, &glossaries, findings);
    }
}

fn check_terms<'a>(
    (own, entry): (&Texts<'a>, &Entry<'a>),
    terms: &Terms,
    glossaries: &[&Glossary],
    findings: &mut Findings<'a>,
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
            let lower = || texts.join("\n").to_lowercase();
            let is_missing = |term: &&Term| term.term.is_some() && !term.is_in(&texts, lower);
            let Some(term) = term.filter(is_missing) else {
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
fn check_glossary<'a>(
    own: &Texts<'a>,
    (page, glossary): &(Page<'a>, Glossary),
    english: &Glossary,
    is_regional: bool,
    findings: &mut Findings<'a>,
) {
    let name = own.folder.name.as_str();
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
    let missing = english.keys().filter(|term| !glossary.contains_key(*term));
    for term in missing.filter(|_| !is_regional) {
        let term = term.get_ref();
        let message = format!("the glossary lacks {}, which English has", quoted(term));
        let start = &page.text[..0];
        let finding = findings.at(Rule::GLOSSARY_FORM, (name, *page), start, message);
        finding.suggestion = Some(format!("add the table `[{term}]` with its word"));
    }
}
