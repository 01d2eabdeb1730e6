//! The plural categories of a locale, with example numbers.

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::{Operands, PluralCategory, PluralKind, PluralRules};

/// The plural rules of a locale; where CLDR has none, all numbers are alike.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Plurals(Option<PluralRules>);

impl Plurals {
    pub(crate) fn of(locale: &LanguageIdentifier) -> Self {
        Self::of_kind(locale, PluralKind::Cardinal)
    }

    pub(crate) fn of_kind(locale: &LanguageIdentifier, kind: PluralKind) -> Self {
        let rules = PluralRules::of(locale, kind);
        Self(rules.filter(|rules| rules.categories().len() > 1))
    }

    pub(crate) fn rules(self) -> Option<PluralRules> {
        self.0
    }

    /// CLDR's categories, in CLDR's order.
    pub(crate) fn categories(self) -> Vec<PluralCategory> {
        match self.0 {
            Some(rules) => rules.categories().collect(),
            None => vec![PluralCategory::Other],
        }
    }

    pub(crate) fn category(self, number: f64) -> PluralCategory {
        match (self.0, Operands::from_f64(number, 0, None)) {
            (Some(rules), Some(number)) => rules.category(number),
            _ => PluralCategory::Other,
        }
    }

    /// Whether whole numbers are of a category, not fractions alone.
    pub(crate) fn has_whole(self, category: PluralCategory) -> bool {
        whole_numbers().any(|number| self.category(number) == category)
    }

    /// Numbers of a category: the largest of those that are of one category in other rules, too, for
    /// each of these. Whole ones, where there are any.
    pub(crate) fn examples(
        self,
        category: PluralCategory,
        other: Plurals,
        but: &[f64],
    ) -> Vec<f64> {
        match self.has_whole(category) {
            true => self.examples_of(whole_numbers(), category, other, but),
            false => self.examples_of(FRACTIONS.into_iter(), category, other, but),
        }
    }

    fn examples_of(
        self,
        numbers: impl Iterator<Item = f64>,
        category: PluralCategory,
        other: Plurals,
        but: &[f64],
    ) -> Vec<f64> {
        let mut examples: Vec<f64> = Vec::new();
        for number in numbers.filter(|number| !but.contains(number)) {
            let theirs = other.category(number);
            let is_new = |known: &f64| other.category(*known) != theirs;
            if self.category(number) == category && examples.iter().all(is_new) {
                examples.push(number);
            }
        }
        examples
    }
}

/// Numbers of every CLDR category that whole numbers have, the largest first.
fn whole_numbers() -> impl Iterator<Item = f64> {
    let large = [2_000_000, 1_000_000, 100_000, 10_000, 1_011];
    large.into_iter().chain((0..=1_000).rev()).map(f64::from)
}

/// For the categories that no whole number has.
const FRACTIONS: [f64; 3] = [1.5, 0.5, 2.25];
