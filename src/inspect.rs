//! What a pattern needs and whether it can be rendered at all, told from its syntax.
//!
//! `fluent-bundle` reports only some of what goes wrong while it renders: a variable
//! that a term lacks, `NUMBER` of a text and an unknown function in a selector pass in
//! silence, and some patterns make it panic. So each pattern is walked once, through
//! its references, before `fluent-bundle` sees it.

use std::fmt;

use fluent_bundle::FluentError;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// How many placeables `fluent-bundle` renders for one text.
const MAX_PLACEABLES: usize = 100;
/// How deep expressions and references may nest: rendering recurses.
const MAX_DEPTH: usize = 100;
/// How many expressions are walked for one pattern, all variants counted.
const MAX_STEPS: usize = 1_000;
/// The longest number literal, in characters: `f64` holds it, and so do the plural
/// operands of `intl_pluralrules`, which panic beyond 64 bits.
const MAX_NUMBER_LITERAL: usize = 15;
/// The most fraction digits that plural operands hold.
pub(crate) const MAX_FRACTION_DIGITS: usize = 15;

/// Why a text cannot be rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Absent,
    Cyclic,
    LongNumber(String),
    MissingArgument(String),
    MissingAttribute(String, String),
    MissingMessage(String),
    MissingTerm(String),
    NoValue(String),
    NotANumber,
    Other(String),
    TooComplex,
    UnknownFunction(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Absent => f.write_str("is not there"),
            Fault::Cyclic => f.write_str("refers to itself in a circle"),
            Fault::LongNumber(number) => write!(f, "the number {number} is too long"),
            Fault::MissingArgument(name) => write!(f, "the argument ${name} is missing"),
            Fault::MissingAttribute(id, attribute) => {
                write!(f, "refers to {id}.{attribute}, which does not exist")
            }
            Fault::MissingMessage(id) => write!(f, "refers to {id}, which does not exist"),
            Fault::MissingTerm(id) => write!(f, "refers to -{id}, which does not exist"),
            Fault::NoValue(id) => write!(f, "refers to {id}, which has no value"),
            Fault::NotANumber => f.write_str("NUMBER is given something that is no number"),
            Fault::Other(what) => f.write_str(what),
            Fault::TooComplex => write!(
                f,
                "needs more than {MAX_PLACEABLES} placeables or is nested too deeply"
            ),
            Fault::UnknownFunction(name) => write!(f, "the function {name} does not exist"),
        }
    }
}

impl From<FluentError> for Fault {
    fn from(error: FluentError) -> Self {
        match error {
            FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
                ReferenceKind::Function { id } => Fault::UnknownFunction(id),
                ReferenceKind::Message {
                    id,
                    attribute: Some(attribute),
                } => Fault::MissingAttribute(id, attribute),
                ReferenceKind::Message { id, .. } => Fault::MissingMessage(id),
                ReferenceKind::Term { id, .. } => Fault::MissingTerm(id),
                ReferenceKind::Variable { id } => Fault::MissingArgument(id),
            },
            FluentError::ResolverError(ResolverError::NoValue(id)) => Fault::NoValue(id),
            FluentError::ResolverError(ResolverError::Cyclic) => Fault::Cyclic,
            FluentError::ResolverError(ResolverError::TooManyPlaceables) => Fault::TooComplex,
            other => Fault::Other(other.to_string()),
        }
    }
}

/// Finds the pattern that a reference means.
pub(crate) trait Lookup<'a> {
    /// `id` with its sigil. `None` if there is no such entry; an inner `None` if the
    /// entry has no such part.
    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<Option<&'a Pattern<&'a str>>>;
    fn has_function(&self, name: &str) -> bool;
}

/// Whether a pattern depends on arguments; or why it can never be rendered.
pub(crate) fn inspect<'a>(
    lookup: &impl Lookup<'a>,
    pattern: &'a Pattern<&'a str>,
) -> Result<bool, Fault> {
    let mut walk = Walk {
        lookup,
        path: Vec::new(),
        steps: 0,
        depth: 0,
        dynamic: false,
    };
    let placeables = walk.pattern(pattern, None)?;
    if placeables > MAX_PLACEABLES {
        return Err(Fault::TooComplex);
    }
    Ok(walk.dynamic)
}

/// Whether everything that a pattern refers to directly passes a test: keys with their
/// sigil.
pub(crate) fn all_references(pattern: &Pattern<&str>, test: &impl Fn(&str) -> bool) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => all_in_expression(expression, test),
    })
}

fn all_in_expression(expression: &Expression<&str>, test: &impl Fn(&str) -> bool) -> bool {
    match expression {
        Expression::Inline(inline) => all_in_inline(inline, test),
        Expression::Select { selector, variants } => {
            all_in_inline(selector, test)
                && variants
                    .iter()
                    .all(|variant| all_references(&variant.value, test))
        }
    }
}

fn all_in_inline(inline: &InlineExpression<&str>, test: &impl Fn(&str) -> bool) -> bool {
    let all_in_call = |arguments: &CallArguments<&str>| {
        let mut positional = arguments.positional.iter();
        positional.all(|argument| all_in_inline(argument, test))
    };
    match inline {
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => true,
        InlineExpression::MessageReference { id, .. } => test(id.name),
        InlineExpression::TermReference { id, arguments, .. } => {
            test(&format!("-{}", id.name)) && arguments.as_ref().is_none_or(all_in_call)
        }
        InlineExpression::FunctionReference { arguments, .. } => all_in_call(arguments),
        InlineExpression::Placeable { expression } => all_in_expression(expression, test),
    }
}

/// What a term was called with; `None` outside of terms.
type Locals<'a> = Option<&'a [&'a str]>;

struct Walk<'w, 'a, L> {
    lookup: &'w L,
    path: Vec<&'a Pattern<&'a str>>,
    steps: usize,
    depth: usize,
    dynamic: bool,
}

impl<'a, L: Lookup<'a>> Walk<'_, 'a, L> {
    /// The number of placeables that rendering the pattern resolves at most.
    fn pattern(
        &mut self,
        pattern: &'a Pattern<&'a str>,
        locals: Locals<'_>,
    ) -> Result<usize, Fault> {
        let mut placeables = 0;
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                placeables += 1 + self.expression(expression, locals)?;
            }
        }
        Ok(placeables)
    }

    fn expression(
        &mut self,
        expression: &'a Expression<&'a str>,
        locals: Locals<'_>,
    ) -> Result<usize, Fault> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, locals),
            Expression::Select { selector, variants } => {
                let placeables = match selector {
                    // Without a value the default variant is chosen.
                    InlineExpression::VariableReference { .. } if locals.is_some() => 0,
                    selector => self.inline(selector, locals)?,
                };
                let mut most = 0;
                for variant in variants {
                    most = most.max(self.pattern(&variant.value, locals)?);
                }
                Ok(placeables + most)
            }
        }
    }

    fn inline(
        &mut self,
        inline: &'a InlineExpression<&'a str>,
        locals: Locals<'_>,
    ) -> Result<usize, Fault> {
        self.steps += 1;
        self.depth += 1;
        if self.steps > MAX_STEPS || self.depth > MAX_DEPTH {
            return Err(Fault::TooComplex);
        }
        let placeables = match inline {
            InlineExpression::StringLiteral { .. } => 0,
            InlineExpression::NumberLiteral { value } => {
                if value.len() > MAX_NUMBER_LITERAL {
                    return Err(Fault::LongNumber((*value).to_owned()));
                }
                0
            }
            InlineExpression::VariableReference { id } => {
                match locals {
                    Some(names) if !names.contains(&id.name) => {
                        return Err(Fault::MissingArgument(id.name.to_owned()));
                    }
                    Some(_) => {}
                    None => self.dynamic = true,
                }
                0
            }
            InlineExpression::Placeable { expression } => self.expression(expression, locals)?,
            InlineExpression::FunctionReference { id, arguments } => {
                if !self.lookup.has_function(id.name) {
                    return Err(Fault::UnknownFunction(id.name.to_owned()));
                }
                check_number_call(arguments)?;
                self.arguments(arguments, locals)?
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.target(id.name, attribute, || {
                    Fault::MissingMessage(id.name.to_owned())
                })?;
                self.follow(pattern, locals)?
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let key = format!("-{}", id.name);
                let pattern =
                    self.target(&key, attribute, || Fault::MissingTerm(id.name.to_owned()))?;
                let mut names = Vec::new();
                let mut placeables = 0;
                if let Some(arguments) = arguments {
                    placeables = self.arguments(arguments, locals)?;
                    names.extend(arguments.named.iter().map(|argument| argument.name.name));
                }
                placeables + self.follow(pattern, Some(&names))?
            }
        };
        self.depth -= 1;
        Ok(placeables)
    }

    fn target(
        &self,
        key: &str,
        attribute: Option<&str>,
        missing: impl FnOnce() -> Fault,
    ) -> Result<&'a Pattern<&'a str>, Fault> {
        let part = self.lookup.pattern(key, attribute).ok_or_else(missing)?;
        part.ok_or_else(|| match attribute {
            Some(attribute) => Fault::MissingAttribute(key.to_owned(), attribute.to_owned()),
            None => Fault::NoValue(key.to_owned()),
        })
    }

    fn follow(
        &mut self,
        pattern: &'a Pattern<&'a str>,
        locals: Locals<'_>,
    ) -> Result<usize, Fault> {
        if self.path.iter().any(|other| std::ptr::eq(*other, pattern)) {
            return Err(Fault::Cyclic);
        }
        self.path.push(pattern);
        let placeables = self.pattern(pattern, locals);
        self.path.pop();
        placeables
    }

    fn arguments(
        &mut self,
        arguments: &'a CallArguments<&'a str>,
        locals: Locals<'_>,
    ) -> Result<usize, Fault> {
        let mut placeables = 0;
        for positional in &arguments.positional {
            placeables += self.inline(positional, locals)?;
        }
        for named in &arguments.named {
            placeables += self.inline(&named.value, locals)?;
        }
        Ok(placeables)
    }
}

/// `NUMBER` is the one function there is. It takes a number, and few enough digits.
fn check_number_call(arguments: &CallArguments<&str>) -> Result<(), Fault> {
    let mut argument = arguments.positional.first();
    while let Some(InlineExpression::Placeable { expression }) = argument {
        argument = match &**expression {
            Expression::Inline(inline) => Some(inline),
            Expression::Select { .. } => None,
        };
    }
    if !matches!(
        argument,
        Some(
            InlineExpression::NumberLiteral { .. }
                | InlineExpression::VariableReference { .. }
                | InlineExpression::FunctionReference { .. }
        )
    ) {
        return Err(Fault::NotANumber);
    }
    for named in &arguments.named {
        if let InlineExpression::NumberLiteral { value } = &named.value
            && value
                .parse()
                .map_or(true, |digits: f64| digits > MAX_FRACTION_DIGITS as f64)
        {
            return Err(Fault::LongNumber((*value).to_owned()));
        }
    }
    Ok(())
}
