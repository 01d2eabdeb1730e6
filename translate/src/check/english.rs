//! What is worked out of English once, for all locales.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_syntax::ast::Pattern;
use gengo_messages::ftl::kept_words;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::check::entry::Entry;
use crate::check::tags::all_tags;
use crate::check::texts::Texts;
use crate::check::words::{end, has_word, numbers, plain, urls};
use crate::pattern::{Reference, always_shown, is_reference, readings, references, variables};

/// English: the folder's own, and what is beneath it where it says nothing.
pub(crate) struct English<'a> {
    all: Vec<EnglishEntry<'a>>,
    index: FxHashMap<&'a str, usize>,
    /// How many are the folder's own; they come first.
    own: usize,
    /// The folder's own texts, if there are any.
    reference: Option<&'a Texts<'a>>,
}

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
    /// The readings.
    pub(crate) words: Vec<String>,
    /// The words that stay as they are, and are in every reading.
    pub(crate) kept: Vec<&'a str>,
    pub(crate) urls: Vec<String>,
    pub(crate) numbers: Vec<String>,
    /// Those that are in every reading.
    pub(crate) numbers_in_all: BTreeSet<String>,
    /// Of each reading; of none if none has any.
    pub(crate) tags: BTreeSet<String>,
    pub(crate) ends: Vec<Option<char>>,
    /// The same number as other parts that say the same, if there are others.
    pub(crate) same: Option<usize>,
}

impl<'a> English<'a> {
    /// The English of a folder, from the texts of all locales in English; `None` if there is none.
    pub(crate) fn new(texts: &'a [Texts<'a>]) -> Option<Self> {
        let layers: Vec<_> = texts.iter().filter(|own| own.is_reference).collect();
        layers.first()?;
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
                .map(|(within, entry)| EnglishEntry::new(within, entry))
                .collect(),
            index,
            own,
            reference,
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

    /// Whether a message may be in a file and cannot be used.
    pub(crate) fn has_lost(&self, key: &str) -> bool {
        self.reference.is_some_and(|own| own.has_lost(key))
    }
}

impl<'a> EnglishEntry<'a> {
    fn new(within: &'a Path, entry: Entry<'a>) -> Self {
        let kept: Vec<_> = kept_words(entry.lines()).collect();
        let parts = entry.parts();
        let parts = parts.map(|(attribute, pattern)| EnglishPart::new(attribute, pattern, &kept));
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
    fn new(attribute: Option<&'a str>, pattern: &'a Pattern<&'a str>, kept: &[&'a str]) -> Self {
        let words: Vec<String> = readings(pattern)
            .into_iter()
            .map(|text| text.into_owned())
            .collect();
        let (shown, selecting) = variables(pattern);
        // Names are for developers: texts for users go without.
        let kept = kept.iter().copied();
        let kept = kept
            .filter(|_| attribute.is_none())
            .filter(|name| words.iter().all(|text| has_word(text, name)));
        Self {
            attribute,
            is_reference: is_reference(pattern),
            references: references(pattern),
            always: always_shown(pattern),
            shown,
            selecting,
            kept: kept.collect(),
            urls: set(words.iter().flat_map(|text| urls(text)).map(str::to_owned)),
            numbers_in_all: {
                let all = words.iter().map(|text| numbers(&plain(text)));
                all.reduce(|all, own| &all & &own).unwrap_or_default()
            },
            numbers: set(words.iter().flat_map(|text| numbers(&plain(text)))),
            tags: all_tags(&words),
            ends: set(words.iter().map(|text| end(text))),
            words,
            same: None,
        }
    }
}

/// Each once, sorted.
fn set<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.collect::<BTreeSet<_>>().into_iter().collect()
}
