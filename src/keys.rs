//! The messages that an app asks for, with what tools tell of them.

use fluent::FluentArgs;

use crate::catalog::Catalog;
use crate::generic::Generic;

/// The messages that an app asks a catalog for: those of codes, and those that stand in or sum up.
///
/// Tools that write a catalog's texts somewhere else are handed this, and know no codes.
///
/// ```
/// use gengo_messages::{Catalog, ftl::Keys};
///
/// let keys = Keys::of(Catalog::embedded());
/// let credits = keys.codes.iter().find(|key| key.id == "error-2700").ok_or("no such code")?;
/// assert_eq!(credits.name, Some("NOT_ENOUGH_CREDITS"));
/// assert_eq!(credits.stand_ins, ["unknown-code", "unknown-error"]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Keys {
    /// Those of codes, in the order of these.
    pub codes: Vec<CodeKey>,
    /// The generic ones, sorted by id.
    pub generic: Vec<GenericKey>,
}

/// The message of a code.
#[derive(Debug)]
#[non_exhaustive]
pub struct CodeKey {
    /// The id of the message.
    pub id: String,
    /// The code.
    pub code: i64,
    /// The code's name.
    pub name: Option<&'static str>,
    /// The group that it belongs to.
    pub group: Option<&'static str>,
    /// The field that it is about.
    pub field: Option<&'static str>,
    /// Whether what fails with it may succeed later.
    pub retryable: bool,
    /// The ids of the messages that stand in for a text that no locale has, the first that there is.
    pub stand_ins: Vec<&'static str>,
    /// What those are given.
    pub arguments: FluentArgs<'static>,
}

/// A message that stands in for those of codes, or sums up.
#[derive(Debug)]
#[non_exhaustive]
pub struct GenericKey {
    /// The id of the message.
    pub id: &'static str,
    /// Examples of what it is given.
    pub arguments: FluentArgs<'static>,
}

impl Keys {
    /// Those of a catalog.
    pub fn of(catalog: &Catalog) -> Self {
        let codes = catalog.codes().iter().map(|&code| CodeKey {
            id: code.message_id(),
            code: code.into(),
            name: code.name(),
            group: code.category().map(|category| category.id()),
            field: code.field(),
            retryable: code.is_retryable(),
            stand_ins: Generic::standing_in_for(Some(code))
                .iter()
                .map(|generic| generic.id())
                .collect(),
            arguments: Generic::args(Some(code)),
        });
        let generic = Generic::ALL.into_iter().map(|generic| GenericKey {
            id: generic.id(),
            arguments: generic.example_args(),
        });
        Self {
            codes: codes.collect(),
            generic: generic.collect(),
        }
    }
}
