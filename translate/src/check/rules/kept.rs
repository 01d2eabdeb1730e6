//! Rules about names, addresses and numbers, which stay the same.

use memchr::memchr;

use crate::check::compact::has_in_words;
use crate::check::english_part::{EnglishFacts, EnglishNumber};
use crate::check::findings::Findings;
use crate::check::numbers::{Number, has_number, written};
use crate::check::quote::quoted;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::check::words::{has_word, plain, urls};
use crate::plural::is_number;
use crate::reading::Reading;

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    for name in &english.kept {
        if !readings.iter().all(|own| has_word(&own.text, name)) {
            let inner = name.strip_prefix('"').and_then(|own| own.strip_suffix('"'));
            let message = format!(
                "{} is missing{}; it must stay as it is in every language",
                quoted(inner.unwrap_or(name)),
                inner.map_or("", |_| ", with its quotation marks"),
            );
            let finding = spot.report(findings, Rule::LOST_NAME, spot.start(), message);
            finding.suggestion = Some(format!("copy {name} from the English text"));
            finding.remedies = vec![Remedy::Insert((*name).to_owned())];
        }
    }
    for url in &english.urls {
        if !readings
            .iter()
            .any(|own| urls(&own.text).any(|own| own == url))
        {
            let message = format!("the address {url} is missing");
            let finding = spot.report(findings, Rule::LOST_URL, spot.start(), message);
            finding.suggestion = Some("copy it from the English text".to_owned());
            finding.remedies = vec![Remedy::Insert(url.clone())];
        }
    }
    let has_numbers = |own: &Reading<'_>| {
        let mut numbers = english.digits.iter();
        numbers.all(|number| has_number(&own.text, number))
            && memchr(b':', own.text.as_bytes()).is_none()
    };
    if !english.numbers.is_empty() && !readings.iter().all(has_numbers) {
        check_numbers(spot, readings, english, findings);
    }
}

fn check_numbers<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let locale = &spot.own.folder.id;
    let numbers = english.numbers.iter().map(|own| &own.number);
    let numbers: Vec<Number> = numbers.cloned().collect();
    let own: Vec<_> = readings
        .iter()
        .map(|reading| {
            let text = plain(&reading.text);
            let written = written(&text, &numbers);
            (reading, text, written)
        })
        .collect();
    // One thing is an article in many languages, "a year".
    let all = english.numbers.iter();
    let all = all.filter(|own| own.number.value != "1" || own.counted.is_some());
    for EnglishNumber {
        number,
        in_all,
        counted,
    } in all
    {
        let has = |(reading, text, written): &(&Reading<'_>, String, _)| {
            number.is_in(written)
                || counted
                    .is_some_and(|name| says_count(reading, name, number, &spot.own.folder.name))
                || has_in_words(locale, &number.value, text)
        };
        let value = &number.value;
        let message = if !own.iter().any(has) {
            format!("the number {value} is missing")
        } else if (*in_all || counted.is_some()) && !own.iter().all(has) {
            format!("a variant lacks the number {value}")
        } else {
            continue;
        };
        if !english.kept.iter().any(|name| name.contains(value)) {
            let finding = spot.report(findings, Rule::LOST_NUMBER, spot.start(), message);
            finding.suggestion = Some(match counted {
                Some(name) => format!("write {value}, or insert `{{ ${name} }}` in its place"),
                None => format!("write {value} in digits, grouped as usual in this language"),
            });
            let counted = counted.map(|name| Remedy::Insert(format!("{{ ${name} }}")));
            finding.remedies = counted.into_iter().collect();
        }
    }
}

/// Whether a text says by a variable, which English is `number` for, that it is that many.
fn says_count(reading: &Reading<'_>, name: &str, number: &Number, locale: &str) -> bool {
    if reading.shown.contains(&name) || reading.shows_message {
        return true;
    }
    let Ok(number) = number.value.parse() else {
        return false;
    };
    let mut chosen = reading.chosen.iter();
    let chosen = chosen.find(|chosen| chosen.variable() == Some(name));
    // A variant for other numbers need not say it, and one for this number alone may say it in words.
    chosen.is_some_and(|own| !own.is_for(number, locale) || is_number(own.key()))
}
