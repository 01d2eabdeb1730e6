//! Which text of a message a reader is shown, and in which scope its references are looked up.

use fluent_syntax::ast::Pattern;
use gengo_messages::LanguageIdentifier;

use crate::layers::{Layer, Layers};
use crate::walk::{functions, references};

/// Which locales of a chain are asked for a text, and in which scope each is.
pub(crate) struct Turns<'a> {
    pub(crate) scopes: Vec<Scope<'a>>,
    /// The place of the scope, and whose texts are taken.
    order: Vec<(usize, &'a LanguageIdentifier)>,
}

/// The text that the library shows.
pub(crate) struct Chosen<'t> {
    pub(crate) pattern: &'t Pattern<String>,
    /// The place of the scope that it is in.
    pub(crate) scope: usize,
    /// The locale that it is from.
    pub(crate) from: &'t LanguageIdentifier,
}

/// What references mean that are looked up in a locale: its layers, the topmost first, then its
/// parents'.
pub(crate) struct Scope<'a> {
    pub(crate) locale: LanguageIdentifier,
    /// With the locale that each is of.
    pub(crate) layers: Vec<(&'a LanguageIdentifier, &'a Layer)>,
}

/// Deeper than any references that the library follows.
const MAX_DEPTH: usize = 100;

impl<'a> Turns<'a> {
    /// A locale has a scope of all its layers, then of all but the topmost, and so on, since what a
    /// layer breaks is taken from beneath it. A text that a parent fills in is in the scopes of those
    /// before it in the chain first, then in its own.
    pub(crate) fn new(all: &'a Layers, chain: &'a [LanguageIdentifier]) -> Self {
        let mut scopes = Vec::new();
        let mut ranges = Vec::new();
        for locale in chain {
            let layers = |of: &'a LanguageIdentifier| {
                let layers = all.of(of).iter().rev();
                layers.map(move |layer| (of, layer))
            };
            let first = scopes.len();
            for above in 0..all.of(locale).len() {
                let own = layers(locale).skip(above);
                let parents = all.parents(locale).iter().flat_map(layers);
                scopes.push(Scope {
                    locale: locale.clone(),
                    layers: own.chain(parents).collect(),
                });
            }
            ranges.push((locale, first..scopes.len()));
        }
        let mut order = Vec::new();
        for (i, of) in chain.iter().enumerate() {
            for (locale, scopes) in ranges.iter().take(i + 1) {
                if *locale == of || all.parents(locale).contains(of) {
                    order.extend(scopes.clone().map(|scope| (scope, of)));
                }
            }
        }
        Self { scopes, order }
    }

    pub(crate) fn chosen(&self, id: &str, name: &Option<String>) -> Option<Chosen<'_>> {
        self.order.iter().find_map(|&(at, from)| {
            let scope = self.scopes.get(at)?;
            let mut versions = scope.versions(from, id, name);
            let pattern = versions.find(|pattern| scope.resolves(pattern, 0))?;
            Some(Chosen {
                pattern,
                scope: at,
                from,
            })
        })
    }
}

impl Scope<'_> {
    pub(crate) fn part(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
        let name = attribute.map(str::to_owned);
        let mut parts = self.layers.iter().filter_map(|(_, layer)| layer.get(id));
        parts.find_map(|parts| parts.get(&name))
    }

    /// A locale's versions of a text, the topmost first.
    fn versions(
        &self,
        of: &LanguageIdentifier,
        id: &str,
        name: &Option<String>,
    ) -> impl Iterator<Item = &Pattern<String>> {
        let own = self.layers.iter().filter(move |(locale, _)| *locale == of);
        own.filter_map(move |(_, layer)| layer.get(id)?.get(name))
    }

    /// The value and the attributes that an entry has.
    pub(crate) fn names(&self, id: &str) -> Vec<Option<String>> {
        let parts = self.layers.iter().filter_map(|(_, layer)| layer.get(id));
        let mut names: Vec<_> = parts.flat_map(|parts| parts.keys().cloned()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// Whether all that a text refers to is there, and it does not refer to itself.
    pub(crate) fn resolves(&self, pattern: &Pattern<String>, depth: usize) -> bool {
        let are_known = functions(pattern).iter().all(|name| name == "NUMBER");
        depth < MAX_DEPTH
            && are_known
            && references(pattern).iter().all(|(id, name)| {
                let referred = self.part(id, name.as_deref());
                referred.is_some_and(|referred| self.resolves(referred, depth + 1))
            })
    }
}
