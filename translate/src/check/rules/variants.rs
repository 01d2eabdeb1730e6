//! Rules about variants: duplicates, empty ones, and their keys.

use fluent_syntax::ast::{InlineExpression, Pattern, PatternElement, Variant};

use crate::check::checked::Checked;
use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::rules::{plural_forms, variant_keys};
use crate::check::selected::{Selected, selected};
use crate::check::spot::Spot;
use crate::pattern::{key as key_of, variable_of};
use crate::plural::is_plural;
use crate::reading::words;

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    spot: Spot<'_, 'a>,
    choice: (&InlineExpression<&'a str>, &'a [Variant<&'a str>]),
    findings: &mut Findings<'a>,
) {
    let (selector, variants) = choice;
    for (at, variant) in variants.iter().enumerate() {
        let key = key_of(variant);
        if variants[..at].iter().any(|own| key_of(own) == key) {
            let message = format!("[{key}] is defined twice; only the first one is used");
            let finding = spot.report(findings, Rule::DUPLICATE_VARIANT, key, message);
            finding.suggestion = Some("delete one of the two".to_owned());
            finding.remedies = vec![Remedy::RemoveVariant];
        }
        if is_empty(&variant.value) {
            let message = format!("the variant [{key}] is empty");
            let finding = spot.report(findings, Rule::EMPTY_TEXT, key, message);
            finding.suggestion = Some("write the text".to_owned());
        }
    }
    let by = selected(checked, spot, selector, variants);
    let has_wrong_keys = variant_keys::check(spot, choice, by, findings);
    if !has_wrong_keys && by != Selected::Text && is_plural(selector, variants) {
        plural_forms::check(spot, choice, findings);
    }
}

/// Whether a text says nothing, whichever variants are chosen in it.
fn is_empty(pattern: &Pattern<&str>) -> bool {
    // Words outside of all choices are in each reading.
    let says = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => !value.is_empty(),
        PatternElement::Placeable { .. } => variable_of(element).is_some(),
    };
    !pattern.elements.iter().any(says) && words(pattern).iter().all(|text| text.is_empty())
}
