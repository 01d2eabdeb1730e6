//! Variants, and the plural forms that they are for.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant};

use crate::check::checked::Checked;
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::{key, readings};
use crate::plural::{categories, is_category, is_plural};

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a>,
    spot: Spot<'_, 'a>,
    (selector, variants): (&InlineExpression<&'a str>, &'a [Variant<&'a str>]),
    findings: &mut Findings<'a>,
) {
    let mut seen = BTreeSet::new();
    for variant in variants {
        let key = key(variant);
        if !seen.insert(key) {
            let message = format!("[{key}] is there already; this one is not used");
            spot.report(findings, Rule::DUPLICATE_VARIANT, key, message);
        }
        if readings(&variant.value).iter().all(|text| text.is_empty()) {
            let message = format!("the variant [{key}] is empty");
            spot.report(findings, Rule::EMPTY_TEXT, key, message);
        }
    }
    if is_described_as_text(checked, spot.entry, selector) || !is_plural(variants) {
        return;
    }
    let Some(expected) = categories(&spot.own.folder.name, selector) else {
        return;
    };
    // `[0]`, `[1]` and `[2]` do for forms that are there for just these numbers.
    let number = |category| match category {
        "zero" => "0",
        "one" => "1",
        "two" => "2",
        other => other,
    };
    let missing: Vec<_> = expected
        .iter()
        .copied()
        .filter(|category| !seen.contains(category) && !seen.contains(number(category)))
        .collect();
    if !missing.is_empty() {
        let message = format!("the plural forms [{}] are missing", missing.join("], ["));
        let first = variants.first().map_or(spot.entry.id, key);
        spot.report(findings, Rule::PLURAL_MISSING, first, message);
    }
    for variant in variants {
        let key = key(variant);
        if is_category(key) && !expected.contains(&key) {
            let message = format!("{} has no plural form [{key}]", spot.own.folder.name);
            spot.report(findings, Rule::PLURAL_SUPERFLUOUS, key, message);
        }
    }
}

/// Whether the comment of the English message says that a selector is a text.
fn is_described_as_text(
    checked: &Checked<'_, '_>,
    entry: &Entry<'_>,
    selector: &InlineExpression<&str>,
) -> bool {
    let InlineExpression::VariableReference { id } = selector else {
        return false;
    };
    let english = checked.english.and_then(|english| english.get(entry.key));
    let described = format!("${} (String)", id.name);
    let mut lines = english.into_iter().flat_map(|own| own.entry.lines());
    lines.any(|line| line.trim().starts_with(&described))
}
