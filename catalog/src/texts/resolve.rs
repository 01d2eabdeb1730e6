//! Which text answers a reader, in which scope, or why none does.

use std::cmp::Reverse;
use std::ops::{ControlFlow, Range};
use std::path::Path;
use std::sync::Arc;

use fluent_syntax::ast::Pattern;

use super::candidates::{Candidate, Candidates};
use super::composed::Composed;
use super::index::Place;
use super::layer::{Layer, Level, Part};
use super::scope::{Scope, Text};
use super::store::{ScopeId, Store};
use crate::args::Args;
use crate::problem::{Problem, Reason};
use crate::reader::{Link, Locale};
use crate::sort::sort_few;

/// The text that answers a reader: where it stands, and where its references are looked up.
#[derive(Clone, Debug)]
pub struct Resolved<'a> {
    pub(crate) locale: &'a Locale,
    pub(crate) first_choice: bool,
    pub(crate) layer: &'a Layer,
    pub(crate) place: Place,
    /// The attribute's name; `None` for the value.
    pub(crate) attribute: Option<Box<str>>,
    pub(crate) scope: &'a Scope,
    pub(crate) text: Text,
}

impl<'a> Resolved<'a> {
    /// The locale that the text is from.
    pub fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// Whether it serves what the reader asked for first.
    pub fn is_first_choice(&self) -> bool {
        self.first_choice
    }

    /// The level of the layer that the text is from.
    pub fn level(&self) -> Level {
        self.layer.level()
    }

    /// The file that the text is from, as it was given to the catalog.
    pub fn path(&self) -> Option<&'a Path> {
        Some(&self.layer.file(self.place)?.path)
    }

    /// The text as it stands in the file, for tools: the syntax of the whole file is kept from then on.
    pub fn pattern(&self) -> Option<&'a Pattern<&'a str>> {
        let attribute = self.attribute.as_deref();
        let part = attribute.map_or(Part::Value, Part::Attribute);
        self.layer.kept(self.place, part)
    }

    /// Where its references are looked up: the locale that is asked, of which the text's own
    /// locale may be a parent.
    pub fn scope(&self) -> &'a Scope {
        self.scope
    }

    /// The text, if it takes no arguments.
    pub fn fixed(&self) -> Option<&str> {
        match &self.text {
            Text::Fixed(text) => Some(text),
            _ => None,
        }
    }

    /// The text as words, variables and choices in a row, if it takes arguments.
    pub fn composed(&self) -> Option<&Composed> {
        match &self.text {
            Text::Made(text) => Some(text),
            _ => None,
        }
    }
}

/// One step on the way to an answer.
pub(crate) struct Attempt<'a> {
    pub(crate) link: Link,
    pub(crate) what: What<'a>,
}

pub(crate) enum What<'a> {
    /// The locale has nothing of that id.
    NoMessage,
    /// A layer has a message of that id which could not be read.
    Unread(&'a Problem),
    Text {
        layer: &'a Arc<Layer>,
        place: Place,
        scope: ScopeId,
        text: Text,
    },
}

impl Store {
    /// Visits the texts that may answer along a chain, in order of precedence, until `visit` breaks.
    ///
    /// The chain is tried locale by locale, except that a locale and its parents are tried together:
    /// first the overlays of all of them, then their built-in texts. So an app's own Spanish text
    /// takes precedence over the built-in Latin American one.
    ///
    /// Each text is tried in several scopes: first in that of the reader's locale, with all layers
    /// (for readers of es-419, a text of es refers to es-419's messages); then without the topmost
    /// layer, and so on, in case a layer breaks it; and finally in the scope of its own locale.
    pub(crate) fn attempts<'a>(
        &'a self,
        links: &[Link],
        id: &str,
        part: Part<'_>,
        visit: &mut dyn FnMut(Attempt<'a>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut start = 0;
        while let Some(first) = links.get(start) {
            let parents = self.parents(first.index);
            let rest = links.iter().skip(start + 1);
            let family = rest.take_while(|link| parents.contains(&link.index));
            let end = start + 1 + family.count();
            self.attempts_of_family(links, start..end, id, part, visit)?;
            start = end;
        }
        ControlFlow::Continue(())
    }

    fn attempts_of_family<'a>(
        &'a self,
        links: &[Link],
        family: Range<usize>,
        id: &str,
        part: Part<'_>,
        visit: &mut dyn FnMut(Attempt<'a>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut layers: Vec<(usize, Link, &Arc<Layer>)> = Vec::new();
        for position in family {
            let Some(&link) = links.get(position) else {
                continue;
            };
            for layer in self.locale(link.index).layers() {
                layers.push((position, link, layer));
            }
        }
        sort_few(&mut layers, |(_, _, layer)| Reverse(layer.level()));
        let mut has_nothing: Vec<usize> = layers.iter().map(|(position, ..)| *position).collect();
        has_nothing.dedup();
        let mut rest = layers.iter().peekable();
        while let Some(&(position, link, layer)) = rest.next() {
            let mut found = false;
            for problem in self.unread(link.index, layer, id) {
                found = true;
                let what = What::Unread(problem);
                visit(Attempt { link, what })?;
            }
            for place in layer.places(id) {
                found = true;
                self.scopes_of(links, position, layer, &mut |scope| {
                    let text = self.scope(scope).text(layer, place, part);
                    let what = What::Text {
                        layer,
                        place,
                        scope,
                        text,
                    };
                    visit(Attempt { link, what })
                })?;
            }
            if found {
                has_nothing.retain(|own| *own != position);
            }
            let is_last = !rest.clone().any(|(own, ..)| *own == position);
            if is_last && has_nothing.contains(&position) {
                let what = What::NoMessage;
                visit(Attempt { link, what })?;
            }
        }
        ControlFlow::Continue(())
    }

    /// Visits the scopes in which to try a text of a layer, in order.
    fn scopes_of(
        &self,
        links: &[Link],
        position: usize,
        layer: &Arc<Layer>,
        visit: &mut dyn FnMut(ScopeId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let Some(of) = links.get(position).map(|link| link.index) else {
            return ControlFlow::Continue(());
        };
        let before = links.iter().take(position).map(|link| link.index);
        let children = before.filter(|&child| self.fills_in(of, child));
        for locale in children.chain([of]) {
            for skip in 0..self.scope_count(locale) {
                let id = ScopeId { locale, skip };
                // The next scopes have no other layers than this one.
                if !self.scope(id).contains(layer) {
                    break;
                }
                visit(id)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// Returns the problems that kept a layer's message from being read.
    fn unread(&self, locale: usize, layer: &Layer, id: &str) -> impl Iterator<Item = &Problem> {
        let of = self.locale(locale).locale.id();
        self.reading.iter().rev().filter(move |problem| {
            let is_lost = !matches!(problem.reason, Reason::Duplicate { .. });
            is_lost
                && problem.id() == Some(id)
                && problem.locale() == Some(of)
                && layer
                    .files()
                    .iter()
                    .any(|file| file.sequence == problem.sequence)
        })
    }

    /// Returns the texts that may answer, up to the first that always does.
    pub(crate) fn candidates(&self, links: &[Link], id: &str, part: Part<'_>) -> Candidates {
        let mut candidates = Vec::new();
        let _ = self.attempts(links, id, part, &mut |attempt| {
            let What::Text { scope, text, .. } = attempt.what else {
                return ControlFlow::Continue(());
            };
            if matches!(text, Text::Absent | Text::Broken(_)) {
                return ControlFlow::Continue(());
            }
            let is_sure = matches!(text, Text::Fixed(_));
            candidates.push(Candidate {
                link: attempt.link,
                scope: Arc::clone(self.scope(scope)),
                text,
            });
            match is_sure {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        });
        candidates.into()
    }

    /// The first text that can be rendered, given these arguments or else all that it takes.
    pub(crate) fn resolve<'a>(
        &'a self,
        links: &[Link],
        id: &str,
        part: Part<'_>,
        args: Option<&dyn Args>,
    ) -> Option<Resolved<'a>> {
        let mut resolved = None;
        let _ = self.attempts(links, id, part, &mut |attempt| {
            let What::Text {
                layer,
                place,
                scope,
                text,
            } = attempt.what
            else {
                return ControlFlow::Continue(());
            };
            if matches!(text, Text::Absent | Text::Broken(_)) {
                return ControlFlow::Continue(());
            }
            if args.is_some_and(|args| self.scope(scope).format(&text, args).is_err()) {
                return ControlFlow::Continue(());
            }
            resolved = Some(Resolved {
                locale: &self.locale(attempt.link.index).locale,
                first_choice: attempt.link.first_choice,
                layer,
                place,
                attribute: part.attribute().map(Box::from),
                scope: self.scope(scope),
                text,
            });
            ControlFlow::Break(())
        });
        resolved
    }
}
