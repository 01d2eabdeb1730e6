//! The codes that a catalog has a message for, and where a localizer keeps them.

use std::collections::{BTreeMap, BTreeSet};

use message_catalog::{Catalog, Key};

use crate::code::ErrorCode;
use crate::code_ids::CodeIds;
use crate::facts::Facts;
use crate::generic::Generic;
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
    /// The key of each [`Generic`] message, of each known code by its position, and of each of
    /// the catalog's own codes.
    keys: Box<[Option<Key>]>,
    settings: CodeSettings,
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
        let all: BTreeSet<ErrorCode> = known
            .iter()
            .copied()
            .chain(overlaid)
            .chain(declared)
            .collect();
        let all: Vec<ErrorCode> = all.into_iter().collect();
        let own: Vec<ErrorCode> = all.iter().copied().filter(|own| !own.is_known()).collect();
        let generic = Generic::ALL.iter().map(|generic| generic.id().to_owned());
        let codes = ErrorCode::ALL.iter().chain(&own);
        let ids = generic.chain(codes.map(|&code| settings.id(code)));
        let keys = ids.map(|id| messages.key(&id)).collect();
        Self {
            all,
            own,
            keys,
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
