//! Resolves references.

use fluent_syntax::ast::Pattern;
use rustc_hash::FxHashSet;

use crate::check::entry::Entry;
use crate::check::texts::Texts;
use crate::pattern::{is_words, walk};

/// How many texts are followed from one to look for a way back. A catalog shows no text that
/// refers to more.
pub(crate) const MAX_FOLLOWED: usize = 200;

/// An entry of the locale, or of those that fill in what it lacks.
pub(crate) fn lookup<'t, 'a>(
    texts: &'t [Texts<'a>],
    index: usize,
    key: &str,
    attribute: Option<&str>,
) -> Lookup<'t, 'a> {
    let mut known = false;
    for &locale in std::iter::once(&index).chain(&texts[index].parents) {
        if let Some(entry) = texts[locale].entries.get(key) {
            known = true;
            if entry.part(attribute).is_some() {
                return Lookup::Found(entry);
            }
        }
    }
    match known {
        true => Lookup::NoSuchPart,
        false => Lookup::Unknown,
    }
}

pub(crate) enum Lookup<'t, 'a> {
    Found(&'t Entry<'a>),
    NoSuchPart,
    Unknown,
}

/// Whether a text refers to itself, or to one that refers to others.
fn leads_on(
    texts: &[Texts<'_>],
    index: usize,
    entry: &Entry<'_>,
    attribute: Option<&str>,
    pattern: &Pattern<&str>,
) -> bool {
    let mut leads_on = false;
    walk(pattern, &mut |part| {
        let Some((reference, part)) = part.reference().filter(|_| !leads_on) else {
            return;
        };
        let key = reference.key();
        let is_itself = key == entry.key && part == attribute;
        let found = match lookup(texts, index, &key, part) {
            Lookup::Found(found) => found.part(part),
            Lookup::NoSuchPart | Lookup::Unknown => None,
        };
        leads_on = is_itself || found.is_some_and(|own| !is_words(own));
    });
    leads_on
}

/// Whether a text refers to itself, directly or through others.
pub(crate) fn is_cyclic(
    texts: &[Texts<'_>],
    index: usize,
    entry: &Entry<'_>,
    attribute: Option<&str>,
) -> bool {
    // Most texts refer to nothing, or to what refers to nothing.
    let Some(pattern) = entry.part(attribute) else {
        return false;
    };
    if is_words(pattern) || !leads_on(texts, index, entry, attribute, pattern) {
        return false;
    }
    let mut seen = FxHashSet::default();
    let mut open = Vec::new();
    let mut cyclic = false;
    let mut follow = |pattern, open: &mut Vec<_>| {
        walk(pattern, &mut |part| {
            let Some((reference, part)) = part.reference() else {
                return;
            };
            let is_itself = (reference.is_term(), reference.id()) == (entry.is_term(), entry.id);
            cyclic |= is_itself && part == attribute;
            if seen.len() < MAX_FOLLOWED && seen.insert((reference, part)) {
                open.push((reference, part));
            }
        });
    };
    follow(pattern, &mut open);
    while let Some((reference, part)) = open.pop() {
        let Lookup::Found(found) = lookup(texts, index, &reference.key(), part) else {
            continue;
        };
        if let Some(pattern) = found.part(part) {
            follow(pattern, &mut open);
        }
    }
    cyclic
}
