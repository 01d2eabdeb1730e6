//! Rules about variables.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;
use gengo_messages::ftl::PluralCategory;

use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::listed::one_of;
use crate::pattern::{always_shown, is_words, references, variable_of, variables};
use crate::plural::{examples, rules};
use crate::reading::{Chosen, Reading, readings};

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let known = english.shown.iter().chain(&english.selecting);
    let own = || pattern.elements.iter().filter_map(variable_of);
    // Most texts have the same variables, and have them in all readings.
    if is_words(pattern)
        && own().all(|name| known.clone().any(|own| *own == name))
        && english
            .told
            .iter()
            .all(|name| own().any(|own| own == *name))
    {
        return;
    }
    let (shown, selecting) = variables(pattern);
    for name in shown.iter().chain(&selecting) {
        if !english.shown.contains(name) && !english.selecting.contains(name) {
            let message = format!("the English text has no ${name}, so the app does not pass it");
            let all: BTreeSet<_> = english.shown.iter().chain(&english.selecting).collect();
            let others: Vec<_> = all.iter().map(|name| format!("${name}")).collect();
            let finding = spot.report(findings, Rule::UNKNOWN_VARIABLE, name, message);
            finding.suggestion = Some(match others.is_empty() {
                true if shown.contains(name) => format!("delete `{{ ${name} }}`"),
                true => "rewrite the text without the variable".to_owned(),
                false => format!("use {}", one_of(&others)),
            });
            let names = all.iter().map(|name| Remedy::Write((**name).to_owned()));
            finding.remedies = names.collect();
            // A variable with the wrong name is not reported as missing, too.
            return;
        }
    }
    let always = always_shown(pattern);
    for &name in english.told.iter().filter(|name| !always.contains(*name)) {
        // `{ x }` in place of `{ $x }` is found already.
        if references(pattern).iter().any(|own| own.id() == name) {
            continue;
        }
        if selecting.contains(&name) {
            check_forms(spot, pattern, name, findings);
            continue;
        }
        let locale = spot.own.folder.name.as_str();
        if may_lack(&readings(pattern), name, locale, english) {
            continue;
        }
        let message = match shown.contains(&name) {
            true => format!("a variant lacks ${name}, which the English text shows"),
            false => format!("the text lacks ${name}, which the English text shows"),
        };
        let finding = spot.report(findings, Rule::MISSING_VARIABLE, spot.start(), message);
        finding.suggestion = Some(format!("insert `{{ ${name} }}` where it belongs"));
        finding.remedies = vec![Remedy::Insert(format!("{{ ${name} }}"))];
    }
}

/// Whether a text may do without a variable: another message may show it, and a variant for none says nothing of
/// what there is.
fn may_lack(
    readings: &[Reading<'_>],
    name: &str,
    locale: &str,
    english: &EnglishFacts<'_>,
) -> bool {
    let is_none = |chosen: &Chosen<'_>| chosen.is_by_number() && chosen.number(locale) == Some(0);
    let mut without = readings.iter().filter(|own| !own.shown.contains(&name));
    without.all(|own| {
        let by_message = own.shows_message && !english.always.contains(&name);
        by_message || own.chosen.iter().any(is_none)
    })
}

/// A variable that chooses the variant may be said in words where that is for one number alone: "two jobs".
fn check_forms<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    name: &str,
    findings: &mut Findings<'a>,
) {
    let locale = spot.own.folder.name.as_str();
    let readings = readings(pattern);
    let is_right = |reading: &&Reading<'a>| {
        // Choices by words, and variants that are found already, show what they are for.
        let needs_none = |chosen: &Chosen<'_>| {
            chosen.variable() == Some(name) && (!chosen.is_by_number() || chosen.is_idle(locale))
        };
        reading.tells(name, locale)
            || reading.shows_message
            || reading.chosen.iter().any(needs_none)
    };
    let Some(wrong) = readings.iter().find(|reading| !is_right(reading)) else {
        return;
    };
    let mut chosen = wrong.chosen.iter();
    let chosen = chosen.find(|chosen| chosen.variable() == Some(name));
    let Some(chosen) = chosen else {
        let message = format!("a variant lacks ${name}, which the English text shows");
        let finding = spot.report(findings, Rule::MISSING_VARIABLE, spot.start(), message);
        finding.suggestion = Some(format!("insert `{{ ${name} }}` where it belongs"));
        finding.remedies = vec![Remedy::Insert(format!("{{ ${name} }}"))];
        return;
    };
    let key = chosen.key();
    let numbers = rules(locale, chosen.selector)
        .zip(PluralCategory::from_name(key))
        .map(|(rules, category)| examples(&rules, category));
    let numbers: Vec<_> = numbers.iter().flatten().map(u64::to_string).collect();
    let which = match numbers.len() {
        0 | 1 => String::new(),
        _ => format!(", although it covers {} and more", numbers.join(", ")),
    };
    let message = format!("the variant [{key}] does not show ${name}{which}");
    let finding = spot.report(findings, Rule::MISSING_VARIABLE, key, message);
    finding.suggestion = Some(format!("insert `{{ ${name} }}` where the number belongs"));
    finding.remedies = vec![Remedy::Insert(format!("{{ ${name} }}"))];
}
