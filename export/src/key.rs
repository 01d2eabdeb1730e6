//! The messages that are written, what they are called in files that are not Fluent, and which text
//! answers for them.

use gengo_messages::LanguageIdentifier;
use gengo_messages::USER_ATTRIBUTE;
use gengo_messages::ftl::{CodeKey, GenericKey};
use message_catalog::{Localizer, Part, Resolved, Text};

use crate::audience::Audience;

/// A message that an app asks for.
#[derive(Clone, Copy)]
pub(crate) enum Key<'k> {
    Code(&'k CodeKey),
    Generic(&'k GenericKey),
}

/// Which of a message's two texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Developer,
    User,
}

/// What the library shows for a message.
pub(crate) enum Answer<'l> {
    /// A text of its own.
    Text(Resolved<'l>),
    /// That of a message that stands in, filled in.
    Filled(Text<'l>),
}

impl<'k> Key<'k> {
    pub(crate) fn id(self) -> &'k str {
        match self {
            Key::Code(key) => &key.id,
            Key::Generic(key) => key.id,
        }
    }

    /// The key of a text.
    pub(crate) fn name(self, kind: Kind) -> String {
        let name = format!("gengo_{}", self.id().replace('-', "_"));
        match kind {
            Kind::Developer => name,
            Kind::User => name + "_user",
        }
    }

    /// The text that a reader is shown.
    pub(crate) fn answer<'l>(self, localizer: &'l Localizer, kind: Kind) -> Option<Answer<'l>> {
        match self {
            Key::Code(key) => {
                if let Some(own) = localizer.resolve(&key.id, kind.part()) {
                    return Some(Answer::Text(own));
                }
                let mut stand_ins = key.stand_ins.iter();
                stand_ins
                    .find_map(|id| localizer.text_with(id, kind.part(), &key.arguments))
                    .map(Answer::Filled)
            }
            Key::Generic(key) => {
                let find = |part| localizer.resolve_with(key.id, part, &key.arguments);
                // What has no text for users, such as a summary, is the same for everyone.
                let found = find(kind.part()).or_else(|| find(Part::Value));
                found.map(Answer::Text)
            }
        }
    }
}

impl Kind {
    pub(crate) const ALL: &'static [Kind] = &[Kind::Developer, Kind::User];

    /// Those for an audience.
    pub(crate) fn of(audience: Audience) -> &'static [Kind] {
        match audience {
            Audience::Developer => &[Kind::Developer],
            Audience::User => &[Kind::User],
            Audience::Both => Kind::ALL,
        }
    }

    pub(crate) fn part(self) -> Part<'static> {
        match self {
            Kind::Developer => Part::Value,
            Kind::User => Part::Attribute(USER_ATTRIBUTE),
        }
    }

    /// What is behind a message's id where its text is meant.
    pub(crate) fn suffix(self) -> &'static str {
        match self {
            Kind::Developer => "",
            Kind::User => ".user",
        }
    }
}

impl Answer<'_> {
    /// The locale that the text is from.
    pub(crate) fn locale(&self) -> &LanguageIdentifier {
        match self {
            Answer::Text(resolved) => resolved.locale().id(),
            Answer::Filled(text) => text.locale(),
        }
    }
}
