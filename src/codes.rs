//! The codes that a catalog has a message for, and where a localizer keeps these.

use std::collections::BTreeSet;

use message_catalog::{Catalog, Key};

use crate::code::ErrorCode;
use crate::declared;

/// The codes that have a message.
#[derive(Debug)]
pub(crate) struct Codes {
    all: Vec<ErrorCode>,
    /// Those of them that are not in the table of codes.
    own: Vec<ErrorCode>,
    /// The keys of the messages of those.
    own_keys: Vec<Option<Key>>,
}

/// Where a localizer keeps the message of a code.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// The position of a known code.
    Known(usize),
    /// The position among the catalog's own codes.
    Own(usize),
}

impl Codes {
    /// The codes of messages. With the library's own texts these are all that are known.
    pub(crate) fn of(messages: &Catalog, embedded: bool) -> Self {
        let known = if embedded { ErrorCode::ALL } else { &[] };
        let overlaid = messages
            .overlaid_ids()
            .filter_map(ErrorCode::from_message_id);
        let all: BTreeSet<ErrorCode> = known.iter().copied().chain(overlaid).collect();
        let all: Vec<ErrorCode> = all.into_iter().collect();
        let own: Vec<ErrorCode> = all.iter().copied().filter(|own| !own.is_known()).collect();
        let own_keys = own.iter().map(|code| messages.key(&code.message_id()));
        Self {
            own_keys: own_keys.collect(),
            all,
            own,
        }
    }

    /// The codes that have a message, by number.
    pub(crate) fn all(&self) -> &[ErrorCode] {
        &self.all
    }

    /// How many own codes the catalog has.
    pub(crate) fn own_count(&self) -> usize {
        self.own.len()
    }

    /// The place of a code that may have a message.
    pub(crate) fn place(&self, code: ErrorCode) -> Option<Place> {
        let own = || self.own.binary_search(&code).ok().map(Place::Own);
        code.position().map(Place::Known).or_else(own)
    }

    /// The key of the message at a place.
    pub(crate) fn key(&self, place: Place) -> Option<Key> {
        match place {
            Place::Known(position) => declared::key_of_code(position),
            Place::Own(position) => *self.own_keys.get(position)?,
        }
    }
}
