//! The messages that every catalog has a place for.

use std::sync::LazyLock;

use message_catalog::{CatalogBuilder, Key};

use crate::code::ErrorCode;
use crate::generic::Generic;

/// What all catalogs are made from: it declares the generic messages and those of all known codes.
static DECLARING: LazyLock<CatalogBuilder> =
    LazyLock::new(|| message_catalog::Catalog::builder().keys(generic_ids().chain(code_ids())));

/// The keys of the generic messages, and those of all known codes by their positions.
static KEYS: LazyLock<(Vec<Option<Key>>, Vec<Option<Key>>)> = LazyLock::new(|| {
    let key = |id: String| DECLARING.key(&id);
    (
        generic_ids().map(key).collect(),
        code_ids().map(key).collect(),
    )
});

/// A builder without texts that declares the messages.
pub(crate) fn declaring() -> CatalogBuilder {
    DECLARING.clone()
}

/// The key of a generic message.
pub(crate) fn key_of_generic(generic: Generic) -> Option<Key> {
    *KEYS.0.get(generic as usize)?
}

/// The key of the message of a known code, by its position.
pub(crate) fn key_of_code(position: usize) -> Option<Key> {
    *KEYS.1.get(position)?
}

fn generic_ids() -> impl Iterator<Item = String> {
    Generic::ALL.iter().map(|generic| generic.id().to_owned())
}

fn code_ids() -> impl Iterator<Item = String> {
    ErrorCode::ALL.iter().map(|code| code.message_id())
}
