//! The codes that a catalog has a message for, and where a localizer keeps them.

use std::collections::BTreeSet;

use message_catalog::{Catalog, Key};

use crate::code::ErrorCode;
use crate::generic::Generic;

/// The codes that have a message.
#[derive(Debug)]
pub(crate) struct Codes {
    all: Vec<ErrorCode>,
    /// Those of them that are not in the table of codes.
    own: Vec<ErrorCode>,
    /// The key of each [`Generic`] message, of each known code by its position, and of each of
    /// the catalog's own codes.
    keys: Box<[Option<Key>]>,
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
        let codes = ErrorCode::ALL.iter().chain(&own);
        let ids = Generic::ALL.iter().map(|generic| generic.id().to_owned());
        let ids = ids.chain(codes.map(|code| code.message_id()));
        let keys = ids.map(|id| messages.key(&id)).collect();
        Self { all, own, keys }
    }

    /// The codes that have a message, by number.
    pub(crate) fn all(&self) -> &[ErrorCode] {
        &self.all
    }

    /// How many messages a localizer keeps a slot for.
    pub(crate) fn slots(&self) -> usize {
        self.keys.len()
    }

    /// The slot of a code that may have a message.
    #[inline]
    pub(crate) fn slot(&self, code: ErrorCode) -> Option<usize> {
        let position = match code.position() {
            Some(position) => position,
            None => ErrorCode::ALL.len() + self.own_position(code)?,
        };
        Some(Generic::COUNT + position)
    }

    #[inline(never)]
    fn own_position(&self, code: ErrorCode) -> Option<usize> {
        self.own.binary_search(&code).ok()
    }

    /// The key of the message that a slot is of.
    pub(crate) fn key(&self, slot: usize) -> Option<Key> {
        *self.keys.get(slot)?
    }
}
