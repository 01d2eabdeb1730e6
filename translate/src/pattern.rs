//! What is in a pattern: its words, references and selectors, each with its place.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// Something met on the way through a pattern, as it is met.
pub(crate) enum Part<'a> {
    /// A piece of text.
    Text(&'a str),
    /// A literal in quotes.
    Literal(&'a str),
    Variable {
        name: &'a str,
        /// Whether it only chooses between variants.
        selects: bool,
    },
    Message {
        id: &'a str,
        attribute: Option<&'a str>,
    },
    Term {
        id: &'a str,
        attribute: Option<&'a str>,
    },
    Function {
        name: &'a str,
        arguments: &'a CallArguments<&'a str>,
    },
    Select {
        selector: &'a InlineExpression<&'a str>,
        variants: &'a [Variant<&'a str>],
    },
}

/// Shows every part of a pattern to `see`, in the order of the text, through all variants.
pub(crate) fn walk<'a>(pattern: &'a Pattern<&'a str>, see: &mut dyn FnMut(Part<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Part::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, see),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, see: &mut dyn FnMut(Part<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, false, see),
        Expression::Select { selector, variants } => {
            see(Part::Select { selector, variants });
            walk_inline(selector, true, see);
            for variant in variants {
                walk(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'a>(
    inline: &'a InlineExpression<&'a str>,
    selects: bool,
    see: &mut dyn FnMut(Part<'a>),
) {
    let walk_arguments = |arguments: &'a CallArguments<&'a str>, see: &mut dyn FnMut(Part<'a>)| {
        for argument in &arguments.positional {
            walk_inline(argument, selects, see);
        }
    };
    match inline {
        InlineExpression::StringLiteral { value } => see(Part::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => see(Part::Variable {
            name: id.name,
            selects,
        }),
        InlineExpression::Placeable { expression } => walk_expression(expression, see),
        InlineExpression::MessageReference { id, attribute } => see(Part::Message {
            id: id.name,
            attribute: attribute.as_ref().map(|attribute| attribute.name),
        }),
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            see(Part::Term {
                id: id.name,
                attribute: attribute.as_ref().map(|attribute| attribute.name),
            });
            if let Some(arguments) = arguments {
                walk_arguments(arguments, see);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            see(Part::Function {
                name: id.name,
                arguments,
            });
            walk_arguments(arguments, see);
        }
    }
}

/// A message or a term that a text refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Reference<'a> {
    is_term: bool,
    id: &'a str,
}

impl<'a> Reference<'a> {
    /// The id, with the `-` of a term.
    pub(crate) fn key(self) -> Cow<'a, str> {
        match self.is_term {
            true => format!("-{}", self.id).into(),
            false => self.id.into(),
        }
    }

    pub(crate) fn is_term(self) -> bool {
        self.is_term
    }

    /// With its place, in what refers to it.
    pub(crate) fn id(self) -> &'a str {
        self.id
    }
}

impl<'a> Part<'a> {
    /// What is referred to, and which attribute of it, if this is a reference.
    pub(crate) fn reference(&self) -> Option<(Reference<'a>, Option<&'a str>)> {
        let (is_term, id, attribute) = match *self {
            Part::Message { id, attribute } => (false, id, attribute),
            Part::Term { id, attribute } => (true, id, attribute),
            _ => return None,
        };
        Some((Reference { is_term, id }, attribute))
    }
}

/// The messages and terms that a pattern refers to, each once, sorted.
pub(crate) fn references<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Reference<'a>> {
    let mut references = Vec::new();
    walk(pattern, &mut |part| {
        references.extend(part.reference().map(|(reference, _)| reference));
    });
    references.sort_unstable();
    references.dedup();
    references
}

/// The words of a pattern, one text for each way through its selectors; every variant is in
/// one of them.
pub(crate) fn readings<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Cow<'a, str>> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return vec![Cow::Borrowed(*value)];
    }
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                readings.iter_mut().for_each(|text| text.push_str(value));
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let chosen: Vec<_> = variants
                    .iter()
                    .flat_map(|variant| self::readings(&variant.value))
                    .collect();
                let before = readings.clone();
                // The first way goes through every variant, the others through their first.
                readings = chosen
                    .iter()
                    .map(|text| format!("{}{text}", before[0]))
                    .collect();
                if let Some(first) = chosen.first() {
                    let others = before[1..].iter().map(|text| format!("{text}{first}"));
                    readings.extend(others);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                let shown = shown(inline);
                readings.iter_mut().for_each(|text| text.push_str(&shown));
            }
        }
    }
    readings.into_iter().map(Cow::Owned).collect()
}

/// What stands for a placeable in a reading.
fn shown(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("{{${}}}", id.name),
        InlineExpression::MessageReference { id, .. } => format!("{{{}}}", id.name),
        InlineExpression::TermReference { id, .. } => format!("{{-{}}}", id.name),
        InlineExpression::FunctionReference { id, .. } => format!("{{{}}}", id.name),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => shown(inline),
            Expression::Select { .. } => String::new(),
        },
    }
}

/// Whether a pattern is nothing but one reference: a text that stands elsewhere.
pub(crate) fn is_reference(pattern: &Pattern<&str>) -> bool {
    matches!(
        pattern.elements.as_slice(),
        [PatternElement::Placeable {
            expression: Expression::Inline(
                InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. }
            ),
        }]
    )
}

/// The key of a variant, with its place.
pub(crate) fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variables that a pattern shows, and those that it only selects by.
pub(crate) fn variables<'a>(
    pattern: &'a Pattern<&'a str>,
) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let (mut shown, mut selecting) = (BTreeSet::new(), BTreeSet::new());
    walk(pattern, &mut |part| {
        if let Part::Variable { name, selects } = part {
            match selects {
                true => selecting.insert(name),
                false => shown.insert(name),
            };
        }
    });
    (shown, selecting)
}
