//! The locales that a reader's texts come from.

use std::fmt;
use std::sync::Arc;

use icu_locale_core::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use super::direction::Direction;
use super::locale;

/// The locales that answer a reader, in the order in which they are asked.
///
/// Each preference of the reader gives the locales of the catalog that serve it:
/// the locale itself and its parents, as CLDR has them (es-MX, es-419, es). Where the
/// catalog does not have the locale itself, one of a region that is nearer than the
/// parents comes first, by CLDR's distances: readers of en-AU get en-GB before en. The
/// script is never changed, and another language only serves within a macrolanguage, as
/// Chinese does for Cantonese. The catalog's default locale ends the chain.
///
/// ```
/// use message_catalog::{Catalog, Preferences};
///
/// let catalog = ["en", "pt-BR", "pt-PT"].iter().try_fold(Catalog::builder(), |catalog, id| {
///     Ok::<_, Box<dyn std::error::Error>>(catalog.overlay_text(id.parse()?, "own", "hello = Hello"))
/// })?;
/// let chain = catalog.build().chain(&Preferences::from_ids(["pt-AO"])?);
/// assert_eq!(chain.to_string(), "pt-PT, pt-BR, en");
/// assert_eq!(chain.locales().count(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Chain {
    /// All locales of the catalog, in its order.
    all: Arc<[Arc<Locale>]>,
    links: Vec<Link>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    /// The locale's place in the catalog.
    pub(crate) index: usize,
    /// Whether it serves what the reader asked for first.
    pub(crate) first_choice: bool,
}

/// A locale of a catalog: its id and what follows from it.
#[derive(Debug)]
pub struct Locale {
    id: LanguageIdentifier,
    direction: Direction,
    icu_id: Id,
    full: Id,
}

impl Locale {
    /// From an id in canonical form; `None` if it is not an id.
    pub(crate) fn new(id: &str) -> Option<Self> {
        let icu_id = Id::try_from_str(id).ok()?;
        Some(Self::of_both(locale::to_unic(&icu_id), icu_id))
    }

    /// From any id.
    pub(crate) fn of(id: &LanguageIdentifier) -> Self {
        let icu_id = locale::from_unic(id);
        Self::of_both(locale::to_unic(&icu_id), icu_id)
    }

    fn of_both(id: LanguageIdentifier, icu_id: Id) -> Self {
        let full = locale::maximize(&icu_id);
        Self {
            id,
            direction: Direction::of_full(&full),
            icu_id,
            full,
        }
    }

    /// The id, in CLDR's canonical form.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The direction in which the locale is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    pub(crate) fn icu_id(&self) -> &Id {
        &self.icu_id
    }

    /// The id with its likely script and region: two locales are the same if these are.
    pub(crate) fn full(&self) -> &Id {
        &self.full
    }
}

impl Chain {
    /// The locales, the first to be asked first.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.links.iter().map(|&link| self.locale(link).id())
    }

    pub(crate) fn new(all: Arc<[Arc<Locale>]>, links: Vec<Link>) -> Self {
        Self { all, links }
    }

    /// All locales of the catalog, in its order.
    pub(crate) fn all(&self) -> Arc<[Arc<Locale>]> {
        Arc::clone(&self.all)
    }

    pub(crate) fn links(&self) -> &[Link] {
        &self.links
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "a link's index is one in the list that the chain was made of"
    )]
    pub(crate) fn locale(&self, link: Link) -> &Arc<Locale> {
        &self.all[link.index]
    }
}

/// The ids, separated by commas.
impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, locale) in self.locales().enumerate() {
            write!(f, "{}{locale}", if i == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}
