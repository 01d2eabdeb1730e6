//! What was translated before: the most similar texts of a language.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::locale_of;
use message_catalog::full_form;
use serde::Serialize;

use crate::folder::Folder;
use crate::rewording::{Words, WordsKind, words};
use crate::view::locale_view::LocaleView;

/// Texts of one language beside their English, to be looked up by English that is similar.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    entries: Vec<Entry>,
    /// The entries that have a word.
    index: BTreeMap<String, Vec<usize>>,
}

#[derive(Clone, Debug)]
struct Entry {
    key: String,
    attribute: Option<String>,
    origin: Option<String>,
    english: String,
    own: String,
    words: BTreeSet<String>,
}

/// A text in several languages, from a translation memory of another tool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryUnit {
    /// Its id there; empty if it has none.
    pub id: String,
    /// The texts in Fluent, each with its language tag.
    pub texts: Vec<(String, String)>,
}

/// A text that was translated before, and how it differs from the one at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Similar {
    /// The message that it is of; empty if it is not known.
    pub key: String,
    /// The attribute; `None` for the value.
    pub attribute: Option<String>,
    /// The name of the folder or file that it is from; `None` for the one that is worked on.
    pub origin: Option<String>,
    /// Its English.
    pub english: String,
    /// Its translation.
    pub own: String,
    /// How similar the two English texts are, in percent.
    pub percent: usize,
    /// What differs: `removed` is in the English of before alone, `added` in that at hand.
    pub words: Vec<Words>,
}

/// How many words an entry may be too common for: those of more entries than this tell nothing.
const COMMON: usize = 2_000;

/// Below this, in percent, a text is of no help.
const LEAST: usize = 50;

impl Memory {
    /// The texts of a locale, from its view.
    pub fn of(view: &LocaleView) -> Self {
        let mut memory = Self::default();
        memory.add(view, None);
        memory
    }

    /// Adds the texts that another folder has in the same locale, or in one of the same language and script where it does
    /// not have that.
    pub fn add_folder(&mut self, folder: &Folder, locale: &str) {
        let near = folder.nearest(locale);
        let view = near.and_then(|own| LocaleView::new(folder, &own, &[]));
        if let Some(view) = view {
            self.add(&view, Some(folder.name()));
        }
    }

    fn add(&mut self, view: &LocaleView, origin: Option<String>) {
        for unit in &view.units {
            for own in &unit.own {
                let mut english = unit.english.iter();
                let english = english.find(|text| text.attribute == own.attribute);
                let Some(english) = english.filter(|text| !is_reference(&text.text)) else {
                    continue;
                };
                self.push(Entry {
                    key: unit.key.clone(),
                    attribute: own.attribute.clone(),
                    origin: origin.clone(),
                    english: english.text.clone(),
                    own: own.text.clone(),
                    words: folded_words(&english.text),
                });
            }
        }
    }

    /// Adds the texts that a translation memory has in a locale of a folder, or in one of the same language and script, and
    /// in the folder's source language, whatever its region. `origin` is the name that they are shown with.
    pub fn add_units(
        &mut self,
        origin: &str,
        units: &[MemoryUnit],
        (folder, locale): (&Folder, &str),
    ) {
        let Some(own) = folder.locale(locale) else {
            return;
        };
        let reference = folder.reference_language();
        let mut known: HashMap<&str, Option<LanguageIdentifier>> = HashMap::new();
        for unit in units {
            let mut english = None;
            let mut translation: Option<(bool, &str)> = None;
            for (tag, text) in &unit.texts {
                let id = known.entry(tag).or_insert_with(|| {
                    let id = locale_of(&tag.replace('_', "-")).ok()?;
                    Some(full_form(&id))
                });
                let Some(id) = id else {
                    continue;
                };
                let is_same = *id == own.full;
                let is_near = (id.language, id.script) == (own.full.language, own.full.script);
                if is_near && translation.is_none_or(|(was_same, _)| is_same && !was_same) {
                    translation = Some((is_same, text));
                } else if id.language.as_str() == reference && english.is_none() {
                    english = Some(text);
                }
            }
            let Some((english, (_, translation))) = english.zip(translation) else {
                continue;
            };
            self.push(Entry {
                key: unit.id.clone(),
                attribute: None,
                origin: Some(origin.to_owned()),
                words: folded_words(english),
                english: english.clone(),
                own: translation.to_owned(),
            });
        }
    }

    fn push(&mut self, entry: Entry) {
        for word in &entry.words {
            let at = self.entries.len();
            self.index.entry(word.clone()).or_default().push(at);
        }
        self.entries.push(entry);
    }

    /// The texts whose English is the most similar to one, without those of the message itself; each translation once.
    pub fn similar(&self, key: &str, english: &str, most: usize) -> Vec<Similar> {
        let wanted = folded_words(english);
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        let known = wanted.iter().filter_map(|word| self.index.get(word));
        for at in known.filter(|own| own.len() <= COMMON).flatten() {
            *shared.entry(*at).or_default() += 1;
        }
        let is_other = |entry: &Entry| entry.origin.is_some() || entry.key != key;
        let dice = |at: usize, shared: usize| {
            200 * shared / (self.entries[at].words.len() + wanted.len()).max(1)
        };
        let mut near: Vec<(usize, usize)> = shared
            .into_iter()
            .filter(|(at, _)| is_other(&self.entries[*at]))
            .map(|(at, shared)| (dice(at, shared), at))
            .filter(|(dice, _)| *dice >= LEAST / 2)
            .collect();
        near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let near = near.into_iter().take(50);
        let mut found: Vec<Similar> = near
            .map(|(_, at)| {
                let entry = &self.entries[at];
                let words = words(&entry.english, english);
                Similar {
                    key: entry.key.clone(),
                    attribute: entry.attribute.clone(),
                    origin: entry.origin.clone(),
                    english: entry.english.clone(),
                    own: entry.own.clone(),
                    percent: percent(&words),
                    words,
                }
            })
            .filter(|own| own.percent >= LEAST)
            .collect();
        found.sort_by_key(|own| Reverse(own.percent));
        let mut seen = BTreeSet::new();
        found.retain(|own| seen.insert(own.own.clone()));
        found.truncate(most);
        found
    }
}

/// How much of two texts is the same.
fn percent(words: &[Words]) -> usize {
    let mut same = 0;
    let mut all = 0;
    for Words { kind, text } in words {
        let count = text.chars().filter(|c| c.is_alphanumeric()).count();
        match kind {
            WordsKind::Same => {
                same += 2 * count;
                all += 2 * count;
            }
            _ => all += count,
        }
    }
    (100 * same).checked_div(all).unwrap_or(0)
}

/// A text that only refers to another message.
fn is_reference(text: &str) -> bool {
    let inner = text.strip_prefix('{').and_then(|own| own.strip_suffix('}'));
    inner.is_some_and(|own| !own.contains(['{', '$', '"', '-']))
}

fn folded_words(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
