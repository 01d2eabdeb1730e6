//! The words that a translation should use.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::config;
use crate::family::parents_of;
use crate::file::File;
use crate::folder::Folder;
use crate::glossary::{Glossary, Spellings};
use crate::locale_folder::LocaleFolder;

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GlossaryTerm {
    /// The English term.
    pub term: String,
    /// Its meaning.
    pub means: Option<String>,
    /// The word for it in the locale.
    pub translation: Option<String>,
    /// Other spellings of it by which the check finds it.
    pub forms: Vec<String>,
    /// The locale whose glossary has the word: this one, or one that fills in for it.
    pub locale: Option<String>,
    /// What the locale's glossary says besides.
    pub note: Option<String>,
}

/// The glossary of a locale: the terms that English has, sorted.
pub fn glossary(folder: &Folder, locale: &str) -> Vec<GlossaryTerm> {
    let english = english(folder);
    let glossaries = glossaries(folder, locale);
    let terms = english.keys().map(|term| term.get_ref().as_str());
    terms
        .map(|term| about(&english, &glossaries, term))
        .collect()
}

/// The terms that other locales than this one have words for.
pub fn terms_of_others(folder: &Folder, locale: &str) -> BTreeSet<String> {
    let others = folder.locales.iter().filter(|own| own.name != locale);
    let others = others.filter(|own| !folder.is_reference(&own.name));
    let terms = others.flat_map(|own| read(own).into_keys());
    terms.map(toml::Spanned::into_inner).collect()
}

/// The terms of the glossary that an English text has, sorted.
pub(crate) fn terms_of(folder: &Folder, locale: &str, text: &str) -> Vec<GlossaryTerm> {
    let english = english(folder);
    let glossaries = glossaries(folder, locale);
    let mut terms = Spellings::of(&english).terms_in(text);
    terms.sort_unstable();
    let terms = terms.into_iter();
    terms
        .map(|term| about(&english, &glossaries, term))
        .collect()
}

fn english(folder: &Folder) -> Glossary {
    folder.own_reference().map(read).unwrap_or_default()
}

/// The glossaries of a locale and of the locales that fill in for it, the nearest first.
fn glossaries<'f>(folder: &'f Folder, locale: &str) -> Vec<(&'f str, Glossary)> {
    let own = folder.locale(locale).into_iter();
    let all = own.chain(parents_of(folder, locale));
    all.map(|own| (own.name.as_str(), read(own))).collect()
}

fn read(own: &LocaleFolder) -> Glossary {
    let text = own.glossary.as_deref().map(File::text);
    let read = text.and_then(|text| config::read::<Glossary>(&text).ok());
    read.unwrap_or_default()
}

fn about(english: &Glossary, glossaries: &[(&str, Glossary)], term: &str) -> GlossaryTerm {
    let mut glossaries = glossaries.iter();
    let found = glossaries.find_map(|(locale, glossary)| Some((locale, glossary.get(term)?)));
    let own = found.map(|(_, own)| own);
    GlossaryTerm {
        term: term.to_owned(),
        means: english.get(term).and_then(|own| own.means.clone()),
        translation: own.and_then(|own| own.term.clone()),
        forms: own.map(|own| own.forms.clone()).unwrap_or_default(),
        locale: found.map(|(locale, _)| (*locale).to_owned()),
        note: own.and_then(|own| own.note.clone()),
    }
}
