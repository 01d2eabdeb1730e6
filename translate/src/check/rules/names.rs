//! Names, such as `Microsoft Store`, which stay as they are: several languages agree on that.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::english::English;
use crate::check::finding::Finding;
use crate::check::rule::Rule;
use crate::check::words::plain;

/// How many languages leave a name in English. In fewer, it may be a title that was overlooked.
const LANGUAGES: usize = 5;

/// Leaves out the findings about texts that are names: each word of the English text begins with a capital letter, and
/// at least five languages keep the text.
pub(crate) fn leave_out(found: &mut Vec<Finding>, english: &English<'_>) {
    let mut kept: BTreeMap<Part<'_>, BTreeSet<&str>> = BTreeMap::new();
    for finding in found.iter().filter(|finding| is_about_english(finding)) {
        kept.entry(part(finding))
            .or_default()
            .insert(language(&finding.locale));
    }
    kept.retain(|part, languages| languages.len() >= LANGUAGES && is_name(part, english));
    let names: BTreeSet<(String, Option<String>)> = kept
        .into_keys()
        .map(|(id, attribute)| (id.to_owned(), attribute.map(str::to_owned)))
        .collect();
    found.retain(|finding| {
        let owned = |(id, attribute): Part<'_>| (id.to_owned(), attribute.map(str::to_owned));
        !is_about_english(finding) || !names.contains(&owned(part(finding)))
    });
}

/// A message's id and, if it is not the value, the attribute.
type Part<'f> = (&'f str, Option<&'f str>);

fn part(finding: &Finding) -> Part<'_> {
    (
        finding.id.as_deref().unwrap_or_default(),
        finding.attribute.as_deref(),
    )
}

fn is_about_english(finding: &Finding) -> bool {
    finding.rule.id == Rule::SAME_AS_ENGLISH.id
}

fn language(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or(locale)
}

fn is_name(&(id, attribute): &Part<'_>, english: &English<'_>) -> bool {
    let part = english.get(id).and_then(|entry| entry.part(attribute));
    part.is_some_and(|part| part.words.iter().all(|text| is_capitalized(&plain(text))))
}

/// Whether each word begins with a capital letter, but for short ones such as `the` and `vs`.
fn is_capitalized(text: &str) -> bool {
    const SHORT: usize = 3;
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| word.chars().count() > SHORT)
        .all(|word| {
            // `iPhone` is a name, too.
            word.chars().any(char::is_uppercase) || word.chars().any(char::is_numeric)
        })
}
