//! The type of a selector: a text or a number.

use fluent_syntax::ast::{InlineExpression, Variant};
use gengo_messages::ftl::text_arguments;

use crate::check::checked::Checked;
use crate::check::english::EnglishEntry;
use crate::check::spot::Spot;
use crate::comment::described;
use crate::pattern::{Part, key, walk};
use crate::plural::{is_category, is_number, is_text};

/// What chooses between variants.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Selected {
    Text,
    Number,
    Unknown,
}

/// By the selector itself, by what the comment of the English message says, or by the keys of the English
/// text, or of this one.
pub(crate) fn selected(
    checked: &Checked<'_, '_, '_>,
    spot: Spot<'_, '_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Selected {
    if is_text(selector) {
        return Selected::Text;
    }
    let name = match selector {
        InlineExpression::VariableReference { id } => id.name,
        InlineExpression::NumberLiteral { .. } => return Selected::Number,
        InlineExpression::FunctionReference { id, .. } if id.name == "NUMBER" => {
            return Selected::Number;
        }
        _ => return Selected::Unknown,
    };
    let key = spot.entry.key;
    let english = checked.english.and_then(|english| english.get(key));
    let comment = english.map(|own| own.entry.lines()).unwrap_or_default();
    match described(comment, name).map(|(kind, _)| kind) {
        Some("String") => return Selected::Text,
        Some("Number" | "Integer" | "Float" | "int" | "number") => return Selected::Number,
        _ => {}
    }
    if text_arguments(key).any(|own| own == name) {
        return Selected::Text;
    }
    if !spot.own.is_reference
        && let Some(by) = english.and_then(|english| in_english(english, name))
    {
        return by;
    }
    by_keys(variants)
}

/// What the English text chooses by a variable.
fn in_english(english: &EnglishEntry<'_>, name: &str) -> Option<Selected> {
    let mut found = None;
    for (_, pattern) in english.entry.parts() {
        walk(pattern, &mut |part| {
            if let Part::Select { selector, variants } = part
                && matches!(selector, InlineExpression::VariableReference { id } if id.name == name)
            {
                let mut keys = variants.iter().map(key);
                let is_form = |key: &str| is_number(key) || is_category(&key.to_ascii_lowercase());
                found = found.or(match keys.all(is_form) {
                    true if variants.len() > 1 => Some(Selected::Number),
                    true => None,
                    false => Some(Selected::Text),
                });
            }
        });
    }
    found
}

/// `other` is the default of texts, too.
fn by_keys(variants: &[Variant<&str>]) -> Selected {
    let is_of_numbers = |key: &str| is_number(key) || is_category(key) && key != "other";
    match variants.iter().any(|own| is_of_numbers(key(own))) {
        true => Selected::Number,
        false => Selected::Unknown,
    }
}
