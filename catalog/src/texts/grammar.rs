//! The rules for a locale's numbers and plural forms.

use std::sync::OnceLock;

use fluent_bundle::types::{FluentNumber, FluentType};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::fault::{Fault, Kind};
use crate::ftl::{Operands, PluralCategory, PluralKind, PluralRules};
use crate::number::{Digits, NumberOptions, Rounding, Style, Symbols, parse_literal};

/// The rules for a locale's numbers and plural forms.
pub(crate) struct Grammar {
    locale: LanguageIdentifier,
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
    numbers: Numbers,
    memoizer: OnceLock<IntlLangMemoizer>,
}

enum Numbers {
    /// As the locale writes them.
    Localized(OnceLock<&'static Symbols>),
    /// As Rust writes them.
    Plain,
}

/// A number, with its formatting options.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number {
    pub(crate) value: f64,
    pub(crate) options: NumberOptions,
}

/// The key that selects a variant.
#[derive(Clone, Debug, PartialEq)]
pub enum VariantKey {
    /// A text, or the name of a plural category.
    Word(Box<str>),
    /// A number, and how it is written.
    Number(f64, Box<str>),
}

/// Which property of a number selects a variant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Chosen {
    Number(f64),
    Category(PluralCategory),
    /// A number never selects it.
    Text,
}

impl Grammar {
    pub(crate) fn of(locale: &LanguageIdentifier, localizes_numbers: bool) -> Self {
        Self {
            locale: locale.clone(),
            cardinal: PluralRules::of(locale, PluralKind::Cardinal),
            ordinal: PluralRules::of(locale, PluralKind::Ordinal),
            numbers: match localizes_numbers {
                true => Numbers::Localized(OnceLock::new()),
                false => Numbers::Plain,
            },
            memoizer: OnceLock::new(),
        }
    }

    pub(crate) fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// Writes a number.
    ///
    /// # Errors
    ///
    /// It is an amount of money.
    pub(crate) fn write_number(&self, number: Number, out: &mut String) -> Result<(), Fault> {
        match &self.numbers {
            Numbers::Plain => Symbols::write_plain(number.value, &number.options, out),
            Numbers::Localized(symbols) => {
                if number.options.style() == Style::Currency {
                    return Err(Kind::Currency.into());
                }
                let symbols = symbols.get_or_init(|| Symbols::of(&self.locale));
                symbols.write(number.value, &number.options, out);
            }
        }
        Ok(())
    }

    /// Writes a value of an app's own type.
    pub(crate) fn write_custom(&self, custom: &dyn FluentType, out: &mut String) {
        let memoizer = || IntlLangMemoizer::new(self.locale.clone());
        out.push_str(&custom.as_string_threadsafe(self.memoizer.get_or_init(memoizer)));
    }

    /// The first variant that a number chooses.
    pub(crate) fn position_of_number(
        &self,
        mut variants: impl Iterator<Item = Chosen>,
        number: Number,
    ) -> Option<usize> {
        let mut category = None;
        variants.position(|variant| match variant {
            Chosen::Number(key) => key == number.value,
            Chosen::Category(key) => *category.get_or_insert_with(|| self.category(number)) == key,
            Chosen::Text => false,
        })
    }

    /// The plural category of a number as it is shown, by CLDR.
    fn category(&self, number: Number) -> PluralCategory {
        let rules = match number.options.kind() {
            PluralKind::Cardinal => &self.cardinal,
            PluralKind::Ordinal => &self.ordinal,
        };
        // As ECMA-402 has it, a percentage is counted as the number that it is of.
        let rounding = match self.numbers {
            Numbers::Localized(_) => number.options.rounding(Style::Decimal),
            Numbers::Plain => number.options.exact(),
        };
        let Some(rules) = rules else {
            return PluralCategory::Other;
        };
        let operands = match (whole(number.value), rounding) {
            (Some(whole), Rounding::Fraction { minimum: 0, .. }) => Some(Operands::from(whole)),
            _ => Digits::new(number.value).map(|digits| digits.rounded(rounding).operands()),
        };
        operands.map_or(PluralCategory::Other, |operands| rules.category(operands))
    }
}

impl From<&VariantKey> for Chosen {
    fn from(key: &VariantKey) -> Self {
        match key {
            VariantKey::Number(number, _) => Chosen::Number(*number),
            VariantKey::Word(name) => {
                PluralCategory::from_name(name).map_or(Chosen::Text, Chosen::Category)
            }
        }
    }
}

impl From<&FluentNumber> for Number {
    fn from(number: &FluentNumber) -> Self {
        Self {
            value: number.value,
            options: NumberOptions::from(&number.options),
        }
    }
}

impl Number {
    /// Parses a number literal. Returns `None` if the text is not a number.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        Some(Self {
            value: parse_literal(text)?,
            options: NumberOptions::with_fraction(fraction.len()),
        })
    }
}

/// A number without a fraction and its sign, if it is not too large for a `u32`.
fn whole(value: f64) -> Option<u64> {
    let value = value.abs();
    let whole = value as u32;
    (f64::from(whole) == value).then(|| whole.into())
}

/// The first variant that a text chooses.
pub(crate) fn position_of_text<'k>(
    mut keys: impl Iterator<Item = &'k VariantKey>,
    text: &str,
) -> Option<usize> {
    keys.position(|key| matches!(key, VariantKey::Word(name) if **name == *text))
}
