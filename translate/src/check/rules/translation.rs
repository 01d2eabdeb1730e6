//! Rules that compare a translation with English.

use std::cell::OnceCell;
use std::collections::HashSet;

use fluent_syntax::ast::Pattern;

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::english_part::{EnglishFacts, EnglishPart};
use crate::check::entry::Entry;
use crate::check::finding::or_allow;
use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::rules::two_ways::TwoWays;
use crate::check::rules::{
    kept, length, markup, missing, obsolete, pairs, parent, punctuation, quotations, references,
    spacing, variables,
};
use crate::check::spot::Spot;
use crate::check::texts::Texts;
use crate::check::words::plain;
use crate::near::nearest;
use crate::pattern::is_reference;
use crate::reading::{Reading, readings};

/// A locale beside English, entry by entry.
pub(crate) struct Translation<'c, 'a, 'g> {
    checked: &'c Checked<'c, 'a, 'g>,
    index: usize,
    english: &'c English<'g>,
    /// The keys that English does not have any more, made when they are first asked for.
    beyond: OnceCell<HashSet<&'a str>>,
    above: Option<&'c Texts<'a>>,
    two_ways: TwoWays<'a>,
    /// Where English goes on after the last entry.
    next: usize,
    /// Which messages of English have all of their parts here.
    is_complete: Vec<bool>,
}

impl<'c, 'a, 'g> Translation<'c, 'a, 'g> {
    pub(crate) fn new(
        checked: &'c Checked<'c, 'a, 'g>,
        index: usize,
        english: &'c English<'g>,
    ) -> Self {
        Self {
            checked,
            index,
            english,
            beyond: OnceCell::new(),
            above: parent::filled_in_from(checked.texts, index),
            two_ways: TwoWays::default(),
            next: 0,
            is_complete: vec![false; english.len()],
        }
    }

    /// Reports what the locale lacks, once all of its entries were checked.
    pub(crate) fn check_missing(self, findings: &mut Findings<'a>) {
        // What is beneath an overlay has gaps of its own.
        for (english, is_complete) in self.english.own().zip(self.is_complete) {
            if !is_complete {
                missing::check(self.checked.texts, self.index, english, findings);
            }
        }
    }

    pub(crate) fn check(&mut self, entry: &'c Entry<'a>, findings: &mut Findings<'a>) {
        let Self {
            checked,
            index,
            english,
            above,
            ..
        } = *self;
        let own = &checked.texts[index];
        let Some((at, message)) = english.get_in_order(entry.key, &mut self.next) else {
            let beyond = self.beyond.get_or_init(|| obsolete::keys(own, english));
            if beyond.contains(entry.key) {
                obsolete::report(own, entry, english, findings);
            }
            return;
        };
        self.is_complete[at] = missing::has_all(entry, message);
        for (attribute, pattern) in entry.parts() {
            let spot = Spot {
                own,
                entry,
                attribute,
            };
            match message.part(attribute) {
                // A term's attributes, and what it is called with, are the language's own.
                None if entry.is_term() => {}
                Some(part) => {
                    compare(checked, index, spot, pattern, part, findings);
                    let same = english.same(message, part);
                    self.two_ways.check(spot, pattern, same, findings);
                }
                None => {
                    let names = message.parts.iter().filter_map(|part| part.attribute);
                    let (rule, message) = match attribute {
                        Some(name) => (
                            Rule::OBSOLETE_ATTRIBUTE,
                            format!(
                                "the English {} has no .{name}, so this is never shown",
                                entry.key
                            ),
                        ),
                        None => (
                            Rule::SUPERFLUOUS_VALUE,
                            format!(
                                "the English {} has no value, so this is never shown",
                                entry.key
                            ),
                        ),
                    };
                    let near = attribute.and_then(|name| nearest(name, names));
                    let finding = spot.report(findings, rule, spot.start(), message);
                    finding.suggestion = Some(match near {
                        Some(near) => format!("did you mean .{near}? Otherwise delete it"),
                        None => "delete it".to_owned(),
                    });
                    finding.remedies = near
                        .map(|near| Remedy::Write(near.to_owned()))
                        .into_iter()
                        .collect();
                }
            }
            if let Some(above) = above {
                parent::check(above, spot, pattern, findings);
            }
        }
    }
}

fn compare<'a>(
    checked: &Checked<'_, 'a, '_>,
    index: usize,
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    let facts = english.facts();
    if !spot.entry.is_term() {
        variables::check(spot, pattern, facts, findings);
    }
    references::check(checked, index, spot, pattern, facts, findings);
    if english.is_reference || is_reference(pattern) {
        return;
    }
    let readings = readings(pattern);
    // That it is empty is found already.
    if readings.iter().all(|own| own.text.trim().is_empty()) {
        return;
    }
    kept::check(spot, &readings, facts, findings);
    markup::check_same(spot, &readings, facts, findings);
    if is_english(spot, &readings, facts) {
        let message = "the text is the same as in English";
        let finding = spot.report(findings, Rule::SAME_AS_ENGLISH, spot.start(), message);
        finding.suggestion = Some("translate it".to_owned() + &or_allow(Rule::SAME_AS_ENGLISH));
    }
    punctuation::check(spot, &readings, facts, findings);
    quotations::check(spot, pattern, facts, findings);
    pairs::check(spot, &readings, facts, findings);
    spacing::check(spot, pattern, facts, findings);
    length::check(spot, &readings, facts, findings);
}

/// Whether a text was not translated. Terms are names, which stay as they are.
fn is_english(spot: Spot<'_, '_>, readings: &[Reading<'_>], english: &EnglishFacts<'_>) -> bool {
    let is_translation = spot.own.folder.id.language.as_str() != "en" && !spot.entry.is_term();
    let texts = || readings.iter().map(|own| own.text.as_ref());
    is_translation
        && texts().eq(english.words.iter().map(String::as_str))
        && texts()
            .next()
            .is_some_and(|text| says_something(&plain(text)))
}

/// Two words or more, each of letters: not a name, a number, or how a program is called, `cp [OPTION] FILE`.
fn says_something(text: &str) -> bool {
    let words = text.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| word.chars().all(char::is_alphabetic));
    let mut words = words.filter(|word| word.len() > 1 && word.chars().any(char::is_lowercase));
    let first = words.next();
    words.any(|word| Some(word) != first)
}
