//! The value or an attribute of an English message, and what the rules need of it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use fluent_syntax::ast::Pattern;
use gengo_messages::ftl::kept_words;

use crate::check::end_mark::EndMark;
use crate::check::entry::Entry;
use crate::check::few::Few;
use crate::check::numbers::{Digits, Number, numbers};
use crate::check::tags::{Elements, elements, shapes};
use crate::check::words::{has_word, plain, urls};
use crate::limit::said_in;
use crate::locale_folder::LocaleFolder;
use crate::pattern::{Reference, always_shown, is_reference, references, variables};
use crate::reading::{Chosen, Reading, readings};

/// The value or an attribute of an English message.
pub(crate) struct EnglishPart<'a> {
    pub(crate) attribute: Option<&'a str>,
    pub(crate) is_reference: bool,
    pattern: &'a Pattern<&'a str>,
    /// The lines of the message's comment.
    comment: &'a [&'a str],
    locale: &'a LocaleFolder,
    /// Made when they are first asked for: English itself is checked without them.
    facts: OnceLock<EnglishFacts<'a>>,
}

/// What the rules compare a translation with.
pub(crate) struct EnglishFacts<'a> {
    /// The keys of what it refers to.
    pub(crate) references: Vec<Reference<'a>>,
    pub(crate) shown: Vec<&'a str>,
    pub(crate) selecting: Vec<&'a str>,
    /// The variables that are shown whichever variants are chosen.
    pub(crate) always: Vec<&'a str>,
    /// Those, and the ones that are shown but where a variant is for one number alone.
    pub(crate) told: Vec<&'a str>,
    /// The readings.
    pub(crate) words: Few<String>,
    /// The words that stay as they are, and are in every reading.
    pub(crate) kept: Vec<&'a str>,
    pub(crate) urls: Vec<String>,
    pub(crate) numbers: Vec<EnglishNumber<'a>>,
    /// The same, in digits.
    pub(crate) digits: Few<Digits>,
    /// Of each reading; of none if none has any.
    pub(crate) tags: BTreeSet<Vec<String>>,
    /// The names of the tags.
    pub(crate) elements: Elements,
    pub(crate) ends: Few<EndMark>,
    /// How many characters a translation may have, if the comment says so.
    pub(crate) limit: Option<usize>,
}

/// A number of an English text.
pub(crate) struct EnglishNumber<'a> {
    pub(crate) number: Number,
    /// Whether it is in every reading.
    pub(crate) in_all: bool,
    /// The variable that it is the value of, because it stands in variants for that number alone: `[one] 1 job`.
    pub(crate) counted: Option<&'a str>,
}

impl<'a> EnglishPart<'a> {
    /// The parts of a message of a locale.
    pub(crate) fn all_of(entry: &Entry<'a>, locale: &'a LocaleFolder) -> Vec<Self> {
        let parts = entry.parts().map(|(attribute, pattern)| Self {
            attribute,
            is_reference: is_reference(pattern),
            pattern,
            comment: entry.lines(),
            locale,
            facts: OnceLock::new(),
        });
        parts.collect()
    }

    /// The keys of what it refers to, for where the other facts are not needed.
    pub(crate) fn references(&self) -> Vec<Reference<'a>> {
        references(self.pattern)
    }

    pub(crate) fn facts(&self) -> &EnglishFacts<'a> {
        self.facts.get_or_init(|| EnglishFacts::new(self))
    }
}

impl<'a> EnglishFacts<'a> {
    fn new(part: &EnglishPart<'a>) -> Self {
        let &EnglishPart {
            attribute,
            pattern,
            comment,
            locale,
            ..
        } = part;
        let readings = readings(pattern);
        let words: Few<String> = readings.iter().map(|own| own.text.to_string()).collect();
        let (shown, selecting) = variables(pattern);
        let always = always_shown(pattern);
        let is_told = |name: &&str| {
            let mut readings = readings.iter();
            always.contains(name) || readings.all(|own| own.tells(name, &locale.name))
        };
        let elements = elements(&words);
        let language = locale.id.language.as_str();
        // Names are for developers: texts for users go without.
        let kept = kept_words(comment)
            .filter(|_| attribute.is_none())
            .filter(|name| words.iter().all(|text| has_word(text, name)));
        let numbers = numbers_of(&readings, &locale.name);
        Self {
            references: references(pattern),
            told: shown.iter().copied().filter(is_told).collect(),
            always,
            shown,
            selecting,
            kept: kept.collect(),
            urls: set(words.iter().flat_map(|text| urls(text)).map(str::to_owned)),
            digits: numbers.iter().map(|own| own.number.digits()).collect(),
            numbers,
            tags: shapes(&words, &elements),
            elements,
            ends: set(words.iter().map(|text| EndMark::of(text, language))).into(),
            limit: said_in(comment, attribute),
            words,
        }
    }
}

/// Whether other languages may use a word where English writes digits: 1st, 3rd.
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
