//! The terms of a locale.

use std::collections::BTreeMap;

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

    /// Whether a translation, in lower case, has the term, as a word, a part of one, or its
    /// beginning.
    pub(crate) fn is_in(&self, lower_case: &str) -> bool {
        self.spellings()
            .any(|spelling| lower_case.contains(&spelling.to_lowercase()))
    }
}

/// The terms that an English text has, without those that are part of a longer one.
pub(crate) fn terms_in<'g>(english: &'g Glossary, text: &str) -> Vec<&'g str> {
    let mut spellings: Vec<(&str, &str)> = english
        .iter()
        .flat_map(|(name, term)| {
            let name = name.get_ref().as_str();
            let own = term.forms.is_empty().then_some(name);
            let forms = term.forms.iter().map(String::as_str);
            forms.chain(own).map(move |form| (form, name))
        })
        .collect();
    spellings.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    let mut text = text.to_lowercase();
    let mut found = Vec::new();
    for (form, name) in spellings {
        let form = form.to_lowercase();
        let places: Vec<_> = text
            .match_indices(&form)
            .map(|(at, _)| at..at + form.len())
            .filter(|place| is_word(&text, place))
            .collect();
        for place in &places {
            text.replace_range(place.clone(), &" ".repeat(form.len()));
        }
        if !places.is_empty() && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// Whether the text at a place is a whole word.
fn is_word(text: &str, place: &std::ops::Range<usize>) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-');
    !joins(text[..place.start].chars().next_back()) && !joins(text[place.end..].chars().next())
}
