//! The comment for a missing message: the English, laid out for the locale.

use fluent_syntax::ast::{self, InlineExpression, Variant, VariantKey};

use crate::comment::described;
use crate::edit::missing::missing_block;
use crate::entry;
use crate::pattern::each_choice;
use crate::plural::{categories, is_plural, names};
use crate::source::Item;

/// The comment in the place of a message, with the English one in it.
pub(crate) fn message_block(locale: &str, key: &str, item: &Item<'_>) -> Option<String> {
    let mut comment = String::new();
    let text = entry::laid_out(item.text, |entry| {
        comment = lay_out(entry, locale)?;
        Some(())
    })?;
    Some(missing_block(key, &comment, &text))
}

/// The same for an attribute.
pub(crate) fn attribute_block(
    locale: &str,
    place: &str,
    item: &Item<'_>,
    attribute: &str,
) -> Option<String> {
    let text = entry::laid_out(item.text, |entry| {
        lay_out(entry, locale)?;
        if let ast::Entry::Message(message) = entry {
            message.value = None;
            message.attributes.retain(|own| own.id.name == attribute);
        }
        Some(())
    })?;
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
    let lines = comment.map_or(Vec::new(), |comment| comment.content);
    let patterns = attributes.iter_mut().map(|attribute| &mut attribute.value);
    for pattern in value.into_iter().chain(patterns) {
        each_choice(pattern, &mut |selector, variants| {
            if asks_for_a_number(selector, &lines) {
                lay_out_variants(locale, selector, variants);
            }
        });
    }
    let line = |line: &&str| format!("# {line}").trim_end().to_owned() + "\n";
    Some(lines.iter().map(line).collect())
}

/// Whether a choice is made by a number. What is chosen by a text has the same keys in every language.
fn asks_for_a_number(selector: &InlineExpression<&str>, comment: &[&str]) -> bool {
    match selector {
        InlineExpression::VariableReference { id } => {
            let kind = described(comment, id.name).map_or("", |(kind, _)| kind);
            !["string", "text"].contains(&kind.to_lowercase().as_str())
        }
        InlineExpression::FunctionReference { id, .. } => id.name == "NUMBER",
        InlineExpression::NumberLiteral { .. } => true,
        _ => false,
    }
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
    // English may have another default.
    let other = of("other").or_else(|| variants.iter().find(|own| own.default).cloned());
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
