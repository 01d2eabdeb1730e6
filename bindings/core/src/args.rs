//! Arguments of messages.

use gengo_messages::FluentValue;
use serde_json::{Map, Number, Value};

use crate::input_error::InputError;

/// The largest whole number up to which 64-bit floating point has all whole numbers.
const MAX_EXACT: u64 = 1 << 53;

/// Arguments by their names: texts and numbers.
#[derive(Clone, Debug, Default)]
pub struct Args(Vec<(String, FluentValue<'static>)>);

impl Args {
    /// Reads a JSON object whose values are texts and numbers.
    ///
    /// # Errors
    ///
    /// The text is not a JSON object, or a value is neither a text nor a number.
    pub fn from_json(json: &[u8]) -> Result<Self, InputError> {
        let members: Map<String, Value> = serde_json::from_slice(json)
            .map_err(|error| InputError::new(format_args!("the arguments: {error}")))?;
        let mut args = Self::default();
        for (name, value) in members {
            match value {
                Value::String(text) => args.set_text(name, text),
                Value::Number(number) => args.set(name, number_argument(&number)),
                _ => {
                    let reason = format!("the argument {name:?} is neither a text nor a number");
                    return Err(InputError::new(reason));
                }
            }
        }
        Ok(args)
    }

    /// Sets a text, in place of an earlier value of the name.
    pub fn set_text(&mut self, name: String, text: String) {
        self.set(name, text.into());
    }

    /// Sets a number, in place of an earlier value of the name.
    pub fn set_number(&mut self, name: String, number: f64) {
        self.set(name, number.into());
    }

    fn set(&mut self, name: String, value: FluentValue<'static>) {
        match self.0.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => *own = value,
            None => self.0.push((name, value)),
        }
    }
}

impl gengo_messages::Args for Args {
    fn argument<'a>(&'a self, name: &'a str) -> Option<&'a FluentValue<'a>> {
        let own = self.0.iter().find(|(own, _)| own == name);
        own.map(|(_, value)| value)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, &FluentValue<'_>)) {
        self.0.iter().for_each(|(name, value)| visit(name, value));
    }
}

/// A number as Fluent takes it, which is 64-bit floating point. A whole number that would lose
/// digits becomes a text, as it does in the errors of a response.
pub fn number_argument(number: &Number) -> FluentValue<'static> {
    let magnitude = number.as_i64().map(i64::unsigned_abs).or(number.as_u64());
    match number.as_f64() {
        Some(exact) if magnitude.is_none_or(|magnitude| magnitude <= MAX_EXACT) => exact.into(),
        _ => number.to_string().into(),
    }
}
