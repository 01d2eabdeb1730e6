//! Names, addresses and numbers, which stay as they are.

use std::borrow::Cow;

use crate::check::english::EnglishPart;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::check::words::{has_word, numbers, plain, urls};

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    words: &[Cow<'_, str>],
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    for name in &english.kept {
        if !words.iter().all(|text| has_word(text, name)) {
            let message = format!("{name:?} is gone; it stays as it is");
            spot.report(findings, Rule::LOST_NAME, spot.start(), message);
        }
    }
    for url in &english.urls {
        if !words.iter().any(|text| urls(text).any(|own| own == url)) {
            let message = format!("the address {url} is gone");
            spot.report(findings, Rule::LOST_URL, spot.start(), message);
        }
    }
    let has_numbers = |text: &Cow<'_, str>| {
        let mut numbers = english.numbers.iter();
        numbers.all(|number| has_word(text, number)) && !text.contains(':')
    };
    if !words.iter().all(has_numbers) {
        check_numbers(spot, words, english, findings);
    }
}

fn check_numbers<'a>(
    spot: Spot<'_, 'a>,
    words: &[Cow<'_, str>],
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    let own: Vec<_> = words.iter().map(|text| numbers(&plain(text))).collect();
    for number in &english.numbers {
        let message = if !own.iter().any(|own| own.contains(number)) {
            format!("the number {number} is gone")
        } else if english.numbers_in_all.contains(number)
            && !own.iter().all(|own| own.contains(number))
        {
            format!("the number {number} is gone in a variant")
        } else {
            continue;
        };
        if !english.kept.iter().any(|name| name.contains(number)) {
            spot.report(findings, Rule::LOST_NUMBER, spot.start(), message);
        }
    }
}
