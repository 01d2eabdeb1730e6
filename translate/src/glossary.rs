//! The terms of a locale.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use memchr::memmem::Finder;
use serde::Deserialize;
use toml::Spanned;

/// A locale's `glossary.toml`: a table a term, called as the English term is.
pub(crate) type Glossary = BTreeMap<Spanned<String>, Term>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    /// The word in this locale; in English the table's name.
    pub(crate) term: Option<String>,
    /// In the English glossary only: the meaning of the term.
    pub(crate) means: Option<String>,
    /// Other spellings by which it is found.
    #[serde(default)]
    pub(crate) forms: Vec<String>,
    /// A note for translators.
    pub(crate) note: Option<String>,
}

impl Term {
    /// Every spelling by which the term is found in a translation.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = &str> {
        self.term.iter().chain(&self.forms).map(String::as_str)
    }

    /// Whether a translation has the term, in any case, as a word, a part of one, or its beginning. `texts` are its texts, and
    /// `lower` the same in lower case.
    pub(crate) fn is_in(&self, texts: &[Cow<'_, str>], lower: impl FnOnce() -> String) -> bool {
        // Most are written as in the glossary.
        let is_written = |spelling| texts.iter().any(|text| text.contains(spelling));
        self.spellings().any(is_written) || {
            let lower = lower();
            let mut spellings = self.spellings().map(str::to_lowercase);
            spellings.any(|spelling| lower.contains(&spelling))
        }
    }
}

/// The spellings of the terms of the English glossary.
pub(crate) struct Spellings<'g> {
    /// Each in lower case, with the name of its term; the longest first.
    all: Vec<(Finder<'static>, &'g str)>,
}

impl<'g> Spellings<'g> {
    pub(crate) fn of(english: &'g Glossary) -> Self {
        let spellings = english.iter().flat_map(|(name, term)| {
            let name = name.get_ref().as_str();
            let own = term.forms.is_empty().then_some(name);
            let forms = term.forms.iter().map(String::as_str);
            forms.chain(own).map(move |form| (form, name))
        });
        let mut spellings: Vec<_> = spellings.collect();
        spellings.sort_by_key(|(form, _)| Reverse(form.len()));
        let all = spellings.into_iter();
        Self {
            all: all
                .map(|(form, name)| (Finder::new(&form.to_lowercase()).into_owned(), name))
                .collect(),
        }
    }

    /// The terms that an English text has, without those that are part of a longer one.
    pub(crate) fn terms_in(&self, text: &str) -> Vec<&'g str> {
        let mut text = text.to_lowercase();
        let mut found = Vec::new();
        for (form, name) in &self.all {
            let length = form.needle().len();
            let places: Vec<_> = form
                .find_iter(text.as_bytes())
                .map(|at| at..at + length)
                .filter(|place| is_word(&text, place))
                .collect();
            for place in &places {
                text.replace_range(place.clone(), &" ".repeat(length));
            }
            if !places.is_empty() && !found.contains(name) {
                found.push(*name);
            }
        }
        found
    }
}

/// Whether the text at a place is a whole word.
fn is_word(text: &str, place: &std::ops::Range<usize>) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-');
    !joins(text[..place.start].chars().next_back()) && !joins(text[place.end..].chars().next())
}
