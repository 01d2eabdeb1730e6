//! What the rules need of English, computed once for all locales.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use fluent_syntax::ast::Pattern;
use gengo_messages::ftl::kept_words;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::check::end_mark::EndMark;
use crate::check::entry::Entry;
use crate::check::numbers::{Number, numbers};
use crate::check::tags::{Elements, elements, shapes};
use crate::check::texts::Texts;
use crate::check::words::{has_word, plain, urls};
use crate::folder::LocaleFolder;
use crate::hash::Hashes;
use crate::pattern::{Reference, always_shown, is_reference, references, variables};
use crate::reading::{Chosen, Reading, readings};

/// English: the folder's own, and what is beneath it where it says nothing.
pub(crate) struct English<'a> {
    all: Vec<EnglishEntry<'a>>,
    index: FxHashMap<&'a str, usize>,
    /// How many are the folder's own; they come first.
    own: usize,
    /// The folder's own texts, if there are any.
    reference: Option<&'a Texts<'a>>,
    /// The locale, as its folder is called.
    locale: &'a str,
    /// Whether there are texts beneath.
    is_over: bool,
    /// Made when they are first asked for.
    hashes: OnceLock<Hashes>,
    terms: OnceLock<Terms>,
}

/// The terms of the glossary that English texts have, by message: the attribute, and its terms.
pub(crate) type Terms = FxHashMap<String, Vec<(Option<String>, Vec<String>)>>;

pub(crate) struct EnglishEntry<'a> {
    /// Its file, within the locale's folder.
    pub(crate) within: &'a Path,
    pub(crate) entry: Entry<'a>,
    pub(crate) parts: Vec<EnglishPart<'a>>,
}

/// The value or an attribute of an English message.
pub(crate) struct EnglishPart<'a> {
    pub(crate) attribute: Option<&'a str>,
    pub(crate) is_reference: bool,
    /// The keys of what it refers to.
    pub(crate) references: Vec<Reference<'a>>,
    pub(crate) shown: Vec<&'a str>,
    pub(crate) selecting: Vec<&'a str>,
    /// The variables that are shown whichever variants are chosen.
    pub(crate) always: Vec<&'a str>,
    /// Those, and the ones that are shown but where a variant is for one number alone.
    pub(crate) told: Vec<&'a str>,
    /// The readings.
    pub(crate) words: Vec<String>,
    /// The words that stay as they are, and are in every reading.
    pub(crate) kept: Vec<&'a str>,
    pub(crate) urls: Vec<String>,
    pub(crate) numbers: Vec<EnglishNumber<'a>>,
    /// Of each reading; of none if none has any.
    pub(crate) tags: BTreeSet<Vec<String>>,
    /// The names of the tags.
    pub(crate) elements: Elements,
    pub(crate) ends: Vec<EndMark>,
    /// The same number as other parts that say the same, if there are others.
    pub(crate) same: Option<usize>,
}

/// A number of an English text.
pub(crate) struct EnglishNumber<'a> {
    pub(crate) number: Number,
    /// Whether it is in every reading.
    pub(crate) in_all: bool,
    /// The variable that it is the value of, because it stands in variants for that number alone: `[one] 1 job`.
    pub(crate) counted: Option<&'a str>,
}

impl<'a> English<'a> {
    /// The English of a folder, from the texts of all locales in English; `None` if there is none.
    pub(crate) fn new(texts: &'a [Texts<'a>]) -> Option<Self> {
        let layers: Vec<_> = texts.iter().filter(|own| own.is_reference).collect();
        let locale = layers.first()?.folder;
        let reference = layers.iter().find(|texts| !texts.is_beneath).copied();
        let mut merged: Vec<(&'a Path, Entry<'a>)> = Vec::new();
        let mut index = FxHashMap::default();
        let mut own = 0;
        for texts in &layers {
            for entry in texts.entries.values() {
                match index.get(entry.key) {
                    None => {
                        index.insert(entry.key, merged.len());
                        let within = texts.folder.within(entry.page.file);
                        merged.push((within, entry.clone()));
                    }
                    Some(&at) => {
                        let (_, above) = &mut merged[at];
                        above.value = above.value.or(entry.value);
                        above.comment = above.comment.or(entry.comment);
                        above.beneath = entry.attributes;
                    }
                }
            }
            if !texts.is_beneath {
                own = merged.len();
            }
        }
        let mut english = Self {
            all: merged
                .into_par_iter()
                .map(|(within, entry)| EnglishEntry::new(within, entry, locale))
                .collect(),
            index,
            own,
            reference,
            locale: &locale.name,
            is_over: layers.iter().any(|own| own.is_beneath),
            hashes: OnceLock::new(),
            terms: OnceLock::new(),
        };
        english.number_the_same();
        Some(english)
    }

    /// Gives parts that say the same a number.
    fn number_the_same(&mut self) {
        let mut count: FxHashMap<String, (usize, usize)> = FxHashMap::default();
        let text = |part: &EnglishPart<'_>| part.words.join("\n");
        let parts = || self.all.iter().flat_map(|entry| &entry.parts);
        for part in parts().filter(|part| !part.is_reference) {
            let next = count.len();
            count.entry(text(part)).or_insert((next, 0)).1 += 1;
        }
        count.retain(|_, (_, times)| *times > 1);
        for part in self.all.iter_mut().flat_map(|entry| &mut entry.parts) {
            if !part.is_reference {
                part.same = count.get(&text(part)).map(|(number, _)| *number);
            }
        }
    }

    /// The locale, as its folder is called.
    pub(crate) fn locale(&self) -> &str {
        self.locale
    }

    /// Whether the folder lies over other texts, so that its own English is only a part of all.
    pub(crate) fn is_over(&self) -> bool {
        self.is_over
    }

    pub(crate) fn get(&self, key: &str) -> Option<&EnglishEntry<'a>> {
        self.index.get(key).map(|&index| &self.all[index])
    }

    pub(crate) fn contains_key(&self, key: &str) -> bool {
        self.index.contains_key(key)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &EnglishEntry<'a>> {
        self.all.iter()
    }

    /// The messages of the folder itself, without those beneath.
    pub(crate) fn own(&self) -> impl Iterator<Item = &EnglishEntry<'a>> {
        self.all[..self.own].iter()
    }

    /// What tells today's messages from those that translations were made of.
    pub(crate) fn hashes(&self) -> &Hashes {
        self.hashes.get_or_init(|| {
            let entries = self.values().map(|english| self.source(english));
            let hashes = entries.map(|entry| (entry.key.to_owned(), entry.hash()));
            hashes.collect()
        })
    }

    /// What a translation in this folder is made from: the folder's own message, without the texts beneath that fill in
    /// what it lacks; those if it has no such message.
    pub(crate) fn source<'e>(&'e self, english: &'e EnglishEntry<'a>) -> &'e Entry<'a> {
        let own = self
            .reference
            .and_then(|own| own.entries.get(english.entry.key));
        own.unwrap_or(&english.entry)
    }

    /// The terms of the glossary that the texts have. The glossary is always the one of English.
    pub(crate) fn terms(&self, find: impl FnOnce() -> Terms) -> &Terms {
        self.terms.get_or_init(find)
    }

    /// Whether a message may be in a file and cannot be used.
    pub(crate) fn has_lost(&self, key: &str) -> bool {
        self.reference.is_some_and(|own| own.has_lost(key))
    }
}

impl<'a> EnglishEntry<'a> {
    fn new(within: &'a Path, entry: Entry<'a>, locale: &LocaleFolder) -> Self {
        let kept: Vec<_> = kept_words(entry.lines()).collect();
        let parts = entry.parts();
        let parts =
            parts.map(|(attribute, pattern)| EnglishPart::new(attribute, pattern, &kept, locale));
        Self {
            within,
            parts: parts.collect(),
            entry,
        }
    }

    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&EnglishPart<'a>> {
        let mut parts = self.parts.iter();
        parts.find(|part| part.attribute == attribute)
    }
}

impl<'a> EnglishPart<'a> {
    fn new(
        attribute: Option<&'a str>,
        pattern: &'a Pattern<&'a str>,
        kept: &[&'a str],
        locale: &LocaleFolder,
    ) -> Self {
        let readings = readings(pattern);
        let words: Vec<String> = readings.iter().map(|own| own.text.to_string()).collect();
        let (shown, selecting) = variables(pattern);
        let always = always_shown(pattern);
        let is_told = |name: &&str| {
            let mut readings = readings.iter();
            always.contains(name) || readings.all(|own| own.tells(name, &locale.name))
        };
        let elements = elements(&words);
        let language = locale.id.language.as_str();
        // Names are for developers: texts for users go without.
        let kept = kept.iter().copied();
        let kept = kept
            .filter(|_| attribute.is_none())
            .filter(|name| words.iter().all(|text| has_word(text, name)));
        Self {
            attribute,
            is_reference: is_reference(pattern),
            references: references(pattern),
            told: shown.iter().copied().filter(is_told).collect(),
            always,
            shown,
            selecting,
            kept: kept.collect(),
            urls: set(words.iter().flat_map(|text| urls(text)).map(str::to_owned)),
            numbers: numbers_of(&readings, &locale.name),
            tags: shapes(&words, &elements),
            elements,
            ends: set(words.iter().map(|text| EndMark::of(text, language))),
            words,
            same: None,
        }
    }
}

/// Whether other languages have a word for what English writes in digits: 1st, 3rd.
fn is_word_elsewhere(number: &Number) -> bool {
    number.is_ordinal && number.value.parse().is_ok_and(|value: u64| value <= 10)
}

/// The numbers of an English text, each once.
fn numbers_of<'a>(readings: &[Reading<'a>], locale: &str) -> Vec<EnglishNumber<'a>> {
    let all: Vec<(&Reading<'a>, Vec<Number>)> = readings
        .iter()
        .map(|reading| (reading, numbers(&plain(&reading.text))))
        .collect();
    let each: BTreeSet<&Number> = all.iter().flat_map(|(_, own)| own).collect();
    let number = |number: &Number| {
        let with: Vec<_> = all.iter().filter(|(_, own)| own.contains(number)).collect();
        let value = number.value.parse().ok();
        let is_value = |chosen: &&Chosen<'_>| {
            chosen.is_by_number() && value.is_some() && chosen.number(locale) == value
        };
        // In every reading that has it, by the same variable.
        let mut counted = with.iter().map(|(reading, _)| {
            let chosen = reading.chosen.iter().find(is_value);
            chosen.and_then(|chosen| chosen.variable())
        });
        let first = counted.next().flatten();
        EnglishNumber {
            number: number.clone(),
            in_all: with.len() == all.len(),
            counted: first.filter(|_| counted.all(|own| own == first)),
        }
    };
    let each = each.into_iter().filter(|own| !is_word_elsewhere(own));
    each.map(number).collect()
}

/// Each once, sorted.
fn set<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.collect::<BTreeSet<_>>().into_iter().collect()
}
