//! Why a text cannot be rendered.

use std::fmt;

/// How many placeables a text may have, in what it refers to as well: the limit of the other
/// Fluent runtimes.
pub(crate) const MAX_PLACEABLES: usize = 100;

/// Why a text cannot be rendered. It displays as the end of a sentence that begins with the
/// message's id.
///
/// It is boxed, because results with it are passed on for each piece of a text that is rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(pub(crate) Box<Kind>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Absent,
    Contradiction,
    Currency,
    Cyclic,
    #[cfg(feature = "dates")]
    DateFields,
    DynamicTerm(String),
    Forgotten(String),
    LongNumber(String),
    MissingArgument(String),
    MissingAttribute(String, String),
    MissingMessage(String),
    MissingTerm(String),
    NoResult(String),
    NoValue(String),
    NotANumber,
    OptionValue(&'static str, String),
    Panicked,
    TooComplex,
    UnknownFunction(String),
    UnknownOption(&'static str, String),
}

impl Fault {
    /// Whether an argument was not given: with it the text can be rendered.
    pub fn missing_argument(&self) -> Option<&str> {
        match &*self.0 {
            Kind::MissingArgument(name) => Some(name),
            _ => None,
        }
    }
}

impl From<Kind> for Fault {
    fn from(kind: Kind) -> Self {
        Fault(Box::new(kind))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Absent => f.write_str("is not there"),
            Kind::Contradiction => {
                f.write_str("NUMBER is given a minimum of digits above the maximum")
            }
            Kind::Currency => {
                f.write_str("is given an amount of money, which NUMBER does not support")
            }
            Kind::Cyclic => f.write_str("refers to itself in a circle"),
            #[cfg(feature = "dates")]
            Kind::DateFields => f.write_str("DATETIME cannot show these parts of a date together"),
            Kind::DynamicTerm(id) => {
                write!(
                    f,
                    "needs to know -{id} before the function in it can be called"
                )
            }
            Kind::Forgotten(name) => write!(
                f,
                "uses the argument ${name} of a term after a reference to another term, where some \
                 Fluent runtimes no longer know it"
            ),
            Kind::LongNumber(number) => write!(f, "the number {number} is too long"),
            Kind::MissingArgument(name) => write!(f, "the argument ${name} is missing"),
            Kind::MissingAttribute(id, attribute) => {
                write!(f, "refers to {id}.{attribute}, which does not exist")
            }
            Kind::MissingMessage(id) => write!(f, "refers to {id}, which does not exist"),
            Kind::MissingTerm(id) => write!(f, "refers to -{id}, which does not exist"),
            Kind::NoResult(name) => write!(f, "the function {name} gives no value"),
            Kind::NoValue(id) => write!(f, "refers to {id}, which has no value"),
            Kind::NotANumber => f.write_str("NUMBER is given something that is not a number"),
            Kind::OptionValue(function, name) => {
                write!(
                    f,
                    "the option {name} of {function} does not take that value"
                )
            }
            Kind::Panicked => f.write_str("fails while it is rendered"),
            Kind::TooComplex => write!(
                f,
                "needs more than {MAX_PLACEABLES} placeables or is nested too deeply"
            ),
            Kind::UnknownFunction(name) => write!(f, "the function {name} does not exist"),
            Kind::UnknownOption(function, name) => {
                write!(f, "{function} does not support the option {name}")
            }
        }
    }
}

impl std::error::Error for Fault {}
