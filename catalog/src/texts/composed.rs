//! A text as it is rendered: its references followed, its terms filled in.

use std::fmt::Write;
use std::sync::Arc;

use fluent_bundle::types::{
    FluentNumber, FluentNumberCurrencyDisplayStyle, FluentNumberStyle, FluentNumberType,
};
use fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::fault::{Fault, Kind};
use crate::ftl::{Operands, PluralCategory, PluralKind, PluralRules};

/// First strong isolate, and pop directional isolate.
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// The most fraction digits that a number is shown with.
pub(crate) const MAX_FRACTION_DIGITS: usize = 15;

/// A text that takes arguments, worked out as far as it goes without them: words, variables, and
/// choices, in a row. What it refers to is part of it.
#[derive(Clone, Debug)]
pub struct Composed {
    pieces: Arc<[Piece]>,
    /// How long it is about to be, in bytes.
    length: usize,
}

/// A piece of a [`Composed`] text.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Words.
    Text(Arc<str>),
    /// An argument that is shown.
    Variable(Variable),
    /// A choice by an argument.
    Choice(Choice),
    /// What a reference stands for.
    Group(Composed),
}

/// An argument, and how it is to be understood.
#[derive(Clone, Debug)]
pub struct Variable {
    pub(crate) name: Box<str>,
    /// What the `NUMBER` around it was given, the innermost first; `None` if it is shown as it is.
    pub(crate) number: Option<Box<[NumberOption]>>,
    pub(crate) isolated: bool,
}

/// A choice between texts, by an argument.
#[derive(Clone, Debug)]
pub struct Choice {
    pub(crate) by: Variable,
    pub(crate) variants: Box<[(VariantKey, Composed)]>,
    pub(crate) default: usize,
    pub(crate) isolated: bool,
}

/// By what a variant is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum VariantKey {
    /// A text, or the name of a plural category.
    Word(Box<str>),
    /// A number, and how it is written.
    Number(FluentNumber, Box<str>),
}

/// An option of `NUMBER`.
#[derive(Clone, Debug)]
pub(crate) enum NumberOption {
    Currency(String),
    CurrencyDisplay(FluentNumberCurrencyDisplayStyle),
    Kind(FluentNumberType),
    MaximumFractionDigits(usize),
    MaximumSignificantDigits(usize),
    MinimumFractionDigits(usize),
    MinimumIntegerDigits(usize),
    MinimumSignificantDigits(usize),
    Style(FluentNumberStyle),
    UseGrouping(bool),
}

impl NumberOption {
    /// An option by its name in Fluent; `None` for what is none, which Fluent passes over.
    pub(crate) fn new(name: &str, value: &FluentValue<'_>) -> Option<Self> {
        Some(match (name, value) {
            ("type", FluentValue::String(own)) => Self::Kind(own.as_ref().into()),
            ("style", FluentValue::String(own)) => Self::Style(own.as_ref().into()),
            ("currency", FluentValue::String(own)) => Self::Currency(own.to_string()),
            ("currencyDisplay", FluentValue::String(own)) => {
                Self::CurrencyDisplay(own.as_ref().into())
            }
            ("useGrouping", FluentValue::String(own)) => Self::UseGrouping(own != "false"),
            ("minimumIntegerDigits", FluentValue::Number(own)) => {
                Self::MinimumIntegerDigits(own.into())
            }
            ("minimumFractionDigits", FluentValue::Number(own)) => {
                Self::MinimumFractionDigits(own.into())
            }
            ("maximumFractionDigits", FluentValue::Number(own)) => {
                Self::MaximumFractionDigits(own.into())
            }
            ("minimumSignificantDigits", FluentValue::Number(own)) => {
                Self::MinimumSignificantDigits(own.into())
            }
            ("maximumSignificantDigits", FluentValue::Number(own)) => {
                Self::MaximumSignificantDigits(own.into())
            }
            _ => return None,
        })
    }

    pub(crate) fn apply(&self, number: &mut FluentNumber) {
        let options = &mut number.options;
        match self {
            Self::Currency(own) => options.currency = Some(own.clone()),
            Self::CurrencyDisplay(own) => options.currency_display = *own,
            Self::Kind(own) => options.r#type = *own,
            Self::MaximumFractionDigits(own) => options.maximum_fraction_digits = Some(*own),
            Self::MaximumSignificantDigits(own) => options.maximum_significant_digits = Some(*own),
            Self::MinimumFractionDigits(own) => options.minimum_fraction_digits = Some(*own),
            Self::MinimumIntegerDigits(own) => options.minimum_integer_digits = Some(*own),
            Self::MinimumSignificantDigits(own) => options.minimum_significant_digits = Some(*own),
            Self::Style(own) => options.style = *own,
            Self::UseGrouping(own) => options.use_grouping = *own,
        }
    }
}

impl Composed {
    pub(crate) fn new(pieces: Vec<Piece>) -> Self {
        let length = pieces.iter().map(Piece::length).sum();
        Self {
            pieces: pieces.into(),
            length,
        }
    }

    /// How long it is about to be, in bytes.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    /// The pieces, in order.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Renders the text.
    ///
    /// # Errors
    ///
    /// An argument is missing or of the wrong kind.
    pub(crate) fn render(
        &self,
        grammar: &Grammar,
        args: &FluentArgs<'_>,
        out: &mut String,
    ) -> Result<(), Fault> {
        for piece in &*self.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Group(group) => group.render(grammar, args, out)?,
                Piece::Variable(variable) => {
                    isolated(variable.isolated, out, |out| {
                        variable.show(grammar, args, out)
                    })?;
                }
                Piece::Choice(choice) => isolated(choice.isolated, out, |out| {
                    match choice.chosen(grammar, args)? {
                        Some(text) => text.render(grammar, args, out),
                        None => Ok(()),
                    }
                })?,
            }
        }
        Ok(())
    }

    /// The text, if it takes no arguments.
    pub(crate) fn fixed(&self) -> Option<String> {
        let mut text = String::new();
        self.write_fixed(&mut text).then_some(text)
    }

    fn write_fixed(&self, out: &mut String) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Text(text) => {
                out.push_str(text);
                true
            }
            Piece::Group(group) => group.write_fixed(out),
            Piece::Variable(_) | Piece::Choice(_) => false,
        })
    }
}

impl Piece {
    /// How long it is about to be, in bytes.
    fn length(&self) -> usize {
        const ARGUMENT: usize = 24;
        const MARKS: usize = 6;
        match self {
            Piece::Text(text) => text.len(),
            Piece::Group(group) => group.length,
            Piece::Variable(variable) => ARGUMENT + usize::from(variable.isolated) * MARKS,
            Piece::Choice(choice) => {
                let longest = choice.variants.iter().map(|(_, text)| text.length).max();
                longest.unwrap_or(0) + usize::from(choice.isolated) * MARKS
            }
        }
    }
}

/// Whether a placeable stands between the Unicode marks FSI and PDI.
fn isolated(
    isolate: bool,
    out: &mut String,
    write: impl FnOnce(&mut String) -> Result<(), Fault>,
) -> Result<(), Fault> {
    if isolate {
        out.push(FSI);
    }
    write(out)?;
    if isolate {
        out.push(PDI);
    }
    Ok(())
}

impl Variable {
    /// The argument's name, without the `$`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is a number: it stands in `NUMBER`.
    pub fn is_number(&self) -> bool {
        self.number.is_some()
    }

    /// Whether that `NUMBER` is given options.
    pub fn has_options(&self) -> bool {
        self.number
            .as_deref()
            .is_some_and(|options| !options.is_empty())
    }

    /// Whether it stands between the Unicode marks FSI and PDI.
    pub fn is_isolated(&self) -> bool {
        self.isolated
    }

    fn show(
        &self,
        grammar: &Grammar,
        args: &FluentArgs<'_>,
        out: &mut String,
    ) -> Result<(), Fault> {
        let value = self.given(args)?;
        if self.number.is_none() {
            match value {
                FluentValue::String(text) => out.push_str(text),
                FluentValue::Number(number) if number.options.minimum_fraction_digits.is_none() => {
                    // What `shown` does, without a text in between.
                    let _ = write!(out, "{}", number.value);
                }
                FluentValue::Number(number) => out.push_str(&shown(number)),
                FluentValue::Custom(custom) => {
                    out.push_str(&custom.as_string_threadsafe(&grammar.memoizer));
                }
                FluentValue::None | FluentValue::Error => {}
            }
        } else {
            out.push_str(&shown(&self.number(value)?));
        }
        Ok(())
    }

    fn given<'a>(&'a self, args: &'a FluentArgs<'a>) -> Result<&'a FluentValue<'a>, Fault> {
        match args.get(&*self.name) {
            Some(FluentValue::None | FluentValue::Error) | None => {
                Err(Kind::MissingArgument(self.name.to_string()).into())
            }
            Some(value) => Ok(value),
        }
    }

    /// The argument as the calls of `NUMBER` leave it.
    fn number(&self, value: &FluentValue<'_>) -> Result<FluentNumber, Fault> {
        let FluentValue::Number(number) = value else {
            return Err(Kind::NotANumber.into());
        };
        let mut number = number.clone();
        self.apply(&mut number);
        Ok(number)
    }

    fn apply(&self, number: &mut FluentNumber) {
        for option in self.number.iter().flatten() {
            option.apply(number);
        }
    }
}

impl Choice {
    /// What the choice goes by.
    pub fn by(&self) -> &Variable {
        &self.by
    }

    /// The variants, in order.
    pub fn variants(&self) -> &[(VariantKey, Composed)] {
        &self.variants
    }

    /// The position of the default variant.
    pub fn default(&self) -> usize {
        self.default
    }

    /// Whether what is chosen stands between the Unicode marks FSI and PDI.
    pub fn is_isolated(&self) -> bool {
        self.isolated
    }

    pub(crate) fn variant(&self, grammar: &Grammar, number: f64) -> Option<&Composed> {
        let mut number = FluentNumber::from(number);
        self.by.apply(&mut number);
        let keys = self.variants.iter().map(|(key, _)| key);
        let position = grammar.position_of_number(keys, &number);
        let variant = self.variants.get(position.unwrap_or(self.default));
        variant.map(|(_, text)| text)
    }

    fn chosen(&self, grammar: &Grammar, args: &FluentArgs<'_>) -> Result<Option<&Composed>, Fault> {
        let value = self.by.given(args)?;
        let keys = self.variants.iter().map(|(key, _)| key);
        let position = match value {
            FluentValue::Number(number) if self.by.number.is_none() => {
                grammar.position_of_number(keys, number)
            }
            _ if self.by.number.is_some() => {
                grammar.position_of_number(keys, &self.by.number(value)?)
            }
            FluentValue::String(text) => position_of_text(keys, text),
            _ => None,
        };
        let variant = self.variants.get(position.unwrap_or(self.default));
        Ok(variant.map(|(_, text)| text))
    }
}

/// What a locale's numbers and plural forms go by.
pub(crate) struct Grammar {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
    memoizer: IntlLangMemoizer,
}

impl Grammar {
    pub(crate) fn of(locale: &LanguageIdentifier) -> Self {
        Self {
            cardinal: PluralRules::of(locale, PluralKind::Cardinal),
            ordinal: PluralRules::of(locale, PluralKind::Ordinal),
            memoizer: IntlLangMemoizer::new(locale.clone()),
        }
    }

    /// The first variant that a number chooses.
    pub(crate) fn position_of_number<'k>(
        &self,
        keys: impl Iterator<Item = &'k VariantKey>,
        number: &FluentNumber,
    ) -> Option<usize> {
        let mut category = None;
        let mut keys = keys;
        keys.position(|key| match key {
            VariantKey::Number(key, _) => key == number,
            VariantKey::Word(name) => PluralCategory::from_name(name).is_some_and(|named| {
                *category.get_or_insert_with(|| self.category(number)) == named
            }),
        })
    }

    /// The plural category of a number, by CLDR.
    fn category(&self, number: &FluentNumber) -> PluralCategory {
        let rules = match kind(number) {
            PluralKind::Cardinal => &self.cardinal,
            PluralKind::Ordinal => &self.ordinal,
        };
        let digits = number.options.minimum_fraction_digits.unwrap_or(0);
        let digits = digits.min(MAX_FRACTION_DIGITS);
        match (rules, Operands::from_f64(number.value, digits, None)) {
            (Some(rules), Some(number)) => rules.category(number),
            _ => PluralCategory::Other,
        }
    }
}

fn kind(number: &FluentNumber) -> PluralKind {
    match number.options.r#type {
        FluentNumberType::Cardinal => PluralKind::Cardinal,
        FluentNumberType::Ordinal => PluralKind::Ordinal,
    }
}

/// The first variant that a text chooses.
pub(crate) fn position_of_text<'k>(
    mut keys: impl Iterator<Item = &'k VariantKey>,
    text: &str,
) -> Option<usize> {
    keys.position(|key| matches!(key, VariantKey::Word(name) if **name == *text))
}

/// A number as Fluent shows it.
pub(crate) fn shown(number: &FluentNumber) -> String {
    let digits = number.options.minimum_fraction_digits.unwrap_or(0);
    if digits <= MAX_FRACTION_DIGITS {
        return number.as_string().into_owned();
    }
    let mut number = number.clone();
    number.options.minimum_fraction_digits = Some(MAX_FRACTION_DIGITS);
    number.as_string().into_owned()
}
