//! Plural forms, as CLDR has them.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant};
use gengo_messages::ftl::{PluralCategory, PluralKind, PluralRules, locale_of};

use crate::pattern::key;

/// The names of the categories, in CLDR's order.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PluralCategory::ALL.into_iter().map(PluralCategory::name)
}

/// Whether a variant's key is a category.
pub(crate) fn is_category(key: &str) -> bool {
    names().any(|name| name == key)
}

/// Whether a variant's key is an exact number.
pub(crate) fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// Whether variants are for plural forms.
pub(crate) fn is_plural(variants: &[Variant<&str>]) -> bool {
    let keys: BTreeSet<&str> = variants.iter().map(key).collect();
    let words: Vec<_> = keys.iter().filter(|key| !is_number(key)).collect();
    let are_categories =
        words.iter().all(|key| is_category(key)) && (keys.contains("other") || words.len() > 1);
    // `[1] … *[other]` asks for numbers, not for plural forms.
    are_categories && (words.len() > 1 || keys.len() == 1)
}

/// The plural categories that CLDR gives a locale: ordinal ones for `NUMBER` of type ordinal.
pub(crate) fn categories(
    locale: &str,
    selector: &InlineExpression<&str>,
) -> Option<BTreeSet<&'static str>> {
    let ordinal = match selector {
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.named.iter().any(|argument| {
                let ordinal = matches!(
                    argument.value,
                    InlineExpression::StringLiteral { value: "ordinal" }
                );
                argument.name.name == "type" && ordinal
            })
        }
        _ => false,
    };
    let kind = match ordinal {
        true => PluralKind::Ordinal,
        false => PluralKind::Cardinal,
    };
    // Most names are read faster as they are; the rules know other names of a language.
    let locale = locale.parse().or_else(|_| locale_of(locale)).ok()?;
    let rules = PluralRules::of(&locale, kind)?;
    Some(rules.categories().map(PluralCategory::name).collect())
}
