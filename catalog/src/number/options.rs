//! The options of `NUMBER`.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumberOptions, FluentNumberStyle, FluentNumberType};

use super::digits::Rounding;
use crate::ftl::PluralKind;

/// The most digits of a fraction, as ECMA-402 has it.
const MOST_FRACTION_DIGITS: u8 = 100;
/// The most digits of a whole part, and the most significant digits, as ECMA-402 has it.
const MOST_DIGITS: u8 = 21;

/// Options of a number. What is not given is left to the number's own options, or else to the locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct NumberOptions {
    kind: Option<PluralKind>,
    style: Option<Style>,
    grouping: Option<Grouping>,
    minimum_integer_digits: Option<u8>,
    fraction_digits: Bounds,
    significant_digits: Bounds,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Decimal,
    Percent,
    /// What an app may ask for by a `FluentNumber`, and is not supported.
    Currency,
}

/// When digits are separated into groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grouping {
    /// From as many digits on as the locale has it.
    Auto,
    /// Wherever there are two groups.
    Always,
    /// Where the first group has two digits or more.
    Min2,
    Never,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Bounds {
    minimum: Option<u8>,
    maximum: Option<u8>,
}

/// Why an option is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OptionError {
    /// There is no such option, or it is not supported.
    Name,
    /// The option does not take that value.
    Value,
}

type Setter = fn(&mut NumberOptions, &FluentValue<'_>) -> Option<()>;

/// The options that `NUMBER` takes in a text, by Fluent's names.
const OPTIONS: [(&str, Setter); 8] = [
    ("type", |own, value| {
        own.kind = Some(match word(value)? {
            "cardinal" => PluralKind::Cardinal,
            "ordinal" => PluralKind::Ordinal,
            _ => return None,
        });
        Some(())
    }),
    ("style", |own, value| {
        own.style = Some(match word(value)? {
            "decimal" => Style::Decimal,
            "percent" => Style::Percent,
            _ => return None,
        });
        Some(())
    }),
    ("useGrouping", |own, value| {
        own.grouping = Some(match value {
            FluentValue::Number(number) if number.value == 0.0 => Grouping::Never,
            value => match word(value)? {
                "auto" | "true" => Grouping::Auto,
                "always" => Grouping::Always,
                "min2" => Grouping::Min2,
                "false" => Grouping::Never,
                _ => return None,
            },
        });
        Some(())
    }),
    ("minimumIntegerDigits", |own, value| {
        own.minimum_integer_digits = Some(digits(value, 1, MOST_DIGITS)?);
        Some(())
    }),
    ("minimumFractionDigits", |own, value| {
        own.fraction_digits.minimum = Some(digits(value, 0, MOST_FRACTION_DIGITS)?);
        Some(())
    }),
    ("maximumFractionDigits", |own, value| {
        own.fraction_digits.maximum = Some(digits(value, 0, MOST_FRACTION_DIGITS)?);
        Some(())
    }),
    ("minimumSignificantDigits", |own, value| {
        own.significant_digits.minimum = Some(digits(value, 1, MOST_DIGITS)?);
        Some(())
    }),
    ("maximumSignificantDigits", |own, value| {
        own.significant_digits.maximum = Some(digits(value, 1, MOST_DIGITS)?);
        Some(())
    }),
];

fn word<'v>(value: &'v FluentValue<'_>) -> Option<&'v str> {
    match value {
        FluentValue::String(text) => Some(text),
        _ => None,
    }
}

fn digits(value: &FluentValue<'_>, least: u8, most: u8) -> Option<u8> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.value.floor();
    (f64::from(least)..=f64::from(most))
        .contains(&digits)
        .then_some(digits as u8)
}

impl NumberOptions {
    /// A number that is written with so many digits in its fraction, as in `{ 3.10 }`.
    pub(crate) fn with_fraction(digits: usize) -> Self {
        let minimum = (digits > 0).then(|| saturated(digits, 0, MOST_FRACTION_DIGITS));
        Self {
            fraction_digits: Bounds {
                minimum,
                maximum: None,
            },
            ..Self::default()
        }
    }

    /// Sets an option by its name in Fluent.
    pub(crate) fn set(&mut self, name: &str, value: &FluentValue<'_>) -> Result<(), OptionError> {
        let option = OPTIONS.iter().find(|(own, _)| *own == name);
        let (_, set) = option.ok_or(OptionError::Name)?;
        set(self, value).ok_or(OptionError::Value)
    }

    /// Whether a minimum is above its maximum.
    pub(crate) fn is_contradictory(&self) -> bool {
        self.fraction_digits.is_contradictory() || self.significant_digits.is_contradictory()
    }

    /// These options, and the others' where these leave them open.
    pub(crate) fn over(self, others: Self) -> Self {
        Self {
            kind: self.kind.or(others.kind),
            style: self.style.or(others.style),
            grouping: self.grouping.or(others.grouping),
            minimum_integer_digits: self
                .minimum_integer_digits
                .or(others.minimum_integer_digits),
            fraction_digits: self.fraction_digits.over(others.fraction_digits),
            significant_digits: self.significant_digits.over(others.significant_digits),
        }
    }

    pub(crate) fn kind(&self) -> PluralKind {
        self.kind.unwrap_or(PluralKind::Cardinal)
    }

    pub(crate) fn style(&self) -> Style {
        self.style.unwrap_or(Style::Decimal)
    }

    pub(crate) fn grouping(&self) -> Grouping {
        self.grouping.unwrap_or(Grouping::Auto)
    }

    pub(crate) fn minimum_integer_digits(&self) -> usize {
        self.minimum_integer_digits.unwrap_or(1).into()
    }

    /// The digits that are asked for at least, and no others cut off.
    pub(crate) fn exact(&self) -> Rounding {
        Rounding::Fraction {
            minimum: self.fraction_digits.minimum.unwrap_or(0).into(),
            maximum: usize::MAX,
        }
    }

    /// To how many digits the number is rounded in a style: by ECMA-402, three in the fraction and none in that of a
    /// percentage, unless something else is asked for.
    pub(crate) fn rounding(&self, style: Style) -> Rounding {
        if self.significant_digits != Bounds::default() {
            let minimum = self.significant_digits.minimum.unwrap_or(1);
            let maximum = self.significant_digits.maximum.unwrap_or(MOST_DIGITS);
            return Rounding::Significant {
                minimum: minimum.into(),
                maximum: maximum.max(minimum).into(),
            };
        }
        let usual = match style {
            Style::Percent => 0,
            Style::Decimal | Style::Currency => 3,
        };
        let minimum = self.fraction_digits.minimum.unwrap_or(0);
        let maximum = self.fraction_digits.maximum.unwrap_or(usual);
        Rounding::Fraction {
            minimum: minimum.into(),
            maximum: maximum.max(minimum).into(),
        }
    }
}

impl From<&FluentNumberOptions> for NumberOptions {
    /// Digits beyond what ECMA-402 allows are cut to what it does.
    fn from(options: &FluentNumberOptions) -> Self {
        let bounds = |minimum: Option<usize>, maximum: Option<usize>, least, most| Bounds {
            minimum: minimum.map(|digits| saturated(digits, least, most)),
            maximum: maximum.map(|digits| saturated(digits, least, most)),
        };
        Self {
            kind: match options.r#type {
                FluentNumberType::Cardinal => None,
                FluentNumberType::Ordinal => Some(PluralKind::Ordinal),
            },
            style: match options.style {
                FluentNumberStyle::Decimal => None,
                FluentNumberStyle::Percent => Some(Style::Percent),
                FluentNumberStyle::Currency => Some(Style::Currency),
            },
            grouping: (!options.use_grouping).then_some(Grouping::Never),
            minimum_integer_digits: options
                .minimum_integer_digits
                .map(|digits| saturated(digits, 1, MOST_DIGITS)),
            fraction_digits: bounds(
                options.minimum_fraction_digits,
                options.maximum_fraction_digits,
                0,
                MOST_FRACTION_DIGITS,
            ),
            significant_digits: bounds(
                options.minimum_significant_digits,
                options.maximum_significant_digits,
                1,
                MOST_DIGITS,
            ),
        }
    }
}

impl From<NumberOptions> for FluentNumberOptions {
    /// `always` and `min2` are lost: there are no such options.
    fn from(options: NumberOptions) -> Self {
        Self {
            r#type: match options.kind() {
                PluralKind::Cardinal => FluentNumberType::Cardinal,
                PluralKind::Ordinal => FluentNumberType::Ordinal,
            },
            style: match options.style() {
                Style::Decimal => FluentNumberStyle::Decimal,
                Style::Percent => FluentNumberStyle::Percent,
                Style::Currency => FluentNumberStyle::Currency,
            },
            use_grouping: options.grouping() != Grouping::Never,
            minimum_integer_digits: options.minimum_integer_digits.map(Into::into),
            minimum_fraction_digits: options.fraction_digits.minimum.map(Into::into),
            maximum_fraction_digits: options.fraction_digits.maximum.map(Into::into),
            minimum_significant_digits: options.significant_digits.minimum.map(Into::into),
            maximum_significant_digits: options.significant_digits.maximum.map(Into::into),
            ..Self::default()
        }
    }
}

impl Bounds {
    fn is_contradictory(self) -> bool {
        self.minimum
            .zip(self.maximum)
            .is_some_and(|(minimum, maximum)| minimum > maximum)
    }

    /// Where the two contradict each other, these count.
    fn over(self, others: Self) -> Self {
        let both = Self {
            minimum: self.minimum.or(others.minimum),
            maximum: self.maximum.or(others.maximum),
        };
        match both.is_contradictory() {
            false => both,
            true if self.maximum.is_some() => Self {
                minimum: both.maximum,
                ..both
            },
            true => Self {
                maximum: both.minimum,
                ..both
            },
        }
    }
}

fn saturated(digits: usize, least: u8, most: u8) -> u8 {
    u8::try_from(digits).unwrap_or(most).clamp(least, most)
}
