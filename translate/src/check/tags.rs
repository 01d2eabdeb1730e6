//! HTML tags, `<b>`, `</b>`, `<br/>`, and numbered tags that front ends fill in, `<0>`.

use std::collections::BTreeSet;

use crate::check::tag::{Form, Tag, has_optional_end};

/// The names of the tags of an English text.
#[derive(Default)]
pub(crate) struct Elements {
    all: BTreeSet<String>,
    /// Those that have an end there: `<link>` is an element without one, or of an app's own.
    closed: BTreeSet<String>,
}

/// What looks like a tag.
fn candidates(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[rest.find('<')?..];
            if let Some(tag) = Tag::at(rest) {
                rest = &rest[tag.text.len()..];
                return Some(tag);
            }
            rest = &rest[1..];
        }
    })
}

/// The tags of a text. `known` are names of elements that the English text has.
fn tags<'t>(text: &'t str, known: &Elements) -> Vec<Tag<'t>> {
    let candidates: Vec<_> = candidates(text).collect();
    let certain: BTreeSet<String> = candidates
        .iter()
        .filter(|tag| tag.is_certain())
        .map(|tag| tag.name.clone())
        .collect();
    let is_tag = |tag: &Tag<'_>| certain.contains(&tag.name) || known.all.contains(&tag.name);
    candidates.into_iter().filter(is_tag).collect()
}

/// The names of the tags of texts.
pub(crate) fn elements(texts: &[impl AsRef<str>]) -> Elements {
    let mut elements = Elements::default();
    for text in texts.iter().map(AsRef::as_ref) {
        let tags = tags(text, &Elements::default());
        elements.closed.extend(ends(&tags));
        elements.all.extend(tags.into_iter().map(|tag| tag.name));
    }
    elements
}

fn ends(tags: &[Tag<'_>]) -> impl Iterator<Item = String> {
    let ends = tags.iter().filter(|tag| tag.form == Form::End);
    ends.map(|tag| tag.name.clone())
}

/// What is wrong with a text whose tags are not in pairs.
pub(crate) fn unbalanced(text: &str, known: &Elements) -> Option<Unbalanced> {
    let mut open: Vec<Tag<'_>> = Vec::new();
    let tags = tags(text, known);
    let closed: BTreeSet<String> = ends(&tags).chain(known.closed.iter().cloned()).collect();
    for tag in tags {
        if tag.is_void(&closed) {
            continue;
        }
        if tag.form == Form::Start {
            open.push(tag);
            continue;
        }
        let may_stay = |open: &Tag<'_>| has_optional_end(&open.name);
        while open
            .pop_if(|last| last.name != tag.name && may_stay(last))
            .is_some()
        {}
        if open.pop_if(|last| last.name == tag.name).is_none() {
            return Some(Unbalanced::NotOpened {
                tag: tag.text.to_owned(),
                start: format!("<{}>", tag.name),
            });
        }
    }
    let left = open.into_iter().rfind(|tag| !has_optional_end(&tag.name))?;
    Some(Unbalanced::NotClosed {
        tag: left.text.to_owned(),
        end: format!("</{}>", left.name),
    })
}

/// A tag without its partner.
pub(crate) enum Unbalanced {
    NotClosed { tag: String, end: String },
    NotOpened { tag: String, start: String },
}

/// The tags of each text, in no order; of none if none has any.
pub(crate) fn shapes(texts: &[impl AsRef<str>], known: &Elements) -> BTreeSet<Vec<String>> {
    let of = |text: &str| {
        let tags = tags(text, known);
        let mut shapes: Vec<_> = tags.iter().map(Tag::shape).collect();
        shapes.sort_unstable();
        shapes
    };
    let all: BTreeSet<_> = texts.iter().map(|text| of(text.as_ref())).collect();
    match all.iter().all(Vec::is_empty) {
        true => BTreeSet::new(),
        false => all,
    }
}

/// A text without its tags, and with a space in place of each.
pub(crate) fn without_tags(text: &str) -> String {
    let mut without = String::new();
    let mut rest = text;
    for tag in tags(text, &Elements::default()) {
        let at = tag.text.as_ptr() as usize - rest.as_ptr() as usize;
        without.push_str(&rest[..at]);
        without.push(' ');
        rest = &rest[at + tag.text.len()..];
    }
    without + rest
}

/// A text without the tag that it ends with, if it does.
pub(crate) fn strip_last(text: &str) -> Option<&str> {
    let before = text.strip_suffix('>')?;
    let at = before.rfind('<')?;
    let tag = Tag::at(&text[at..]).filter(Tag::is_certain)?;
    let is_last = at + tag.text.len() == text.len();
    is_last.then(|| &text[..at])
}
