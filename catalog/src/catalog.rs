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

    /// The messages for a reader.
    pub fn localizer(&self, reader: &Preferences) -> Localizer {
        Localizer::new(Arc::clone(&self.store), &self.readers, reader)
    }

    /// The locales that answer a reader, in order.
    pub fn chain(&self, reader: &Preferences) -> Chain {
        self.store.negotiator.chain(reader)
    }

    /// The locales that have texts, sorted by id.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.store.locales.iter().map(|texts| texts.locale.id())
    }

    /// The locale that has every message, by which coverage is counted: the reference locale, or
    /// what serves its readers. `None` if the catalog has no locale.
    pub fn reference(&self) -> Option<&LanguageIdentifier> {
        let index = self.store.negotiator.reference()?;
        Some(self.store.locale(index).locale.id())
    }

    /// The locales of the same language that fill in what a locale lacks, the nearest first. None
    /// for a locale that the catalog does not have.
    pub fn parents(&self, locale: &LanguageIdentifier) -> Vec<&LanguageIdentifier> {
        let index = self.locales().position(|own| own == locale);
        let parents = index.map_or(&[][..], |index| self.store.parents(index));
        let id = |&parent: &usize| self.store.locale(parent).locale.id();
        parents.iter().map(id).collect()
    }

    /// The key of a message; `None` of one that the catalog was not told of and that no
    /// overlay has.
    pub fn key(&self, id: &str) -> Option<Key> {
        self.store.keys.position(id).map(Key)
    }

    /// The ids of the messages that are laid over the built-in texts, in no order; an id occurs
    /// once for each layer that has it.
    pub fn overlaid_ids(&self) -> impl Iterator<Item = &str> {
        let layers = self.store.locales.iter().flat_map(|texts| texts.layers());
        let overlays = layers.filter(|layer| layer.level() == Level::Overlay);
        let ids = overlays.flat_map(|layer| layer.ids());
        ids.filter(|id| !id.starts_with('-'))
    }

    /// The ids of the messages that a locale has itself, sorted. Parses the locale.
    pub fn ids_of(&self, locale: &LanguageIdentifier) -> Vec<&str> {
        let locales = self.store.locales.iter();
        let own = locales.filter(|texts| texts.locale.id() == locale);
        let ids = own
            .flat_map(|texts| texts.layers())
            .flat_map(|layer| layer.ids());
        let mut ids: Vec<&str> = ids.filter(|id| !id.starts_with('-')).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The layers of a locale, the topmost first. None of a locale that the catalog does not have.
    pub fn layers(&self, locale: &LanguageIdentifier) -> impl Iterator<Item = &Layer> {
        let locales = self.store.locales.iter();
        let own = locales.filter(move |texts| texts.locale.id() == locale);
        own.flat_map(|texts| texts.layers()).map(|layer| &**layer)
    }

    /// The texts that the catalog has of a locale, the lowest first: what is built in and what is
    /// laid over it, safe to give to `fluent-syntax`. None of a locale that it does not have.
    pub fn files(&self, locale: &LanguageIdentifier) -> Vec<&str> {
        let locales = self.store.locales.iter();
        let own = locales.filter(|texts| texts.locale.id() == locale);
        let layers = own.flat_map(|texts| texts.layers().iter().rev());
        let files = layers.flat_map(|layer| layer.files());
        files
            .filter_map(|file| Some(file.resource()?.source()))
            .collect()
    }

    /// Everything that could not be used of what was laid over the catalog.
    ///
    /// What is broken costs its own messages only: the layer below or the next locale
    /// of the chain answers in their place. The first call renders nothing but looks
    /// through every overlay for references in circles and the like, so it parses the
    /// locales that have one.
    pub fn problems(&self) -> &[Problem] {
        self.store.problems()
    }

    /// How much of the catalog each locale has, sorted by id. Parses all locales.
    pub fn coverage(&self) -> Vec<Coverage> {
        self.store.coverage()
    }
}
