//! Names, such as `Microsoft Store`, which stay as they are: several languages agree on that.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use fluent_syntax::ast::Entry;
use gengo_messages::ftl;

use crate::check::english::English;
use crate::check::finding::Finding;
use crate::check::rule::Rule;
use crate::check::words::plain;
use crate::entry::key_of;
use crate::exception::allowed;
use crate::folder::Folder;
use crate::reading::words;

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
    let names: BTreeSet<(String, Option<String>)> = kept.into_keys().map(owned).collect();
    found.retain(|finding| !is_about_english(finding) || !names.contains(&owned(part(finding))));
}

/// As [`leave_out`], where only some locales have been checked: the others are asked for these texts alone.
pub(crate) fn leave_out_of_one(found: &mut Vec<Finding>, english: &English<'_>, folder: &Folder) {
    let mut kept: BTreeMap<(String, Option<String>), BTreeSet<&str>> = found
        .iter()
        .filter(|finding| is_about_english(finding) && is_name(&part(finding), english))
        .map(|finding| (owned(part(finding)), BTreeSet::new()))
        .collect();
    if kept.is_empty() {
        return;
    }
    // Most entries are none of these, which their names tell.
    let names: HashSet<String> = kept.keys().map(|(id, _)| name(id).to_owned()).collect();
    let may_be_kept =
        |entry: &&Entry<&str>| ftl::named(entry).is_some_and(|(_, name)| names.contains(name));
    for own in folder
        .locales
        .iter()
        .filter(|own| own.id.language.as_str() != "en")
    {
        for file in &own.files {
            let text = file.parse().text();
            let entries = file
                .parse()
                .resource()
                .into_iter()
                .flat_map(|own| own.entries())
                .filter(may_be_kept);
            for (entry, key) in entries.filter_map(|entry| Some((entry, key_of(entry)?))) {
                let parts = kept.range_mut((key.clone(), None)..);
                for ((_, attribute), languages) in parts.take_while(|((id, _), _)| *id == key) {
                    let english = english
                        .get(&key)
                        .and_then(|own| own.part(attribute.as_deref()));
                    let words = ftl::part(entry, attribute.as_deref()).map(words);
                    let is_kept = english
                        .zip(words)
                        .is_some_and(|(own, words)| *own.facts().words == *words);
                    if is_kept && !is_allowed(text, entry) {
                        languages.insert(language(&own.name));
                    }
                }
            }
        }
    }
    kept.retain(|_, languages| languages.len() >= LANGUAGES);
    found.retain(|own| !is_about_english(own) || !kept.contains_key(&owned(part(own))));
}

/// Whether the comment right above an entry allows it to be as in English, so that nothing is found of it.
fn is_allowed(text: &str, entry: &Entry<&str>) -> bool {
    let start = ftl::named(entry).map_or(0, |(_, name)| ftl::offset(text, name));
    let above = text[..start].trim_end_matches('-').lines().rev();
    let comment = above.take_while(|line| line.starts_with('#'));
    let mut rules = comment
        .filter_map(|line| Some(allowed(line.strip_prefix('#')?)?.0))
        .flatten();
    rules.any(|rule| rule == Rule::SAME_AS_ENGLISH.id)
}

/// A message's id and, if it is not the value, the attribute.
type Part<'f> = (&'f str, Option<&'f str>);

fn owned((id, attribute): Part<'_>) -> (String, Option<String>) {
    (id.to_owned(), attribute.map(str::to_owned))
}

fn part(finding: &Finding) -> Part<'_> {
    (
        finding.id.as_deref().unwrap_or_default(),
        finding.attribute.as_deref(),
    )
}

pub(crate) fn is_about_english(finding: &Finding) -> bool {
    finding.rule.id == Rule::SAME_AS_ENGLISH.id
}

fn language(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or(locale)
}

/// The name in the id of a message or term.
fn name(id: &str) -> &str {
    id.strip_prefix('-').unwrap_or(id)
}

fn is_name(&(id, attribute): &Part<'_>, english: &English<'_>) -> bool {
    let part = english.get(id).and_then(|entry| entry.part(attribute));
    part.is_some_and(|part| {
        part.facts()
            .words
            .iter()
            .all(|text| is_capitalized(&plain(text)))
    })
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
