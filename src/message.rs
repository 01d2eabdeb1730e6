//! What a reader is told.

use std::borrow::Cow;
use std::fmt;

use message_catalog::{Direction, SharedText, Text};
use unic_langid::LanguageIdentifier;

use crate::code::ErrorCode;

/// An error in a reader's language: one text for developers and logs, one for the
/// person in front of the app.
///
/// It displays as the text for developers.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    inner: Inner<'a>,
}

/// Most messages never change and come from a table; the others are made.
#[derive(Clone, Debug)]
enum Inner<'a> {
    Table(&'a Fixed),
    Made(Made<'a>),
}

/// A message that never changes.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(crate) code: ErrorCode,
    pub(crate) text: SharedText,
    pub(crate) user_text: SharedText,
}

#[derive(Clone, Debug)]
pub(crate) struct Made<'a> {
    pub(crate) code: Option<ErrorCode>,
    pub(crate) text: MadeText<'a>,
    pub(crate) user_text: MadeText<'a>,
}

#[derive(Clone, Debug)]
pub(crate) struct MadeText<'a> {
    text: Cow<'a, str>,
    locale: Option<(&'a LanguageIdentifier, Direction)>,
    origin: Origin,
}

/// Where a text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// From what the reader asked for first: that locale or a parent of it, such as es
    /// for a reader of es-MX.
    FirstChoice,
    /// From another locale of the chain.
    Fallback,
    /// From the server: nothing in the chain knows the code.
    Server,
    /// The generic message: nothing in the chain knows the code, and for developers
    /// the server sent no text either.
    Generic,
    /// The message's id: the catalog has no generic message.
    Id,
}

/// What is known of a text besides its words.
#[derive(Clone, Copy)]
struct View<'a> {
    locale: Option<(&'a LanguageIdentifier, Direction)>,
    origin: Origin,
}

impl<'a> Message<'a> {
    #[inline]
    pub(crate) fn fixed(fixed: &'a Fixed) -> Self {
        Self {
            inner: Inner::Table(fixed),
        }
    }

    pub(crate) fn made(made: Made<'a>) -> Self {
        Self {
            inner: Inner::Made(made),
        }
    }

    /// The code that the message is about; `None` for an error without a code and for
    /// summaries.
    pub fn code(&self) -> Option<ErrorCode> {
        match &self.inner {
            Inner::Table(fixed) => Some(fixed.code),
            Inner::Made(made) => made.code,
        }
    }

    /// The sentence for developers and logs: that of Gengo's document, translated.
    #[inline]
    pub fn text(&self) -> &str {
        match &self.inner {
            Inner::Table(fixed) => fixed.text.as_str(),
            Inner::Made(made) => &made.text.text,
        }
    }

    /// What happened and what to do, for the person in front of the app: one to
    /// three short, plain sentences.
    #[inline]
    pub fn user_text(&self) -> &str {
        match &self.inner {
            Inner::Table(fixed) => fixed.user_text.as_str(),
            Inner::Made(made) => &made.user_text.text,
        }
    }

    /// The locale that [`text`](Self::text) is from; `None` if it is the server's own. A text
    /// that es fills in for a reader of es-419 is from es, though what it refers to may be from
    /// es-419.
    pub fn locale(&self) -> Option<&LanguageIdentifier> {
        self.text_view().locale.map(|(id, _)| id)
    }

    /// The locale that [`user_text`](Self::user_text) is from.
    pub fn user_locale(&self) -> Option<&LanguageIdentifier> {
        self.user_view().locale.map(|(id, _)| id)
    }

    /// The direction of [`text`](Self::text); where that is the server's own, the
    /// direction of [`user_text`](Self::user_text), which it stands beside.
    pub fn direction(&self) -> Direction {
        let locale = self.text_view().locale.or(self.user_view().locale);
        locale.map_or(Direction::LeftToRight, |(_, direction)| direction)
    }

    /// The direction of [`user_text`](Self::user_text).
    pub fn user_direction(&self) -> Direction {
        let locale = self.user_view().locale;
        locale.map_or(Direction::LeftToRight, |(_, direction)| direction)
    }

    /// Where [`text`](Self::text) comes from.
    pub fn origin(&self) -> Origin {
        self.text_view().origin
    }

    /// Where [`user_text`](Self::user_text) comes from.
    pub fn user_origin(&self) -> Origin {
        self.user_view().origin
    }

    /// Whether one of the two texts is not what the reader asked for first: it is in
    /// another language, or it is not about this code.
    pub fn is_fallback(&self) -> bool {
        self.origin() != Origin::FirstChoice || self.user_origin() != Origin::FirstChoice
    }

    fn text_view(&self) -> View<'_> {
        match &self.inner {
            Inner::Table(fixed) => View::of(&fixed.text),
            Inner::Made(made) => made.text.view(),
        }
    }

    fn user_view(&self) -> View<'_> {
        match &self.inner {
            Inner::Table(fixed) => View::of(&fixed.user_text),
            Inner::Made(made) => made.user_text.view(),
        }
    }
}

impl<'a> View<'a> {
    fn of(text: &'a SharedText) -> Self {
        Self {
            locale: Some((text.locale(), text.direction())),
            origin: Origin::of(text.is_first_choice()),
        }
    }
}

impl Origin {
    fn of(is_first_choice: bool) -> Self {
        if is_first_choice {
            Origin::FirstChoice
        } else {
            Origin::Fallback
        }
    }
}

impl<'a> MadeText<'a> {
    /// The server's own.
    pub(crate) fn server(text: &'a str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            locale: None,
            origin: Origin::Server,
        }
    }

    /// For a catalog that has not even a generic message.
    pub(crate) fn id(id: String) -> Self {
        Self {
            text: Cow::Owned(id),
            locale: None,
            origin: Origin::Id,
        }
    }

    /// The same, as one that stands in for another.
    pub(crate) fn generic(self) -> Self {
        Self {
            origin: Origin::Generic,
            ..self
        }
    }

    fn view(&self) -> View<'_> {
        View {
            locale: self.locale,
            origin: self.origin,
        }
    }
}

/// A text of the catalog.
impl<'a> From<Text<'a>> for MadeText<'a> {
    fn from(text: Text<'a>) -> Self {
        Self {
            locale: Some((text.locale(), text.direction())),
            origin: Origin::of(text.is_first_choice()),
            text: text.into_text(),
        }
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}
