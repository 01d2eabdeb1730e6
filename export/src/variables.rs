//! What the texts of codes do with variables.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use gengo_messages::LanguageIdentifier;

use crate::layers::Layers;
use crate::plurals::is_category;
use crate::turns::{Scope, Turns};

/// What a text of a code does with variables, where it has some.
pub(crate) struct Variables {
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    /// The locale that the text is from.
    pub(crate) locale: LanguageIdentifier,
    pub(crate) uses: BTreeMap<String, Use>,
}

/// How a text uses a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// As it is.
    Text,
    /// As a number that may choose a plural form.
    Number,
    /// Otherwise, such as to choose by its letters.
    Other,
}

/// The variables of the texts of codes that a locale shows.
pub(crate) fn variables(layers: &Layers, locale: &LanguageIdentifier) -> Vec<Variables> {
    let chain = layers.chain(locale);
    let turns = Turns::new(layers, &chain);
    let mut found = Vec::new();
    for id in layers
        .catalog()
        .codes()
        .iter()
        .map(|code| code.message_id())
    {
        let mut names: Vec<_> = turns
            .scopes
            .iter()
            .flat_map(|scope| scope.names(&id))
            .collect();
        names.sort();
        names.dedup();
        for attribute in names {
            let mut uses = BTreeMap::new();
            let Some(chosen) = turns.chosen(&id, &attribute) else {
                continue;
            };
            let Some(scope) = turns.scopes.get(chosen.scope) else {
                continue;
            };
            note_uses(scope, chosen.pattern, &mut uses);
            if !uses.is_empty() {
                found.push(Variables {
                    id: id.clone(),
                    attribute,
                    locale: chosen.from.clone(),
                    uses,
                });
            }
        }
    }
    found
}

fn note_uses(scope: &Scope<'_>, pattern: &Pattern<String>, uses: &mut BTreeMap<String, Use>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            note_uses_in(scope, expression, uses);
        }
    }
}

fn note_uses_in(
    scope: &Scope<'_>,
    expression: &Expression<String>,
    uses: &mut BTreeMap<String, Use>,
) {
    let mut note = |name: &str, used: Use| {
        let known = uses.entry(name.to_owned()).or_insert(used);
        *known = used.max(*known);
    };
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            note_uses_in(scope, expression, uses);
        }
        Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
            let name = attribute.as_ref().map(|attribute| attribute.name.as_str());
            if let Some(referred) = scope.part(&id.name, name) {
                note_uses(scope, referred, uses);
            }
        }
        Expression::Inline(inline) => {
            if let Some((name, is_number)) = variable(inline) {
                note(name, is_number);
            }
        }
        Expression::Select { selector, variants } => {
            if let Some((name, used)) = variable(selector) {
                let is_number = |variant: &Variant<String>| match &variant.key {
                    VariantKey::Identifier { name } => is_category(name) || name == "other",
                    VariantKey::NumberLiteral { .. } => true,
                };
                note(
                    name,
                    match variants.iter().all(is_number) {
                        true => used.max(Use::Number),
                        false => Use::Other,
                    },
                );
            }
            for variant in variants {
                note_uses(scope, &variant.value, uses);
            }
        }
    }
}

/// The variable that an expression shows, and how.
fn variable(inline: &InlineExpression<String>) -> Option<(&str, Use)> {
    match inline {
        InlineExpression::VariableReference { id } => Some((&id.name, Use::Text)),
        InlineExpression::FunctionReference { arguments, .. } => {
            let (name, _) = variable(arguments.positional.first()?)?;
            let is_plain = arguments.named.is_empty();
            Some((name, if is_plain { Use::Number } else { Use::Other }))
        }
        _ => None,
    }
}
