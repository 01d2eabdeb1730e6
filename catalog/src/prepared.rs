//! A text that has been looked up.

use std::sync::Arc;

use crate::args::Args;
use crate::reader::{Link, Locale};
use crate::text::{SharedText, Text, TextSource};
use crate::texts::{Candidate, Candidates, Text as Compiled};

/// A text that has been looked up for a reader, to be rendered again and again. From
/// [`Localizer::prepared`](crate::Localizer::prepared).
#[derive(Clone, Debug)]
pub struct Prepared {
    /// All locales of the catalog, in its order.
    pub(crate) locales: Arc<[Arc<Locale>]>,
    pub(crate) candidates: Candidates,
}

impl Prepared {
    /// The text with arguments. If an argument is missing, the text of the next locale is used; `None` if
    /// no locale has a text that can be rendered.
    pub fn text_with(&self, args: &dyn Args) -> Option<Text<'_>> {
        let (text, link) = self.candidates.rendered(args)?;
        let source = self.source(link)?;
        Some(Text { text, source })
    }

    /// Like [`text_with`](Self::text_with), but writes the text to the end of `out`, and returns its locale.
    /// This does not allocate if `out` has room. `out` is unchanged if no text can be rendered.
    #[inline]
    pub fn write_with(&self, args: &dyn Args, out: &mut String) -> Option<TextSource<'_>> {
        self.source(self.candidates.written(args, out)?)
    }

    /// The approximate length of the rendered text, in bytes.
    #[inline]
    pub fn length(&self) -> usize {
        let first = self.candidates.first();
        first.map_or(0, |candidate| candidate.text.length())
    }

    #[inline]
    fn source(&self, link: Link) -> Option<TextSource<'_>> {
        Some(TextSource {
            locale: self.locales.get(link.index)?,
            first_choice: link.first_choice,
        })
    }

    /// The text, if it takes no arguments.
    pub fn shared(&self) -> Option<SharedText> {
        let Candidate { link, text, .. } = self.candidates.first()?;
        match text {
            Compiled::Fixed(text) => Some(SharedText {
                text: Arc::clone(text),
                locale: Arc::clone(self.locales.get(link.index)?),
                first_choice: link.first_choice,
            }),
            _ => None,
        }
    }
}
