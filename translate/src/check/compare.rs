//! A translation against English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use gengo_messages::ProblemKind;
use gengo_messages::ftl::{REFERENCE, kept_words};

use super::message::{Lookup, lookup, tags, unbalanced};
use super::{Checked, Entry, Findings, Texts};
use crate::finding::Finding;
use crate::pattern::{Part, is_reference, readings, variables, walk};
use crate::rule::Rule;

/// How long a text for users may be, in characters.
const MAX_USER_TEXT: usize = 160;
/// The same in scripts that say more with a character.
const MAX_DENSE_USER_TEXT: usize = 80;

/// A text of a translation: the locale, the entry, and the attribute if it is not the value.
#[derive(Clone, Copy)]
struct Place<'p, 'a> {
    own: &'p Texts<'a>,
    entry: &'p Entry<'a>,
    attribute: Option<&'a str>,
}

impl<'a> Place<'_, 'a> {
    fn report<'f>(
        self,
        findings: &'f mut Findings<'a>,
        rule: &'static Rule,
        slice: &str,
        message: impl Into<String>,
    ) -> &'f mut Finding {
        findings.of(rule, self.own, self.entry, self.attribute, slice, message)
    }

    /// Where the text begins: at its attribute's name, or at the message's id.
    fn start(self) -> &'a str {
        self.attribute.unwrap_or(self.entry.id)
    }
}

pub(super) fn check<'a>(
    checked: &Checked<'a>,
    index: usize,
    english: &BTreeMap<String, Entry<'a>>,
    findings: &mut Findings<'a>,
) {
    let texts = &checked.texts;
    let own = &texts[index];
    let reference = checked.reference.map(|reference| &texts[reference]);
    // What is beneath an overlay has gaps of its own.
    for english in reference
        .iter()
        .flat_map(|reference| reference.entries.values())
    {
        check_missing(texts, index, english, findings);
    }
    let obsolete = obsolete(own, reference, english);
    for entry in own.entries.values() {
        let Some(english) = english.get(&entry.key) else {
            if obsolete.contains(entry.key.as_str()) {
                let message = format!("{} is not in English", entry.key);
                findings.of(Rule::OBSOLETE_MESSAGE, own, entry, None, entry.id, message);
            }
            continue;
        };
        for (attribute, pattern) in entry.parts() {
            let place = Place {
                own,
                entry,
                attribute,
            };
            // A term's attributes, and what it is called with, are the language's own.
            let is_term = entry.key.starts_with('-');
            match english.part(attribute) {
                None if is_term => {}
                Some(english_pattern) => {
                    compare(
                        checked,
                        index,
                        place,
                        pattern,
                        english,
                        english_pattern,
                        findings,
                    );
                }
                None => {
                    let (rule, what) = match attribute {
                        Some(name) => (Rule::OBSOLETE_ATTRIBUTE, format!(".{name}")),
                        None => (Rule::SUPERFLUOUS_VALUE, "a value".to_owned()),
                    };
                    let message = format!("the English {} does not have {what}", entry.key);
                    place.report(findings, rule, place.start(), message);
                }
            }
            check_parent(texts, index, place, pattern, findings);
        }
    }
    check_two_ways(own, english, findings);
}

/// The keys of what a locale has and English has not. A translation may have terms and shared
/// messages of its own. What is broken in English is there all the same.
pub(crate) fn obsolete<'t>(
    own: &'t Texts<'_>,
    reference: Option<&Texts<'_>>,
    english: &BTreeMap<String, Entry<'_>>,
) -> BTreeSet<&'t str> {
    let used = used(own);
    let is_lost = |key: &str| reference.is_some_and(|reference| is_lost(reference, key));
    own.entries
        .keys()
        .filter(|key| !english.contains_key(*key) && !used.contains(*key) && !is_lost(key))
        .map(String::as_str)
        .collect()
}

/// The keys of everything that a locale's texts refer to.
fn used(own: &Texts<'_>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (_, pattern) in own.entries.values().flat_map(Entry::parts) {
        walk(pattern, &mut |part| {
            match part {
                Part::Message { id, .. } => used.insert(id.to_owned()),
                Part::Term { id, .. } => used.insert(format!("-{id}")),
                _ => false,
            };
        });
    }
    used
}

/// Whether another locale than English fills in what a locale lacks.
pub(super) fn is_thin(texts: &[Texts<'_>], index: usize) -> bool {
    texts[index].parents.iter().any(|&parent| {
        let parent = texts[parent].folder;
        parent.name != REFERENCE && parent.id != texts[index].folder.id
    })
}

/// Whether a message may be in a file and cannot be used.
fn is_lost(own: &Texts<'_>, key: &str) -> bool {
    let files = own.folder.files.iter();
    files.flat_map(|file| &file.problems).any(|problem| {
        problem.id() == Some(key)
            || (problem.id().is_none() && problem.kind() == ProblemKind::TooLarge)
    })
}

/// What English has and neither the locale nor one that fills in for it.
fn check_missing<'a>(
    texts: &[Texts<'a>],
    index: usize,
    english: &Entry<'a>,
    findings: &mut Findings<'a>,
) {
    let own = &texts[index];
    // What is there and broken is found already; what the parent lacks, too, is found there.
    if is_lost(own, &english.key)
        || (is_thin(texts, index) && !own.entries.contains_key(&english.key))
    {
        return;
    }
    let entry = own.entries.get(&english.key);
    for (attribute, _) in english.parts() {
        if matches!(
            lookup(texts, index, &english.key, attribute),
            Lookup::Found(..)
        ) {
            continue;
        }
        match (entry, attribute) {
            (Some(entry), Some(name)) => {
                let message = format!("{} lacks .{name}", english.key);
                let rule = Rule::MISSING_ATTRIBUTE;
                findings.of(rule, own, entry, attribute, entry.id, message);
            }
            (Some(entry), None) => {
                let message = format!("{} lacks its value", english.key);
                findings.of(Rule::MISSING_VALUE, own, entry, None, entry.id, message);
            }
            (None, _) => {
                let message = format!("{} is missing", english.key);
                let Some(file) = own.folder.files.first() else {
                    return;
                };
                let here = (own.folder.name.as_str(), file);
                let start = &file.text[..0];
                let finding = findings.at(Rule::MISSING_MESSAGE, here, start, message);
                finding.id = Some(english.key.clone());
                return;
            }
        }
    }
}

fn compare<'a>(
    checked: &Checked<'a>,
    index: usize,
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &Entry<'a>,
    english_pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    if !place.entry.key.starts_with('-') {
        check_variables(place, pattern, english_pattern, findings);
    }
    check_references(checked, index, place, pattern, english_pattern, findings);
    let words = readings(pattern);
    let english_words = readings(english_pattern);
    let Some(text) = words.first() else {
        return;
    };
    if is_reference(pattern) || is_reference(english_pattern) {
        return;
    }
    if place.attribute.is_none() {
        let in_all = |name: &str, texts: &[String]| texts.iter().all(|text| has_word(text, name));
        for name in kept(english).filter(|name| in_all(name, &english_words)) {
            if !in_all(name, &words) {
                let message = format!("{name:?} is gone; it stays as it is");
                place.report(findings, Rule::LOST_NAME, place.start(), message);
            }
        }
    }
    let all_urls = |texts: &[String]| -> BTreeSet<String> {
        let urls = texts.iter().flat_map(|text| urls(text));
        urls.map(str::to_owned).collect()
    };
    for url in all_urls(&english_words).difference(&all_urls(&words)) {
        let message = format!("the address {url} is gone");
        place.report(findings, Rule::LOST_URL, place.start(), message);
    }
    let named: BTreeSet<_> = kept(english).collect();
    let all_numbers = |texts: &[String]| -> BTreeSet<String> {
        texts
            .iter()
            .flat_map(|text| numbers(&plain(text)))
            .collect()
    };
    for number in all_numbers(&english_words).difference(&all_numbers(&words)) {
        let is_kept = named.iter().any(|name| name.contains(number)) && place.attribute.is_none();
        if !is_kept {
            let message = format!("the number {number} is gone");
            place.report(findings, Rule::LOST_NUMBER, place.start(), message);
        }
    }
    let all_tags = |texts: &[String]| -> BTreeSet<String> {
        let sorted = texts.iter().map(|text| {
            let mut tags = tags(text);
            tags.sort_unstable();
            tags.join(" ")
        });
        sorted.collect()
    };
    let (own_tags, english_tags) = (all_tags(&words), all_tags(&english_words));
    // Tags that are not closed are found already.
    if own_tags != english_tags && words.iter().all(|text| unbalanced(text).is_none()) {
        let list = |tags: BTreeSet<String>| tags.into_iter().collect::<Vec<_>>().join(" or ");
        let message = format!(
            "has the tags {:?}, English has {:?}",
            list(own_tags),
            list(english_tags)
        );
        place.report(findings, Rule::MARKUP_DIFFERS, place.start(), message);
    }
    let language = place.own.folder.id.language.as_str();
    if language != "en" && words == english_words && says_something(text) {
        let message = "is the English text";
        place.report(findings, Rule::SAME_AS_ENGLISH, place.start(), message);
    }
    check_end(place, &words, &english_words, findings);
    if place.attribute == Some("user") {
        let dense = ["ja", "ko", "zh"].contains(&language);
        let limit = if dense {
            MAX_DENSE_USER_TEXT
        } else {
            MAX_USER_TEXT
        };
        let longest = words
            .iter()
            .map(|text| text.chars().count())
            .max()
            .unwrap_or(0);
        if longest > limit {
            let message = format!("is {longest} characters long; at most {limit} fit");
            place.report(findings, Rule::TOO_LONG, place.start(), message);
        }
    }
}

/// Two words or more, each of letters: not a name or a number.
fn says_something(text: &str) -> bool {
    let words = text.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| word.chars().all(char::is_alphabetic));
    words.filter(|word| word.len() > 1).count() > 1
}

fn check_variables<'a>(
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let (shown, selecting) = variables(pattern);
    let (english_shown, english_selecting) = variables(english);
    for name in shown.iter().chain(&selecting) {
        if !english_shown.contains(name) && !english_selecting.contains(name) {
            let message = format!("the English text has no ${name}");
            let all = english_shown.union(&english_selecting);
            let others: Vec<_> = all.map(|name| format!("${name}")).collect();
            let finding = place.report(findings, Rule::UNKNOWN_VARIABLE, name, message);
            finding.suggestion = (!others.is_empty()).then(|| others.join(" or "));
            // What is called otherwise is not missing besides.
            return;
        }
    }
    let always = always_shown(english);
    for name in always.difference(&always_shown(pattern)) {
        // A variable that chooses the variant may be said in words: "two jobs".
        if selecting.contains(name) {
            continue;
        }
        let message = match shown.contains(name) {
            true => format!("a variant leaves out ${name}"),
            false => format!("${name} is missing"),
        };
        let finding = place.report(findings, Rule::MISSING_VARIABLE, place.start(), message);
        finding.suggestion = Some(format!("{{ ${name} }}"));
    }
}

/// The variables that are shown whichever variants are chosen.
fn always_shown<'a>(pattern: &'a Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut always = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => {
                let mut names = Vec::new();
                names_in(inline, &mut names);
                always.extend(names);
            }
            Expression::Select { variants, .. } => {
                let mut sets = variants.iter().map(|variant| always_shown(&variant.value));
                let first = sets.next().unwrap_or_default();
                always.extend(sets.fold(first, |all, set| &all & &set));
            }
        }
    }
    always
}

/// The variables that an expression shows.
fn names_in<'a>(inline: &InlineExpression<&'a str>, names: &mut Vec<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => names.push(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|inline| names_in(inline, names));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                names_in(inline, names);
            }
        }
        _ => {}
    }
}

fn check_references<'a>(
    checked: &Checked<'a>,
    index: usize,
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let is_english = |key: &str| {
        let english = checked.english.as_ref();
        english.is_some_and(|english| english.contains_key(key))
            || !place.own.entries.contains_key(key)
    };
    let references = |pattern| {
        let mut references: BTreeMap<String, &str> = BTreeMap::new();
        walk(pattern, &mut |part| {
            match part {
                Part::Message { id, .. } => references.insert(id.to_owned(), id),
                Part::Term { id, .. } => references.insert(format!("-{id}"), id),
                _ => None,
            };
        });
        references
    };
    let (mut own, english) = (references(pattern), references(english));
    // A language may have terms of its own.
    own.retain(|key, _| !key.starts_with('-') || is_english(key) || english.contains_key(key));
    // A reference to what is not there is found already.
    let dangling = own
        .keys()
        .any(|key| matches!(lookup(&checked.texts, index, key, None), Lookup::Unknown));
    if dangling || own.keys().eq(english.keys()) {
        return;
    }
    // Nor is one in a circle worth another finding.
    if own.contains_key(&place.entry.key) || (english.is_empty() && refers_back(place, &own)) {
        return;
    }
    let names = |references: &BTreeMap<String, &str>| match references.is_empty() {
        true => "nothing".to_owned(),
        false => references.keys().cloned().collect::<Vec<_>>().join(", "),
    };
    let message = format!("refers to {}, English to {}", names(&own), names(&english));
    let slice = own.values().next().copied().unwrap_or(place.start());
    place.report(findings, Rule::REFERENCE_DIFFERS, slice, message);
}

/// Whether something that the text refers to refers back to it.
fn refers_back(place: Place<'_, '_>, references: &BTreeMap<String, &str>) -> bool {
    references.keys().any(|key| {
        let entry = place.own.entries.get(key);
        entry
            .into_iter()
            .flat_map(Entry::parts)
            .any(|(_, pattern)| {
                let mut back = false;
                walk(pattern, &mut |part| {
                    back |= matches!(part, Part::Message { id, .. } if id == place.entry.key);
                });
                back
            })
    })
}

/// The words that the comment of an English message lists as staying as they are.
fn kept<'a>(english: &Entry<'a>) -> impl Iterator<Item = &'a str> {
    let comment = english.comment.into_iter();
    comment.flat_map(|comment| kept_words(&comment.content))
}

/// Whether a text has a word that is not only a part of another.
fn has_word(text: &str, word: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !joins(before.chars().next_back()) && !joins(after.chars().next())
    })
}

/// Addresses: what looks like one up to a space, a quotation mark, a bracket of a tag, or a
/// character that is not ASCII, without the marks of the sentence.
fn urls(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("http").map(|(at, _)| &text[at..]);
    starts
        .filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"))
        .map(|rest| {
            let ends = |c: char| !c.is_ascii_graphic() || matches!(c, '"' | '<' | '>' | '{');
            let url = &rest[..rest.find(ends).unwrap_or(rest.len())];
            url.trim_end_matches(['.', ',', ')', ';', ':', '!', '?', '\''])
        })
}

/// The words of a reading, without addresses and what stands for placeables.
fn plain(text: &str) -> String {
    let found: Vec<_> = urls(text).collect();
    let text = found
        .iter()
        .fold(text.to_owned(), |text, url| text.replace(url, " "));
    let mut plain = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Numbers in digits, of any script, as Western digits.
fn numbers(text: &str) -> BTreeSet<String> {
    // The ten digits of a script stand in a row, from 0 to 9.
    let western = |c: char| -> Option<char> {
        if c.is_ascii() || !c.is_numeric() {
            return c.is_ascii_digit().then_some(c);
        }
        let before = (1..=9).take_while(|back| {
            let other = u32::from(c).checked_sub(*back).and_then(char::from_u32);
            other.is_some_and(char::is_numeric)
        });
        char::from_digit(before.count() as u32, 10)
    };
    let text: String = text.chars().map(|c| western(c).unwrap_or(' ')).collect();
    text.split_whitespace().map(str::to_owned).collect()
}

/// The kinds of marks that end a sentence, in the scripts that have their own.
fn end(text: &str) -> Option<char> {
    let text = text.trim_end_matches([
        ')', '）', '"', '\'', '”', '“', '’', '‘', '»', '«', '」', '』', '\u{2069}', '\u{200e}',
        '\u{200f}', '\u{a0}', '\u{202f}', ' ',
    ]);
    match text.chars().last()? {
        '.' | '。' | '．' | '।' | '۔' | '։' | '။' | '።' => Some('.'),
        '?' | '？' | '؟' | ';' | '\u{37e}' => Some('?'),
        '!' | '！' => Some('!'),
        ':' | '：' => Some(':'),
        '…' => Some('…'),
        _ => None,
    }
}

fn check_end<'a>(
    place: Place<'_, 'a>,
    words: &[String],
    english: &[String],
    findings: &mut Findings<'a>,
) {
    let language = place.own.folder.id.language.as_str();
    // The semicolon asks a question in Greek only.
    let kind = |text: &String| end(text).filter(|_| language == "el" || !text.ends_with(';'));
    let expected: BTreeSet<_> = english.iter().map(kind).collect();
    // Thai and its neighbours end sentences without a mark.
    if ["th", "lo", "km"].contains(&language) && expected.contains(&Some('.')) {
        return;
    }
    if let Some(text) = words.iter().find(|text| !expected.contains(&kind(text))) {
        let shown = |kind: Option<char>| kind.map_or("no mark".to_owned(), |c| format!("{c:?}"));
        let english: Vec<_> = expected.iter().copied().map(shown).collect();
        let message = format!(
            "ends with {}, English with {}",
            shown(kind(text)),
            english.join(" or ")
        );
        place.report(findings, Rule::END_PUNCTUATION, place.start(), message);
    }
}

/// What a thin locale says just as the one that fills in for it.
fn check_parent<'a>(
    texts: &[Texts<'a>],
    index: usize,
    place: Place<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let own = &texts[index];
    // A locale that has everything is no thin one.
    let Some(&parent) = own.parents.first() else {
        return;
    };
    let inherits = texts[parent]
        .entries
        .keys()
        .any(|key| !own.entries.contains_key(key));
    if !inherits && texts[parent].entries.len() > 1 {
        return;
    }
    let entry = texts[parent].entries.get(&place.entry.key);
    if entry.and_then(|entry| entry.part(place.attribute)) == Some(pattern) {
        let message = format!("is the same as in {}", texts[parent].folder.name);
        place.report(findings, Rule::REPEATS_PARENT, place.start(), message);
    }
}

/// English texts that are the same, and their translations that are not.
fn check_two_ways<'a>(
    own: &Texts<'a>,
    english: &BTreeMap<String, Entry<'a>>,
    findings: &mut Findings<'a>,
) {
    let mut first: BTreeMap<String, (&Entry<'a>, String)> = BTreeMap::new();
    for entry in own.entries.values() {
        let Some(english) = english.get(&entry.key) else {
            continue;
        };
        for (attribute, pattern) in entry.parts() {
            let Some(english_pattern) = english.part(attribute) else {
                continue;
            };
            if is_reference(english_pattern) || is_reference(pattern) {
                continue;
            }
            let (key, text) = (
                readings(english_pattern).join("\n"),
                readings(pattern).join("\n"),
            );
            match first.get(&key) {
                None => {
                    first.insert(key, (entry, text));
                }
                Some((other, words)) if *words != text => {
                    let message = format!("the same English text is {words:?} in {}", other.key);
                    let rule = Rule::TRANSLATED_TWO_WAYS;
                    findings.of(rule, own, entry, attribute, entry.id, message);
                }
                Some(_) => {}
            }
        }
    }
}
