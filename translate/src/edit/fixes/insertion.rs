//! Fixes that insert what a text lacks.

use std::ops::Range;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use gengo_messages::ftl::offset;

use crate::check::Finding;
use crate::edit::fixes::fix::Edits;
use crate::entry::{parse_entry, parts};
use crate::pattern::{Part, key, walk};
use crate::source::Source;

/// Languages that put no spaces between words.
const WITHOUT_SPACES: [&str; 6] = ["ja", "km", "lo", "my", "th", "zh"];

/// The marks that end a sentence. Insertions go before them.
const END_MARKS: &str = ".!?…:;。！？：；।؟۔";

/// Puts a placeable or a word into the text that a finding is about: at its end, in each variant that lacks it. Where a
/// variant's key is marked, into that variant.
pub(crate) fn edits(source: &Source<'_>, finding: &Finding, what: &str) -> Option<Edits> {
    let id = finding.id.as_deref()?;
    let item = &source.items[source.position(id)?];
    let entry = parse_entry(item.text)?;
    let (value, attributes) = parts(&entry)?;
    let pattern = match &finding.attribute {
        None => value?,
        Some(name) => &attributes.iter().find(|own| own.id.name == *name)?.value,
    };
    let marked = finding.span.start.checked_sub(item.start);
    let mut places = Vec::new();
    match marked.and_then(|at| variant_at(item.text, pattern, at)) {
        Some(variant) => lacking(item.text, variant, what, &mut places),
        None => lacking(item.text, pattern, what, &mut places),
    }
    let language = finding.locale.split(['-', '_']).next().unwrap_or_default();
    let edits = places.into_iter().map(|at| {
        let before = item.text[..at].chars().next_back();
        let is_apart = before.is_none_or(char::is_whitespace) || WITHOUT_SPACES.contains(&language);
        let space = if is_apart { "" } else { " " };
        (at + item.start..at + item.start, format!("{space}{what}"))
    });
    let edits: Edits = edits.collect();
    (!edits.is_empty()).then_some(edits)
}

/// The text of the variant whose key is at a place.
fn variant_at<'a>(
    text: &str,
    pattern: &'a Pattern<&'a str>,
    at: usize,
) -> Option<&'a Pattern<&'a str>> {
    let mut found = None;
    walk(pattern, &mut |part| {
        if let Part::Variant(variant) = part
            && offset(text, key(variant)) == at
        {
            found = Some(&variant.value);
        }
    });
    found
}

/// Where a text, or each of its variants, lacks something.
fn lacking(text: &str, pattern: &Pattern<&str>, what: &str, places: &mut Vec<usize>) {
    if let [
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        },
    ] = pattern.elements.as_slice()
    {
        for variant in variants {
            lacking(text, &variant.value, what, places);
        }
        return;
    }
    if !shows(pattern, what) {
        places.extend(end(text, pattern).map(|end| end.start));
    }
}

fn shows(pattern: &Pattern<&str>, what: &str) -> bool {
    let name = what.trim_matches(['{', '}', ' ']);
    let mut shows = false;
    walk(pattern, &mut |part| {
        shows |= match part {
            Part::Variable { name: own, selects } => {
                !selects && name.strip_prefix('$') == Some(own)
            }
            Part::Text(own) => own.contains(what),
            part => part.reference().is_some_and(|(own, _)| own.key() == name),
        };
    });
    shows
}

/// Where a pattern ends: before the mark of its last sentence, and behind it.
pub(crate) fn end(text: &str, pattern: &Pattern<&str>) -> Option<Range<usize>> {
    match pattern.elements.last()? {
        PatternElement::TextElement { value } => {
            let words = value.trim_end();
            let start = offset(text, value);
            let behind = start + words.len();
            Some(start + words.trim_end_matches(|c| END_MARKS.contains(c)).len()..behind)
        }
        PatternElement::Placeable { .. } => {
            let mut last = 0;
            let mut see = |slice: &str| last = last.max(offset(text, slice) + slice.len());
            walk(pattern, &mut |part| match part {
                Part::Text(own) | Part::Literal(own) | Part::Number(own) => see(own),
                Part::Variable { name, .. } | Part::Function { name, .. } => see(name),
                Part::Message { id, attribute } | Part::Term { id, attribute, .. } => {
                    see(attribute.unwrap_or(id));
                }
                Part::Variant(variant) => see(key(variant)),
                Part::Select { .. } | Part::EndOfSelect => {}
            });
            let close = last + text.get(last..)?.find('}')? + 1;
            Some(close..close)
        }
    }
}
