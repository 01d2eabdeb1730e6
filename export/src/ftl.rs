//! Fluent: `LOCALE/gengo_messages.ftl`, for other Fluent runtimes.
//!
//! A runtime with that one file shows what the library shows. So it has each text from the first
//! locale of the chain that has it, and what that refers to as it is in the file's language: nearest
//! to the file's locale. A text that another language fills in refers as that language does: where the
//! file says something else by that id, under a name of its own.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement,
    Resource, Term, Variant, VariantKey,
};
use fluent_syntax::serializer;
use gengo_messages::ftl::generic_ids;
use gengo_messages::{Catalog, LanguageIdentifier, Localizer, Origin, Preferences};

use crate::audience::Audience;
use crate::file::File;
use crate::layers::{Layer, Parts, USER};
use crate::plurals::{have_same_plurals, is_category};
use crate::source::{Part, Source};
use crate::turns::{Scope, Turns};
use crate::walk::{each_reference, references};

/// What a file is made of, by id.
type Entries = BTreeMap<String, Parts>;

pub(crate) fn file(
    source: &Source,
    locale: &LanguageIdentifier,
    own: bool,
    warn: &mut dyn FnMut(&str),
) -> File {
    let path = PathBuf::from_iter([&locale.to_string(), "gengo_messages.ftl"]);
    if own {
        let mut texts = source.catalog().messages().files(locale).into_iter();
        let text = match (texts.next(), texts.next(), source.audience()) {
            (Some(only), None, Audience::Both) => only.to_owned(),
            _ => written(own_entries(source, locale)),
        };
        return (path, text.into_bytes());
    }
    let (entries, complaints) = whole(source, locale);
    for complaint in complaints {
        warn(&complaint);
    }
    let text = written(entries);
    prove(source, locale, &text, warn);
    (path, text.into_bytes())
}

/// The place of a message's text for users: an attribute, but of a summary, which is the same for
/// everyone.
pub(crate) fn user_key(source: &Source, id: &str) -> String {
    let is_generic = generic_ids().any(|generic| generic == id);
    let mut locales = source.catalog().locales();
    let has_user = |layer: &Layer| {
        let parts = layer.get(id);
        parts.is_some_and(|parts| parts.contains_key(&Some(USER.to_owned())))
    };
    match is_generic && !locales.any(|locale| source.layers().of(locale).iter().any(has_user)) {
        true => id.to_owned(),
        false => format!("{id}.{USER}"),
    }
}

/// What a locale itself has, of all its layers.
fn own_entries(source: &Source, locale: &LanguageIdentifier) -> Entries {
    let layers = source.layers().of(locale);
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

/// A locale's file: the texts of all of its chain.
struct Whole<'a> {
    locale: &'a LanguageIdentifier,
    turns: Turns<'a>,
    entries: Entries,
    /// What is written under a name of its own: of which scope, which id.
    renamed: HashMap<(usize, String), String>,
    complaints: Vec<String>,
}

/// The texts that a reader of a locale is shown, and what they refer to.
fn whole(source: &Source, locale: &LanguageIdentifier) -> (Entries, Vec<String>) {
    let chain = source.layers().chain(locale);
    let mut whole = Whole {
        locale,
        turns: Turns::new(source.layers(), &chain),
        entries: Entries::new(),
        renamed: HashMap::new(),
        complaints: Vec::new(),
    };
    let roots = roots(source, chain.iter().flat_map(|own| source.layers().of(own)));
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
fn prove(source: &Source, locale: &LanguageIdentifier, text: &str, warn: &mut dyn FnMut(&str)) {
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
                warn(&format!(
                    "{id} ({locale}): is shown as “{ours}”, exported is “{theirs}”"
                ));
            }
        }
    }
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
