//! Walks over everything in a Fluent text.

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, NamedArgument, Pattern,
    PatternElement, Variant, VariantKey,
};
use gengo_messages::ftl::{PluralCategory, PluralKind};

/// Gets the id of a message or, with its `-`, term that a text refers to, and the attribute. Returns the
/// id to write.
type Rename<'r> = dyn FnMut(&str, Option<&str>) -> String + 'r;

/// A text of its own, with other names for what it refers to.
pub(crate) fn owned(pattern: &Pattern<&str>, rename: &mut Rename<'_>) -> Pattern<String> {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => PatternElement::TextElement {
            value: (*value).to_owned(),
        },
        PatternElement::Placeable { expression } => PatternElement::Placeable {
            expression: owned_expression(expression, rename),
        },
    };
    Pattern {
        elements: pattern.elements.iter().map(element).collect(),
    }
}

/// The messages and terms, and their attributes, that a text refers to.
pub(crate) fn references(pattern: &Pattern<&str>) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    // One walk serves for reading and for writing.
    owned(pattern, &mut |id, attribute| {
        found.push((id.to_owned(), attribute.map(str::to_owned)));
        id.to_owned()
    });
    found
}

/// Whether a text chooses by a plural category other than the one that is mostly the default.
pub(crate) fn has_plurals(pattern: &Pattern<&str>, kind: PluralKind) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => chooses_plurals(expression, kind),
    })
}

fn chooses_plurals(expression: &Expression<&str>, kind: PluralKind) -> bool {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            chooses_plurals(expression, kind)
        }
        Expression::Inline(_) => false,
        Expression::Select { selector, variants } => variants.iter().any(|variant| {
            let category = match variant.key {
                VariantKey::Identifier { name } => PluralCategory::from_name(name),
                VariantKey::NumberLiteral { .. } => None,
            };
            category.is_some_and(|category| category != PluralCategory::Other)
                && kind_of(selector) == kind
                || has_plurals(&variant.value, kind)
        }),
    }
}

/// The plural rules of a selector.
fn kind_of(selector: &InlineExpression<&str>) -> PluralKind {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return PluralKind::Cardinal;
    };
    let kind = arguments.named.iter().rfind(|own| own.name.name == "type");
    match (kind.map(|own| &own.value), arguments.positional.first()) {
        (Some(InlineExpression::StringLiteral { value: "ordinal" }), _) => PluralKind::Ordinal,
        (None, Some(inner)) => kind_of(inner),
        _ => PluralKind::Cardinal,
    }
}

fn owned_expression(expression: &Expression<&str>, rename: &mut Rename<'_>) -> Expression<String> {
    match expression {
        Expression::Inline(inline) => Expression::Inline(owned_inline(inline, rename)),
        Expression::Select { selector, variants } => {
            let selector = owned_inline(selector, rename);
            let variant = |variant: &Variant<&str>| Variant {
                key: match variant.key {
                    VariantKey::Identifier { name } => VariantKey::Identifier {
                        name: name.to_owned(),
                    },
                    VariantKey::NumberLiteral { value } => VariantKey::NumberLiteral {
                        value: value.to_owned(),
                    },
                },
                value: owned(&variant.value, rename),
                default: variant.default,
            };
            Expression::Select {
                selector,
                variants: variants.iter().map(variant).collect(),
            }
        }
    }
}

fn owned_inline(
    inline: &InlineExpression<&str>,
    rename: &mut Rename<'_>,
) -> InlineExpression<String> {
    let named = |id: &Identifier<&str>| Identifier {
        name: id.name.to_owned(),
    };
    match inline {
        InlineExpression::StringLiteral { value } => InlineExpression::StringLiteral {
            value: (*value).to_owned(),
        },
        InlineExpression::NumberLiteral { value } => InlineExpression::NumberLiteral {
            value: (*value).to_owned(),
        },
        InlineExpression::VariableReference { id } => {
            InlineExpression::VariableReference { id: named(id) }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            InlineExpression::FunctionReference {
                id: named(id),
                arguments: owned_arguments(arguments, rename),
            }
        }
        InlineExpression::MessageReference { id, attribute } => {
            let name = rename(id.name, attribute.as_ref().map(|own| own.name));
            InlineExpression::MessageReference {
                id: Identifier { name },
                attribute: attribute.as_ref().map(named),
            }
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let id = format!("-{}", id.name);
            let name = rename(&id, attribute.as_ref().map(|own| own.name));
            InlineExpression::TermReference {
                id: Identifier {
                    name: name.trim_start_matches('-').to_owned(),
                },
                attribute: attribute.as_ref().map(named),
                arguments: arguments
                    .as_ref()
                    .map(|arguments| owned_arguments(arguments, rename)),
            }
        }
        InlineExpression::Placeable { expression } => InlineExpression::Placeable {
            expression: Box::new(owned_expression(expression, rename)),
        },
    }
}

fn owned_arguments(
    arguments: &CallArguments<&str>,
    rename: &mut Rename<'_>,
) -> CallArguments<String> {
    let positional = arguments.positional.iter();
    let positional = positional.map(|own| owned_inline(own, rename)).collect();
    let named = arguments.named.iter().map(|own| NamedArgument {
        name: Identifier {
            name: own.name.name.to_owned(),
        },
        value: owned_inline(&own.value, rename),
    });
    CallArguments {
        positional,
        named: named.collect(),
    }
}
