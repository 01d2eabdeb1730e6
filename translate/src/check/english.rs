//! What the rules need of English, computed once for all locales.

use std::path::Path;
use std::sync::OnceLock;

use gengo_messages::USER_ATTRIBUTE;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::check::english_part::EnglishPart;
use crate::check::entry::Entry;
use crate::check::named_line::named_lines;
use crate::check::rule::Rule;
use crate::check::texts::Texts;
use crate::config;
use crate::glossary::Glossary;
use crate::hash::Hash;

/// English: the folder's own, and what is beneath it where it says nothing.
pub(crate) struct English<'a> {
    all: Vec<EnglishEntry<'a>>,
    index: FxHashMap<&'a str, usize>,
    /// How many are the folder's own; they come first.
    own: usize,
    /// The folder's own texts, if there are any.
    reference: Option<Texts<'a>>,
    /// The locale, as its folder is called.
    locale: &'a str,
    /// Whether there are texts beneath.
    is_over: bool,
    /// Made when they are first asked for.
    hashes: OnceLock<Vec<Hash>>,
    glossary: OnceLock<Option<Glossary>>,
    terms: OnceLock<Terms>,
    same: OnceLock<Same<'a>>,
}

/// The terms of the glossary that English texts have, by message: the attribute, and its terms.
pub(crate) type Terms = FxHashMap<String, Vec<(Option<String>, Vec<String>)>>;

/// The numbers of texts that are there more than once, by message and attribute.
pub(crate) type Same<'a> = FxHashMap<(&'a str, Option<&'a str>), usize>;

pub(crate) struct EnglishEntry<'a> {
    /// Its file, within the locale's folder.
    pub(crate) within: &'a Path,
    pub(crate) entry: Entry<'a>,
    pub(crate) parts: Vec<EnglishPart<'a>>,
}

impl<'a> English<'a> {
    /// The English of a folder, from the texts of all locales in English; `None` if there is none.
    pub(crate) fn new(texts: &[Texts<'a>]) -> Option<Self> {
        let layers: Vec<_> = texts.iter().filter(|own| own.is_reference).collect();
        let locale = layers.first()?.folder;
        let reference = layers.iter().find(|texts| !texts.is_beneath);
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
        let entries = merged.into_iter();
        Some(Self {
            all: entries
                .map(|(within, entry)| EnglishEntry {
                    within,
                    parts: EnglishPart::all_of(&entry, locale),
                    entry,
                })
                .collect(),
            index,
            own,
            reference: reference.map(|own| (*own).clone()),
            locale: &locale.name,
            is_over: layers.iter().any(|own| own.is_beneath),
            hashes: OnceLock::new(),
            glossary: OnceLock::new(),
            terms: OnceLock::new(),
            same: OnceLock::new(),
        })
    }

    /// Works out what translations are compared with, on all processors: otherwise, the first to ask for a fact works it out
    /// while the others wait.
    pub(crate) fn prepare(&self) {
        self.all.par_iter().for_each(|entry| {
            for part in &entry.parts {
                part.facts();
            }
        });
    }

    /// A number that the parts have which say the same as this one of a message, if there are others.
    pub(crate) fn same(&self, message: &EnglishEntry<'a>, part: &EnglishPart<'a>) -> Option<usize> {
        let same = self.numbers_of_same();
        same.get(&(message.entry.key, part.attribute)).copied()
    }

    /// The numbers that [`same`](Self::same) returns.
    pub(crate) fn numbers_of_same(&self) -> &Same<'a> {
        self.same.get_or_init(|| self.number_the_same())
    }

    fn number_the_same(&self) -> Same<'a> {
        let parts = || {
            let entries = self.all.iter();
            let parts = entries.flat_map(|own| own.parts.iter().map(move |part| (own, part)));
            parts.filter(|(_, part)| !part.is_reference)
        };
        let text = |part: &EnglishPart<'_>| part.facts().words.join("\n");
        let mut count: FxHashMap<String, (usize, usize)> = FxHashMap::default();
        for (_, part) in parts() {
            let next = count.len();
            count.entry(text(part)).or_insert((next, 0)).1 += 1;
        }
        count.retain(|_, (_, times)| *times > 1);
        let same = parts().filter_map(|(own, part)| {
            let (number, _) = count.get(&text(part))?;
            Some(((own.entry.key, part.attribute), *number))
        });
        same.collect()
    }

    /// The locale, as its folder is called.
    pub(crate) fn locale(&self) -> &str {
        self.locale
    }

    /// Whether the folder overrides other texts, so that its own English is only a part of all.
    pub(crate) fn is_over(&self) -> bool {
        self.is_over
    }

    pub(crate) fn get(&self, key: &str) -> Option<&EnglishEntry<'a>> {
        self.index.get(key).map(|&index| &self.all[index])
    }

    /// As [`get`](Self::get), with its position; quick where keys come in the order of English. `next` is the position after
    /// the last one.
    pub(crate) fn get_in_order(
        &self,
        key: &str,
        next: &mut usize,
    ) -> Option<(usize, &EnglishEntry<'a>)> {
        let at = match self.all.get(*next) {
            Some(own) if own.entry.key == key => *next,
            _ => *self.index.get(key)?,
        };
        *next = at + 1;
        Some((at, &self.all[at]))
    }

    /// How many messages there are, with those beneath.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
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

    /// What tells today's messages from those that translations were made of, each at the position of its message.
    pub(crate) fn hashes(&self) -> &[Hash] {
        self.hashes.get_or_init(|| {
            let entries = self.values().map(|english| self.source(english));
            entries.map(Entry::hash).collect()
        })
    }

    /// What a translation in this folder is made from: the folder's own message, without the texts beneath that fill in
    /// what it lacks; those if it has no such message.
    pub(crate) fn source<'e>(&'e self, english: &'e EnglishEntry<'a>) -> &'e Entry<'a> {
        let reference = self.reference.as_ref();
        let own = reference.and_then(|own| own.entries.get(english.entry.key));
        own.unwrap_or(&english.entry)
    }

    /// The folder's own glossary, if it can be read.
    pub(crate) fn glossary(&self) -> Option<&Glossary> {
        let read = || {
            let file = self.reference.as_ref()?.folder.glossary.as_ref()?;
            config::read(&file.text()).ok()
        };
        self.glossary.get_or_init(read).as_ref()
    }

    /// The terms of the glossary that the texts have. The glossary is always the one of English.
    pub(crate) fn terms(&self, find: impl FnOnce() -> Terms) -> &Terms {
        self.terms.get_or_init(find)
    }

    /// Whether a message has an attribute of this name.
    pub(crate) fn has_attribute(&self, name: &str) -> bool {
        self.all.iter().any(|own| own.part(Some(name)).is_some())
    }

    /// The attributes that the folder's own message lost to the text above, because they have no full stop: the part that
    /// they are in, and their names.
    pub(crate) fn swallowed(&self, key: &str) -> Vec<(Option<&'a str>, &'a str)> {
        let reference = self.reference.as_ref();
        let entry = reference.and_then(|own| own.entries.get(key));
        let is_allowed = |entry: &&Entry<'_>| {
            let mut allowed = entry.allowed();
            allowed.any(|(_, rule)| rule == Rule::SWALLOWED_ATTRIBUTE.id)
        };
        let entry = entry.filter(|entry| !is_allowed(entry));
        let lines = entry.into_iter().flat_map(|entry| {
            let parts = entry.parts();
            let lines = parts.flat_map(|(part, pattern)| {
                named_lines(entry.page.text, pattern).map(move |line| (part, line.name))
            });
            lines.filter(|(_, name)| entry.part(Some(name)).is_none())
        });
        let merged = self.get(key);
        let should_have = |name: &str| {
            let is_beneath = merged.is_some_and(|own| own.part(Some(name)).is_some());
            is_beneath || name == USER_ATTRIBUTE && self.has_attribute(name)
        };
        lines.filter(|(_, name)| should_have(name)).collect()
    }

    /// Whether a message may be in a file and cannot be used.
    pub(crate) fn has_lost(&self, key: &str) -> bool {
        let reference = self.reference.as_ref();
        reference.is_some_and(|own| own.has_lost(key))
    }
}

impl<'a> EnglishEntry<'a> {
    pub(crate) fn part(&self, attribute: Option<&str>) -> Option<&EnglishPart<'a>> {
        let mut parts = self.parts.iter();
        parts.find(|part| part.attribute == attribute)
    }
}
