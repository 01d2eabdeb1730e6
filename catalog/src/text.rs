//! A text for a reader.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::reader::{Direction, Locale};

/// A text for a reader, and its locale. It displays as the text.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) source: TextSource<'a>,
}

/// The locale that a text is from.
#[derive(Clone, Copy, Debug)]
pub struct TextSource<'a> {
    pub(crate) locale: &'a Arc<Locale>,
    pub(crate) first_choice: bool,
}

/// A text that takes no arguments, shared with the catalog that it is from.
#[derive(Clone, Debug)]
pub struct SharedText {
    pub(crate) text: Arc<str>,
    pub(crate) locale: Arc<Locale>,
    pub(crate) first_choice: bool,
}

impl<'a> Text<'a> {
    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text; borrowed if it takes no arguments.
    #[inline]
    pub fn into_text(self) -> Cow<'a, str> {
        self.text
    }

    /// The locale of the text. A text that a reader of es-419 inherits from es has the locale es, even if it
    /// refers to texts of es-419.
    #[inline]
    pub fn locale(&self) -> &'a LanguageIdentifier {
        self.source.locale()
    }

    /// The direction of the text.
    #[inline]
    pub fn direction(&self) -> Direction {
        self.source.direction()
    }

    /// Whether it is in the reader's first locale, or a parent of it.
    #[inline]
    pub fn is_first_choice(&self) -> bool {
        self.source.is_first_choice()
    }
}

impl<'a> TextSource<'a> {
    /// The locale of the text. A text that a reader of es-419 inherits from es has the locale es, even if it
    /// refers to texts of es-419.
    #[inline]
    pub fn locale(&self) -> &'a LanguageIdentifier {
        self.locale.id()
    }

    /// The direction of the text.
    #[inline]
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }

    /// Whether it is in the reader's first locale, or a parent of it.
    #[inline]
    pub fn is_first_choice(&self) -> bool {
        self.first_choice
    }
}

impl Text<'_> {
    /// Whether it contains arguments. If not, it is the same each time.
    #[inline]
    pub fn is_rendered(&self) -> bool {
        matches!(self.text, Cow::Owned(_))
    }
}

impl SharedText {
    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The locale that it is from.
    #[inline]
    pub fn source(&self) -> TextSource<'_> {
        TextSource {
            locale: &self.locale,
            first_choice: self.first_choice,
        }
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
