//! The variables that a text shows.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Pattern, PatternElement};

use crate::check::english::EnglishPart;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::{always_shown, references, variables};

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    let is_plain =
        |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { .. });
    if english.always.is_empty() && pattern.elements.iter().all(is_plain) {
        return;
    }
    let (shown, selecting) = variables(pattern);
    for name in shown.iter().chain(&selecting) {
        if !english.shown.contains(name) && !english.selecting.contains(name) {
            let message = format!("the English text has no ${name}");
            let all: BTreeSet<_> = english.shown.iter().chain(&english.selecting).collect();
            let others: Vec<_> = all.iter().map(|name| format!("${name}")).collect();
            let finding = spot.report(findings, Rule::UNKNOWN_VARIABLE, name, message);
            finding.suggestion = (!others.is_empty()).then(|| others.join(" or "));
            // What is called otherwise is not missing besides.
            return;
        }
    }
    let always = always_shown(pattern);
    for name in english.always.iter().filter(|name| !always.contains(*name)) {
        // A variable that chooses the variant may be said in words: "two jobs". `{ x }` in place of
        // `{ $x }` is found already.
        if selecting.contains(name) || references(pattern).iter().any(|own| own.id() == *name) {
            continue;
        }
        let message = match shown.contains(name) {
            true => format!("a variant leaves out ${name}"),
            false => format!("${name} is missing"),
        };
        let finding = spot.report(findings, Rule::MISSING_VARIABLE, spot.start(), message);
        finding.suggestion = Some(format!("{{ ${name} }}"));
    }
}
