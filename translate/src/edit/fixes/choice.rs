//! Fixes for missing and superfluous variants.

use std::ops::Range;

use fluent_syntax::ast::Variant;
use gengo_messages::ftl::offset;

use crate::check::Finding;
use crate::edit::fixes::fix::Edits;
use crate::edit::fixes::insertion;
use crate::entry::{parse_entry, parts};
use crate::pattern::{Part, key, walk};
use crate::plural::names;
use crate::source::Source;

/// The choice whose first key is marked, with variants for more plural forms: each in the place that CLDR's order gives it,
/// with the text of the default one, to be changed.
pub(crate) fn with_forms(
    source: &Source<'_>,
    finding: &Finding,
    forms: &[&'static str],
) -> Option<Edits> {
    let rank = |key: &str| names().position(|name| name == key);
    with_choice(source, finding, |text, variants, _| {
        let default = variants.iter().position(|own| own.default)?;
        let lines = lines(text, variants, default)?;
        let behind = offset(text, key(&variants[default])) + key(&variants[default]).len();
        let shown = text.get(behind..lines.end)?.trim_end();
        let edits = forms.iter().map(|form| {
            let mut later = variants.iter().filter(|own| rank(key(own)) > rank(form));
            let next = later.next().unwrap_or(&variants[default]);
            let bracket = text[..offset(text, key(next))].rfind('[')?;
            let line = text[..bracket].rfind('\n').map_or(0, |end| end + 1);
            let indentation = text.get(line..bracket)?.replace('*', " ");
            let variant = format!("{indentation}[{form}{shown}{}", source.newline());
            Some((line..line, variant))
        });
        edits.collect()
    })
}

/// The choice without the variant whose key is marked.
pub(crate) fn without_variant(source: &Source<'_>, finding: &Finding) -> Option<Edits> {
    with_choice(source, finding, |text, variants, marked| {
        let own = &variants[marked];
        // A choice needs its default.
        let is_needed = own.default;
        let lines = lines(text, variants, marked)?;
        (!is_needed).then(|| vec![(lines, String::new())])
    })
}

/// The lines of a variant, with the end of the last one.
fn lines(text: &str, variants: &[Variant<&str>], index: usize) -> Option<Range<usize>> {
    let start = |variant: &Variant<&str>| {
        let key = offset(text, key(variant));
        text[..key].rfind('\n').map(|end| end + 1)
    };
    let own = &variants[index];
    let end = match variants.get(index + 1) {
        Some(next) => start(next)?,
        None => {
            let end = insertion::end(text, &own.value)?.end;
            end + text.get(end..)?.find('\n')? + 1
        }
    };
    Some(start(own)?..end)
}

/// Edits a choice with a variant whose key is marked: `edit` is handed the text of the entry, the variants, and which of
/// them that is.
fn with_choice(
    source: &Source<'_>,
    finding: &Finding,
    edit: impl FnOnce(&str, &[Variant<&str>], usize) -> Option<Edits>,
) -> Option<Edits> {
    let item = &source.items[source.position(finding.id.as_deref()?)?];
    let marked = finding.span.start.checked_sub(item.start)?;
    let entry = parse_entry(item.text)?;
    let (value, attributes) = parts(&entry)?;
    let patterns = attributes.iter().map(|attribute| &attribute.value);
    let mut found = None;
    for pattern in value.into_iter().chain(patterns) {
        walk(pattern, &mut |part| {
            if let Part::Select { variants, .. } = part {
                let mut keys = variants.iter();
                let index = keys.position(|own| offset(item.text, key(own)) == marked);
                found = found.or(index.map(|index| (variants, index)));
            }
        });
    }
    let (variants, index) = found?;
    let edits = edit(item.text, variants, index)?.into_iter();
    let shifted = edits.map(|(place, new)| (place.start + item.start..place.end + item.start, new));
    Some(shifted.collect())
}
