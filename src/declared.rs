//! The messages that every catalog has a place for.

use std::sync::LazyLock;

use message_catalog::{CatalogBuilder, Key};

use crate::code::ErrorCode;
use crate::generic::Generic;

/// What all catalogs are made from: it declares the generic messages and those of all known codes.
static DECLARING: LazyLock<CatalogBuilder> =
    LazyLock::new(|| message_catalog::Catalog::builder().keys(generic_ids().chain(code_ids())));

/// The keys of the generic messages.
static GENERIC: LazyLock<Vec<Option<Key>>> = LazyLock::new(|| keys(generic_ids()));

/// The keys of the messages of all known codes, by their positions.
static CODES: LazyLock<Vec<Option<Key>>> = LazyLock::new(|| keys(code_ids()));

/// A builder without texts that declares the messages.
pub(crate) fn declaring() -> CatalogBuilder {
    DECLARING.clone()
}

/// The key of a generic message.
pub(crate) fn key_of_generic(generic: Generic) -> Option<Key> {
    *GENERIC.get(generic as usize)?
}

/// The key of the message of a known code, by its position.
pub(crate) fn key_of_code(position: usize) -> Option<Key> {
    *CODES.get(position)?
}

fn keys(ids: impl Iterator<Item = String>) -> Vec<Option<Key>> {
    ids.map(|id| DECLARING.key(&id)).collect()
}

fn generic_ids() -> impl Iterator<Item = String> {
    Generic::ALL.iter().map(|generic| generic.id().to_owned())
}

fn code_ids() -> impl Iterator<Item = String> {
    ErrorCode::ALL.iter().map(|code| code.message_id())
}
