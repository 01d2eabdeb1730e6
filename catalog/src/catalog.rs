//! The messages of all locales.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::coverage::Coverage;
use crate::localizer::{Key, Localizer, Reader};
use crate::problem::Problem;
use crate::reader::{Chain, Preferences, ReaderCache};
use crate::texts::{Layer, Level, Store};

/// The messages of all locales, for any number of readers at once.
///
/// Built-in texts are parsed when they are first needed. Cloning is cheap: clones
/// share everything.
#[derive(Clone, Debug)]
pub struct Catalog {
    pub(crate) store: Arc<Store>,
    readers: Arc<ReaderCache<Reader>>,
}

impl Catalog {
    pub(crate) fn new(store: Store) -> Self {
        Self {
            store: Arc::new(store),
            readers: Arc::default(),
        }
    }

    /// The catalog for a reader.
    pub fn localizer(&self, reader: &Preferences) -> Localizer {
        Localizer::new(Arc::clone(&self.store), &self.readers, reader)
    }

    /// Like [`localizer`](Self::localizer), for callers that keep localizers in their own [`ReaderCache`]:
    /// the catalog does not keep this one.
    pub fn localizer_uncached(&self, reader: &Preferences) -> Localizer {
        Localizer::uncached(Arc::clone(&self.store), reader)
    }

    /// The locales that a reader's texts come from, in order.
    pub fn chain(&self, reader: &Preferences) -> Chain {
        self.store.negotiator.chain(reader)
    }

    /// The locales that have texts, sorted by id.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.store.locales.iter().map(|texts| texts.locale.id())
    }

    /// Returns the reference locale, against which coverage is counted, or the locale that serves
    /// its readers; `None` if the catalog has no locales.
    pub fn reference(&self) -> Option<&LanguageIdentifier> {
        let index = self.store.negotiator.reference()?;
        Some(self.store.locale(index).locale.id())
    }

    /// Returns the locales of the same language that fill in messages a locale lacks, the nearest
    /// first; empty if the catalog does not have the locale.
    pub fn parents(&self, locale: &LanguageIdentifier) -> Vec<&LanguageIdentifier> {
        let index = self.locales().position(|own| own == locale);
        let parents = index.map_or(&[][..], |index| self.store.parents(index));
        let id = |&parent: &usize| self.store.locale(parent).locale.id();
        parents.iter().map(id).collect()
    }

    /// Returns the key of a message, or `None` if the message is neither declared nor in an
    /// overlay.
    pub fn key(&self, id: &str) -> Option<Key> {
        self.store.slot(id).map(Key)
    }

    /// Returns the ids of all messages in overlays, in no particular order. An id appears once for
    /// each layer that contains it.
    pub fn overlaid_ids(&self) -> impl Iterator<Item = &str> {
        let layers = self.store.locales.iter().flat_map(|texts| texts.layers());
        let overlays = layers.filter(|layer| layer.level() == Level::Overlay);
        let ids = overlays.flat_map(|layer| layer.ids());
        ids.filter(|id| !id.starts_with('-'))
    }

    /// Returns the layers of a locale, the topmost first; empty if the catalog does not have the
    /// locale.
    pub fn layers(&self, locale: &LanguageIdentifier) -> impl Iterator<Item = &Layer> {
        let locales = self.store.locales.iter();
        let own = locales.filter(move |texts| texts.locale.id() == locale);
        own.flat_map(|texts| texts.layers()).map(|layer| &**layer)
    }

    /// Returns the source texts of a locale, built-in texts first and then overlays, safe to parse
    /// with `fluent-syntax`; empty if the catalog does not have the locale. The patterns of its [layers](Self::layers)
    /// are slices of these texts.
    pub fn files(&self, locale: &LanguageIdentifier) -> Vec<&str> {
        let locales = self.store.locales.iter();
        let own = locales.filter(|texts| texts.locale.id() == locale);
        let layers = own.flat_map(|texts| texts.layers().iter().rev());
        let files = layers.flat_map(|layer| layer.files());
        files
            .filter_map(|file| Some(file.source()?.kept().source()))
            .collect()
    }

    /// Returns everything in the overlays that cannot be used.
    ///
    /// A problem affects only the messages it names: the layer below or the next locale of the
    /// chain answers instead. The first call checks the references of every overlay, so it parses
    /// the locales that have one.
    pub fn problems(&self) -> &[Problem] {
        self.store.problems()
    }

    /// How many messages each locale has, sorted by id. Parses all locales.
    pub fn coverage(&self) -> Vec<Coverage> {
        self.store.coverage()
    }
}
