//! The contents of a pattern: words, references and selectors, with their positions.

use std::borrow::Cow;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// Something met on the way through a pattern, as it is met.
pub(crate) enum Part<'a> {
    /// A piece of text.
    Text(&'a str),
    /// A literal in quotes.
    Literal(&'a str),
    /// A number as it is written.
    Number(&'a str),
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
        arguments: Option<&'a CallArguments<&'a str>>,
    },
    Function {
        name: &'a str,
        arguments: &'a CallArguments<&'a str>,
    },
    Select {
        selector: &'a InlineExpression<&'a str>,
        variants: &'a [Variant<&'a str>],
    },
    /// One of the variants of the choice that was met last and has not ended.
    Variant(&'a Variant<&'a str>),
    EndOfSelect,
}

/// The role of a part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It is shown.
    Shown,
    /// A function shows it in another form.
    Formatted,
    /// A term is called with it.
    Passed,
    /// It chooses between variants.
    Selects,
}

impl Role {
    /// The role of what this is called with.
    fn of_arguments(self, of_function: bool) -> Self {
        match self {
            Role::Shown if of_function => Role::Formatted,
            Role::Shown | Role::Formatted if !of_function => Role::Passed,
            role => role,
        }
    }
}

/// Shows every part of a pattern to `see`, in the order of the text, through all variants.
pub(crate) fn walk<'a>(pattern: &'a Pattern<&'a str>, see: &mut dyn FnMut(Part<'a>)) {
    walk_pattern(pattern, Role::Shown, &mut |part, _| see(part));
}

/// What is shown each part, and what that is there for.
pub(crate) type See<'s, 'a> = &'s mut dyn FnMut(Part<'a>, Role);

/// Like [`walk`], with the role of each part.
pub(crate) fn walk_pattern<'a>(pattern: &'a Pattern<&'a str>, role: Role, see: See<'_, 'a>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Part::Text(value), role),
            PatternElement::Placeable { expression } => walk_expression(expression, role, see),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, role: Role, see: See<'_, 'a>) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, role, see),
        Expression::Select { selector, variants } => {
            see(Part::Select { selector, variants }, role);
            walk_inline(selector, Role::Selects, see);
            for variant in variants {
                see(Part::Variant(variant), role);
                walk_pattern(&variant.value, role, see);
            }
            see(Part::EndOfSelect, role);
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, role: Role, see: See<'_, 'a>) {
    let (arguments, of_function) = match inline {
        InlineExpression::TermReference { arguments, .. } => (arguments.as_ref(), false),
        InlineExpression::FunctionReference { arguments, .. } => (Some(arguments), true),
        _ => (None, false),
    };
    match inline {
        InlineExpression::StringLiteral { value } => see(Part::Literal(value), role),
        InlineExpression::NumberLiteral { value } => see(Part::Number(value), role),
        InlineExpression::VariableReference { id } => {
            let selects = role == Role::Selects;
            let name = id.name;
            see(Part::Variable { name, selects }, role);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, role, see),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            see(
                Part::Message {
                    id: id.name,
                    attribute,
                },
                role,
            );
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            see(
                Part::Term {
                    id: id.name,
                    attribute,
                    arguments,
                },
                role,
            );
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let name = id.name;
            see(Part::Function { name, arguments }, role);
        }
    }
    for argument in arguments.into_iter().flat_map(|own| &own.positional) {
        walk_inline(argument, role.of_arguments(of_function), see);
    }
}

type Change<'c, 'a> = &'c mut dyn FnMut(&InlineExpression<&'a str>, &mut Vec<Variant<&'a str>>);

/// Passes on the variants of every selection in a pattern for a new layout, the inner ones first.
pub(crate) fn each_choice<'a>(pattern: &mut Pattern<&'a str>, change: Change<'_, 'a>) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        for variant in variants.iter_mut() {
            each_choice(&mut variant.value, change);
        }
        change(selector, variants);
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
            true => ["-", self.id].concat().into(),
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
            Part::Term { id, attribute, .. } => (true, id, attribute),
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

/// Whether a pattern has only words, and variables as they are.
pub(crate) fn is_words(pattern: &Pattern<&str>) -> bool {
    let mut elements = pattern.elements.iter();
    elements.all(|element| {
        matches!(element, PatternElement::TextElement { .. }) || variable_of(element).is_some()
    })
}

/// The variable that an element of a pattern shows as it is.
pub(crate) fn variable_of<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(id.name),
        _ => None,
    }
}

/// Whether a pattern is a single reference: a text that is defined elsewhere.
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

/// The variables that a pattern shows, and those that it only selects by, each sorted.
pub(crate) fn variables<'a>(pattern: &'a Pattern<&'a str>) -> (Vec<&'a str>, Vec<&'a str>) {
    let (mut shown, mut selecting) = (Vec::new(), Vec::new());
    walk(pattern, &mut |part| {
        if let Part::Variable { name, selects } = part {
            match selects {
                true => selecting.push(name),
                false => shown.push(name),
            }
        }
    });
    (set(shown), set(selecting))
}

/// The variables that are shown whichever variants are chosen, sorted.
pub(crate) fn always_shown<'a>(pattern: &'a Pattern<&'a str>) -> Vec<&'a str> {
    // For each choice that is open what its variants show, and at first what the text shows.
    let mut text = Vec::new();
    let mut open: Vec<Vec<Vec<&str>>> = Vec::new();
    walk_pattern(pattern, Role::Shown, &mut |part, role| {
        let mut shown = match part {
            Part::Variable { name, .. } if matches!(role, Role::Shown | Role::Formatted) => {
                vec![name]
            }
            Part::Select { .. } => return open.push(Vec::new()),
            Part::Variant(_) => {
                let variants = open.last_mut();
                return variants.into_iter().for_each(|own| own.push(Vec::new()));
            }
            Part::EndOfSelect => {
                let variants = open.pop().unwrap_or_default().into_iter();
                let in_both = |mut all: Vec<&'a str>, own: Vec<&'a str>| {
                    all.retain(|name| own.contains(name));
                    all
                };
                variants.reduce(in_both).unwrap_or_default()
            }
            _ => return,
        };
        let variant = open.last_mut().and_then(|variants| variants.last_mut());
        variant.unwrap_or(&mut text).append(&mut shown);
    });
    set(text)
}

/// Each once, sorted.
fn set(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names.dedup();
    names
}
