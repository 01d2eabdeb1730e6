//! Where a text's references are looked up.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock, RwLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::compile::{Compiler, Lookup};
use super::composed::{Choice, Composed};
use super::fault::{Fault, Kind};
use super::function::{Function, Functions};
use super::grammar::Grammar;
use super::layer::{Layer, Part, Place};
use super::sure::is_sure;
use crate::args::Args;
use crate::ftl::{part as part_of, parts};
use crate::reader::Locale;

/// Where a text's references are looked up: the layers of a locale and of those that fill in what
/// it lacks, over one another. Plural forms are those of the locale.
pub struct Scope {
    locale: Arc<Locale>,
    /// The topmost first.
    layers: Box<[Arc<Layer>]>,
    style: Style,
    grammar: OnceLock<Grammar>,
    /// What was compiled so far: by layer, place in it, and attribute.
    texts: RwLock<HashMap<TextKey, Arc<Text>>>,
}

/// How arguments are shown, and what texts may call.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    /// Between the Unicode marks FSI and PDI.
    pub(crate) isolates: bool,
    /// Numbers as the locale writes them.
    pub(crate) localizes_numbers: bool,
    pub(crate) functions: Functions,
}

type TextKey = (usize, Place, Option<usize>);

/// A text, as far as it can be worked out beforehand.
#[derive(Debug)]
pub(crate) enum Text {
    /// The layer's message has no such part.
    Absent,
    /// It can never be rendered.
    Broken(Fault),
    /// It never changes.
    Fixed(Arc<str>),
    /// It takes arguments.
    Made(Composed),
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope")
            .field("locale", self.locale.id())
            .field("layers", &self.layers.len())
            .finish_non_exhaustive()
    }
}

impl Scope {
    pub(crate) fn new(locale: Arc<Locale>, layers: Box<[Arc<Layer>]>, style: Style) -> Self {
        Self {
            locale,
            layers,
            style,
            grammar: OnceLock::new(),
            texts: RwLock::default(),
        }
    }

    /// The locale whose references and plural rules count.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// What a reference means: the topmost text of that part of a message or, with its `-`, a
    /// term.
    pub fn pattern(&self, id: &str, part: Part<'_>) -> Option<&Pattern<&str>> {
        let mut layers = self.layers.iter();
        layers.find_map(|layer| layer.pattern(id, part))
    }

    /// The variant of a choice that a number chooses.
    pub fn variant<'c>(&self, choice: &'c Choice, number: f64) -> Option<&'c Composed> {
        choice.variant(self.grammar(), number)
    }

    pub(crate) fn contains(&self, layer: &Arc<Layer>) -> bool {
        self.layers.iter().any(|own| Arc::ptr_eq(own, layer))
    }

    /// A text of a layer of this scope. Worked out at the first call.
    pub(crate) fn text(&self, layer: &Arc<Layer>, place: Place, part: Part<'_>) -> Arc<Text> {
        let Some(pattern) = layer
            .entry(place)
            .and_then(|entry| part_of(entry, part.attribute()))
            .filter(|own| !is_blank(own))
        else {
            return Arc::new(Text::Absent);
        };
        let attribute = layer.entry(place).and_then(|entry| {
            let mut names = parts(entry)?.1.iter().map(|own| own.id.name);
            names.position(|name| part.attribute() == Some(name))
        });
        let key = (Arc::as_ptr(layer).addr(), place, attribute);
        if let Ok(texts) = self.texts.read()
            && let Some(text) = texts.get(&key)
        {
            return Arc::clone(text);
        }
        let text = Arc::new(self.compile(pattern));
        match self.texts.write() {
            Ok(mut texts) => Arc::clone(texts.entry(key).or_insert(text)),
            Err(_) => text,
        }
    }

    fn compile(&self, pattern: &Pattern<&str>) -> Text {
        let compile = || Compiler::new(self).compile(pattern);
        let compiled = catch_unwind(AssertUnwindSafe(compile));
        match compiled.unwrap_or(Err(Kind::Panicked.into())) {
            Err(fault) => Text::Broken(fault),
            Ok(text) => match text.fixed() {
                Some(text) => Text::Fixed(text.into()),
                None => Text::Made(text),
            },
        }
    }

    /// Renders a text of this scope.
    ///
    /// # Errors
    ///
    /// Why it cannot be rendered cleanly.
    pub(crate) fn format<'t>(
        &self,
        text: &'t Text,
        args: &dyn Args,
    ) -> Result<Cow<'t, str>, Fault> {
        match text {
            Text::Fixed(text) => Ok(Cow::Borrowed(text)),
            Text::Absent => Err(Kind::Absent.into()),
            Text::Broken(fault) => Err(fault.clone()),
            Text::Made(text) => {
                let mut out = String::with_capacity(text.length());
                self.write_made(text, args, &mut out)?;
                Ok(Cow::Owned(out))
            }
        }
    }

    /// Renders a text of this scope after what is in `out` already.
    ///
    /// # Errors
    ///
    /// Why it cannot be rendered cleanly; `out` is as it was.
    pub(crate) fn write(
        &self,
        text: &Text,
        args: &dyn Args,
        out: &mut String,
    ) -> Result<(), Fault> {
        let start = out.len();
        let written = match text {
            Text::Made(text) => self.write_made(text, args, out),
            _ => self.format(text, args).map(|text| out.push_str(&text)),
        };
        if written.is_err() {
            out.truncate(start);
        }
        written
    }

    fn write_made(&self, text: &Composed, args: &dyn Args, out: &mut String) -> Result<(), Fault> {
        let mut render = || text.render(self.grammar(), args, out);
        // What an app passes may be of a type of its own.
        let rendered = catch_unwind(AssertUnwindSafe(&mut render));
        rendered.unwrap_or(Err(Kind::Panicked.into()))
    }

    /// What can never be rendered of a file: the entry, the attribute if it is not
    /// the value, and why.
    pub(crate) fn faults<'a>(
        &'a self,
        resource: &'a FluentResource,
    ) -> impl Iterator<Item = (&'a Entry<&'a str>, Option<&'a str>, Fault)> {
        let mut compiler = Compiler::new(self);
        let patterns = resource.entries().flat_map(|entry| {
            let (value, attributes) = parts(entry).unwrap_or_default();
            let value = value.map(|value| (entry, None, value));
            let attributes = attributes
                .iter()
                .map(move |attribute| (entry, Some(attribute.id.name), &attribute.value));
            value.into_iter().chain(attributes)
        });
        let unsure = patterns.filter(move |(.., pattern)| !is_sure(pattern, &self));
        unsure.filter_map(move |(entry, attribute, pattern)| {
            Some((entry, attribute, compiler.compile(pattern).err()?))
        })
    }
}

impl<'a> Lookup<'a> for &'a Scope {
    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<Option<&'a Pattern<&'a str>>> {
        let scope: &'a Scope = self;
        let part = attribute.map_or(Part::Value, Part::Attribute);
        let mut known = false;
        for layer in &scope.layers {
            if let Some(pattern) = layer.pattern(id, part) {
                return Some(Some(pattern));
            }
            known = known || !layer.places(id).is_empty();
        }
        known.then_some(None)
    }

    fn grammar(&self) -> &Grammar {
        let scope: &'a Scope = self;
        scope.grammar()
    }

    fn function(&self, name: &str) -> Option<&Arc<Function>> {
        self.style.functions.get(name)
    }

    fn isolates(&self) -> bool {
        self.style.isolates
    }
}

impl Scope {
    fn grammar(&self) -> &Grammar {
        self.grammar
            .get_or_init(|| Grammar::of(self.locale.id(), self.style.localizes_numbers))
    }
}

/// Whether there is only space, which `fluent-syntax` takes for a text if a carriage return ends no line.
/// An intentionally empty text is `{ "" }`.
fn is_blank(pattern: &Pattern<&str>) -> bool {
    let is_space = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    };
    pattern.elements.iter().all(is_space)
}
