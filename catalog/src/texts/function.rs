//! Functions that an app adds.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use unic_langid::LanguageIdentifier;

pub(crate) type Function = dyn Fn(&FunctionCall<'_>) -> FluentValue<'static> + Send + Sync;

/// A call of a function that an app adds.
#[derive(Debug)]
pub struct FunctionCall<'a> {
    pub(crate) locale: &'a LanguageIdentifier,
    pub(crate) positional: &'a [FluentValue<'a>],
    pub(crate) named: &'a FluentArgs<'a>,
}

/// The functions of an app, by name.
#[derive(Clone, Default)]
pub(crate) struct Functions(Arc<BTreeMap<String, Arc<Function>>>);

impl<'a> FunctionCall<'a> {
    /// The locale of the text that calls the function.
    pub fn locale(&self) -> &'a LanguageIdentifier {
        self.locale
    }

    /// The arguments without a name, in order.
    pub fn positional(&self) -> &'a [FluentValue<'a>] {
        self.positional
    }

    /// An argument with a name; in Fluent these are texts and numbers that stand in the text itself.
    pub fn named(&self, name: &'a str) -> Option<&'a FluentValue<'a>> {
        self.named.get(name)
    }
}

impl Functions {
    pub(crate) fn insert(&mut self, name: &str, function: Arc<Function>) {
        Arc::make_mut(&mut self.0).insert(name.to_owned(), function);
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Arc<Function>> {
        self.0.get(name)
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
