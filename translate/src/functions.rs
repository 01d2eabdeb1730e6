//! Functions that only the app provides.

use gengo_messages::{CatalogBuilder, FluentValue, FunctionCall};

/// Adds functions by the names of the app's, so that texts that call them can be rendered.
pub(crate) fn with_stand_ins(catalog: CatalogBuilder, names: &[String]) -> CatalogBuilder {
    let names = names.iter();
    names.fold(catalog, |catalog, name| catalog.function(name, stand_in))
}

/// Stands in for a function: returns its first argument.
pub(crate) fn stand_in(call: &FunctionCall<'_>) -> FluentValue<'static> {
    let first = call.positional().first();
    first.map_or_else(|| "…".into(), FluentValue::into_owned)
}
