//! Plural forms, as CLDR has them.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant};
use gengo_messages::ftl::{
    Operands, PluralCategory, PluralKind, PluralRules, locale_of, written_number,
};

use crate::pattern::key;

/// The names of the categories, in CLDR's order.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PluralCategory::ALL.into_iter().map(PluralCategory::name)
}

/// Whether a variant's key is a category.
pub(crate) fn is_category(key: &str) -> bool {
    PluralCategory::from_name(key).is_some()
}

/// Whether a variant's key is an exact number.
pub(crate) fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// Whether variants are for plural forms.
pub(crate) fn is_plural(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> bool {
    if is_text(selector) {
        return false;
    }
    let mut keys: Vec<&str> = variants.iter().map(key).collect();
    keys.sort_unstable();
    keys.dedup();
    let words: Vec<_> = keys.iter().filter(|key| !is_number(key)).collect();
    let are_categories =
        words.iter().all(|key| is_category(key)) && (keys.contains(&"other") || words.len() > 1);
    // `[1] … *[other]` asks for numbers, not for plural forms.
    are_categories && (words.len() > 1 || keys.len() == 1)
}

/// Whether a selector is a text rather than a number: an attribute of a term, or words in quotation marks.
pub(crate) fn is_text(selector: &InlineExpression<&str>) -> bool {
    matches!(
        selector,
        InlineExpression::TermReference { .. } | InlineExpression::StringLiteral { .. }
    )
}

/// CLDR's plural rules for a selector in a locale: ordinal ones for `NUMBER` of type ordinal.
pub(crate) fn rules(locale: &str, selector: &InlineExpression<&str>) -> Option<PluralRules> {
    PluralRules::of(&locale_of(locale).ok()?, plural_kind(selector))
}

/// Which kind of rules a selector uses.
pub(crate) fn plural_kind(selector: &InlineExpression<&str>) -> PluralKind {
    match option(selector, "type") {
        Some(InlineExpression::StringLiteral { value: "ordinal" }) => PluralKind::Ordinal,
        _ => PluralKind::Cardinal,
    }
}

/// The plural forms of a locale, each with the first whole numbers that it is for, without 0, as examples; `None` if CLDR
/// has no rules for the language.
pub fn plural_forms(locale: &str, kind: PluralKind) -> Option<Vec<(PluralCategory, Vec<u64>)>> {
    let rules = PluralRules::of(&locale_of(locale).ok()?, kind)?;
    let forms = rules.categories();
    Some(forms.map(|form| (form, examples(&rules, form))).collect())
}

/// Whether a selector's numbers have fractions, because they are shown with some digits of them.
pub(crate) fn has_fractions(selector: &InlineExpression<&str>) -> bool {
    option(selector, "minimumFractionDigits")
        .is_some_and(|value| !matches!(value, InlineExpression::NumberLiteral { value: "0" }))
}

/// An option of the function that a selector is.
fn option<'s, 'a>(
    selector: &'s InlineExpression<&'a str>,
    name: &str,
) -> Option<&'s InlineExpression<&'a str>> {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return None;
    };
    let mut named = arguments.named.iter();
    let option = named.find(|argument| argument.name.name == name)?;
    Some(&option.value)
}

/// The plural categories that CLDR gives a locale for a selector.
pub(crate) fn categories(
    locale: &str,
    selector: &InlineExpression<&str>,
) -> Option<BTreeSet<&'static str>> {
    let rules = rules(locale, selector)?;
    Some(rules.categories().map(PluralCategory::name).collect())
}

/// The one whole number that a form is for, if it is for no other. 0 does not count beside others: few texts
/// are shown for it.
pub(crate) fn only_number(rules: &PluralRules, category: PluralCategory) -> Option<u64> {
    let is_of = |number: &u64| rules.category(Operands::from(*number)) == category;
    let mut numbers = sampled().filter(is_of);
    match (numbers.next(), numbers.next()) {
        (Some(number), None) => Some(number),
        (None, _) => Some(0).filter(is_of),
        _ => None,
    }
}

/// The plural forms of a locale for what is counted, in CLDR's order, each with the numbers that it is for, such as
/// `2, 3, 4, 22 …`; none if CLDR has no rules for the language.
pub fn form_samples(locale: &str) -> Vec<(&'static str, String)> {
    let rules = locale_of(locale).ok();
    let rules = rules.and_then(|id| PluralRules::of(&id, PluralKind::Cardinal));
    let forms = rules.into_iter().flat_map(|rules| {
        let forms = rules.categories();
        forms.map(move |form| (form.name(), samples(locale, &rules, form, &[])))
    });
    forms.collect()
}

/// How many numbers are named as samples of a form.
const MOST_SAMPLES: usize = 4;

/// The first numbers that a form is for: whole ones from 0 on, and those that only fractions or round numbers are. As the
/// locale writes them: `1,5`. Without those that have variants of their own, with these keys.
pub(crate) fn samples(
    locale: &str,
    rules: &PluralRules,
    category: PluralCategory,
    taken: &[&str],
) -> String {
    let taken: Vec<_> = taken
        .iter()
        .filter_map(|key| Operands::parse(key))
        .collect();
    let is_of = |number: Operands| rules.category(number) == category && !taken.contains(&number);
    let whole = (0..130_u8).filter(|number| is_of(Operands::from(u64::from(*number))));
    let others = ["1.5", "1000000", "2000000", "3000000"].into_iter();
    let others = others.filter(|number| Operands::parse(number).is_some_and(is_of));
    let others = others.filter_map(|number| number.parse().ok());
    let id = locale_of(locale).unwrap_or_default();
    let mut numbers = whole.map(f64::from).chain(others);
    let first = numbers.by_ref().take(MOST_SAMPLES);
    let first: Vec<_> = first.map(|number| written_number(&id, number)).collect();
    let more = if numbers.next().is_some() { " …" } else { "" };
    first.join(", ") + more
}

/// The first whole numbers that a form is for, as examples, without 0.
pub(crate) fn examples(rules: &PluralRules, category: PluralCategory) -> Vec<u64> {
    let is_of = |number: &u64| rules.category(Operands::from(*number)) == category;
    sampled().filter(is_of).take(3).collect()
}

/// Whole numbers enough to tell all forms of all languages apart: no rule looks at more than the last two digits, or at
/// whether it is a round number.
fn sampled() -> impl Iterator<Item = u64> {
    (1..=210).chain([1_000, 2_000, 10_000, 100_000, 1_000_000, 2_000_000])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_written_as_the_locale_writes_numbers() {
        let of = |locale, form| {
            let forms = form_samples(locale).into_iter();
            let mut own = forms.filter(|(name, _)| *name == form);
            own.next().map(|(_, samples)| samples)
        };
        for (locale, form, expected) in [
            ("pl", "other", "1,5"),
            ("pl", "few", "2, 3, 4, 22 …"),
            ("cs", "many", "1,5"),
            ("es", "many", "1.000.000, 2.000.000, 3.000.000"),
            (
                "fr",
                "many",
                "1\u{202f}000\u{202f}000, 2\u{202f}000\u{202f}000, 3\u{202f}000\u{202f}000",
            ),
            ("fa", "one", "۰, ۱"),
            ("en", "other", "0, 2, 3, 4 …"),
        ] {
            assert_eq!(
                of(locale, form).as_deref(),
                Some(expected),
                "{locale} {form}"
            );
        }
    }
}
