//! The walk over all that a text is made of.

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement,
};

pub(crate) fn functions(pattern: &Pattern<String>) -> Vec<String> {
    let mut found = Vec::new();
    each_inline(&mut pattern.clone(), &mut |inline| {
        if let InlineExpression::FunctionReference { id, .. } = inline {
            found.push(id.name.clone());
        }
    });
    found
}

/// The entries, and their parts, that a text refers to.
pub(crate) fn references(pattern: &Pattern<String>) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    // One walk serves for reading and for writing.
    each_reference(&mut pattern.clone(), &mut |sigil, id, name| {
        let name = name.map(|name| name.name.clone());
        found.push((format!("{sigil}{}", id.name), name));
    });
    found
}

pub(crate) fn each_reference(
    pattern: &mut Pattern<String>,
    visit: &mut impl FnMut(&str, &mut Identifier<String>, Option<&Identifier<String>>),
) {
    each_inline(pattern, &mut |inline| match inline {
        InlineExpression::MessageReference { id, attribute } => visit("", id, attribute.as_ref()),
        InlineExpression::TermReference { id, attribute, .. } => visit("-", id, attribute.as_ref()),
        _ => {}
    });
}

/// Visits all inline expressions of a text, in selectors, variants and arguments too.
fn each_inline(
    pattern: &mut Pattern<String>,
    visit: &mut dyn FnMut(&mut InlineExpression<String>),
) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression(
    expression: &mut Expression<String>,
    visit: &mut dyn FnMut(&mut InlineExpression<String>),
) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            for variant in variants {
                each_inline(&mut variant.value, visit);
            }
        }
    }
}

fn in_inline(
    inline: &mut InlineExpression<String>,
    visit: &mut dyn FnMut(&mut InlineExpression<String>),
) {
    visit(inline);
    match inline {
        InlineExpression::Placeable { expression } => in_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            let CallArguments { positional, named } = arguments;
            let named = named.iter_mut().map(|argument| &mut argument.value);
            for inline in positional.iter_mut().chain(named) {
                in_inline(inline, visit);
            }
        }
        _ => {}
    }
}
