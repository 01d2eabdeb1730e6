//! Rules about plural forms.

use fluent_syntax::ast::{InlineExpression, Variant};
use gengo_messages::ftl::{PluralCategory, PluralRules};

use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::key;
use crate::plural::{examples, has_fractions, is_category, only_number, plural_kind};

/// Checks variants whose keys are names of plural forms and numbers.
pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    (selector, variants): (&InlineExpression<&'a str>, &'a [Variant<&'a str>]),
    findings: &mut Findings<'a>,
) {
    let locale = spot.own.folder.name.as_str();
    let Some(rules) = PluralRules::of(&spot.own.folder.id, plural_kind(selector)) else {
        return;
    };
    let keys: Vec<&str> = variants.iter().map(key).collect();
    let fractions = has_fractions(selector);
    let is_missing = |category: &PluralCategory| {
        if keys.contains(&category.name()) {
            return false;
        }
        // `[0]`, `[1]` and `[2]` do for forms that are there for just these numbers.
        let number = only_number(&rules, *category).map(|number| number.to_string());
        let by_number = number.is_some_and(|number| keys.contains(&&*number));
        !by_number && (fractions || rules.sample(*category).is_some())
    };
    let missing: Vec<_> = rules.categories().filter(is_missing).collect();
    if !missing.is_empty() {
        let names: Vec<_> = missing.iter().map(|own| format!("[{own}]")).collect();
        let message = match names.as_slice() {
            [name] => format!(
                "the plural form {name}{} is missing",
                numbers(&rules, missing[0])
            ),
            _ => format!("the plural forms {} are missing", names.join(", ")),
        };
        let first = variants.first().map_or(spot.entry.id, key);
        let all: Vec<_> = rules.categories().map(|own| format!("[{own}]")).collect();
        let finding = spot.report(findings, Rule::PLURAL_MISSING, first, message);
        finding.suggestion = Some(format!(
            "write a text for each of the forms {}",
            all.join(", ")
        ));
        let names = missing.iter().map(|own| own.name());
        finding.remedies = vec![Remedy::AddForms(names.collect())];
    }
    for variant in variants {
        let key = key(variant);
        let mut expected = rules.categories().map(PluralCategory::name);
        if is_category(key) && !expected.any(|own| own == key) {
            let message =
                format!("{locale} has no plural form [{key}], so this variant is never shown");
            let finding = spot.report(findings, Rule::PLURAL_SUPERFLUOUS, key, message);
            finding.suggestion = Some("delete the variant".to_owned());
            finding.remedies = vec![Remedy::RemoveVariant];
        }
    }
}

/// Which numbers a form is for.
fn numbers(rules: &PluralRules, category: PluralCategory) -> String {
    let numbers: Vec<_> = examples(rules, category)
        .iter()
        .map(u64::to_string)
        .collect();
    match numbers.len() {
        0 => String::new(),
        1 => format!(" (for {})", numbers.join(", ")),
        _ => format!(" (for {} and more)", numbers.join(", ")),
    }
}
