//! The messages of one locale, ready to be rendered.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberType};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::serializer;
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_plurals::PluralRuleType;
use unic_langid::LanguageIdentifier;

use crate::chain::LocaleInfo;
use crate::inspect::{Fault, Inspector, Lookup, MAX_FRACTION_DIGITS, all_references};
use crate::load::named;
use crate::locale;

/// The attribute for the person in front of the app.
pub(crate) const USER_ATTRIBUTE: &str = "user";

/// What `NUMBER` gives for something that is no number: a character that Unicode
/// keeps free for a program's own use, since `fluent-bundle` reports no error there.
const NOT_A_NUMBER: &str = "\u{fdd0}";

/// Integers up to this are exact in `f64`, and plural rules take them.
const MAX_NUMBER: f64 = 1e15;

/// Which of the two texts of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Value,
    User,
}

impl Part {
    fn attribute(self) -> Option<&'static str> {
        match self {
            Part::Value => None,
            Part::User => Some(USER_ATTRIBUTE),
        }
    }
}

pub(crate) struct LocaleMessages {
    /// The lowest first: the parents' if they are needed, the locale's own, and one of merged
    /// messages.
    resources: Vec<Arc<FluentResource>>,
    /// Which of them are whose, in the same order; the last are the locale's own.
    owners: Vec<Owner>,
    index: Index,
    /// For the few texts that are more than words and variables in a row.
    bundle: OnceLock<FluentBundle<Arc<FluentResource>>>,
    locale: LanguageIdentifier,
    isolate: bool,
}

/// The layers of a locale, the lowest first.
pub(crate) struct Layers {
    /// The locale's place in the catalog.
    index: usize,
    resources: Vec<Arc<FluentResource>>,
}

/// Whose some of the resources are.
#[derive(Clone, Debug)]
struct Owner {
    index: usize,
    resources: Range<usize>,
}

/// The messages and terms of resources that lie over one another.
#[derive(Debug, Default)]
struct Index {
    /// By id, with a sigil for terms.
    entries: HashMap<String, Entry>,
    versions: Vec<Version>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    /// What a reference to it means.
    effective: Place,
    /// The place in `versions` of what the topmost layer says of it.
    top: usize,
}

/// What one layer says of a message.
#[derive(Debug)]
pub(crate) struct Version {
    place: Place,
    /// What the next lower layer says.
    below: Option<usize>,
    value: OnceLock<Arc<Text>>,
    user: OnceLock<Arc<Text>>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    resource: usize,
    entry: usize,
}

/// A pattern, as far as it can be worked out beforehand.
#[derive(Debug)]
pub(crate) enum Text {
    /// The layer's message has no such part.
    Absent,
    /// It can never be rendered.
    Broken(Fault),
    /// It never changes.
    Fixed(Arc<str>),
    /// Texts and variables in a row.
    Template(Vec<Piece>, PatternPlace),
    /// Everything else: selectors, functions, terms with arguments.
    Pattern(PatternPlace),
}

/// Where a pattern is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PatternPlace(Place, Part);

#[derive(Debug)]
pub(crate) enum Piece {
    Text(String),
    Variable { name: String, isolate: bool },
}

/// Whether there is nothing but space, which `fluent-syntax` takes for a text where a carriage
/// return ends no line. Who means an empty text says so: `{ "" }`.
fn is_blank(pattern: &Pattern<&str>) -> bool {
    let is_space = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    };
    pattern.elements.iter().all(is_space)
}

impl fmt::Debug for LocaleMessages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocaleMessages")
            .field("entries", &self.index.entries.len())
            .finish_non_exhaustive()
    }
}

impl LocaleMessages {
    /// Lays a locale's layers over one another.
    ///
    /// A thin locale's texts may refer to what only its parents have: es-419 says
    /// `{ -service }` and es says what that is. `inherited` gives the parents' layers,
    /// the farthest parent's first; it is called only if there is such a reference.
    pub(crate) fn new(
        locale: &LocaleInfo,
        own: Layers,
        inherited: impl FnOnce() -> Vec<Layers>,
        isolate: bool,
    ) -> Self {
        let index = Index::new(&own.resources);
        let is_known = |key: &str, attribute: Option<&str>| {
            index.versions(key).any(|version| {
                let entry = own.resources.get(version.place.resource);
                let entry = entry.and_then(|own| own.get_entry(version.place.entry));
                entry.and_then(|entry| part(entry, attribute)).is_some()
            })
        };
        let mut resources = own.resources.iter();
        if resources.all(|own| refers_only_to(own, &is_known)) {
            Self::of(locale, vec![own], index, isolate)
        } else {
            Self::over_parents(locale, own, inherited(), isolate)
        }
    }

    /// Lays a locale's layers over those of its parents, whose texts can then be rendered as the
    /// locale refers. `inherited` as in [`new`](Self::new).
    pub(crate) fn over_parents(
        locale: &LocaleInfo,
        own: Layers,
        inherited: Vec<Layers>,
        isolate: bool,
    ) -> Self {
        let mut layers = inherited;
        layers.push(own);
        let resources = layers.iter().flat_map(|layers| &layers.resources);
        let index = Index::new(resources);
        Self::of(locale, layers, index, isolate)
    }

    fn of(locale: &LocaleInfo, layers: Vec<Layers>, mut index: Index, isolate: bool) -> Self {
        let mut resources = Vec::new();
        let mut owners = Vec::new();
        for mut layers in layers {
            let first = resources.len();
            resources.append(&mut layers.resources);
            owners.push(Owner {
                index: layers.index,
                resources: first..resources.len(),
            });
        }
        if let Some(merged) = index.merge(&resources) {
            for (entry, ast) in merged.entries().enumerate() {
                if let Some((sigil, name)) = named(ast)
                    && let Some(known) = index.entries.get_mut(&format!("{sigil}{name}"))
                {
                    known.effective = Place {
                        resource: resources.len(),
                        entry,
                    };
                }
            }
            resources.push(merged);
        }
        Self {
            resources,
            owners,
            index,
            bundle: OnceLock::new(),
            locale: locale.id.clone(),
            isolate,
        }
    }

    fn bundle(&self) -> &FluentBundle<Arc<FluentResource>> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.locale.clone()]);
            bundle.set_use_isolating(self.isolate);
            // A bundle refuses a second function of the same name; this is the first.
            let _ = bundle.add_function("NUMBER", number);
            for resource in &self.resources {
                bundle.add_resource_overriding(Arc::clone(resource));
            }
            bundle
        })
    }

    /// The locale whose messages these are.
    pub(crate) fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// Whether the parents' texts are there, too.
    pub(crate) fn is_over_parents(&self) -> bool {
        self.owners.len() > 1
    }

    /// The ids of the locale's own messages and, with a sigil, terms, in no order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        let own = self.owners.last();
        let ids = self.index.entries.keys().map(String::as_str);
        ids.filter(move |id| own.is_some_and(|own| self.versions_of(own, id).next().is_some()))
    }

    /// What a locale, this one or a parent, has itself for a message: the topmost layer's version
    /// first.
    pub(crate) fn versions<'a>(
        &'a self,
        index: usize,
        id: &'a str,
    ) -> impl Iterator<Item = &'a Version> {
        let owner = self.owners.iter().find(move |owner| owner.index == index);
        let owner = owner.into_iter();
        owner.flat_map(move |owner| self.versions_of(owner, id))
    }

    fn versions_of<'a>(
        &'a self,
        owner: &'a Owner,
        id: &'a str,
    ) -> impl Iterator<Item = &'a Version> {
        let versions = self.index.versions(id);
        versions.filter(|version| owner.resources.contains(&version.place.resource))
    }

    /// One text of a version. Worked out at the first call.
    pub(crate) fn text<'a>(&self, version: &'a Version, part: Part) -> &'a Arc<Text> {
        let slot = match part {
            Part::Value => &version.value,
            Part::User => &version.user,
        };
        slot.get_or_init(|| Arc::new(self.compile(PatternPlace(version.place, part))))
    }

    fn compile(&self, place: PatternPlace) -> Text {
        let Some(pattern) = self.pattern_at(place).filter(|own| !is_blank(own)) else {
            return Text::Absent;
        };
        match Inspector::new(self).inspect(pattern) {
            Err(fault) => Text::Broken(fault),
            Ok(true) => match self.template(pattern) {
                Some(pieces) => Text::Template(pieces, place),
                None => Text::Pattern(place),
            },
            Ok(false) => match self.fixed(pattern) {
                Ok(text) => Text::Fixed(text.into()),
                Err(fault) => Text::Broken(fault),
            },
        }
    }

    /// A text that depends on no arguments.
    fn fixed(&self, pattern: &Pattern<&str>) -> Result<String, Fault> {
        let mut text = String::new();
        let plain = self.template(pattern).is_some_and(|pieces| {
            pieces.iter().all(|piece| match piece {
                Piece::Text(piece) => {
                    text.push_str(piece);
                    true
                }
                Piece::Variable { .. } => false,
            })
        });
        if plain {
            return Ok(text);
        }
        self.resolve(pattern, None)
    }

    /// The pattern as a row of texts and variables, if it is no more than that. Only for
    /// patterns that passed [`inspect`].
    fn template(&self, pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
        let isolate = self.isolate && pattern.elements.len() > 1;
        let referred = |key: &str, attribute: Option<&ast::Identifier<&str>>| {
            let attribute = attribute.map(|attribute| attribute.name);
            self.template(Lookup::pattern(&self, key, attribute)??)
        };
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            let inline = match element {
                PatternElement::TextElement { value } => {
                    pieces.push(Piece::Text((*value).to_owned()));
                    continue;
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => inline,
                PatternElement::Placeable { .. } => return None,
            };
            match inline {
                InlineExpression::StringLiteral { value } => {
                    pieces.push(Piece::Text(unescape_unicode_to_string(value).into_owned()));
                }
                InlineExpression::VariableReference { id } => pieces.push(Piece::Variable {
                    name: id.name.to_owned(),
                    isolate,
                }),
                InlineExpression::MessageReference { id, attribute } => {
                    pieces.extend(referred(id.name, attribute.as_ref())?);
                }
                InlineExpression::TermReference {
                    id,
                    attribute,
                    arguments: None,
                } => pieces.extend(referred(&format!("-{}", id.name), attribute.as_ref())?),
                _ => return None,
            }
        }
        Some(pieces)
    }

    /// Renders a text of this locale.
    ///
    /// # Errors
    ///
    /// Why it cannot be rendered cleanly.
    pub(crate) fn format<'a>(
        &'a self,
        text: &'a Text,
        args: &FluentArgs<'_>,
    ) -> Result<Cow<'a, str>, Fault> {
        match text {
            Text::Absent => Err(Fault::Absent),
            Text::Broken(fault) => Err(fault.clone()),
            Text::Fixed(text) => Ok(Cow::Borrowed(text)),
            Text::Template(pieces, place) => match fill(pieces, args)? {
                Some(text) => Ok(Cow::Owned(text)),
                None => self.resolve_at(*place, args),
            },
            Text::Pattern(place) => self.resolve_at(*place, args),
        }
    }

    fn resolve_at(
        &self,
        place: PatternPlace,
        args: &FluentArgs<'_>,
    ) -> Result<Cow<'_, str>, Fault> {
        let pattern = self.pattern_at(place).ok_or(Fault::Absent)?;
        self.resolve(pattern, Some(args)).map(Cow::Owned)
    }

    /// Renders by `fluent-bundle`. Only for patterns that passed [`inspect`].
    fn resolve<'a>(
        &'a self,
        pattern: &'a Pattern<&'a str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<String, Fault> {
        let tamed = args.and_then(tame);
        let pattern = self.chosen(pattern, tamed.as_ref().or(args));
        let mut errors = Vec::new();
        let text = self
            .bundle()
            .format_pattern(pattern, tamed.as_ref().or(args), &mut errors);
        match errors.into_iter().next() {
            Some(error) => Err(error.into()),
            None if text.contains(NOT_A_NUMBER) => Err(Fault::NotANumber),
            None => Ok(text.into_owned()),
        }
    }

    /// What is left of a text that is a choice between plural forms: the one that today's CLDR gives
    /// the number. `fluent-bundle` goes by that of 2020, in which millions are no form of their own in
    /// French, Spanish or Portuguese.
    fn chosen<'a>(
        &'a self,
        pattern: &'a Pattern<&'a str>,
        args: Option<&FluentArgs<'_>>,
    ) -> &'a Pattern<&'a str> {
        let [PatternElement::Placeable { expression }] = pattern.elements.as_slice() else {
            return pattern;
        };
        let (selector, variants) = match expression {
            Expression::Select { selector, variants } => (selector, variants),
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let referred = Lookup::pattern(&self, id.name, attribute.as_ref().map(|a| a.name));
                return referred
                    .flatten()
                    .map_or(pattern, |own| self.chosen(own, args));
            }
            Expression::Inline(_) => return pattern,
        };
        let InlineExpression::VariableReference { id } = selector else {
            return pattern;
        };
        let number = match args.and_then(|args| args.get(id.name)) {
            Some(FluentValue::Number(number)) => number,
            _ => return pattern,
        };
        let is_cardinal = number.options.r#type == FluentNumberType::Cardinal;
        let Some(category) = self.category(number).filter(|_| is_cardinal) else {
            return pattern;
        };
        let is_chosen = |variant: &&ast::Variant<&str>| match variant.key {
            ast::VariantKey::Identifier { name } => name == category,
            ast::VariantKey::NumberLiteral { value } => value
                .parse()
                .is_ok_and(|literal: FluentNumber| literal == *number),
        };
        let default = || variants.iter().find(|variant| variant.default);
        match variants.iter().find(is_chosen).or_else(default) {
            Some(variant) => self.chosen(&variant.value, args),
            None => pattern,
        }
    }

    /// The plural category of an integer, by CLDR.
    fn category(&self, number: &FluentNumber) -> Option<&'static str> {
        let has_fraction = number.options.minimum_fraction_digits.unwrap_or(0) > 0;
        let is_integer = number.value.fract() == 0.0 && number.value.abs() <= MAX_NUMBER;
        if has_fraction || !is_integer {
            return None;
        }
        let rules = locale::plural_rules(&self.locale, PluralRuleType::Cardinal)?;
        Some(locale::category_name(
            rules.category_for(number.value as i64),
        ))
    }

    fn pattern_at(&self, PatternPlace(place, part): PatternPlace) -> Option<&Pattern<&str>> {
        self.part(place, part.attribute())
    }

    fn part(&self, place: Place, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let resource = self.resources.get(place.resource)?;
        part(resource.get_entry(place.entry)?, attribute)
    }

    /// The resource that a version is from.
    pub(crate) fn resource(&self, version: &Version) -> Option<&Arc<FluentResource>> {
        self.resources.get(version.place.resource)
    }

    /// What can never be rendered of a resource: the entry, the attribute if it is not
    /// the value, and why.
    pub(crate) fn faults<'a>(
        &'a self,
        resource: &'a FluentResource,
    ) -> impl Iterator<Item = (&'a ast::Entry<&'a str>, Option<&'a str>, Fault)> {
        let mut inspector = Inspector::new(self);
        let patterns = resource.entries().flat_map(|entry| {
            let (value, attributes) = parts(entry).unwrap_or_default();
            let value = value.map(|value| (entry, None, value));
            let attributes = attributes
                .iter()
                .map(move |attribute| (entry, Some(attribute.id.name), &attribute.value));
            value.into_iter().chain(attributes)
        });
        patterns.filter_map(move |(entry, attribute, pattern)| {
            Some((entry, attribute, inspector.inspect(pattern).err()?))
        })
    }
}

impl Layers {
    /// Of the locale at a place of the catalog.
    pub(crate) fn of<'a>(
        index: usize,
        resources: impl IntoIterator<Item = &'a Arc<FluentResource>>,
    ) -> Self {
        Self {
            index,
            resources: resources.into_iter().cloned().collect(),
        }
    }
}

impl Version {
    fn new(place: Place, below: Option<usize>) -> Self {
        Self {
            place,
            below,
            value: OnceLock::new(),
            user: OnceLock::new(),
        }
    }
}

impl<'a> Lookup<'a> for &'a LocaleMessages {
    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<Option<&'a Pattern<&'a str>>> {
        let entry = self.index.entries.get(id)?;
        Some(self.part(entry.effective, attribute))
    }

    fn has_function(&self, name: &str) -> bool {
        name == "NUMBER"
    }
}

/// An entry's value and its attributes.
type Parts<'a, 's> = (Option<&'a Pattern<&'s str>>, &'a [ast::Attribute<&'s str>]);

fn parts<'a, 's>(entry: &'a ast::Entry<&'s str>) -> Option<Parts<'a, 's>> {
    match entry {
        ast::Entry::Message(message) => Some((message.value.as_ref(), &message.attributes)),
        ast::Entry::Term(term) => Some((Some(&term.value), &term.attributes)),
        _ => None,
    }
}

/// An entry's value, or an attribute of it.
fn part<'a, 's>(
    entry: &'a ast::Entry<&'s str>,
    attribute: Option<&str>,
) -> Option<&'a Pattern<&'s str>> {
    let (value, attributes) = parts(entry)?;
    match attribute {
        None => value,
        // As in a bundle, the first of several attributes of one name counts.
        Some(name) => attributes
            .iter()
            .find(|attribute| attribute.id.name == name)
            .map(|attribute| &attribute.value),
    }
}

impl Index {
    /// What each layer says of a message or term, the topmost first.
    fn versions(&self, key: &str) -> impl Iterator<Item = &Version> {
        let top = self.entries.get(key).map(|entry| entry.top);
        std::iter::successors(top.and_then(|top| self.versions.get(top)), |version| {
            self.versions.get(version.below?)
        })
    }

    /// Of resources, the lowest first.
    fn new<'a>(
        resources: impl IntoIterator<Item = &'a Arc<FluentResource>, IntoIter: Clone>,
    ) -> Self {
        let resources = resources.into_iter();
        let count = resources.clone().map(|ast| ast.entries().count()).sum();
        let mut entries: HashMap<String, Entry> = HashMap::with_capacity(count);
        let mut versions: Vec<Version> = Vec::with_capacity(count);
        for (resource, ast) in resources.enumerate() {
            for (entry, ast) in ast.entries().enumerate() {
                let Some((sigil, name)) = named(ast) else {
                    continue;
                };
                let place = Place { resource, entry };
                let top = versions.len();
                let effective = Entry {
                    effective: place,
                    top,
                };
                let mut below = entries
                    .insert([sigil, name].concat(), effective)
                    .map(|entry| entry.top);
                // Twice in one resource: the last counts, as it does in a bundle.
                while let Some(earlier) = below.and_then(|earlier: usize| versions.get(earlier))
                    && earlier.place.resource == resource
                {
                    below = earlier.below;
                }
                versions.push(Version::new(place, below));
            }
        }
        Self { entries, versions }
    }
}

fn refers_only_to(
    resource: &FluentResource,
    is_known: &dyn Fn(&str, Option<&str>) -> bool,
) -> bool {
    resource
        .entries()
        .filter_map(parts)
        .all(|(value, attributes)| {
            let attributes = attributes.iter().map(|attribute| &attribute.value);
            value
                .into_iter()
                .chain(attributes)
                .all(|pattern| all_references(pattern, is_known))
        })
}

impl Index {
    /// A resource of the messages that several layers hold in part: the value from one, an
    /// attribute from another. Bundles know no such thing; they take a message whole.
    fn merge(&self, resources: &[Arc<FluentResource>]) -> Option<Arc<FluentResource>> {
        let mut body = Vec::new();
        for (key, entry) in &self.entries {
            let mut asts = self.versions(key).filter_map(|version| {
                resources
                    .get(version.place.resource)?
                    .get_entry(version.place.entry)
            });
            if self
                .versions
                .get(entry.top)
                .is_none_or(|top| top.below.is_none())
            {
                continue;
            }
            let Some(mut merged) = asts.next().cloned() else {
                continue;
            };
            let mut partial = false;
            for lower in asts {
                let Some((value, attributes)) = parts(lower) else {
                    continue;
                };
                let own = match &mut merged {
                    ast::Entry::Message(message) => {
                        if message.value.is_none() && value.is_some() {
                            message.value = value.cloned();
                            partial = true;
                        }
                        &mut message.attributes
                    }
                    ast::Entry::Term(term) => &mut term.attributes,
                    _ => continue,
                };
                for attribute in attributes {
                    if !own.iter().any(|known| known.id.name == attribute.id.name) {
                        own.push(attribute.clone());
                        partial = true;
                    }
                }
            }
            if partial {
                body.push(merged);
            }
        }
        if body.is_empty() {
            return None;
        }
        let source = serializer::serialize(&ast::Resource { body });
        // What was parsed and serialized parses again.
        FluentResource::try_new(source).ok().map(Arc::new)
    }
}

/// Puts arguments between texts just as `fluent-bundle` does; `None` if only
/// `fluent-bundle` can, for a type of the app's own.
fn fill(pieces: &[Piece], args: &FluentArgs<'_>) -> Result<Option<String>, Fault> {
    let length = |piece: &Piece| match piece {
        Piece::Text(text) => text.len(),
        Piece::Variable { .. } => 32,
    };
    let mut filled = String::with_capacity(pieces.iter().map(length).sum());
    for piece in pieces {
        match piece {
            Piece::Text(text) => filled.push_str(text),
            Piece::Variable { name, isolate } => {
                if *isolate {
                    filled.push('\u{2068}');
                }
                match args.get(name.as_str()) {
                    Some(FluentValue::String(text)) => filled.push_str(text),
                    Some(FluentValue::Number(number)) => {
                        filled.push_str(&bounded(number).as_string());
                    }
                    Some(FluentValue::Custom(_)) => return Ok(None),
                    Some(FluentValue::None | FluentValue::Error) | None => {
                        return Err(Fault::MissingArgument(name.clone()));
                    }
                }
                if *isolate {
                    filled.push('\u{2069}');
                }
            }
        }
    }
    Ok(Some(filled))
}

/// Arguments that `fluent-bundle` takes without panicking, if these are not: numbers
/// that plural rules cannot hold become texts, and what has no value goes.
fn tame<'a>(args: &FluentArgs<'a>) -> Option<FluentArgs<'a>> {
    let wild = |value: &FluentValue<'_>| match value {
        FluentValue::Number(number) => !is_tame(number),
        FluentValue::None | FluentValue::Error => true,
        _ => false,
    };
    if !args.iter().any(|(_, value)| wild(value)) {
        return None;
    }
    let mut tamed = FluentArgs::new();
    for (name, value) in args.iter() {
        let value = match value {
            FluentValue::None | FluentValue::Error => continue,
            FluentValue::Number(number) if wild(value) => bounded(number).as_string().into(),
            value => value.into_owned(),
        };
        tamed.set(name.to_owned(), value);
    }
    Some(tamed)
}

fn is_tame(number: &FluentNumber) -> bool {
    number.value.abs() <= MAX_NUMBER && has_few_digits(number)
}

fn has_few_digits(number: &FluentNumber) -> bool {
    number.options.minimum_fraction_digits.unwrap_or(0) <= MAX_FRACTION_DIGITS
}

fn bounded(number: &FluentNumber) -> Cow<'_, FluentNumber> {
    if has_few_digits(number) {
        return Cow::Borrowed(number);
    }
    let mut number = number.clone();
    number.options.minimum_fraction_digits = Some(MAX_FRACTION_DIGITS);
    Cow::Owned(number)
}

/// The function `NUMBER`.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        _ => NOT_A_NUMBER.into(),
    }
}
