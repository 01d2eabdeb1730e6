//! The rule about straight quotation marks.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use gengo_messages::ftl::offset;
use memchr::memchr;
use unicode_script::{Script, UnicodeScript};

use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::check::tags::without_tags;
use crate::check::words::has_word;
use crate::quotes::Quotes;

/// Stands for a placeable.
const SHOWN: char = '\u{fffc}';

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let mut quotations = Vec::new();
    find(pattern, &mut quotations);
    // What English has in straight marks may be code, or how the app writes.
    if quotations.is_empty() || is_straight_in(english) {
        return;
    }
    for Quotation { open, close, words } in quotations {
        if is_code(&words, english) {
            continue;
        }
        let text = spot.entry.page.text;
        let whole = text.get(offset(text, open)..offset(text, close) + close.len());
        let inner = text.get(offset(text, open) + open.len()..offset(text, close));
        let (Some(whole), Some(inner)) = (whole, inner) else {
            continue;
        };
        let Quotes { open, close } = spot.own.quotes;
        let message = format!("straight quotation marks; this language has {open}…{close}");
        let finding = spot.report(findings, Rule::STRAIGHT_QUOTES, whole, message);
        let new = format!("{open}{inner}{close}");
        if new.contains('\n') {
            finding.suggestion = Some(format!("write {open}…{close}"));
        } else {
            finding.suggestion = Some(format!("write {new}"));
            finding.remedies = vec![Remedy::Write(new)];
        }
    }
}

fn is_straight_in(english: &EnglishFacts<'_>) -> bool {
    let mut texts = english.words.iter();
    texts.any(|text| text.contains('"') && without_tags(text).contains('"'))
}

/// Words between marks of which at least one is straight.
struct Quotation<'a> {
    open: &'a str,
    close: &'a str,
    words: String,
}

/// The quotations of a pattern, and of its variants.
fn find<'a>(pattern: &'a Pattern<&'a str>, found: &mut Vec<Quotation<'a>>) {
    let mut is_straight = false;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                is_straight |= memchr(b'"', value.as_bytes()).is_some();
            }
            PatternElement::Placeable { expression } => find_in_variants(expression, found),
        }
    }
    if is_straight {
        found.extend(pairs(&characters(pattern)));
    }
}

fn find_in_variants<'a>(expression: &'a Expression<&'a str>, found: &mut Vec<Quotation<'a>>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                find(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            find_in_variants(expression, found);
        }
        Expression::Inline(_) => {}
    }
}

/// The characters of a pattern, each with its place in the file. What is shown by placeables has none.
fn characters<'a>(pattern: &'a Pattern<&'a str>) -> Vec<(char, &'a str)> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let characters = value.char_indices();
                all.extend(characters.map(|(at, c)| (c, &value[at..at + c.len_utf8()])));
            }
            PatternElement::Placeable { .. } => all.push((SHOWN, "")),
        }
    }
    all
}

fn pairs<'a>(text: &[(char, &'a str)]) -> Vec<Quotation<'a>> {
    let kept = kept(text);
    let mut pairs = Vec::new();
    let mut open = None;
    for (at, &(c, _)) in text.iter().enumerate() {
        if kept.iter().any(|range| range.contains(&at)) {
            continue;
        }
        let before = at.checked_sub(1).map(|before| text[before].0);
        let after = text.get(at + 1).map(|after| after.0);
        match (c, open) {
            // Without its counterpart a mark of the language is an apostrophe, or closes what a placeable opens.
            ('„' | '“' | '”' | '«' | '»', None) if may_open(before, after) => {
                open = Some(at)
            }
            ('„' | '“' | '”' | '«' | '»', Some(_)) => open = None,
            ('"', None) if may_open(before, after) => open = Some(at),
            ('"', Some(start)) if may_close(before, after) => {
                open = None;
                if is_in_code(text, start, at) {
                    continue;
                }
                let words = text[start + 1..at].iter().map(|(c, _)| c);
                pairs.push(Quotation {
                    open: text[start].1,
                    close: text[at].1,
                    words: words.collect(),
                });
            }
            _ => {}
        }
    }
    pairs
}

/// Tags, and what stands between backticks.
fn kept(text: &[(char, &str)]) -> Vec<Range<usize>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = match text[at].0 {
            '<' => '>',
            '`' => '`',
            _ => {
                at += 1;
                continue;
            }
        };
        let rest = &text[at + 1..];
        let Some(length) = rest.iter().position(|(c, _)| *c == end) else {
            at += 1;
            continue;
        };
        kept.push(at..at + length + 2);
        at += length + 2;
    }
    kept
}

/// Whether a mark may begin a quotation: not that of inches, `5"`, or within a Hebrew abbreviation.
fn may_open(before: Option<char>, after: Option<char>) -> bool {
    let follows_word = before.is_some_and(|c| {
        let joins = || {
            matches!(
                c.script(),
                Script::Latin | Script::Greek | Script::Cyrillic | Script::Hebrew
            )
        };
        c.is_numeric() || c.is_alphabetic() && joins()
    });
    !follows_word && after.is_some_and(|c| !c.is_whitespace())
}

fn may_close(before: Option<char>, after: Option<char>) -> bool {
    let is_hebrew = |c: Option<char>| c.is_some_and(|c| c.script() == Script::Hebrew);
    before.is_some_and(|c| !c.is_whitespace()) && !(is_hebrew(before) && is_hebrew(after))
}

/// Whether the marks at these places belong to code: `a="b"`, `a["b"]`, `a("b")`, `"a":1`.
fn is_in_code(text: &[(char, &str)], open: usize, close: usize) -> bool {
    let at = |place: Option<usize>| place.and_then(|place| text.get(place)).map(|own| own.0);
    let before = at(open.checked_sub(1));
    let is_call = before == Some('(')
        && at(open.checked_sub(2)).is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_key =
        at(Some(close + 1)) == Some(':') && at(Some(close + 2)).is_some_and(|c| !c.is_whitespace());
    is_call || is_key || before.is_some_and(|c| matches!(c, '=' | '[' | ':' | '\\'))
}

/// Whether words are code, or no words at all: `custom_data`, `--all`, `app.ini`, a word of English that is not a name.
fn is_code(words: &str, english: &EnglishFacts<'_>) -> bool {
    if !words.chars().any(|c| c.is_alphabetic() || c == SHOWN) {
        return true;
    }
    if !words.is_ascii() {
        return words.contains(['=', '\\', '_']);
    }
    let is_file = || {
        let mut parts = words.split('.').skip(1);
        parts.any(|part| part.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    let is_copied = || {
        let is_one = !words.contains(char::is_whitespace);
        let mut texts = english.words.iter();
        is_one
            && words.starts_with(|c: char| c.is_ascii_lowercase())
            && texts.any(|text| has_word(text, words))
    };
    words.contains(|c: char| "_=/\\<>[]|*#@$&;".contains(c))
        || words.starts_with('-')
        || english.kept.contains(&words)
        || is_file()
        || is_copied()
}
