//! Fluent: `LOCALE/gengo_messages.ftl`, for other Fluent runtimes.
//!
//! A runtime with that one file shows what the library shows. So it has each text as it stands where
//! the library finds it, and what that refers to, as it is in the scope in which the library looks
//! that up. Where the file says something else by that id already, under a name of its own.
//! Spaces before a placeable that begins a line stay, which the library does not show and some runtimes do.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use fluent_syntax::ast::Pattern;
use gengo_messages::ftl::{Marked, PluralKind};
use gengo_messages::{LanguageIdentifier, USER_ATTRIBUTE};
use message_catalog::{Layer, Localizer, Part, Preferences, Resolved, Scope};

use crate::audience::Audience;
use crate::file::File;
use crate::ftl_entries::{Entries, literal, reference};
use crate::ftl_pattern::{has_plurals, owned, references};
use crate::ftl_spaces::Spaces;
use crate::key::{Answer, Key, Kind};
use crate::plurals::Plurals;
use crate::source::{Reader, Source};

pub(crate) fn file(source: &Source<'_>, reader: &Reader, warn: &mut dyn FnMut(&str)) -> File {
    let path = PathBuf::from_iter([&reader.locale.to_string(), "gengo_messages.ftl"]);
    if source.is_own() && source.audience() == Audience::Both {
        let mut files = source.catalog().files(&reader.locale).into_iter();
        if let (Some(only), None) = (files.next(), files.next()) {
            return (path, only.as_bytes().to_vec());
        }
    }
    let chain = chain(source, reader);
    let files: Vec<&str> = chain
        .iter()
        .flat_map(|locale| source.catalog().files(locale))
        .collect();
    let marked = Marked::all(&files);
    let spaces = Spaces::new(&files, &marked);
    let mut writer = Writer::new(source, reader, chain, &spaces);
    writer.write_all();
    for complaint in &writer.complaints {
        warn(complaint);
    }
    let text = writer.entries.into_file();
    let text = match marked.first() {
        Some(marked) => marked.unmarked(&text),
        None => text,
    };
    (path, text.into_bytes())
}

/// The place of a message's text for users: an attribute, but of a summary, which is the same for
/// everyone.
pub(crate) fn user_key(source: &Source<'_>, key: Key<'_>) -> String {
    let id = key.id();
    let catalog = source.catalog();
    let mut layers = catalog.locales().flat_map(|locale| catalog.layers(locale));
    let has_user = |layer: &Layer| layer.pattern(id, Part::Attribute(USER_ATTRIBUTE)).is_some();
    match key {
        Key::Generic(_) if !layers.any(has_user) => id.to_owned(),
        _ => format!("{id}.{USER_ATTRIBUTE}"),
    }
}

/// A text, and where its references are looked up.
#[derive(Clone, Copy)]
struct Chosen<'s> {
    pattern: &'s Pattern<&'s str>,
    scope: &'s Scope,
}

impl<'s> Chosen<'s> {
    fn address(self) -> usize {
        std::ptr::from_ref(self.pattern).addr()
    }

    /// The text and all that it refers to.
    fn with_references(self) -> Vec<&'s Pattern<&'s str>> {
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        let mut left = vec![self];
        while let Some(own) = left.pop() {
            if !seen.insert(own.address()) {
                continue;
            }
            found.push(own.pattern);
            let referred = references(own.pattern).into_iter();
            left.extend(referred.filter_map(|(id, name)| look_up(own.scope, &id, name.as_deref())));
        }
        found
    }
}

/// The locales that answer, in order; or the locale alone.
fn chain(source: &Source<'_>, reader: &Reader) -> Vec<LanguageIdentifier> {
    if source.is_own() {
        return vec![reader.locale.clone()];
    }
    let preferences = Preferences::from(reader.locale.clone());
    let chain = source.catalog().chain(&preferences);
    chain.locales().cloned().collect()
}

/// A locale's file in the making.
struct Writer<'s> {
    source: &'s Source<'s>,
    locale: &'s LanguageIdentifier,
    localizer: &'s Localizer,
    chain: Vec<LanguageIdentifier>,
    spaces: &'s Spaces<'s>,
    entries: Entries,
    /// The scope whose term is called as it is there.
    terms: HashMap<String, &'s Scope>,
    /// What is written under a name of its own: of which scope, which id.
    renamed: HashMap<(usize, String), String>,
    complaints: Vec<String>,
}

impl<'s> Writer<'s> {
    fn new(
        source: &'s Source<'s>,
        reader: &'s Reader,
        chain: Vec<LanguageIdentifier>,
        spaces: &'s Spaces<'s>,
    ) -> Self {
        Self {
            source,
            locale: &reader.locale,
            localizer: &reader.localizer,
            chain,
            spaces,
            entries: Entries::default(),
            terms: HashMap::new(),
            renamed: HashMap::new(),
            complaints: Vec::new(),
        }
    }

    fn write_all(&mut self) {
        let mut roots = Vec::new();
        for (id, name) in self.roots() {
            if let Some((rank, chosen)) = self.root(&id, name.as_deref()) {
                roots.push((rank, id, name, chosen));
            }
        }
        // Terms keep the names that they have nearest to the reader.
        roots.sort_by(|one, other| (one.0, &one.1, &one.2).cmp(&(other.0, &other.1, &other.2)));
        for (_, id, name, chosen) in roots {
            self.tell_of_plurals(&id, name.as_deref(), chosen);
            self.write(&id, name.as_deref(), chosen);
        }
        for key in self.source.keys() {
            for &kind in Kind::of(self.source.audience()) {
                self.stand_in(key, kind);
            }
        }
        if self.source.is_own() && self.source.audience() == Audience::Both {
            self.write_other_terms();
        }
    }

    /// The parts of messages that are to be written: all, or those for an audience.
    fn roots(&self) -> Vec<(String, Option<String>)> {
        let mut roots = Vec::new();
        match self.source.audience() {
            Audience::Both => {
                let catalog = self.source.catalog();
                for layer in self.chain.iter().flat_map(|own| catalog.layers(own)) {
                    for id in layer.ids().filter(|id| !id.starts_with('-')) {
                        roots.push((id.to_owned(), None));
                        let names = layer.attributes(id);
                        roots.extend(names.map(|name| (id.to_owned(), Some(name.to_owned()))));
                    }
                }
            }
            audience => {
                for key in self.source.keys() {
                    let kinds = Kind::of(audience).iter();
                    let names = kinds.map(|kind| kind.part().attribute().map(str::to_owned));
                    roots.extend(names.map(|name| (key.id().to_owned(), name)));
                }
            }
        }
        roots.sort();
        roots.dedup();
        roots
    }

    /// A text that is shown, and how far from the reader its scope is.
    fn root(&self, id: &str, name: Option<&str>) -> Option<(usize, Chosen<'s>)> {
        let resolved = self.resolve(id, name)?;
        if self.source.is_own() && resolved.locale().id() != self.locale {
            return None;
        }
        let scope = resolved.scope();
        let rank = self.chain.iter().position(|own| own == scope.locale().id());
        let pattern = resolved.pattern()?;
        Some((rank.unwrap_or(self.chain.len()), Chosen { pattern, scope }))
    }

    /// The text that answers, given what the library gives it.
    fn resolve(&self, id: &str, name: Option<&str>) -> Option<Resolved<'s>> {
        let part = name.map_or(Part::Value, Part::Attribute);
        let generic = self.source.keys().find_map(|key| match key {
            Key::Generic(generic) if generic.id == id => Some(generic),
            _ => None,
        });
        match generic {
            Some(generic) => self.localizer.resolve_with(id, part, &generic.arguments),
            None => self.localizer.resolve(id, part),
        }
    }

    /// Writes what stands in for a text that no locale has.
    fn stand_in(&mut self, key: Key<'_>, kind: Kind) {
        let id = key.id();
        let name = kind.part().attribute();
        if self.entries.has(id, name) {
            return;
        }
        match key {
            Key::Code(_) if self.source.is_own() => {}
            Key::Code(_) => {
                if let Some(Answer::Filled(text)) = key.answer(self.localizer, kind) {
                    self.entries.insert(id, name, literal(text.as_str()));
                }
            }
            // A summary is the same for everyone.
            Key::Generic(_) if kind == Kind::User => {
                let Some((_, chosen)) = self.root(id, None) else {
                    return;
                };
                self.write(id, None, chosen);
                if user_key(self.source, key) != id {
                    self.entries.insert(id, name, reference(id));
                }
            }
            Key::Generic(_) => {}
        }
    }

    /// Writes the locale's terms that no text refers to.
    fn write_other_terms(&mut self) {
        for layer in self.source.catalog().layers(self.locale) {
            for id in layer.ids().filter(|id| id.starts_with('-')) {
                let names = layer.attributes(id).map(Some);
                for name in names.chain([None]) {
                    let part = name.map_or(Part::Value, Part::Attribute);
                    if let Some(pattern) = layer.pattern(id, part)
                        && !self.entries.has(id, name)
                    {
                        let pattern = self.spaces.of(pattern);
                        let pattern = owned(pattern, &mut |id, _| id.to_owned());
                        self.entries.insert(id, name, pattern);
                    }
                }
            }
        }
    }

    fn tell_of_plurals(&mut self, id: &str, name: Option<&str>, chosen: Chosen<'s>) {
        let (locale, from) = (self.locale, chosen.scope.locale().id());
        let patterns = chosen.with_references();
        let is_other = |&kind: &PluralKind| {
            Plurals::of_kind(from, kind) != Plurals::of_kind(locale, kind)
                && patterns.iter().any(|own| has_plurals(own, kind))
        };
        if [PluralKind::Cardinal, PluralKind::Ordinal]
            .iter()
            .any(is_other)
        {
            let dot = if name.is_some() { "." } else { "" };
            self.complaints.push(format!(
                "{id}{dot}{} ({locale}): its plural forms are those of {from}; other runtimes take {locale}'s",
                name.unwrap_or_default()
            ));
        }
    }

    fn write(&mut self, id: &str, name: Option<&str>, chosen: Chosen<'s>) {
        if self.entries.has(id, name) {
            return;
        }
        let pattern = self.spaces.of(chosen.pattern);
        let pattern = owned(pattern, &mut |id, name| match id.starts_with('-') {
            true => self.term(chosen.scope, id, name),
            false => self.message(chosen.scope, id, name),
        });
        self.entries.insert(id, name, pattern);
    }

    /// What a message that a scope's text refers to is called; it is written, too.
    fn message(&mut self, scope: &'s Scope, id: &str, name: Option<&str>) -> String {
        let Some(own) = self.looked_up(scope, id, name) else {
            return id.to_owned();
        };
        if let Some(resolved) = self.resolve(id, name)
            && let Some(pattern) = resolved.pattern()
        {
            let scope = resolved.scope();
            let shown = Chosen { pattern, scope };
            if are_same(own, shown) {
                self.write(id, name, shown);
                return id.to_owned();
            }
        }
        self.alias(own, id, name)
    }

    /// What a term that a scope's text refers to is called: the id is that of the first scope's.
    fn term(&mut self, scope: &'s Scope, id: &str, name: Option<&str>) -> String {
        let Some(own) = self.looked_up(scope, id, name) else {
            return id.to_owned();
        };
        let first = *self.terms.entry(id.to_owned()).or_insert(scope);
        match look_up(first, id, name) {
            Some(shown) if are_same(own, shown) => {
                self.write(id, name, shown);
                id.to_owned()
            }
            _ => self.alias(own, id, name),
        }
    }

    /// What a reference of a scope means; `None` where that is not for this file.
    fn looked_up(&self, scope: &'s Scope, id: &str, name: Option<&str>) -> Option<Chosen<'s>> {
        let found = look_up(scope, id, name)?;
        let mut layers = self.source.catalog().layers(self.locale);
        let part = name.map_or(Part::Value, Part::Attribute);
        let is_here = |layer: &Layer| {
            let own = layer.pattern(id, part);
            own.is_some_and(|own| std::ptr::eq(own, found.pattern))
        };
        (!self.source.is_own() || layers.any(is_here)).then_some(found)
    }

    /// Writes a part of an entry of a scope under a name of its own.
    fn alias(&mut self, own: Chosen<'s>, id: &str, name: Option<&str>) -> String {
        let key = (std::ptr::from_ref(own.scope).addr(), id.to_owned());
        let new = match self.renamed.get(&key) {
            Some(known) => known.clone(),
            None => {
                let new = self.free_name(id, own.scope);
                self.renamed.insert(key, new.clone());
                new
            }
        };
        self.write(&new, name, own);
        new
    }

    fn free_name(&self, id: &str, scope: &Scope) -> String {
        let catalog = self.source.catalog();
        let is_free = |name: &String| {
            let mut layers = self.chain.iter().flat_map(|own| catalog.layers(own));
            !self.renamed.values().any(|other| other == name)
                && !layers.any(|layer| layer.ids().any(|id| id == name))
        };
        let from = scope.locale().id();
        let more = (2..).map(|n| format!("{id}-{from}-{n}"));
        let mut names = std::iter::once(format!("{id}-{from}")).chain(more);
        names.find(is_free).unwrap_or_default()
    }
}

fn look_up<'s>(scope: &'s Scope, id: &str, name: Option<&str>) -> Option<Chosen<'s>> {
    let pattern = scope.pattern(id, name.map_or(Part::Value, Part::Attribute))?;
    Some(Chosen { pattern, scope })
}

/// Whether two texts are the same with all that they refer to.
fn are_same(one: Chosen<'_>, other: Chosen<'_>) -> bool {
    if std::ptr::eq(one.scope, other.scope) && std::ptr::eq(one.pattern, other.pattern) {
        return true;
    }
    // There may be more ways to a text than could be gone.
    let mut seen = HashSet::new();
    let mut left = vec![(one, other)];
    while let Some((one, other)) = left.pop() {
        if !seen.insert((one.address(), other.address())) {
            continue;
        }
        if one.pattern != other.pattern {
            return false;
        }
        for (id, name) in references(one.pattern) {
            let find = |scope| look_up(scope, &id, name.as_deref());
            match (find(one.scope), find(other.scope)) {
                (Some(own), Some(theirs)) => left.push((own, theirs)),
                (None, None) => {}
                _ => return false,
            }
        }
    }
    true
}
