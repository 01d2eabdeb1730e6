//! A translation against English.

use std::cell::LazyCell;

use fluent_syntax::ast::Pattern;

use crate::check::checked::Checked;
use crate::check::english::{English, EnglishPart};
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::rules::two_ways::TwoWays;
use crate::check::rules::{
    kept, length, markup, missing, obsolete, parent, punctuation, references, variables,
};
use crate::check::spot::Spot;
use crate::pattern::{is_reference, readings};

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a>,
    index: usize,
    english: &English<'_>,
    findings: &mut Findings<'a>,
) {
    let own = &checked.texts[index];
    // What is beneath an overlay has gaps of its own.
    for english in english.own() {
        missing::check(checked.texts, index, english, findings);
    }
    let beyond = LazyCell::new(|| obsolete::keys(own, english));
    let above = parent::filled_in_from(checked.texts, index);
    let mut two_ways = TwoWays::default();
    for entry in own.entries.values() {
        let Some(english) = english.get(entry.key) else {
            if beyond.contains(entry.key) {
                let message = format!("{} is not in English", entry.key);
                findings.of(Rule::OBSOLETE_MESSAGE, own, entry, None, entry.id, message);
            }
            continue;
        };
        for (attribute, pattern) in entry.parts() {
            let spot = Spot {
                own,
                entry,
                attribute,
            };
            match english.part(attribute) {
                // A term's attributes, and what it is called with, are the language's own.
                None if entry.is_term() => {}
                Some(part) => {
                    compare(checked, index, spot, pattern, part, findings);
                    two_ways.check(spot, pattern, part, findings);
                }
                None => {
                    let (rule, what) = match attribute {
                        Some(name) => (Rule::OBSOLETE_ATTRIBUTE, format!(".{name}")),
                        None => (Rule::SUPERFLUOUS_VALUE, "a value".to_owned()),
                    };
                    let message = format!("the English {} does not have {what}", entry.key);
                    spot.report(findings, rule, spot.start(), message);
                }
            }
            if let Some(above) = above {
                parent::check(above, spot, pattern, findings);
            }
        }
    }
}

fn compare<'a>(
    checked: &Checked<'_, 'a>,
    index: usize,
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    if !spot.entry.is_term() {
        variables::check(spot, pattern, english, findings);
    }
    references::check(checked, index, spot, pattern, english, findings);
    if english.is_reference || is_reference(pattern) {
        return;
    }
    let words = readings(pattern);
    let Some(text) = words.first() else {
        return;
    };
    // That it is empty is found already.
    if words.iter().all(|text| text.trim().is_empty()) {
        return;
    }
    kept::check(spot, &words, english, findings);
    markup::check_same(spot, &words, english, findings);
    let language = spot.own.folder.id.language.as_str();
    if language != "en" && words == english.words && says_something(text) {
        let message = "is the English text";
        spot.report(findings, Rule::SAME_AS_ENGLISH, spot.start(), message);
    }
    punctuation::check(spot, &words, &english.ends, findings);
    length::check(spot, &words, findings);
}

/// Two words or more, each of letters: not a name or a number.
fn says_something(text: &str) -> bool {
    let words = text.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| word.chars().all(char::is_alphabetic));
    words.filter(|word| word.len() > 1).count() > 1
}
