//! The layers of locales, read as what they have of each message.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use gengo_messages::{Catalog, LanguageIdentifier, Preferences};

/// What a message is called in a file, and what it is made of: no attribute is its value.
pub(crate) type Parts = BTreeMap<Option<String>, Pattern<String>>;

/// Messages and terms, these with their `-`, as one layer of a locale has them.
pub(crate) type Layer = HashMap<String, Parts>;

/// The attribute with the user's text.
pub(crate) const USER: &str = "user";

/// The layers of all locales of a catalog.
pub(crate) struct Layers {
    catalog: Catalog,
    /// By locale.
    layers: BTreeMap<String, Vec<Layer>>,
    /// By locale.
    parents: BTreeMap<String, Vec<LanguageIdentifier>>,
}

impl Layers {
    pub(crate) fn of_catalog(catalog: Catalog) -> Self {
        let layers = catalog
            .locales()
            .map(|locale| (locale.to_string(), read(&catalog, locale)))
            .collect();
        Self {
            layers,
            parents: parents(&catalog),
            catalog,
        }
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub(crate) fn chain(&self, locale: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
        let chain = self.catalog.chain(&Preferences::from(locale.clone()));
        chain.locales().cloned().collect()
    }

    /// Those of the same language that fill in what a locale lacks, the nearest first.
    pub(crate) fn parents(&self, locale: &LanguageIdentifier) -> &[LanguageIdentifier] {
        self.parents
            .get(&locale.to_string())
            .map_or(&[], Vec::as_slice)
    }

    /// What a locale's layers have, the lowest first.
    pub(crate) fn of(&self, locale: &LanguageIdentifier) -> &[Layer] {
        self.layers
            .get(&locale.to_string())
            .map_or(&[], Vec::as_slice)
    }
}

/// What a locale's layers have, the lowest first.
fn read(catalog: &Catalog, locale: &LanguageIdentifier) -> Vec<Layer> {
    let files = catalog.messages().files(locale);
    files.into_iter().map(layer).collect()
}

/// A layer's messages and terms; where an id occurs twice the last counts.
fn layer(text: &str) -> Layer {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text.to_owned());
    let mut layer = Layer::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                (id, Some(term.value), term.attributes)
            }
            _ => continue,
        };
        let mut parts: Parts = value.into_iter().map(|value| (None, value)).collect();
        for attribute in attributes {
            // Here the first counts, as in a bundle.
            let part = parts.entry(Some(attribute.id.name));
            part.or_insert(attribute.value);
        }
        layer.insert(id, parts);
    }
    layer
}

/// For each locale those of the same language that fill in what it lacks, the nearest first.
fn parents(catalog: &Catalog) -> BTreeMap<String, Vec<LanguageIdentifier>> {
    let coverage = catalog.coverage().into_iter();
    let thin = coverage.filter(|own| own.parent.is_some());
    let parents = thin.map(|own| {
        let chain = catalog.chain(&Preferences::from(own.locale.clone()));
        let others = chain.locales().filter(|other| **other != own.locale);
        let parents = others.filter(|other| other.language == own.locale.language);
        (own.locale.to_string(), parents.cloned().collect())
    });
    parents.collect()
}
