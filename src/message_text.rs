//! One of the two texts of a message.

use std::borrow::Cow;
use std::fmt;

use message_catalog::{Direction, Escaped, Text, TextSource};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::origin::Origin;

/// One of the two texts of a [`Message`](crate::Message), with what has to be known to show it.
///
/// It displays as the text. In data it is an object with `text`, `locale`, `direction` (`ltr` or
/// `rtl`), `origin` and `varies`.
///
/// ```
/// use gengo_messages::{Catalog, Direction, Preferences};
///
/// let localizer = Catalog::embedded().localizer(&Preferences::from_ids(["ar-EG"])?);
/// let text = localizer.message(2700).for_user().into_owned();
/// assert_eq!(text.direction(), Direction::RightToLeft);
/// assert_eq!(text.locale(), Some(&"ar".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[must_use]
pub struct MessageText<'a> {
    text: Cow<'a, str>,
    locale: Option<Cow<'a, LanguageIdentifier>>,
    direction: Direction,
    origin: Origin,
    varies: bool,
}

impl<'a> MessageText<'a> {
    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The locale that the text is from; `None` if it is the server's own or an id.
    pub fn locale(&self) -> Option<&LanguageIdentifier> {
        self.locale.as_deref()
    }

    /// The direction of the text; where it has no locale, that of the text for users, which it
    /// stands beside.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Where the text comes from.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// Whether the text says something of this one occurrence: it is the server's own, or
    /// something such as a file's name is put into it. If not, it is the same each time.
    pub fn varies(&self) -> bool {
        self.varies
    }

    /// The text alone; borrowed from the catalog if it takes no arguments.
    pub fn into_text(self) -> Cow<'a, str> {
        self.text
    }

    /// The same, borrowing nothing, to be kept or sent to another thread.
    pub fn into_owned(self) -> MessageText<'static> {
        MessageText {
            text: Cow::Owned(self.text.into_owned()),
            locale: self.locale.map(|locale| Cow::Owned(locale.into_owned())),
            ..self
        }
    }

    /// A text of the catalog that is held elsewhere.
    pub(crate) fn of_catalog(text: &'a str, source: TextSource<'a>, varies: bool) -> Self {
        Self {
            text: Cow::Borrowed(text),
            locale: Some(Cow::Borrowed(source.locale())),
            direction: source.direction(),
            origin: Origin::of(source.is_first_choice()),
            varies,
        }
    }

    /// The server's own, safe for logs.
    pub(crate) fn server(text: &'a str) -> Self {
        let escaped = Escaped::new(text);
        let text = match escaped.is_needed() {
            true => Cow::Owned(escaped.to_string()),
            false => Cow::Borrowed(text),
        };
        Self {
            varies: true,
            ..Self::without_locale(text, Origin::Server)
        }
    }

    /// For a catalog that has not even a generic message.
    pub(crate) fn id(id: String) -> Self {
        Self::without_locale(Cow::Owned(id), Origin::Id)
    }

    /// The same, as a replacement for another message. Only the code is inserted into it.
    pub(crate) fn generic(self) -> Self {
        Self {
            origin: Origin::Generic,
            varies: false,
            ..self
        }
    }

    /// The same, of a direction that follows from the text beside it if it has no locale.
    pub(crate) fn beside(self, other: &MessageText<'_>) -> Self {
        let direction = match self.locale {
            Some(_) => self.direction,
            None => other.direction,
        };
        Self { direction, ..self }
    }

    pub(crate) fn borrowed(&self) -> MessageText<'_> {
        MessageText {
            text: Cow::Borrowed(&self.text),
            locale: self.locale.as_deref().map(Cow::Borrowed),
            direction: self.direction,
            origin: self.origin,
            varies: self.varies,
        }
    }

    fn without_locale(text: Cow<'a, str>, origin: Origin) -> Self {
        Self {
            text,
            locale: None,
            direction: Direction::LeftToRight,
            origin,
            varies: false,
        }
    }
}

/// A text of the catalog.
impl<'a> From<Text<'a>> for MessageText<'a> {
    fn from(text: Text<'a>) -> Self {
        let locale = Some(Cow::Borrowed(text.locale()));
        let direction = text.direction();
        let origin = Origin::of(text.is_first_choice());
        let text = text.into_text();
        Self {
            varies: matches!(text, Cow::Owned(_)),
            text,
            locale,
            direction,
            origin,
        }
    }
}

impl AsRef<str> for MessageText<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for MessageText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
