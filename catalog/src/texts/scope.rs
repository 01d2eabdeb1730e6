//! Where a text's references are looked up.

use std::borrow::Cow;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::{Arc, OnceLock, RwLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashMap;

use super::compile::{Compiler, Lookup, Site, Target};
use super::composed::{Choice, Composed};
use super::fault::{Fault, Kind};
use super::file::start;
use super::function::{Function, Functions};
use super::grammar::Grammar;
use super::ids::Ids;
use super::index::Place;
use super::layer::{Layer, Part};
use super::references::References;
use super::sure::is_sure;
use crate::args::Args;
use crate::ftl::{offset, parts};
use crate::reader::Locale;

/// Where a text's references are looked up: the layers of a locale and of those that fill in what
/// it lacks, over one another. Plural forms are those of the locale.
pub struct Scope {
    locale: Arc<Locale>,
    /// The topmost first.
    layers: Box<[Arc<Layer>]>,
    style: Style,
    grammar: OnceLock<Grammar>,
    texts: RwLock<Texts>,
}

/// What was compiled so far.
#[derive(Default)]
struct Texts {
    all: FxHashMap<TextKey, Text>,
    /// The names of attributes, each with its number.
    attributes: Ids,
}

/// Compiles texts of a scope.
pub(crate) type ScopeCompiler<'a> = Compiler<References<'a, &'a Scope>>;

/// A text's layer, its place there, and its attribute's number, plus one; 0 for a value.
type TextKey = (u32, Place, u32);

/// How arguments are shown, and what texts may call.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    /// Between the Unicode marks FSI and PDI.
    pub(crate) isolates: bool,
    /// Numbers as the locale writes them.
    pub(crate) localizes_numbers: bool,
    pub(crate) functions: Functions,
}

/// A text, resolved as far as possible without arguments. Cloning is cheap.
#[derive(Clone, Debug)]
pub(crate) enum Text {
    /// The layer's message has no such part.
    Absent,
    /// It can never be rendered.
    Broken(Arc<Fault>),
    /// It never changes.
    Fixed(Arc<str>),
    /// It takes arguments.
    Made(Composed),
}

impl Text {
    /// The approximate length of the rendered text, in bytes.
    #[inline]
    pub(crate) fn length(&self) -> usize {
        match self {
            Text::Absent | Text::Broken(_) => 0,
            Text::Fixed(text) => text.len(),
            Text::Made(text) => text.length(),
        }
    }
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

    /// What a reference means, for tools: the topmost text of that part of a message or, with its `-`, a
    /// term. The syntax of its file is kept from then on.
    pub fn pattern(&self, id: &str, part: Part<'_>) -> Option<&Pattern<&str>> {
        let mut layers = self.layers.iter();
        layers.find_map(|layer| layer.pattern(id, part))
    }

    /// The variant of a choice that a number chooses.
    pub fn variant<'c>(&self, choice: &'c Choice, number: f64) -> Option<&'c Composed> {
        choice.variant(self.grammar(), number)
    }

    pub(crate) fn contains(&self, layer: &Arc<Layer>) -> bool {
        self.position(layer).is_some()
    }

    fn position(&self, layer: &Arc<Layer>) -> Option<usize> {
        self.layers.iter().position(|own| Arc::ptr_eq(own, layer))
    }

    /// A text of a layer of this scope. Worked out at the first call.
    pub(crate) fn text(&self, layer: &Arc<Layer>, place: Place, part: Part<'_>) -> Text {
        let Some(position) = self.position(layer) else {
            return Text::Absent;
        };
        let known = |texts: &Texts| {
            let key = (u32::try_from(position).ok()?, place, texts.number(part)?);
            texts.all.get(&key).cloned()
        };
        if let Some(text) = self.texts.read().ok().and_then(|texts| known(&texts)) {
            return text;
        }
        let Some(target) = target(layer, position, place, part) else {
            return Text::Absent;
        };
        let pattern = target.syntax.pattern();
        if is_blank(pattern) {
            return Text::Absent;
        }
        let text = self.compile(target.site, pattern);
        let Ok(mut texts) = self.texts.write() else {
            return text;
        };
        // Many messages only refer to the same text, which is kept once.
        let text = match self.sole_reference(&text, pattern) {
            Some((of, place, part)) => texts.insert(of, place, part, text),
            None => text,
        };
        texts.insert(position, place, part, text)
    }

    /// The message whose text, which never changes, a pattern consists of: the position of its layer, its
    /// place there, and the part.
    fn sole_reference<'p>(
        &self,
        text: &Text,
        pattern: &Pattern<&'p str>,
    ) -> Option<(usize, Place, Part<'p>)> {
        let [
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::MessageReference { id, attribute }),
            },
        ] = &*pattern.elements
        else {
            return None;
        };
        let attribute = attribute.as_ref().map(|attribute| attribute.name);
        let target = self.target(id.name, attribute).flatten()?;
        let is_same = matches!(text, Text::Fixed(_)) && !is_blank(target.syntax.pattern());
        let part = attribute.map_or(Part::Value, Part::Attribute);
        is_same.then_some((target.site.layer, target.site.place, part))
    }

    fn compile(&self, site: Site, pattern: &Pattern<&str>) -> Text {
        let compile = || self.compiler().compile(site, pattern);
        let compiled = catch_unwind(AssertUnwindSafe(compile));
        match compiled.unwrap_or_else(|_| Err(Kind::Panicked.into())) {
            Err(fault) => Text::Broken(fault.into()),
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
            Text::Broken(fault) => Err(Fault::clone(fault)),
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
    #[inline]
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

    #[inline]
    fn write_made(&self, text: &Composed, args: &dyn Args, out: &mut String) -> Result<(), Fault> {
        let mut render = || text.render(self.grammar(), args, out);
        // What an app passes may be of a type of its own.
        let rendered = catch_unwind(AssertUnwindSafe(&mut render));
        rendered.unwrap_or_else(|_| Err(Kind::Panicked.into()))
    }

    /// Compiles texts of this scope, and keeps what it finds.
    pub(crate) fn compiler(&self) -> ScopeCompiler<'_> {
        Compiler::new(References::new(self))
    }

    /// What can never be rendered of a file of a layer, whose syntax is given: the entry, the attribute if it is not
    /// the value, and why.
    pub(crate) fn faults<'r>(
        &self,
        compiler: &mut ScopeCompiler<'_>,
        layer: &Arc<Layer>,
        file: u32,
        resource: &'r FluentResource,
    ) -> impl Iterator<Item = (&'r Entry<&'r str>, Option<&'r str>, Fault)> {
        let layer = self.position(layer).unwrap_or_default();
        let patterns = resource.entries().flat_map(|entry| {
            let (value, attributes) = parts(entry).unwrap_or_default();
            let value = value.map(|value| (entry, None, value));
            let attributes = attributes
                .iter()
                .map(move |attribute| (entry, Some(attribute.id.name), &attribute.value));
            value.into_iter().chain(attributes)
        });
        patterns.filter_map(move |(entry, attribute, pattern)| {
            let lookup = compiler.lookup();
            let follow = |id: &str,
                          attribute: Option<&str>,
                          look: &mut dyn FnMut(&Pattern<&str>) -> bool| {
                let target = lookup.target(id, attribute).flatten();
                target.is_some_and(|target| look(target.syntax.pattern()))
            };
            if is_sure(pattern, &follow) {
                return None;
            }
            let start = u32::try_from(start(resource, entry)?).ok()?;
            let site = Site {
                layer,
                place: Place { file, start },
                attribute: attribute.map(|name| offset(resource.source(), name)),
            };
            Some((entry, attribute, compiler.compile(site, pattern).err()?))
        })
    }
}

impl Texts {
    fn number(&self, part: Part<'_>) -> Option<u32> {
        match part {
            Part::Value => Some(0),
            Part::Attribute(name) => u32::try_from(self.attributes.position(name)? + 1).ok(),
        }
    }

    /// The text that was there first.
    fn insert(&mut self, layer: usize, place: Place, part: Part<'_>, text: Text) -> Text {
        if let Part::Attribute(name) = part {
            self.attributes.insert(name);
        }
        match (u32::try_from(layer), self.number(part)) {
            (Ok(layer), Some(number)) => {
                let entry = self.all.entry((layer, place, number));
                entry.or_insert(text).clone()
            }
            _ => text,
        }
    }
}

/// The syntax of a part of an entry, if it has that part.
fn target<'a>(
    layer: &'a Layer,
    position: usize,
    place: Place,
    part: Part<'_>,
) -> Option<Target<'a>> {
    let syntax = layer.syntax(place, part)?;
    let site = Site {
        layer: position,
        place,
        attribute: syntax.attribute,
    };
    let syntax = Rc::new(syntax);
    Some(Target { site, syntax })
}

impl<'a> Lookup<'a> for &'a Scope {
    fn target(&self, id: &str, attribute: Option<&str>) -> Option<Option<Target<'a>>> {
        let scope: &'a Scope = self;
        let part = attribute.map_or(Part::Value, Part::Attribute);
        let mut known = false;
        for (position, layer) in scope.layers.iter().enumerate() {
            for place in layer.places(id) {
                known = true;
                if let Some(target) = target(layer, position, place, part) {
                    return Some(Some(target));
                }
            }
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
