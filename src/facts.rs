//! Facts about codes.

use std::borrow::Cow;

use crate::code::ErrorCode;
use crate::retry::Retry;

/// What is known about a code besides its texts.
///
/// The library knows the facts of Gengo's codes. Declare those of your own codes with
/// [`CatalogBuilder::code`](crate::CatalogBuilder::code); tools and exports show them.
///
/// ```
/// use gengo_messages::{Catalog, Facts, Retry};
///
/// let facts = Facts::new().name("CARD_DECLINED").category("payment").field("card").retry(Retry::AfterAction);
/// let catalog = Catalog::builder().code("card_declined", facts.clone()).build();
/// assert_eq!(catalog.facts("card_declined"), Some(facts));
/// assert_eq!(catalog.facts(2700).and_then(|own| own.category), Some("credits".into()));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Facts {
    /// The name of the code's constant, such as `NOT_ENOUGH_CREDITS`.
    pub name: Option<Cow<'static, str>>,
    /// The subject of the error, as one lower-case word. Codes of one category are shown together.
    pub category: Option<Cow<'static, str>>,
    /// The field of the request that the error is about, by its name in the API.
    pub field: Option<Cow<'static, str>>,
    /// When trying again makes sense.
    pub retry: Option<Retry>,
}

impl Facts {
    /// No facts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the code's constant.
    #[must_use]
    pub fn name(self, name: impl Into<Cow<'static, str>>) -> Self {
        let name = Some(name.into());
        Self { name, ..self }
    }

    /// Sets the subject of the error.
    #[must_use]
    pub fn category(self, category: impl Into<Cow<'static, str>>) -> Self {
        let category = Some(category.into());
        Self { category, ..self }
    }

    /// Sets whether and when to retry.
    #[must_use]
    pub fn retry(self, retry: Retry) -> Self {
        let retry = Some(retry);
        Self { retry, ..self }
    }

    /// Sets the field of the request that the error is about.
    #[must_use]
    pub fn field(self, field: impl Into<Cow<'static, str>>) -> Self {
        let field = Some(field.into());
        Self { field, ..self }
    }
}

/// The facts of Gengo's codes; none for others.
impl From<ErrorCode> for Facts {
    fn from(code: ErrorCode) -> Self {
        Self {
            name: code.name().map(Cow::Borrowed),
            category: code.category().map(|category| category.id().into()),
            field: code.field().map(Cow::Borrowed),
            retry: Some(code.retry()),
        }
    }
}
