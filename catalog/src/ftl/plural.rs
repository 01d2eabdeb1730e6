//! The plural form for a number, by CLDR's rules.
//!
//! The rules are generated from CLDR's data into `plural/cldr.rs`, for every language that has any there. The compiled
//! data of `icu_plurals` leaves out some 60 of them, and its baked data cannot be extended without `unsafe`.

mod category;
mod cldr;
mod operands;
mod rule_set;

use unic_langid::LanguageIdentifier;

pub use category::PluralCategory;
pub use operands::Operands;
use rule_set::RuleSet;

use crate::reader::from_unic;

/// The rules by which a language chooses a form for a number.
///
/// ```
/// # use message_catalog::ftl::plural::{Operands, PluralCategory, PluralKind, PluralRules};
/// let polish = "pl".parse().unwrap();
/// let rules = PluralRules::of(&polish, PluralKind::Cardinal).unwrap();
/// assert_eq!(rules.category(Operands::from(22)), PluralCategory::Few);
/// assert_eq!(rules.category(Operands::parse("22.0").unwrap()), PluralCategory::Other);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PluralRules {
    set: &'static RuleSet,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PluralKind {
    /// How many there are: 1 file, 2 files.
    Cardinal,
    /// Which one it is: the 1st, the 2nd.
    Ordinal,
}

impl PartialEq for PluralRules {
    /// Whether they are the same for all numbers.
    fn eq(&self, other: &Self) -> bool {
        self.conditions().eq(other.conditions())
    }
}

impl PluralRules {
    /// The rules of a locale: its own, those of its CLDR parent of the same language, or those of its language.
    ///
    /// `None` where CLDR has none for the language; those of the root, which know `other` alone, never stand in.
    pub fn of(locale: &LanguageIdentifier, kind: PluralKind) -> Option<Self> {
        let region = locale.region.as_ref().map_or("", |region| region.as_str());
        find(locale.language.as_str(), region, kind).or_else(|| find_canonical(locale, kind))
    }

    /// The categories that the language tells apart, in CLDR's order; `other` is always the last.
    ///
    /// ```
    /// # use message_catalog::ftl::plural::{PluralKind, PluralRules};
    /// let rules = PluralRules::of(&"cs".parse().unwrap(), PluralKind::Cardinal).unwrap();
    /// let names: Vec<_> = rules.categories().map(|category| category.name()).collect();
    /// assert_eq!(names, ["one", "few", "many", "other"]);
    /// ```
    pub fn categories(&self) -> impl ExactSizeIterator<Item = PluralCategory> + use<> {
        self.set.categories.iter().copied()
    }

    /// What CLDR says of the numbers of each category but `other`, in the syntax of its plural
    /// rules: the first that holds counts.
    ///
    /// ```
    /// # use message_catalog::ftl::plural::{PluralCategory, PluralKind, PluralRules};
    /// let rules = PluralRules::of(&"de".parse().unwrap(), PluralKind::Cardinal).unwrap();
    /// assert!(rules.conditions().eq([(PluralCategory::One, "i = 1 and v = 0")]));
    /// ```
    pub fn conditions(&self) -> impl Iterator<Item = (PluralCategory, &'static str)> + use<> {
        self.categories().zip(self.set.conditions.iter().copied())
    }

    /// The category of a number.
    pub fn category(&self, number: Operands) -> PluralCategory {
        (self.set.choose)(number)
    }

    /// A whole number of a category, as an example: the smallest one, but 0 only where no other number below 1,001 will do.
    ///
    /// `None` where the language lacks the category or uses it for fractions alone (`many` in Czech).
    ///
    /// ```
    /// # use message_catalog::ftl::plural::{PluralCategory, PluralKind, PluralRules};
    /// let rules = PluralRules::of(&"en".parse().unwrap(), PluralKind::Ordinal).unwrap();
    /// assert_eq!(rules.sample(PluralCategory::Few), Some(3));
    /// assert_eq!(rules.sample(PluralCategory::Many), None);
    /// ```
    pub fn sample(&self, category: PluralCategory) -> Option<u64> {
        if !self.set.categories.contains(&category) {
            return None;
        }
        // No rule looks further: all have a sample here if any whole number has the category.
        (1..=1000)
            .chain([0, 10_000, 100_000, 1_000_000])
            .find(|&number| self.category(Operands::from(number)) == category)
    }
}

fn find(language: &str, region: &str, kind: PluralKind) -> Option<PluralRules> {
    let table = match kind {
        PluralKind::Cardinal => cldr::CARDINAL,
        PluralKind::Ordinal => cldr::ORDINAL,
    };
    let look_up = |key: (&str, &str)| {
        let found = table.binary_search_by_key(&key, |&(language, region, _)| (language, region));
        table.get(found.ok()?).map(|&(.., set)| PluralRules { set })
    };
    look_up((language, region)).or_else(|| look_up((language, "")))
}

/// Looks again by the id that CLDR prefers (`iw` is `he`, `cmn` is `zh`), with its likely language if it names none.
fn find_canonical(locale: &LanguageIdentifier, kind: PluralKind) -> Option<PluralRules> {
    let id = from_unic(locale);
    if id.is_unknown() {
        return None;
    }
    let region = id.region.as_ref().map_or("", |region| region.as_str());
    find(id.language.as_str(), region, kind)
}
