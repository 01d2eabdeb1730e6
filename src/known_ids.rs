//! The messages that every catalog with Gengo's codes has a slot for.

use std::sync::{Arc, LazyLock};

use message_catalog::{CatalogBuilder, Key};

use crate::code::ErrorCode;
use crate::generic::Generic;

/// What catalogs with Gengo's codes are made from: it declares the generic messages and those of
/// all known codes.
static DECLARING: LazyLock<CatalogBuilder> =
    LazyLock::new(|| message_catalog::Catalog::builder().keys(ids(ErrorCode::message_id)));

/// The keys of these messages, in their order.
static KEYS: LazyLock<Arc<[Option<Key>]>> = LazyLock::new(|| {
    let ids = ids(ErrorCode::message_id);
    ids.map(|id| DECLARING.key(&id)).collect()
});

/// A builder without texts that declares the messages.
pub(crate) fn declaring() -> CatalogBuilder {
    DECLARING.clone()
}

/// The keys of the messages, in the order of [`ids`], in every catalog that is made from
/// [`declaring`].
pub(crate) fn keys() -> Arc<[Option<Key>]> {
    Arc::clone(&KEYS)
}

/// The ids of the generic messages, and of those of all known codes by their positions.
pub(crate) fn ids(id_of: impl Fn(ErrorCode) -> String) -> impl Iterator<Item = String> {
    let generic = Generic::ALL.iter().map(|generic| generic.id().to_owned());
    generic.chain(ErrorCode::ALL.iter().map(move |&code| id_of(code)))
}
