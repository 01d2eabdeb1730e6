//! A message: the texts of an error for a reader.

use std::fmt;
use std::sync::Arc;

use message_catalog::Direction;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unic_langid::LanguageIdentifier;

use crate::code::ErrorCode;
use crate::message_text::MessageText;
use crate::origin::Origin;
use crate::part::TextKind;
use crate::ready::{Fixed, Rendered};

/// An error in a reader's language: one text for developers and logs, one for the person using the app.
///
/// It displays as the text for developers. It serializes as an object with `code`, `text` and
/// `user_text`; the two texts are those of [`MessageText`].
///
/// ```
/// use gengo_messages::{Catalog, Message, Preferences};
///
/// let localizer = Catalog::embedded().localizer(&Preferences::from_ids(["ja"])?);
/// let message = localizer.message(2700);
/// let json = serde_json::to_string(&message)?;
/// let kept: Message<'static> = serde_json::from_str(&json)?;
/// assert_eq!(kept, message);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Message<'a> {
    inner: Inner<'a>,
}

/// Most messages never change and come from a table, and most others have both texts from the catalog.
/// The rest is behind an `Arc`, whose last drop is a call: so dropping a message takes a few instructions,
/// which the compiler puts into the caller.
#[derive(Clone, Debug)]
enum Inner<'a> {
    Fixed(&'a Fixed),
    Rendered(Rendered<'a>),
    Made(Arc<Made<'a>>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Made<'a> {
    code: Option<ErrorCode>,
    text: MessageText<'a>,
    user_text: MessageText<'a>,
}

impl<'a> Made<'a> {
    fn text(&self, kind: TextKind) -> &MessageText<'a> {
        match kind {
            TextKind::Developer => &self.text,
            TextKind::User => &self.user_text,
        }
    }
}

impl<'a> Message<'a> {
    #[inline]
    pub(crate) fn fixed(fixed: &'a Fixed) -> Self {
        Self {
            inner: Inner::Fixed(fixed),
        }
    }

    #[inline]
    pub(crate) fn rendered(rendered: Rendered<'a>) -> Self {
        Self {
            inner: Inner::Rendered(rendered),
        }
    }

    pub(crate) fn made(
        code: Option<ErrorCode>,
        text: MessageText<'a>,
        user_text: MessageText<'a>,
    ) -> Self {
        let text = text.beside(&user_text);
        Self {
            inner: Inner::Made(Arc::new(Made {
                code,
                text,
                user_text,
            })),
        }
    }

    /// The code that the message is about; `None` for an error without a code and for
    /// summaries.
    pub fn code(&self) -> Option<ErrorCode> {
        match &self.inner {
            Inner::Fixed(fixed) => Some(fixed.code),
            Inner::Rendered(rendered) => Some(rendered.code()),
            Inner::Made(made) => made.code,
        }
    }

    /// The sentence for developers and logs: Gengo's documented one, translated. Arguments are escaped
    /// where they would break a line or control a terminal.
    #[inline]
    pub fn text(&self) -> &str {
        self.of(TextKind::Developer)
    }

    /// What happened and what to do, for the person using the app: one to three short, plain
    /// sentences.
    #[inline]
    pub fn user_text(&self) -> &str {
        self.of(TextKind::User)
    }

    #[inline]
    fn of(&self, kind: TextKind) -> &str {
        match &self.inner {
            Inner::Fixed(fixed) => fixed.text(kind).as_str(),
            Inner::Rendered(rendered) => rendered.text(kind),
            Inner::Made(made) => made.text(kind).as_str(),
        }
    }

    /// [`text`](Self::text) with its locale, direction and origin.
    pub fn for_developer(&self) -> MessageText<'_> {
        self.whole(TextKind::Developer)
    }

    /// [`user_text`](Self::user_text) with its locale, direction and origin.
    pub fn for_user(&self) -> MessageText<'_> {
        self.whole(TextKind::User)
    }

    fn whole(&self, kind: TextKind) -> MessageText<'_> {
        match &self.inner {
            Inner::Fixed(fixed) => {
                let text = fixed.text(kind);
                MessageText::of_catalog(text.as_str(), text.source(), false)
            }
            Inner::Rendered(rendered) => MessageText::of_catalog(
                rendered.text(kind),
                rendered.source(kind),
                rendered.varies(kind),
            ),
            Inner::Made(made) => made.text(kind).borrowed(),
        }
    }

    /// The locale of [`text`](Self::text); `None` if it is the server's own. A text that a reader of es-419
    /// inherits from es has the locale es, even if it refers to texts of es-419.
    pub fn locale(&self) -> Option<&LanguageIdentifier> {
        self.locale_of(TextKind::Developer)
    }

    /// The locale of [`user_text`](Self::user_text).
    pub fn user_locale(&self) -> Option<&LanguageIdentifier> {
        self.locale_of(TextKind::User)
    }

    fn locale_of(&self, kind: TextKind) -> Option<&LanguageIdentifier> {
        match &self.inner {
            Inner::Fixed(fixed) => Some(fixed.text(kind).source().locale()),
            Inner::Rendered(rendered) => Some(rendered.source(kind).locale()),
            Inner::Made(made) => made.text(kind).locale(),
        }
    }

    /// The direction of [`text`](Self::text). If that is the server's own, the direction of
    /// [`user_text`](Self::user_text).
    pub fn direction(&self) -> Direction {
        self.for_developer().direction()
    }

    /// The direction of [`user_text`](Self::user_text).
    pub fn user_direction(&self) -> Direction {
        self.for_user().direction()
    }

    /// Where [`text`](Self::text) comes from.
    pub fn origin(&self) -> Origin {
        self.for_developer().origin()
    }

    /// Where [`user_text`](Self::user_text) comes from.
    pub fn user_origin(&self) -> Origin {
        self.for_user().origin()
    }

    /// Whether one of the two texts is a fallback: it is in another language than the reader's first, or it
    /// is not about this code.
    pub fn is_fallback(&self) -> bool {
        self.origin() != Origin::FirstChoice || self.user_origin() != Origin::FirstChoice
    }

    /// An owned copy, to keep or send to another thread.
    pub fn into_owned(self) -> Message<'static> {
        let made = self.to_made();
        Message::made(
            made.code,
            made.text.into_owned(),
            made.user_text.into_owned(),
        )
    }

    fn to_made(&self) -> Made<'_> {
        Made {
            code: self.code(),
            text: self.for_developer(),
            user_text: self.for_user(),
        }
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

/// Two messages are equal if they have the same code and the same two texts, from the same
/// places.
impl PartialEq<Message<'_>> for Message<'_> {
    fn eq(&self, other: &Message<'_>) -> bool {
        self.code() == other.code()
            && self.for_developer() == other.for_developer()
            && self.for_user() == other.for_user()
    }
}

impl Eq for Message<'_> {}

impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_made().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Message<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let made = Made::deserialize(deserializer)?;
        Ok(Message::made(made.code, made.text, made.user_text))
    }
}
