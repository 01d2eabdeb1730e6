//! The codes with a message in a catalog, and their slots in a localizer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use message_catalog::{Catalog, Key};

use crate::code::ErrorCode;
use crate::code_ids::CodeIds;
use crate::facts::Facts;
use crate::generic::Generic;
use crate::known_ids;
use crate::reported_code::Code;

/// What an app says of codes before the catalog is built.
#[derive(Clone, Debug, Default)]
pub(crate) struct CodeSettings {
    /// Whether the catalog has the library's texts, and with them a message of each of Gengo's codes.
    pub(crate) is_embedded: bool,
    /// Whether a number that Gengo has is Gengo's code, and not the app's own.
    pub(crate) has_gengo: bool,
    /// How the ids of all other codes are formed.
    pub(crate) ids: CodeIds,
    /// The app's own codes: numbers and words, as they are reported.
    pub(crate) own: BTreeMap<String, Facts>,
    /// The messages that the app asks for by their ids.
    pub(crate) messages: BTreeSet<String>,
}

impl CodeSettings {
    /// The id of a code's message.
    pub(crate) fn id<'c>(&self, code: impl Into<Code<'c>>) -> String {
        let code = code.into();
        match code.number().filter(|_| self.is_gengo(code)) {
            Some(code) => code.message_id(),
            None => self.ids.id(code),
        }
    }

    /// The code that a message is about.
    pub(crate) fn code<'i>(&self, id: &'i str) -> Option<Code<'i>> {
        let gengo = ErrorCode::from_message_id(id).map(Code::from);
        let gengo = gengo.filter(|&code| self.is_gengo(code));
        gengo.or_else(|| self.ids.code(id))
    }

    /// Whether a code is one of Gengo's.
    pub(crate) fn is_gengo(&self, code: Code<'_>) -> bool {
        self.has_gengo && code.number().is_some_and(ErrorCode::is_known)
    }

    /// What is known of a code; `None` if nothing is.
    pub(crate) fn facts(&self, code: Code<'_>) -> Option<Facts> {
        let gengo = code.number().filter(|_| self.is_gengo(code));
        let declared = || self.own.get(&code.to_string()).cloned();
        gengo.map(Facts::from).or_else(declared)
    }
}

/// The codes that have a message.
#[derive(Debug)]
pub(crate) struct Codes {
    all: Vec<ErrorCode>,
    /// Those of them that are not in the table of codes.
    own: Vec<ErrorCode>,
    /// The key of each [`Generic`] message, and of each known code by its position.
    keys: Arc<[Option<Key>]>,
    /// The key of each of the catalog's own codes.
    own_keys: Box<[Option<Key>]>,
    settings: CodeSettings,
}

/// Where a localizer keeps the message of a code.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// The position of a number that Gengo has.
    Known(usize),
    /// The position among the other codes of the catalog.
    Own(usize),
}

impl Codes {
    /// The codes of messages. With the library's own texts these are all that are known.
    pub(crate) fn of(messages: &Catalog, settings: CodeSettings) -> Self {
        let known = if settings.is_embedded {
            ErrorCode::ALL
        } else {
            &[]
        };
        let number = |id| settings.code(id).and_then(Code::number);
        let overlaid = messages.overlaid_ids().filter_map(number);
        let declared = settings.own.keys().map(|code| Code::from(code.as_str()));
        let declared = declared.filter_map(Code::number);
        // `collect` would compile another sort.
        let mut all: BTreeSet<ErrorCode> = BTreeSet::new();
        all.extend(known.iter().copied().chain(overlaid).chain(declared));
        let all: Vec<ErrorCode> = all.into_iter().collect();
        let own: Vec<ErrorCode> = all.iter().copied().filter(|own| !own.is_known()).collect();
        let key = |id: String| messages.key(&id);
        let keys = match settings.is_embedded {
            true => known_ids::keys(),
            false => known_ids::ids(|code| settings.id(code)).map(key).collect(),
        };
        let own_keys = own.iter().map(|&code| key(settings.id(code))).collect();
        Self {
            all,
            own,
            keys,
            own_keys,
            settings,
        }
    }

    /// The codes that have a message, by number.
    pub(crate) fn all(&self) -> &[ErrorCode] {
        &self.all
    }

    pub(crate) fn settings(&self) -> &CodeSettings {
        &self.settings
    }

    /// How many codes the catalog has whose numbers Gengo does not have.
    pub(crate) fn own_count(&self) -> usize {
        self.own.len()
    }

    /// The place of a code that may have a message.
    pub(crate) fn place(&self, code: ErrorCode) -> Option<Place> {
        let own = || self.own_position(code).map(Place::Own);
        code.position().map(Place::Known).or_else(own)
    }

    /// Codes that are numbered in a row are found without a search: the first tells where each one is.
    #[inline]
    fn own_position(&self, code: ErrorCode) -> Option<usize> {
        let first = self.own.first()?;
        let in_a_row = usize::try_from(code.number().wrapping_sub(first.number())).ok();
        match in_a_row {
            Some(position) if self.own.get(position) == Some(&code) => Some(position),
            _ => self.own.binary_search(&code).ok(),
        }
    }

    /// The key of the message at a place.
    pub(crate) fn key(&self, place: Place) -> Option<Key> {
        match place {
            Place::Known(position) => *self.keys.get(Generic::ALL.len() + position)?,
            Place::Own(position) => *self.own_keys.get(position)?,
        }
    }

    /// The key of a generic message.
    pub(crate) fn generic_key(&self, generic: Generic) -> Option<Key> {
        *self.keys.get(generic as usize)?
    }
}
