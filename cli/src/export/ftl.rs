//! Fluent: `LOCALE/gengo_messages.ftl`, for other Fluent runtimes.
//!
//! A runtime with that one file shows what the library shows. So it has each text from the first
//! locale of the chain that has it, and what that refers to as it is in the file's language: nearest
//! to the file's locale. A text that another language fills in refers as that language does: where the
//! file says something else by that id, under a name of its own.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern,
    PatternElement, Resource, Term, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};
use gengo_messages::ftl::{self, generic_ids};
use gengo_messages::{Catalog, LanguageIdentifier, Localizer, Origin, Preferences};

use super::File;
use super::texts::{Part, Source, have_same_plurals};
use crate::args::Audience;
use crate::output::Output;

/// The attribute with the user's text.
pub const USER: &str = "user";

/// Deeper than any references that the library follows.
const MAX_DEPTH: usize = 100;

/// What a message is called in a file, and what it is made of: no attribute is its value.
pub type Parts = BTreeMap<Option<String>, Pattern<String>>;
type Entries = BTreeMap<String, Parts>;

/// Messages and terms, these with their `-`, as one layer of a locale has them.
pub type Layer = HashMap<String, Parts>;

pub fn file(source: &Source, locale: &LanguageIdentifier, own: bool, output: &mut Output) -> File {
    let path = PathBuf::from_iter([&locale.to_string(), "gengo_messages.ftl"]);
    if own {
        let mut texts = ftl::layers(source.catalog(), locale);
        let text = match (texts.next(), texts.next(), source.audience()) {
            (Some(only), None, Audience::Both) => only.to_owned(),
            _ => written(own_entries(source, locale)),
        };
        return (path, text.into_bytes());
    }
    let (entries, complaints) = whole(source, locale);
    for complaint in complaints {
        output.complain(&complaint);
    }
    let text = written(entries);
    prove(source, locale, &text, output);
    (path, text.into_bytes())
}

/// The place of a message's text for users: an attribute, but of a summary, which is the same for
/// everyone.
pub fn user_key(source: &Source, id: &str) -> String {
    let is_generic = generic_ids().any(|generic| generic == id);
    let mut locales = source.catalog().locales();
    let has_user = |layer: &Layer| {
        let parts = layer.get(id);
        parts.is_some_and(|parts| parts.contains_key(&Some(USER.to_owned())))
    };
    match is_generic && !locales.any(|locale| source.layers(locale).iter().any(has_user)) {
        true => id.to_owned(),
        false => format!("{id}.{USER}"),
    }
}

/// What a locale itself has, of all its layers.
fn own_entries(source: &Source, locale: &LanguageIdentifier) -> Entries {
    let layers = source.layers(locale);
    let scope = Scope {
        locale: locale.clone(),
        layers: layers.iter().rev().map(|layer| (locale, layer)).collect(),
    };
    let mut entries = Entries::new();
    let mut wanted: Vec<_> = roots(source, layers.iter()).into_iter().rev().collect();
    while let Some((id, attribute)) = wanted.pop() {
        let known = entries.entry(id.clone()).or_default();
        if known.contains_key(&attribute) {
            continue;
        }
        let Some(pattern) = scope.part(&id, attribute.as_deref()) else {
            continue;
        };
        known.insert(attribute, pattern.clone());
        wanted.extend(references(pattern));
        if id.starts_with('-') {
            let all = scope.names(&id).into_iter();
            wanted.extend(all.map(|name| (id.clone(), name)));
        }
    }
    entries.retain(|_, parts| !parts.is_empty());
    entries
}

/// How a text uses a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// As it is.
    Text,
    /// As a number that may choose a plural form.
    Number,
    /// Otherwise, such as to choose by its letters.
    Other,
}

/// What a text of a code does with variables, where it has some.
pub struct Variables {
    pub id: String,
    pub attribute: Option<String>,
    /// The locale that the text is from.
    pub locale: LanguageIdentifier,
    pub uses: BTreeMap<String, Use>,
}

/// The variables of the texts of codes that a locale shows.
pub fn variables(source: &Source, locale: &LanguageIdentifier) -> Vec<Variables> {
    let chain = source.chain(locale);
    let turns = Turns::new(source, &chain);
    let mut found = Vec::new();
    for id in source.codes().iter().map(|code| code.message_id()) {
        let mut names: Vec<_> = turns
            .scopes
            .iter()
            .flat_map(|scope| scope.names(&id))
            .collect();
        names.sort();
        names.dedup();
        for attribute in names {
            let mut uses = BTreeMap::new();
            let Some(chosen) = turns.chosen(&id, &attribute) else {
                continue;
            };
            let Some(scope) = turns.scopes.get(chosen.scope) else {
                continue;
            };
            note_uses(scope, chosen.pattern, &mut uses);
            if !uses.is_empty() {
                found.push(Variables {
                    id: id.clone(),
                    attribute,
                    locale: chosen.from.clone(),
                    uses,
                });
            }
        }
    }
    found
}

fn note_uses(scope: &Scope<'_>, pattern: &Pattern<String>, uses: &mut BTreeMap<String, Use>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            note_uses_in(scope, expression, uses);
        }
    }
}

fn note_uses_in(
    scope: &Scope<'_>,
    expression: &Expression<String>,
    uses: &mut BTreeMap<String, Use>,
) {
    let mut note = |name: &str, used: Use| {
        let known = uses.entry(name.to_owned()).or_insert(used);
        *known = used.max(*known);
    };
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            note_uses_in(scope, expression, uses);
        }
        Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
            let name = attribute.as_ref().map(|attribute| attribute.name.as_str());
            if let Some(referred) = scope.part(&id.name, name) {
                note_uses(scope, referred, uses);
            }
        }
        Expression::Inline(inline) => {
            if let Some((name, is_number)) = variable(inline) {
                note(name, is_number);
            }
        }
        Expression::Select { selector, variants } => {
            if let Some((name, used)) = variable(selector) {
                let is_number = |variant: &Variant<String>| match &variant.key {
                    VariantKey::Identifier { name } => is_category(name) || name == "other",
                    VariantKey::NumberLiteral { .. } => true,
                };
                note(
                    name,
                    match variants.iter().all(is_number) {
                        true => used.max(Use::Number),
                        false => Use::Other,
                    },
                );
            }
            for variant in variants {
                note_uses(scope, &variant.value, uses);
            }
        }
    }
}

/// The variable that an expression shows, and how.
fn variable(inline: &InlineExpression<String>) -> Option<(&str, Use)> {
    match inline {
        InlineExpression::VariableReference { id } => Some((&id.name, Use::Text)),
        InlineExpression::FunctionReference { arguments, .. } => {
            let (name, _) = variable(arguments.positional.first()?)?;
            let is_plain = arguments.named.is_empty();
            Some((name, if is_plain { Use::Number } else { Use::Other }))
        }
        _ => None,
    }
}

/// What is to be written: all parts of all messages and terms, or the texts of one audience.
fn roots<'a>(
    source: &Source,
    layers: impl Iterator<Item = &'a Layer>,
) -> Vec<(String, Option<String>)> {
    let parts = layers.flat_map(|layer| layer.iter());
    let mut roots: Vec<_> = parts
        .flat_map(|(id, parts)| parts.keys().map(|name| (id.clone(), name.clone())))
        .collect();
    roots.sort();
    roots.dedup();
    let asked: Vec<String> = source.ids().collect();
    let has_user: Vec<String> = roots
        .iter()
        .filter(|(_, name)| name.as_deref() == Some(USER))
        .map(|(id, _)| id.clone())
        .collect();
    roots.retain(|(id, name)| {
        let is_asked = asked.contains(id);
        match source.audience() {
            Audience::Both => true,
            Audience::Developer => is_asked && name.is_none(),
            Audience::User => {
                let is_user = name.as_deref() == Some(USER);
                let is_for_all = generic_ids().any(|generic| generic == id);
                is_asked && (is_user || name.is_none() && is_for_all && !has_user.contains(id))
            }
        }
    });
    roots
}

/// What references mean that are looked up in a locale: its layers, the topmost first, then its
/// parents'.
struct Scope<'a> {
    locale: LanguageIdentifier,
    /// With the locale that each is of.
    layers: Vec<(&'a LanguageIdentifier, &'a Layer)>,
}

impl Scope<'_> {
    fn part(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<String>> {
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
    fn names(&self, id: &str) -> Vec<Option<String>> {
        let parts = self.layers.iter().filter_map(|(_, layer)| layer.get(id));
        let mut names: Vec<_> = parts.flat_map(|parts| parts.keys().cloned()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// Whether all that a text refers to is there, and it does not refer to itself.
    fn resolves(&self, pattern: &Pattern<String>, depth: usize) -> bool {
        let are_known = functions(pattern).iter().all(|name| name == "NUMBER");
        depth < MAX_DEPTH
            && are_known
            && references(pattern).iter().all(|(id, name)| {
                let referred = self.part(id, name.as_deref());
                referred.is_some_and(|referred| self.resolves(referred, depth + 1))
            })
    }
}

/// A locale's file: the texts of all of its chain.
struct Whole<'a> {
    locale: &'a LanguageIdentifier,
    turns: Turns<'a>,
    entries: Entries,
    /// What is written under a name of its own: of which scope, which id.
    renamed: HashMap<(usize, String), String>,
    complaints: Vec<String>,
}

/// Which locales of a chain are asked for a text, and in which scope each is.
struct Turns<'a> {
    scopes: Vec<Scope<'a>>,
    /// The place of the scope, and whose texts are taken.
    order: Vec<(usize, &'a LanguageIdentifier)>,
}

/// The text that the library shows.
struct Chosen<'t> {
    pattern: &'t Pattern<String>,
    /// The place of the scope that it is in.
    scope: usize,
    /// The locale that it is from.
    from: &'t LanguageIdentifier,
}

impl<'a> Turns<'a> {
    /// A locale has a scope of all its layers, then of all but the topmost, and so on, since what a
    /// layer breaks is taken from beneath it. A text that a parent fills in is in the scopes of those
    /// before it in the chain first, then in its own.
    fn new(source: &'a Source, chain: &'a [LanguageIdentifier]) -> Self {
        let mut scopes = Vec::new();
        let mut ranges = Vec::new();
        for locale in chain {
            let layers = |of: &'a LanguageIdentifier| {
                let layers = source.layers(of).iter().rev();
                layers.map(move |layer| (of, layer))
            };
            let first = scopes.len();
            for above in 0..source.layers(locale).len() {
                let own = layers(locale).skip(above);
                let parents = source.parents(locale).iter().flat_map(layers);
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
                if *locale == of || source.parents(locale).contains(of) {
                    order.extend(scopes.clone().map(|scope| (scope, of)));
                }
            }
        }
        Self { scopes, order }
    }

    fn chosen(&self, id: &str, name: &Option<String>) -> Option<Chosen<'_>> {
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

/// The texts that a reader of a locale is shown, and what they refer to.
fn whole(source: &Source, locale: &LanguageIdentifier) -> (Entries, Vec<String>) {
    let chain = source.chain(locale);
    let mut whole = Whole {
        locale,
        turns: Turns::new(source, &chain),
        entries: Entries::new(),
        renamed: HashMap::new(),
        complaints: Vec::new(),
    };
    let roots = roots(source, chain.iter().flat_map(|own| source.layers(own)));
    for (id, name) in roots.iter().filter(|(id, _)| !id.starts_with('-')) {
        whole.write(id, name);
    }
    let reader = Preferences::from(locale.clone());
    whole.stand_in(source, &source.catalog().localizer(&reader));
    (whole.entries, whole.complaints)
}

impl Whole<'_> {
    /// Writes what stands in for texts of codes that no locale has.
    fn stand_in(&mut self, source: &Source, localizer: &Localizer) {
        for &code in source.codes() {
            let message = localizer.message(code);
            let developer = (None, message.origin(), message.text());
            let user = (
                Some(USER.to_owned()),
                message.user_origin(),
                message.user_text(),
            );
            let wanted = match source.audience() {
                Audience::Developer => vec![developer],
                Audience::User => vec![user],
                Audience::Both => vec![developer, user],
            };
            let entry = self.entries.entry(code.message_id()).or_default();
            for (name, origin, text) in wanted {
                if origin == Origin::Generic {
                    entry.entry(name).or_insert_with(|| literal(text));
                }
            }
        }
    }

    fn write(&mut self, id: &str, name: &Option<String>) {
        let parts = self.entries.get(id);
        if parts.is_some_and(|parts| parts.contains_key(name)) {
            return;
        }
        let Some(chosen) = self.turns.chosen(id, name) else {
            return;
        };
        let (scope, pattern) = (chosen.scope, chosen.pattern.clone());
        if let Some(from) = self.turns.scopes.get(scope).map(|scope| &scope.locale)
            && has_plurals(&pattern)
            && !have_same_plurals(from, self.locale)
        {
            let locale = self.locale;
            self.complaints.push(format!(
                "{id} ({locale}): its plural forms are those of {from}; other runtimes take {locale}'s"
            ));
        }
        // Before what it refers to is looked for.
        let pattern = self.rewritten(pattern, scope);
        let parts = self.entries.entry(id.to_owned()).or_default();
        parts.insert(name.clone(), pattern);
    }

    /// A text with what it refers to by the names of the file; that is written, too.
    fn rewritten(&mut self, mut pattern: Pattern<String>, scope: usize) -> Pattern<String> {
        let mut names = HashMap::new();
        for (id, name) in references(&pattern) {
            let new = match id.starts_with('-') {
                true => self.term(scope, &id),
                false => self.message(scope, &id, &name),
            };
            names.insert((id, name), new);
        }
        each_reference(&mut pattern, &mut |sigil, id, name| {
            let key = (
                format!("{sigil}{}", id.name),
                name.map(|name| name.name.clone()),
            );
            if let Some(new) = names.get(&key) {
                id.name = new.trim_start_matches('-').to_owned();
            }
        });
        pattern
    }

    /// What a message that a scope's text refers to is called.
    fn message(&mut self, scope: usize, id: &str, name: &Option<String>) -> String {
        if let Some(chosen) = self.turns.chosen(id, name)
            && self.are_same(scope, chosen.scope, id, name)
        {
            self.write(id, name);
            return id.to_owned();
        }
        self.alias(scope, id)
    }

    /// What a term is called: the id is that of the first scope's that has it.
    fn term(&mut self, scope: usize, id: &str) -> String {
        let names = |of: usize| self.turns.scopes.get(of).map(|scope| scope.names(id));
        let has = |of: &usize| names(*of).is_some_and(|names| !names.is_empty());
        let first = (0..self.turns.scopes.len()).find(has);
        let is_same = first.is_some_and(|first| {
            let (own, other) = (names(scope), names(first));
            let mut all = own.iter().flatten();
            own == other && all.all(|name| self.are_same(scope, first, id, name))
        });
        if !is_same {
            return self.alias(scope, id);
        }
        if !self.entries.contains_key(id) {
            self.copy(scope, id, id);
        }
        id.to_owned()
    }

    /// Whether a text is the same in two scopes, with all that it refers to.
    fn are_same(&self, one: usize, other: usize, id: &str, name: &Option<String>) -> bool {
        if one == other {
            return true;
        }
        let part = |of: usize| self.turns.scopes.get(of)?.part(id, name.as_deref());
        match (part(one), part(other)) {
            (Some(own), Some(theirs)) => {
                let referred = references(own);
                let mut referred = referred.iter();
                own == theirs && referred.all(|(id, name)| self.are_same(one, other, id, name))
            }
            _ => false,
        }
    }

    /// Writes an entry of a scope under a name of its own.
    fn alias(&mut self, scope: usize, id: &str) -> String {
        if let Some(known) = self.renamed.get(&(scope, id.to_owned())) {
            return known.clone();
        }
        let from = self.turns.scopes.get(scope);
        let from = from.map_or(String::new(), |scope| scope.locale.to_string());
        let is_free = |name: &String| {
            let mut scopes = self.turns.scopes.iter();
            !self.renamed.values().any(|other| other == name)
                && !scopes.any(|scope| !scope.names(name).is_empty())
        };
        let more = (2..).map(|n| format!("{id}-{from}-{n}"));
        let mut names = std::iter::once(format!("{id}-{from}")).chain(more);
        let new = names.find(is_free).unwrap_or_default();
        self.renamed.insert((scope, id.to_owned()), new.clone());
        self.copy(scope, id, &new);
        new
    }

    /// Writes all of an entry of a scope that can be shown.
    fn copy(&mut self, scope: usize, id: &str, new: &str) {
        let Some(of) = self.turns.scopes.get(scope) else {
            return;
        };
        let names = of.names(id).into_iter();
        let parts = names.filter_map(|name| {
            let pattern = of.part(id, name.as_deref())?;
            of.resolves(pattern, 0).then(|| (name, pattern.clone()))
        });
        let parts: Vec<_> = parts.collect();
        for (name, pattern) in parts {
            let pattern = self.rewritten(pattern, scope);
            let entry = self.entries.entry(new.to_owned()).or_default();
            entry.insert(name, pattern);
        }
    }
}

/// Tells where the library, with the file alone, shows something else.
fn prove(source: &Source, locale: &LanguageIdentifier, text: &str, output: &mut Output) {
    let alone = Catalog::empty()
        .isolate_arguments(false)
        .overlay_text(locale.clone(), "export", text)
        .build();
    let reader = Preferences::from(locale.clone());
    let (theirs, ours): (Localizer, Localizer) = (
        alone.localizer(&reader),
        source.catalog().localizer(&reader),
    );
    for &code in source.codes() {
        let (theirs, ours) = (theirs.message(code), ours.message(code));
        let developer = (Part::Developer, ours.text(), theirs.text());
        let user = (Part::User, ours.user_text(), theirs.user_text());
        let parts = match source.audience() {
            Audience::Developer => vec![developer],
            Audience::User => vec![user],
            Audience::Both => vec![developer, user],
        };
        let id = code.message_id();
        for (part, ours, theirs) in parts {
            // Without its variables a text is passed over for another locale's.
            let is_whole = source.shape(&id, part).variables.is_empty();
            if is_whole && ours != theirs {
                output.complain(&format!(
                    "{id} ({locale}): is shown as “{ours}”, exported is “{theirs}”"
                ));
            }
        }
    }
}

/// What a locale's layers have, the lowest first.
pub fn read(catalog: &Catalog, locale: &LanguageIdentifier) -> Vec<Layer> {
    ftl::layers(catalog, locale).map(layer).collect()
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

fn written(entries: Entries) -> String {
    let entry = |(id, mut parts): (String, Parts)| {
        let value = parts.remove(&None);
        let attributes = parts
            .into_iter()
            .filter_map(|(name, value)| {
                let id = Identifier { name: name? };
                Some(Attribute { id, value })
            })
            .collect();
        match id.strip_prefix('-') {
            Some(name) => Some(Entry::Term(Term {
                id: Identifier {
                    name: name.to_owned(),
                },
                value: value?,
                attributes,
                comment: None,
            })),
            None => Some(Entry::Message(Message {
                id: Identifier { name: id },
                value,
                attributes,
                comment: None,
            })),
        }
    };
    let filled = entries.into_iter().filter(|(_, parts)| !parts.is_empty());
    serializer::serialize(&Resource {
        body: filled.filter_map(entry).collect(),
    })
}

/// A text that nothing in is special of.
fn literal(text: &str) -> Pattern<String> {
    let value = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            _ if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            _ => c.to_string(),
        })
        .collect();
    Pattern {
        elements: vec![PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        }],
    }
}

/// The entries, and their parts, that a text refers to.
fn references(pattern: &Pattern<String>) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    // One walk serves for reading and for writing.
    each_reference(&mut pattern.clone(), &mut |sigil, id, name| {
        let name = name.map(|name| name.name.clone());
        found.push((format!("{sigil}{}", id.name), name));
    });
    found
}

fn functions(pattern: &Pattern<String>) -> Vec<String> {
    let mut found = Vec::new();
    each_inline(&mut pattern.clone(), &mut |inline| {
        if let InlineExpression::FunctionReference { id, .. } = inline {
            found.push(id.name.clone());
        }
    });
    found
}

/// Whether a variant's name is a plural category, but the one that is mostly the default.
fn is_category(name: &str) -> bool {
    ["zero", "one", "two", "few", "many"].contains(&name)
}

/// Whether a text chooses by a plural category.
fn has_plurals(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants.iter().any(|Variant { key, value, .. }| {
            matches!(key, VariantKey::Identifier { name } if is_category(name))
                || has_plurals(value)
        }),
        _ => false,
    })
}

fn each_reference(
    pattern: &mut Pattern<String>,
    visit: &mut impl FnMut(&str, &mut Identifier<String>, Option<&Identifier<String>>),
) {
    each_inline(pattern, &mut |inline| match inline {
        InlineExpression::MessageReference { id, attribute } => visit("", id, attribute.as_ref()),
        InlineExpression::TermReference { id, attribute, .. } => visit("-", id, attribute.as_ref()),
        _ => {}
    });
}

/// Visits all inline expressions of a text, in selectors, variants and arguments too.
fn each_inline(
    pattern: &mut Pattern<String>,
    visit: &mut dyn FnMut(&mut InlineExpression<String>),
) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression(
    expression: &mut Expression<String>,
    visit: &mut dyn FnMut(&mut InlineExpression<String>),
) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            for variant in variants {
                each_inline(&mut variant.value, visit);
            }
        }
    }
}

fn in_inline(
    inline: &mut InlineExpression<String>,
    visit: &mut dyn FnMut(&mut InlineExpression<String>),
) {
    visit(inline);
    match inline {
        InlineExpression::Placeable { expression } => in_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            let CallArguments { positional, named } = arguments;
            let named = named.iter_mut().map(|argument| &mut argument.value);
            for inline in positional.iter_mut().chain(named) {
                in_inline(inline, visit);
            }
        }
        _ => {}
    }
}
