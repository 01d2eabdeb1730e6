//! The texts of all locales, as layers: what a catalog and its localizers share.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use unic_langid::LanguageIdentifier;

use crate::chain::{Link, LocaleInfo, Negotiator};
use crate::code::ErrorCode;
use crate::embedded;
use crate::load::{self, Lines, named};
use crate::locale::Direction;
use crate::messages::{Layers, LocaleMessages, Version};
use crate::problem::{Problem, Reason};

#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) locales: Vec<Locale>,
    pub(crate) negotiator: Negotiator,
    /// The codes that have a message.
    pub(crate) codes: Vec<ErrorCode>,
    /// Those of them that are not in the table of codes.
    pub(crate) own_codes: Vec<ErrorCode>,
    /// What went wrong while the layers were read and parsed.
    pub(crate) reading: Vec<Problem>,
    pub(crate) problems: OnceLock<Vec<Problem>>,
    pub(crate) isolate: bool,
}

/// A locale's texts: layers, the lowest first, and what became of them.
#[derive(Debug)]
pub(crate) struct Locale {
    pub(crate) info: Arc<LocaleInfo>,
    layers: Vec<Layer>,
    pub(crate) resources: OnceLock<Vec<Arc<FluentResource>>>,
    /// Those of the same language that fill in what it lacks, the nearest first.
    parents: OnceLock<Box<[usize]>>,
    stacks: Vec<Stack>,
}

/// The messages of all layers of a locale; of all but the topmost; and so on.
#[derive(Debug, Default)]
struct Stack {
    messages: OnceLock<LocaleMessages>,
    /// The same over all of its parents' layers, if `messages` does without these.
    over_parents: OnceLock<LocaleMessages>,
}

/// Where a text is rendered: what it refers to is looked up there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context {
    /// The locale that is asked first, then its parents.
    pub(crate) index: usize,
    /// How many of its layers, from the top, are left out.
    stack: usize,
    /// Whether the text may be one of its parents'.
    over_parents: bool,
}

#[derive(Debug)]
pub(crate) enum Layer {
    /// The path of an embedded file.
    Embedded(Cow<'static, str>),
    /// What an app has laid over it. Parsed at once, so that its codes and its
    /// faults are known.
    Overlay {
        path: PathBuf,
        /// Its place among all that was laid over the catalog, from 1.
        sequence: usize,
        resource: Arc<FluentResource>,
    },
}

impl Store {
    /// What a link of a chain has for a message, each with the context in which it is to be
    /// rendered, in the order in which they are tried.
    ///
    /// What a reader wants most is a context before all others: a text of es is rendered as
    /// es-419 refers if that comes before es in the chain, and as es does only if that fails. A
    /// context is first all layers of a locale, then all but the topmost, and so on: where a text
    /// cannot be rendered because of what a layer says, it may be without that layer. The
    /// messages of a context are made when they are asked for.
    pub(crate) fn versions<'a>(
        &'a self,
        links: &'a [Link],
        position: usize,
        id: &'a str,
    ) -> impl Iterator<Item = (Context, &'a Version)> {
        let (before, from) = links.split_at_checked(position).unwrap_or((links, &[]));
        let link = from.first().map(|link| link.index);
        let link = link.into_iter();
        let contexts = link.flat_map(move |of| {
            let before = before.iter().map(|link| link.index);
            let children = before.filter(move |&child| self.fills_in(of, child));
            let own = std::iter::once(of);
            let contexts = children.chain(own).flat_map(move |index| {
                let stacks = 0..self.locale(index).stacks.len();
                stacks.map(move |stack| Context {
                    index,
                    stack,
                    over_parents: index != of,
                })
            });
            contexts.map(move |context| (of, context))
        });
        let versions = contexts.map(move |(of, context)| {
            let versions = self.messages(context).versions(of, id);
            (context, versions.peekable())
        });
        // Later contexts have no other layers of the link than the first.
        let versions = versions.map_while(|(context, mut versions)| {
            versions.peek()?;
            Some(versions.map(move |version| (context, version)))
        });
        versions.flatten()
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "indices are those of the negotiator, which was made of the same locales"
    )]
    fn locale(&self, index: usize) -> &Locale {
        &self.locales[index]
    }

    /// The messages of a context.
    pub(crate) fn messages(&self, context: Context) -> &LocaleMessages {
        let Context { index, stack, .. } = context;
        let locale = self.locale(index);
        let of = locale.stack(stack);
        let own = || {
            let below = locale.resources().len().saturating_sub(stack);
            Layers::of(index, locale.resources().iter().take(below))
        };
        let inherited = || {
            let parents = self.parents(index).iter().rev();
            let layers = parents.map(|&parent| Layers::of(parent, self.locale(parent).resources()));
            layers.collect()
        };
        let messages = of
            .messages
            .get_or_init(|| LocaleMessages::new(&locale.info, own(), inherited, self.isolate));
        if !context.over_parents || messages.is_over_parents() {
            return messages;
        }
        of.over_parents.get_or_init(|| {
            LocaleMessages::over_parents(&locale.info, own(), inherited(), self.isolate)
        })
    }

    /// The messages of all layers of a locale.
    fn whole(&self, index: usize) -> &LocaleMessages {
        self.messages(Context {
            index,
            stack: 0,
            over_parents: false,
        })
    }

    /// The locales of the same language that fill in what one lacks, the nearest first.
    fn parents(&self, index: usize) -> &[usize] {
        let locale = self.locale(index);
        locale.parents.get_or_init(|| {
            let mut parents = self.negotiator.parents(index);
            parents.retain(|&parent| self.are_of_one_language(parent, index));
            parents.into()
        })
    }

    fn fills_in(&self, parent: usize, index: usize) -> bool {
        self.are_of_one_language(parent, index) && self.parents(index).contains(&parent)
    }

    fn are_of_one_language(&self, one: usize, other: usize) -> bool {
        self.locale(one).info.id.language == self.locale(other).info.id.language
    }

    pub(crate) fn problems(&self) -> &[Problem] {
        self.problems.get_or_init(|| {
            let mut problems = self.reading.clone();
            for (index, locale) in self.locales.iter().enumerate() {
                for layer in &locale.layers {
                    let Layer::Overlay { path, resource, .. } = layer else {
                        continue;
                    };
                    let lines = Lines::new(resource.source());
                    for (entry, attribute, fault) in self.whole(index).faults(resource) {
                        let Some((sigil, name)) = named(entry) else {
                            continue;
                        };
                        let (line, column) =
                            lines.place(load::offset(resource.source(), name) - sigil.len());
                        problems.push(Problem {
                            locale: Some(locale.info.id.clone()),
                            line: Some(line),
                            column: Some(column),
                            id: Some(format!("{sigil}{name}")),
                            ..Problem::new(
                                path,
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
            let messages = self.whole(index).ids();
            messages.filter(|id| !id.starts_with('-')).collect()
        };
        let reference = self.negotiator.reference().map(ids).unwrap_or_default();
        let coverage = |(index, locale): (usize, &Locale)| {
            let parents = self.parents(index);
            let own: BTreeSet<_> = ids(index).intersection(&reference).copied().collect();
            let all = parents.iter().flat_map(|&parent| ids(parent));
            let all: BTreeSet<_> = all.filter(|id| reference.contains(id)).collect();
            Coverage {
                locale: locale.info.id.clone(),
                direction: locale.info.direction,
                parent: parents
                    .first()
                    .map(|&parent| self.locale(parent).info.id.clone()),
                messages: reference.len(),
                translated: own.len(),
                inherited: all.difference(&own).count(),
            }
        };
        self.locales.iter().enumerate().map(coverage).collect()
    }

    /// What is wrong with texts of a message of a locale that are therefore not there,
    /// the topmost layer's first.
    pub(crate) fn broken(&self, index: usize, id: &str) -> impl Iterator<Item = &Problem> {
        let locale = &self.locale(index).info.id;
        self.reading.iter().rev().filter(move |problem| {
            let is_lost = !matches!(problem.reason, Reason::Duplicate { .. });
            is_lost && problem.id() == Some(id) && problem.locale() == Some(locale)
        })
    }

    /// The place of a locale's layer among all that was laid over the catalog; 0 for what
    /// is embedded.
    pub(crate) fn sequence(&self, index: usize, of: &Arc<FluentResource>) -> usize {
        let layers = self.locale(index).layers.iter();
        let sequences = layers.filter_map(|layer| match layer {
            Layer::Overlay {
                sequence, resource, ..
            } if Arc::ptr_eq(resource, of) => Some(*sequence),
            _ => None,
        });
        sequences.max().unwrap_or(0)
    }
}

impl Locale {
    #[expect(
        clippy::indexing_slicing,
        reason = "there are as many stacks as `Store::versions` counts, and always the first"
    )]
    fn stack(&self, stack: usize) -> &Stack {
        &self.stacks[stack]
    }

    pub(crate) fn new(id: &str, layers: Vec<Layer>) -> Option<Self> {
        Some(Self {
            info: LocaleInfo::shared(id)?,
            parents: OnceLock::new(),
            stacks: layers.iter().map(|_| Stack::default()).collect(),
            layers,
            resources: OnceLock::new(),
        })
    }

    /// Parsed at the first call, the lowest layer first.
    pub(crate) fn resources(&self) -> &[Arc<FluentResource>] {
        self.resources.get_or_init(|| {
            let parsed = self.layers.iter().filter_map(|layer| match layer {
                Layer::Embedded(path) => Some(load::parse_embedded(embedded::read(path)?)),
                Layer::Overlay { resource, .. } => Some(Arc::clone(resource)),
            });
            parsed.collect()
        })
    }
}

/// How much of the catalog a locale has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Coverage {
    /// The locale.
    pub locale: LanguageIdentifier,
    /// The direction of its script.
    pub direction: Direction,
    /// The locale of the catalog that fills in what this one lacks, if it is one of
    /// the same language: es for es-419.
    pub parent: Option<LanguageIdentifier>,
    /// The number of messages that the reference locale has.
    pub messages: usize,
    /// How many of them the locale has itself.
    pub translated: usize,
    /// How many more its parents have, in its language.
    pub inherited: usize,
}
