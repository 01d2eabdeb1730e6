//! The rule about what a text refers to.

use fluent_syntax::ast::Pattern;

use crate::check::checked::Checked;
use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::lookup::{Lookup, is_cyclic, lookup};
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::{Reference, is_words, references, walk};

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    index: usize,
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    if english.references.is_empty() && is_words(pattern) {
        return;
    }
    let mut own = references(pattern);
    if own == english.references {
        return;
    }
    // A language may have terms of its own.
    let is_english = |key: &str| {
        let in_english = checked
            .english
            .is_some_and(|english| english.contains_key(key));
        in_english || !spot.own.entries.contains_key(key)
    };
    own.retain(|own| !own.is_term() || english.references.contains(own) || is_english(&own.key()));
    // A reference to what is not there is found already.
    let mut dangling = false;
    walk(pattern, &mut |part| {
        if let Some((reference, part)) = part.reference() {
            let found = lookup(checked.texts, index, &reference.key(), part);
            dangling |= !matches!(found, Lookup::Found(..));
        }
    });
    if dangling || own == english.references {
        return;
    }
    // Nor is one in a circle worth another finding.
    if is_cyclic(checked.texts, index, spot.entry, spot.attribute) {
        return;
    }
    let names = |some: &[Reference<'_>], others: &[Reference<'_>]| {
        let some = some.iter().filter(|own| !others.contains(own));
        let placeables: Vec<_> = some.map(|own| format!("{{ {} }}", own.key())).collect();
        placeables.join("` and `")
    };
    let beyond = names(&own, &english.references);
    let missing = names(&english.references, &own);
    let (message, help) = match (beyond.is_empty(), missing.is_empty()) {
        (true, _) => (
            format!("the text lacks `{missing}`, which the English text has"),
            format!("insert `{missing}` where the English text has it"),
        ),
        (false, true) => (
            format!("the text has `{beyond}`, which the English text does not have"),
            match own.len() {
                1 => format!("delete `{beyond}`, or replace it with its text"),
                _ => format!("delete `{beyond}`, or write out what they stand for"),
            },
        ),
        (false, false) => (
            format!("the text has `{beyond}` where the English text has `{missing}`"),
            format!("replace it with `{missing}`"),
        ),
    };
    let slice = own.first().map_or(spot.start(), |own| own.id());
    let finding = spot.report(findings, Rule::REFERENCE_DIFFERS, slice, message);
    finding.suggestion = Some(help);
    if beyond.is_empty() {
        let missing = english
            .references
            .iter()
            .filter(|reference| !own.contains(reference));
        let insert = |own: &Reference<'_>| Remedy::Insert(format!("{{ {} }}", own.key()));
        finding.remedies = missing.map(insert).collect();
    }
}
