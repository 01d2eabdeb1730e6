//! What a localizer keeps for a code that was requested before.

use message_catalog::{Args, Prepared, SharedText, TextSource};

use crate::code::ErrorCode;
use crate::part::TextKind;

/// A message whose two texts have been looked up.
#[derive(Debug)]
pub(crate) enum Ready {
    /// It never changes.
    Fixed(Fixed),
    /// A text takes arguments, or the catalog does not have it.
    Varying(Box<Varying>),
}

/// A message that never changes.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(crate) code: ErrorCode,
    pub(crate) text: SharedText,
    pub(crate) user_text: SharedText,
}

/// A message of which a text takes arguments, or is not in the catalog.
#[derive(Debug)]
pub(crate) struct Varying {
    code: ErrorCode,
    text: Option<Half>,
    user_text: Option<Half>,
    /// The approximate length of what is written of both, in bytes.
    room: usize,
}

/// One text of a message.
#[derive(Debug)]
enum Half {
    Fixed(SharedText),
    Varying(Prepared),
}

impl Ready {
    pub(crate) fn new(
        code: ErrorCode,
        text: Option<Prepared>,
        user_text: Option<Prepared>,
    ) -> Self {
        match (text.map(Half::new), user_text.map(Half::new)) {
            (Some(Half::Fixed(text)), Some(Half::Fixed(user_text))) => Self::Fixed(Fixed {
                code,
                text,
                user_text,
            }),
            (text, user_text) => Self::Varying(Box::new(Varying {
                code,
                room: [&text, &user_text]
                    .into_iter()
                    .flatten()
                    .map(Half::room)
                    .sum(),
                text,
                user_text,
            })),
        }
    }
}

impl Fixed {
    pub(crate) fn text(&self, kind: TextKind) -> &SharedText {
        match kind {
            TextKind::Developer => &self.text,
            TextKind::User => &self.user_text,
        }
    }
}

impl Half {
    fn new(text: Prepared) -> Self {
        match text.shared() {
            Some(text) => Self::Fixed(text),
            None => Self::Varying(text),
        }
    }

    fn room(&self) -> usize {
        match self {
            Half::Fixed(_) => 0,
            Half::Varying(text) => text.length(),
        }
    }

    /// Its words, if it takes no arguments.
    fn fixed(&self) -> Option<&SharedText> {
        match self {
            Half::Fixed(text) => Some(text),
            Half::Varying(_) => None,
        }
    }

    fn write(&self, args: &dyn Args, out: &mut String) -> Option<()> {
        match self {
            Half::Fixed(text) => out.push_str(text.as_str()),
            Half::Varying(text) => {
                text.write_with(args, out)?;
            }
        }
        Some(())
    }

    /// Writes the text if it takes arguments, and returns where it is from.
    #[inline]
    fn write_varying(&self, args: &dyn Args, out: &mut String) -> Option<TextSource<'_>> {
        match self {
            Half::Fixed(text) => Some(text.source()),
            Half::Varying(text) => text.write_with(args, out),
        }
    }
}

impl Varying {
    /// Writes one of the texts to the end of `out`; `None` if it is not there or cannot be rendered
    /// with these arguments.
    pub(crate) fn write(&self, kind: TextKind, args: &dyn Args, out: &mut String) -> Option<()> {
        self.half(kind)?.write(args, out)
    }

    fn half(&self, kind: TextKind) -> Option<&Half> {
        match kind {
            TextKind::Developer => self.text.as_ref(),
            TextKind::User => self.user_text.as_ref(),
        }
    }

    /// The message, with the arguments for the text for developers and those for users; `None` if one
    /// is not there or cannot be rendered with them.
    // Always part of its caller: returned from a function of its own, the message would be moved once more.
    #[inline(always)]
    pub(crate) fn rendered(&self, developer: &dyn Args, user: &dyn Args) -> Option<Rendered<'_>> {
        let (text, user_text) = (self.text.as_ref()?, self.user_text.as_ref()?);
        let mut texts = String::with_capacity(self.room);
        let source = text.write_varying(developer, &mut texts)?;
        let split = texts.len();
        let user_source = user_text.write_varying(user, &mut texts)?;
        Some(Rendered {
            message: self,
            texts: just_written(texts),
            split,
            source,
            user_source,
        })
    }
}

/// Moves a text whose length was written a moment ago. A plain move reads the length together with the
/// pointer, and has to wait until the processor has both in its cache: a tenth of the time that a short
/// text takes. `truncate` changes nothing, but it reads the length by itself.
#[inline]
fn just_written(mut text: String) -> String {
    text.truncate(text.len());
    text
}

/// A message rendered with arguments.
#[derive(Clone, Debug)]
pub(crate) struct Rendered<'a> {
    message: &'a Varying,
    /// The texts that take arguments, one after the other: one allocation does for both.
    texts: String,
    /// Where the text for developers ends.
    split: usize,
    source: TextSource<'a>,
    user_source: TextSource<'a>,
}

impl Rendered<'_> {
    pub(crate) fn code(&self) -> ErrorCode {
        self.message.code
    }

    #[inline]
    pub(crate) fn text(&self, kind: TextKind) -> &str {
        if let Some(text) = self.fixed(kind) {
            return text.as_str();
        }
        let text = match kind {
            TextKind::Developer => self.texts.get(..self.split),
            TextKind::User => self.texts.get(self.split..),
        };
        text.unwrap_or_default()
    }

    pub(crate) fn source(&self, kind: TextKind) -> TextSource<'_> {
        match kind {
            TextKind::Developer => self.source,
            TextKind::User => self.user_source,
        }
    }

    pub(crate) fn varies(&self, kind: TextKind) -> bool {
        self.fixed(kind).is_none()
    }

    #[inline]
    fn fixed(&self, kind: TextKind) -> Option<&SharedText> {
        self.message.half(kind).and_then(Half::fixed)
    }
}
