//! CLDR's plural categories of a locale.

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::{Operands, PluralCategory, PluralKind, PluralRules};

/// Counts that are rendered: every CLDR category of a whole number has one.
pub(crate) const COUNTS: [f64; 29] = [
    0., 1., 2., 3., 4., 5., 6., 7., 9., 10., 11., 12., 15., 19., 20., 21., 22., 25., 31., 99.,
    100., 101., 102., 103., 111., 1_000., 1_011., 1_000_000., 2_000_000.,
];

/// For the categories that no whole number has.
const FRACTIONS: [f64; 3] = [1.5, 0.5, 2.25];

/// CLDR's categories of a locale, in CLDR's order.
pub(crate) fn categories(locale: &LanguageIdentifier) -> Vec<PluralCategory> {
    match rules(locale) {
        Some(rules) => rules.categories().collect(),
        None => vec![PluralCategory::Other],
    }
}

/// CLDR's cardinal plural rules of a locale.
pub(crate) fn rules(locale: &LanguageIdentifier) -> Option<PluralRules> {
    PluralRules::of(locale, PluralKind::Cardinal)
}

/// The category of a number in a locale.
pub(crate) fn category_of(rules: Option<&PluralRules>, count: f64) -> PluralCategory {
    match (rules, Operands::from_f64(count, 0, None)) {
        (Some(rules), Some(count)) => rules.category(count),
        _ => PluralCategory::Other,
    }
}

/// Whether numbers are of the same categories in two locales.
pub(crate) fn have_same_plurals(one: &LanguageIdentifier, other: &LanguageIdentifier) -> bool {
    let (one, other) = (rules(one), rules(other));
    let mut numbers = COUNTS.into_iter().chain(FRACTIONS);
    numbers.all(|n| category_of(one.as_ref(), n) == category_of(other.as_ref(), n))
}

/// Numbers of a category, the largest last: whole ones where there are any.
pub(crate) fn samples(locale: &LanguageIdentifier, category: PluralCategory) -> Vec<f64> {
    let rules = rules(locale);
    let of = |counts: &[f64]| -> Vec<f64> {
        let mut counts = counts.to_vec();
        counts.retain(|&count| category_of(rules.as_ref(), count) == category);
        counts
    };
    let whole = of(&COUNTS);
    if whole.is_empty() {
        of(&FRACTIONS)
    } else {
        whole
    }
}

/// Whether a variant's name is a plural category, but the one that is mostly the default.
pub(crate) fn is_category(name: &str) -> bool {
    ["zero", "one", "two", "few", "many"].contains(&name)
}
