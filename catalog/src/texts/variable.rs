//! An argument of a text, and how it is to be understood.

use fluent_bundle::FluentValue;

use super::fault::{Fault, Kind};
use super::grammar::{Grammar, Number};
use crate::args::Args;
use crate::number::NumberOptions;

/// An argument, and how it is to be understood.
#[derive(Clone, Debug)]
pub struct Variable {
    pub(crate) name: Box<str>,
    /// What the `NUMBER` around it was given; `None` if it is shown as it is.
    pub(crate) number: Option<NumberOptions>,
    pub(crate) isolated: bool,
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
            .is_some_and(|options| options != NumberOptions::default())
    }

    /// Whether it stands between the Unicode marks FSI and PDI.
    pub fn is_isolated(&self) -> bool {
        self.isolated
    }

    /// Writes the argument.
    pub(crate) fn show(
        &self,
        grammar: &Grammar,
        args: &dyn Args,
        out: &mut String,
    ) -> Result<(), Fault> {
        match (self.given(args)?, &self.number) {
            (FluentValue::Number(number), _) => {
                grammar.write_number(self.understood(number.into()), out)
            }
            (_, Some(_)) => Err(Kind::NotANumber.into()),
            (FluentValue::String(text), None) => {
                out.push_str(text);
                Ok(())
            }
            (FluentValue::Custom(custom), None) => {
                grammar.write_custom(&**custom, out);
                Ok(())
            }
            (FluentValue::None | FluentValue::Error, None) => Ok(()),
        }
    }

    pub(crate) fn given<'a>(&'a self, args: &'a dyn Args) -> Result<&'a FluentValue<'a>, Fault> {
        match args.argument(&self.name) {
            Some(FluentValue::None | FluentValue::Error) | None => {
                Err(Kind::MissingArgument(self.name.to_string()).into())
            }
            Some(value) => Ok(value),
        }
    }

    /// A number as the `NUMBER` around it leaves it.
    pub(crate) fn understood(&self, number: Number) -> Number {
        match self.number {
            Some(options) => Number {
                options: options.over(number.options),
                ..number
            },
            None => number,
        }
    }
}
