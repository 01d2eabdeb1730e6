//! A text as it is rendered: its references followed, its terms filled in.

use std::sync::Arc;

use fluent_bundle::FluentValue;

use super::fault::{Fault, Kind};
use super::grammar::{Chosen, Grammar, Number, VariantKey, position_of_text};
use super::variable::Variable;
use crate::args::Args;
use crate::number::NumberOptions;

/// First strong isolate, and pop directional isolate.
const FSI: &str = "\u{2068}";
const PDI: &str = "\u{2069}";

/// A text that takes arguments, resolved as far as possible without them: words, variables and
/// choices, in a row. It includes the texts that it refers to.
#[derive(Clone, Debug)]
pub struct Composed {
    pieces: Arc<[Piece]>,
    /// The approximate length of the rendered text, in bytes.
    length: usize,
}

/// A piece of a [`Composed`] text.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Words.
    Text(Arc<str>),
    /// An argument that is shown, or the result of a function.
    Variable(Variable),
    /// A choice by an argument.
    Choice(Choice),
    /// What a reference stands for.
    Group(Composed),
}

/// A choice between texts, by an argument or by the result of a function.
#[derive(Clone, Debug)]
pub struct Choice {
    pub(crate) by: Variable,
    pub(crate) variants: Box<[(VariantKey, Composed)]>,
    /// Which property of a number selects each of them.
    chosen: Box<[Chosen]>,
    pub(crate) default: usize,
    pub(crate) isolated: bool,
}

impl Composed {
    pub(crate) fn new(pieces: Vec<Piece>) -> Self {
        let length = pieces.iter().map(Piece::length).sum();
        Self {
            pieces: pieces.into(),
            length,
        }
    }

    /// The approximate length of the rendered text, in bytes.
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
        args: &dyn Args,
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
    /// The approximate length of the rendered text, in bytes.
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
#[inline]
fn isolated(
    isolate: bool,
    out: &mut String,
    write: impl FnOnce(&mut String) -> Result<(), Fault>,
) -> Result<(), Fault> {
    if isolate {
        out.push_str(FSI);
    }
    write(out)?;
    if isolate {
        out.push_str(PDI);
    }
    Ok(())
}

impl Choice {
    pub(crate) fn new(
        by: Variable,
        variants: Vec<(VariantKey, Composed)>,
        default: usize,
        isolated: bool,
    ) -> Self {
        Self {
            by,
            chosen: variants.iter().map(|(key, _)| key.into()).collect(),
            variants: variants.into(),
            default,
            isolated,
        }
    }

    /// The selector.
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

    /// The variant that a number chooses, given without options.
    pub(crate) fn variant(&self, grammar: &Grammar, value: f64) -> Option<&Composed> {
        let number = Number {
            value,
            options: NumberOptions::default(),
        };
        self.at(self.position_of_number(grammar, number))
    }

    fn chosen(&self, grammar: &Grammar, args: &dyn Args) -> Result<Option<&Composed>, Fault> {
        let position = self.by.with_value(grammar, args, |value| match value {
            FluentValue::Number(number) => Ok(self.position_of_number(grammar, number.into())),
            _ if self.by.is_number() => Err(Kind::NotANumber.into()),
            FluentValue::String(text) => {
                let keys = self.variants.iter().map(|(key, _)| key);
                Ok(position_of_text(keys, text))
            }
            _ => Ok(None),
        })?;
        Ok(self.at(position))
    }

    fn position_of_number(&self, grammar: &Grammar, number: Number) -> Option<usize> {
        grammar.position_of_number(self.chosen.iter().copied(), self.by.understood(number))
    }

    /// The text at a position, or else the default.
    fn at(&self, position: Option<usize>) -> Option<&Composed> {
        let variant = self.variants.get(position.unwrap_or(self.default));
        variant.map(|(_, text)| text)
    }
}
