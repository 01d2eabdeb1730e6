//! Rules about tags.

use fluent_syntax::ast::Pattern;
use memchr::{memchr, memchr2};

use crate::check::checked::Checked;
use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::check::tags::{Elements, Unbalanced, shapes, unbalanced};
use crate::listed::one_of;
use crate::pattern::{Part, walk};
use crate::reading::{Reading, words};

pub(crate) fn check_closed<'a>(
    checked: &Checked<'_, 'a, '_>,
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut has_tags = false;
    walk(pattern, &mut |part| {
        has_tags |= matches!(part, Part::Text(text) | Part::Literal(text) if may_have_tags(text));
    });
    if !has_tags {
        return;
    }
    let none = Elements::default();
    let english = checked.english.and_then(|own| own.get(spot.entry.key));
    let english = english.and_then(|own| own.part(spot.attribute));
    let known = english.map_or(&none, |english| &english.facts().elements);
    let texts = words(pattern);
    let Some(found) = texts.iter().find_map(|text| unbalanced(text, known)) else {
        return;
    };
    let (message, instead) = match found {
        Unbalanced::NotClosed { tag, end } => (
            format!("{tag} is not closed"),
            format!("insert {end} where it ends"),
        ),
        Unbalanced::NotOpened { tag, start } => (
            format!("{tag} closes a tag that is not open"),
            format!("insert {start} where it starts, or delete {tag}"),
        ),
    };
    let finding = spot.report(findings, Rule::UNCLOSED_MARKUP, spot.start(), message);
    finding.suggestion = Some(instead);
}

/// A tag may begin with an escape in a literal.
fn may_have_tags(text: &str) -> bool {
    memchr2(b'<', b'\\', text.as_bytes()).is_some()
}

pub(crate) fn check_same<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let texts = || readings.iter().map(|own| own.text.as_ref());
    if english.tags.is_empty() && !texts().any(|text| memchr(b'<', text.as_bytes()).is_some()) {
        return;
    }
    let texts: Vec<&str> = texts().collect();
    let own = shapes(&texts, &english.elements);
    // A language with fewer forms need not have the tags of each.
    let is_same = match texts.len() < english.words.len() {
        true => !own.is_empty() && own.is_subset(&english.tags),
        false => own == english.tags,
    };
    // Tags that are not closed are found already.
    let is_closed = |text: &&str| unbalanced(text, &english.elements).is_none();
    if is_same || own == english.tags || !texts.iter().all(is_closed) {
        return;
    }
    let all_english: Vec<String> = english.tags.iter().map(|tags| shown(tags)).collect();
    let all_english = match all_english.is_empty() {
        true => "no tags".to_owned(),
        false => one_of(&all_english),
    };
    let subject = match own.len() {
        0 | 1 => "the text has",
        _ => "a variant has",
    };
    let message = match own.difference(&english.tags).next() {
        Some(odd) => format!("{subject} {}, where English has {all_english}", shown(odd)),
        None if own.is_empty() => format!("the text has no tags, where English has {all_english}"),
        None => format!("some variants lack the tags that English has: {all_english}"),
    };
    let finding = spot.report(findings, Rule::MARKUP_DIFFERS, spot.start(), message);
    finding.suggestion = Some(
        "copy the tags of the English text, and translate only the words between them".to_owned(),
    );
}

/// The sorted tags of a text, for people: those with an end as `<b>…</b>`.
fn shown(tags: &[String]) -> String {
    let (mut ends, starts): (Vec<&str>, Vec<&str>) = tags
        .iter()
        .map(String::as_str)
        .partition(|tag| tag.starts_with("</"));
    let mut all: Vec<String> = Vec::new();
    for start in starts {
        let end = format!("</{}", start.trim_start_matches('<'));
        match ends.iter().position(|own| *own == end) {
            Some(index) => {
                ends.remove(index);
                all.push(format!("{start}…{end}"));
            }
            None => all.push(start.to_owned()),
        }
    }
    all.extend(ends.into_iter().map(str::to_owned));
    match all.as_slice() {
        [] => "no tags".to_owned(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
