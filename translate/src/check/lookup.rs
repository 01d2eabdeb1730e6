//! Resolves references.

use std::collections::BTreeSet;

use crate::check::entry::Entry;
use crate::check::texts::Texts;
use crate::pattern::walk;

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
    let mut seen = BTreeSet::new();
    let mut open = Vec::new();
    let mut cyclic = false;
    let mut follow = |pattern, open: &mut Vec<_>| {
        walk(pattern, &mut |part| {
            let Some((reference, part)) = part.reference() else {
                return;
            };
            let key = reference.key();
            cyclic |= key == entry.key && part == attribute;
            if seen.len() < MAX_FOLLOWED && seen.insert((key.clone(), part)) {
                open.push((key, part));
            }
        });
    };
    follow(pattern, &mut open);
    while let Some((key, part)) = open.pop() {
        let Lookup::Found(found) = lookup(texts, index, &key, part) else {
            continue;
        };
        if let Some(pattern) = found.part(part) {
            follow(pattern, &mut open);
        }
    }
    cyclic
}
