//! What of a text is known when it is rendered: an argument, or what a function gives.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use super::fault::{Fault, Kind};
use super::function::{Function, FunctionCall};
use super::grammar::{Grammar, Number};
use crate::args::Args;
use crate::escaped::Escaped;
use crate::number::NumberOptions;

/// An argument, or what a function of an app's own gives, and how it is to be understood.
#[derive(Clone, Debug)]
pub struct Variable {
    pub(crate) name: Box<str>,
    /// `None` if it is an argument.
    pub(crate) call: Option<Arc<Call>>,
    /// What the `NUMBER` around it was given; `None` if it is shown as it is.
    pub(crate) number: Option<NumberOptions>,
    pub(crate) isolated: bool,
}

/// A call of a function, all but done.
pub(crate) struct Call {
    pub(crate) function: Arc<Function>,
    pub(crate) positional: Box<[Given]>,
    pub(crate) named: Box<[(Box<str>, Literal)]>,
}

/// What a function is given.
#[derive(Debug)]
pub(crate) enum Given {
    Literal(Literal),
    Variable(Variable),
}

/// What stands in the text itself. Unlike a [`FluentValue`], threads can share it.
#[derive(Clone, Debug)]
pub(crate) enum Literal {
    Text(Box<str>),
    Number(Number),
}

impl<'l> From<&'l Literal> for FluentValue<'l> {
    fn from(literal: &'l Literal) -> Self {
        match literal {
            Literal::Text(text) => FluentValue::from(&**text),
            Literal::Number(number) => {
                FluentNumber::new(number.value, number.options.into()).into()
            }
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("positional", &self.positional)
            .field("named", &self.named)
            .finish_non_exhaustive()
    }
}

impl Variable {
    /// An argument, as it is.
    pub(crate) fn argument(name: &str) -> Self {
        Self {
            name: name.into(),
            call: None,
            number: None,
            isolated: false,
        }
    }

    /// What a function gives.
    pub(crate) fn call(name: &str, call: Call) -> Self {
        Self {
            call: Some(Arc::new(call)),
            ..Self::argument(name)
        }
    }

    /// The argument's name, without the `$`, or that of the function.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is what a function of an app's own gives.
    pub fn is_call(&self) -> bool {
        self.call.is_some()
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

    /// Writes the value.
    pub(crate) fn show(
        &self,
        grammar: &Grammar,
        args: &dyn Args,
        out: &mut String,
    ) -> Result<(), Fault> {
        self.with_value(grammar, args, |value| match (value, &self.number) {
            (FluentValue::Number(number), _) => {
                grammar.write_number(self.understood(number.into()), out)
            }
            (_, Some(_)) => Err(Kind::NotANumber.into()),
            (FluentValue::String(text), None) => {
                match args.are_escaped() {
                    true => Escaped::new(text).write(out),
                    false => out.push_str(text),
                }
                Ok(())
            }
            (FluentValue::Custom(custom), None) => {
                grammar.write_custom(&**custom, out);
                Ok(())
            }
            (FluentValue::None | FluentValue::Error, None) => Ok(()),
        })
    }

    /// Does something with the value.
    ///
    /// # Errors
    ///
    /// There is none, or that something fails.
    #[inline]
    pub(crate) fn with_value<T>(
        &self,
        grammar: &Grammar,
        args: &dyn Args,
        work: impl FnOnce(&FluentValue<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let made;
        let value = match &self.call {
            Some(call) => {
                made = call.value(grammar, args)?;
                Some(&made)
            }
            None => args.argument(&self.name),
        };
        // Only one call of `work`, so that it becomes part of this function.
        match value {
            Some(FluentValue::None | FluentValue::Error) | None => Err(self.absent()),
            Some(value) => work(value),
        }
    }

    #[cold]
    fn absent(&self) -> Fault {
        let name = self.name.to_string();
        match self.call {
            Some(_) => Kind::NoResult(name).into(),
            None => Kind::MissingArgument(name).into(),
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

impl Call {
    fn value(&self, grammar: &Grammar, args: &dyn Args) -> Result<FluentValue<'static>, Fault> {
        let mut positional = Vec::with_capacity(self.positional.len());
        for given in &self.positional {
            positional.push(match given {
                Given::Literal(literal) => literal.into(),
                Given::Variable(variable) => {
                    variable.with_value(grammar, args, |value| Ok(variable.owned(value)))?
                }
            });
        }
        let named = self.named.iter();
        let named = named.map(|(name, literal)| (&**name, FluentValue::from(literal)));
        Ok((self.function)(&FunctionCall {
            locale: grammar.locale(),
            positional: &positional,
            named: &named.collect(),
        }))
    }
}

impl Variable {
    /// The value with the options of the `NUMBER` around it, for a function.
    fn owned(&self, value: &FluentValue<'_>) -> FluentValue<'static> {
        match value {
            FluentValue::String(text) => text.clone().into_owned().into(),
            FluentValue::Number(number) if self.number.is_some() => {
                let number = self.understood(number.into());
                FluentNumber::new(number.value, number.options.into()).into()
            }
            FluentValue::Number(number) => number.clone().into(),
            FluentValue::Custom(custom) => FluentValue::Custom(custom.duplicate()),
            FluentValue::None => FluentValue::None,
            FluentValue::Error => FluentValue::Error,
        }
    }
}
