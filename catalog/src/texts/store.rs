//! The texts of all locales, as layers: what a catalog and its localizers share.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::ids::Ids;
use super::layer::{Layer, Level};
use super::scope::{Scope, Style};
use crate::coverage::Coverage;
use crate::ftl::{Lines, named, offset};
use crate::problem::{Problem, Reason};
use crate::reader::{Locale, Negotiator};
use crate::sort::sort_few;

#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) locales: Vec<LocaleTexts>,
    pub(crate) negotiator: Negotiator,
    /// What went wrong while the layers were read and parsed.
    pub(crate) reading: Vec<Problem>,
    pub(crate) problems: OnceLock<Vec<Problem>>,
    pub(crate) style: Style,
    /// The ids that the app declares.
    pub(crate) declared: Arc<Ids>,
    /// Those of the overlays' messages besides.
    pub(crate) overlaid: OnceLock<Ids>,
}

/// A locale's texts.
#[derive(Debug)]
pub(crate) struct LocaleTexts {
    pub(crate) locale: Arc<Locale>,
    /// The topmost first; those of another name of the locale among them.
    layers: Vec<Arc<Layer>>,
    /// Those of the layers that belong to another name of the locale.
    adopted: Vec<Arc<Layer>>,
    /// The locales that fill in what it lacks, the nearest first: see [`Store::parents`].
    parents: OnceLock<Box<[usize]>>,
    /// With all layers that its references are looked up in; without the topmost; and so on.
    scopes: OnceLock<Box<[OnceLock<Arc<Scope>>]>>,
}

/// A scope's place in the store.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScopeId {
    pub(crate) locale: usize,
    /// How many layers, from the top, are left out.
    pub(crate) skip: usize,
}

/// How many layers are left out one by one, at most, where a text cannot be rendered because of
/// what a layer says. Below that, all layers that override the built-in texts are left out at once.
const MAX_SKIPPED: usize = 16;

impl LocaleTexts {
    /// The layers, the topmost first. `adopted` are those of another name of the locale, beneath
    /// its own.
    pub(crate) fn new(locale: Arc<Locale>, own: Vec<Arc<Layer>>, adopted: Vec<Arc<Layer>>) -> Self {
        let mut layers = own;
        layers.extend(adopted.iter().cloned());
        sort_few(&mut layers, |layer| Reverse(layer.level()));
        Self {
            locale,
            layers,
            adopted,
            parents: OnceLock::new(),
            scopes: OnceLock::new(),
        }
    }

    /// The topmost first.
    pub(crate) fn layers(&self) -> &[Arc<Layer>] {
        &self.layers
    }

    fn own_layers(&self) -> impl DoubleEndedIterator<Item = &Arc<Layer>> {
        self.layers.iter().filter(|layer| !self.has_adopted(layer))
    }

    fn has_adopted(&self, layer: &Arc<Layer>) -> bool {
        self.adopted.iter().any(|own| Arc::ptr_eq(own, layer))
    }
}

impl Store {
    #[expect(
        clippy::indexing_slicing,
        reason = "indices are those of the negotiator, which was made of the same locales"
    )]
    pub(crate) fn locale(&self, index: usize) -> &LocaleTexts {
        &self.locales[index]
    }

    /// The place of a message's slot in each reader, if it has one.
    pub(crate) fn slot(&self, id: &str) -> Option<usize> {
        let overlaid = || Some(self.declared.len() + self.overlaid().position(id)?);
        self.declared.position(id).or_else(overlaid)
    }

    /// The message that a slot is of.
    pub(crate) fn slot_id(&self, slot: usize) -> Option<&str> {
        let overlaid = || self.overlaid().id(slot.checked_sub(self.declared.len())?);
        self.declared.id(slot).or_else(overlaid)
    }

    /// How many messages have a slot.
    pub(crate) fn slots(&self) -> usize {
        self.declared.len() + self.overlaid().len()
    }

    fn overlaid(&self) -> &Ids {
        self.overlaid.get_or_init(|| {
            let mut ids = Ids::default();
            let layers = self.locales.iter().flat_map(LocaleTexts::layers);
            let overlays = layers.filter(|layer| layer.level() == Level::Overlay);
            let messages = overlays.flat_map(|layer| layer.ids());
            for id in messages.filter(|id| !id.starts_with('-')) {
                if self.declared.position(id).is_none() {
                    ids.insert(id);
                }
            }
            ids
        })
    }

    /// The locales that fill in what one lacks, the nearest first: the built-in locale that it is
    /// another name of (pt-BR for an overlay called pt), then its parents in the same language.
    pub(crate) fn parents(&self, index: usize) -> &[usize] {
        let locale = self.locale(index);
        locale.parents.get_or_init(|| {
            let is_namesake = |other: &usize| {
                let other = self.locale(*other);
                locale.own_layers().any(|layer| other.has_adopted(layer))
            };
            let others = (0..self.locales.len()).filter(|other| *other != index);
            let mut parents: Vec<usize> = others.filter(is_namesake).collect();
            for parent in self.negotiator.parents(index) {
                if self.are_of_one_language(parent, index) && !parents.contains(&parent) {
                    parents.push(parent);
                }
            }
            parents.into()
        })
    }

    pub(crate) fn fills_in(&self, parent: usize, index: usize) -> bool {
        self.parents(index).contains(&parent)
    }

    fn are_of_one_language(&self, one: usize, other: usize) -> bool {
        let language = |index| self.locale(index).locale.id().language;
        language(one) == language(other)
    }

    /// In how many scopes the texts of a locale are tried.
    pub(crate) fn scope_count(&self, locale: usize) -> usize {
        self.scopes(locale).len()
    }

    fn scopes(&self, locale: usize) -> &[OnceLock<Arc<Scope>>] {
        self.locale(locale).scopes.get_or_init(|| {
            let layers = self.scope_layers(locale);
            let laid_over = layers.iter().filter(|own| own.level() != Level::BuiltIn);
            let count = laid_over.count().min(MAX_SKIPPED) + 1;
            std::iter::repeat_with(OnceLock::new).take(count).collect()
        })
    }

    /// The layers in which a locale's references are looked up, the topmost first: its own and
    /// those of its parents, but a parent's overlays before its built-in texts.
    fn scope_layers(&self, locale: usize) -> Vec<Arc<Layer>> {
        let locales = std::iter::once(locale).chain(self.parents(locale).iter().copied());
        let mut layers: Vec<Arc<Layer>> = Vec::new();
        for layer in locales.flat_map(|own| self.locale(own).layers()) {
            if !layers.iter().any(|own| Arc::ptr_eq(own, layer)) {
                layers.push(Arc::clone(layer));
            }
        }
        sort_few(&mut layers, |layer| Reverse(layer.level()));
        layers
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "there are as many scopes as `scope_count` counts, and always the first"
    )]
    pub(crate) fn scope(&self, id: ScopeId) -> &Arc<Scope> {
        let scopes = self.scopes(id.locale);
        scopes[id.skip].get_or_init(|| {
            let layers = self.scope_layers(id.locale);
            let laid_over = layers.iter().filter(|own| own.level() != Level::BuiltIn);
            let skip = match id.skip {
                MAX_SKIPPED => laid_over.count(),
                skip => skip,
            };
            let layers = layers.into_iter().skip(skip).collect();
            let locale = Arc::clone(&self.locale(id.locale).locale);
            Arc::new(Scope::new(locale, layers, self.style.clone()))
        })
    }

    /// The scope with all layers.
    pub(crate) fn whole(&self, locale: usize) -> &Scope {
        self.scope(ScopeId { locale, skip: 0 })
    }

    pub(crate) fn problems(&self) -> &[Problem] {
        self.problems.get_or_init(|| {
            let mut problems = self.reading.clone();
            for (index, locale) in self.locales.iter().enumerate() {
                let laid_over = locale.own_layers().rev();
                let laid_over = laid_over.filter(|layer| layer.level() != Level::BuiltIn);
                let mut laid_over = laid_over.peekable();
                if laid_over.peek().is_none() {
                    continue;
                }
                let whole = self.whole(index);
                let mut compiler = whole.compiler();
                let files = laid_over.flat_map(|layer| {
                    let files = (0..).zip(layer.files());
                    files.map(move |(position, file)| (layer, position, file))
                });
                for (layer, position, file) in files {
                    let Some(resource) = file.source().map(|source| source.parse()) else {
                        continue;
                    };
                    let mut lines = None;
                    let faults = whole.faults(&mut compiler, layer, position, &resource);
                    for (entry, attribute, fault) in faults {
                        let Some((sigil, name)) = named(entry) else {
                            continue;
                        };
                        let lines = lines.get_or_insert_with(|| Lines::new(resource.source()));
                        let (line, column) =
                            lines.place(offset(resource.source(), name) - sigil.len());
                        problems.push(Problem {
                            locale: Some(locale.locale.id().clone()),
                            line: Some(line),
                            column: Some(column),
                            id: Some(format!("{sigil}{name}")),
                            ..Problem::new(
                                &file.path,
                                Reason::Pattern(attribute.map(str::to_owned), fault),
                            )
                        });
                    }
                }
            }
            problems
        })
    }

    pub(crate) fn coverage(&self) -> Vec<Coverage> {
        let ids = |index| -> BTreeSet<&str> {
            let layers = self.locale(index).layers().iter();
            let ids = layers.flat_map(|layer| layer.ids());
            ids.filter(|id| !id.starts_with('-')).collect()
        };
        let reference = self.negotiator.reference().map(ids).unwrap_or_default();
        let coverage = |(index, locale): (usize, &LocaleTexts)| {
            let parents = self.parents(index);
            let own: BTreeSet<_> = ids(index).intersection(&reference).copied().collect();
            let all = parents.iter().flat_map(|&parent| ids(parent));
            let all: BTreeSet<_> = all.filter(|id| reference.contains(id)).collect();
            let parent = parents.first().map(|&parent| self.locale(parent));
            Coverage {
                locale: locale.locale.id().clone(),
                direction: locale.locale.direction(),
                parent: parent.map(|parent| parent.locale.id().clone()),
                messages: reference.len(),
                translated: own.len(),
                inherited: all.difference(&own).count(),
            }
        };
        self.locales.iter().enumerate().map(coverage).collect()
    }
}
