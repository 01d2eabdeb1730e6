//! What stands in a comment for something missing: the English, laid out for the locale.

use fluent_syntax::ast::{self, InlineExpression, Variant, VariantKey};

use crate::check::Standpoint;
use crate::edit::missing::missing_block;
use crate::entry::{canonical, parse_entry};
use crate::pattern::each_choice;
use crate::plural::{categories, is_plural, names};
use crate::source::Item;

/// The comment in the place of a message, with the English one in it.
pub(crate) fn message_block(point: &Standpoint, key: &str, item: &Item<'_>) -> Option<String> {
    let mut entry = parse_entry(item.text)?;
    let comment = lay_out(&mut entry, point.locale())?;
    Some(missing_block(key, &comment, &canonical(entry)))
}

/// The same for an attribute.
pub(crate) fn attribute_block(
    point: &Standpoint,
    place: &str,
    item: &Item<'_>,
    attribute: &str,
) -> Option<String> {
    let mut entry = parse_entry(item.text)?;
    lay_out(&mut entry, point.locale())?;
    if let ast::Entry::Message(message) = &mut entry {
        message.value = None;
        message.attributes.retain(|own| own.id.name == attribute);
    }
    let text = canonical(entry);
    let (_, text) = text.split_once('\n')?;
    Some(missing_block(place, "", text))
}

/// Gives an English entry the plural variants of the locale; takes its comment off and returns
/// it.
fn lay_out(entry: &mut ast::Entry<&str>, locale: &str) -> Option<String> {
    let (value, attributes, comment) = match entry {
        ast::Entry::Message(message) => (
            message.value.as_mut(),
            &mut message.attributes,
            message.comment.take(),
        ),
        ast::Entry::Term(term) => (
            Some(&mut term.value),
            &mut term.attributes,
            term.comment.take(),
        ),
        _ => return None,
    };
    let patterns = attributes.iter_mut().map(|attribute| &mut attribute.value);
    for pattern in value.into_iter().chain(patterns) {
        each_choice(pattern, &mut |selector, variants| {
            lay_out_variants(locale, selector, variants);
        });
    }
    let lines = comment.map_or(Vec::new(), |comment| comment.content);
    let line = |line: &&str| format!("# {line}").trim_end().to_owned() + "\n";
    Some(lines.iter().map(line).collect())
}

fn lay_out_variants(
    locale: &str,
    selector: &InlineExpression<&str>,
    variants: &mut Vec<Variant<&str>>,
) {
    let expected = categories(locale, selector).filter(|_| is_plural(selector, variants));
    let Some(expected) = expected else {
        return;
    };
    let named = |variant: &Variant<&str>, name: &str| matches!(variant.key, VariantKey::Identifier { name: own } if own == name);
    let of = |name: &str| {
        variants
            .iter()
            .find(|variant| named(variant, name))
            .cloned()
    };
    let other = of("other");
    let numbers =
        |variant: &&Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    let mut laid_out: Vec<_> = variants.iter().filter(numbers).cloned().collect();
    for name in names().filter(|name| expected.contains(name)) {
        if let Some(mut variant) = of(name).or(other.clone()) {
            variant.key = VariantKey::Identifier { name };
            variant.default = name == "other";
            laid_out.push(variant);
        }
    }
    *variants = laid_out;
}
