//! What a pattern needs and whether it can be rendered at all, told from its syntax.
//!
//! `fluent-bundle` reports only some of what goes wrong while it renders: a variable
//! that a term lacks, `NUMBER` of a text and an unknown function in a selector pass in
//! silence, and some patterns make it panic. So each pattern is walked once, through
//! its references, before `fluent-bundle` sees it.

use std::collections::HashMap;
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

/// What rendering a pattern takes at most.
#[derive(Clone, Copy, Debug, Default)]
struct Cost {
    placeables: usize,
    /// How deep its expressions and references nest.
    depth: usize,
    /// Whether it depends on arguments.
    dynamic: bool,
}

impl Cost {
    /// Both are rendered.
    fn and(self, other: Cost) -> Cost {
        Cost {
            placeables: self.placeables + other.placeables,
            ..self.or(other)
        }
    }

    /// One of them is rendered.
    fn or(self, other: Cost) -> Cost {
        Cost {
            placeables: self.placeables.max(other.placeables),
            depth: self.depth.max(other.depth),
            dynamic: self.dynamic || other.dynamic,
        }
    }
}

/// Looks at patterns of one locale, at each once.
pub(crate) struct Inspector<L> {
    lookup: L,
    /// By address: patterns stay where they are.
    seen: HashMap<usize, Cost>,
}

impl<'a, L: Lookup<'a>> Inspector<L> {
    pub(crate) fn new(lookup: L) -> Self {
        Self {
            lookup,
            seen: HashMap::new(),
        }
    }

    /// Whether a pattern depends on arguments; or why it can never be rendered.
    pub(crate) fn inspect(&mut self, pattern: &'a Pattern<&'a str>) -> Result<bool, Fault> {
        let mut walk = Walk {
            lookup: &self.lookup,
            seen: &mut self.seen,
            path: Vec::new(),
            steps: 0,
            depth: 0,
        };
        let cost = walk.follow(pattern, None)?;
        if cost.placeables > MAX_PLACEABLES {
            return Err(Fault::TooComplex);
        }
        Ok(cost.dynamic)
    }
}

/// A test of a reference: its key with the sigil, and its attribute.
type Test<'t> = &'t dyn Fn(&str, Option<&str>) -> bool;

/// Whether everything that a pattern refers to directly passes a test.
pub(crate) fn all_references(pattern: &Pattern<&str>, test: Test<'_>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => all_in_expression(expression, test),
    })
}

fn all_in_expression(expression: &Expression<&str>, test: Test<'_>) -> bool {
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

fn all_in_inline(inline: &InlineExpression<&str>, test: Test<'_>) -> bool {
    let all_in_call = |arguments: &CallArguments<&str>| {
        let mut positional = arguments.positional.iter();
        positional.all(|argument| all_in_inline(argument, test))
    };
    match inline {
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => true,
        InlineExpression::MessageReference { id, attribute } => {
            test(id.name, attribute.as_ref().map(|attribute| attribute.name))
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            test(&format!("-{}", id.name), attribute) && arguments.as_ref().is_none_or(all_in_call)
        }
        InlineExpression::FunctionReference { arguments, .. } => all_in_call(arguments),
        InlineExpression::Placeable { expression } => all_in_expression(expression, test),
    }
}

/// What a term was called with; `None` outside of terms.
type Locals<'a> = Option<&'a [&'a str]>;

struct Walk<'w, 'a, L> {
    lookup: &'w L,
    seen: &'w mut HashMap<usize, Cost>,
    path: Vec<&'a Pattern<&'a str>>,
    steps: usize,
    depth: usize,
}

impl<'a, L: Lookup<'a>> Walk<'_, 'a, L> {
    fn pattern(
        &mut self,
        pattern: &'a Pattern<&'a str>,
        locals: Locals<'_>,
    ) -> Result<Cost, Fault> {
        let mut cost = Cost::default();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                let mut placeable = self.expression(expression, locals)?;
                placeable.placeables += 1;
                cost = cost.and(placeable);
            }
        }
        Ok(cost)
    }

    fn expression(
        &mut self,
        expression: &'a Expression<&'a str>,
        locals: Locals<'_>,
    ) -> Result<Cost, Fault> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, locals),
            Expression::Select { selector, variants } => {
                let selector = match selector {
                    // Without a value the default variant is chosen.
                    InlineExpression::VariableReference { .. } if locals.is_some() => {
                        Cost::default()
                    }
                    selector => self.inline(selector, locals)?,
                };
                let mut chosen = Cost::default();
                for variant in variants {
                    chosen = chosen.or(self.pattern(&variant.value, locals)?);
                }
                Ok(selector.and(chosen))
            }
        }
    }

    fn inline(
        &mut self,
        inline: &'a InlineExpression<&'a str>,
        locals: Locals<'_>,
    ) -> Result<Cost, Fault> {
        self.steps += 1;
        // Before going deeper: this walk recurses, too.
        self.depth += 1;
        if self.steps > MAX_STEPS || self.depth > MAX_DEPTH {
            return Err(Fault::TooComplex);
        }
        let mut cost = self.unguarded_inline(inline, locals)?;
        self.depth -= 1;
        cost.depth += 1;
        if self.depth + cost.depth > MAX_DEPTH {
            return Err(Fault::TooComplex);
        }
        Ok(cost)
    }

    fn unguarded_inline(
        &mut self,
        inline: &'a InlineExpression<&'a str>,
        locals: Locals<'_>,
    ) -> Result<Cost, Fault> {
        match inline {
            InlineExpression::StringLiteral { .. } => Ok(Cost::default()),
            InlineExpression::NumberLiteral { value } if value.len() > MAX_NUMBER_LITERAL => {
                Err(Fault::LongNumber((*value).to_owned()))
            }
            InlineExpression::NumberLiteral { .. } => Ok(Cost::default()),
            InlineExpression::VariableReference { id } => match locals {
                Some(names) if !names.contains(&id.name) => {
                    Err(Fault::MissingArgument(id.name.to_owned()))
                }
                locals => Ok(Cost {
                    dynamic: locals.is_none(),
                    ..Cost::default()
                }),
            },
            InlineExpression::Placeable { expression } => self.expression(expression, locals),
            InlineExpression::FunctionReference { id, arguments } => {
                if !self.lookup.has_function(id.name) {
                    return Err(Fault::UnknownFunction(id.name.to_owned()));
                }
                check_number_call(arguments)?;
                self.arguments(arguments, locals)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.target(id.name, attribute, || {
                    Fault::MissingMessage(id.name.to_owned())
                })?;
                self.follow(pattern, locals)
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
                let mut cost = Cost::default();
                if let Some(arguments) = arguments {
                    cost = self.arguments(arguments, locals)?;
                    names.extend(arguments.named.iter().map(|argument| argument.name.name));
                }
                Ok(cost.and(self.follow(pattern, Some(&names))?))
            }
        }
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

    fn follow(&mut self, pattern: &'a Pattern<&'a str>, locals: Locals<'_>) -> Result<Cost, Fault> {
        let address = std::ptr::from_ref(pattern).addr();
        if locals.is_none()
            && let Some(cost) = self.seen.get(&address)
        {
            return Ok(*cost);
        }
        if self.path.iter().any(|other| std::ptr::eq(*other, pattern)) {
            return Err(Fault::Cyclic);
        }
        self.path.push(pattern);
        let cost = self.pattern(pattern, locals)?;
        self.path.pop();
        if locals.is_none() {
            self.seen.insert(address, cost);
        }
        Ok(cost)
    }

    fn arguments(
        &mut self,
        arguments: &'a CallArguments<&'a str>,
        locals: Locals<'_>,
    ) -> Result<Cost, Fault> {
        let mut cost = Cost::default();
        for positional in &arguments.positional {
            cost = cost.and(self.inline(positional, locals)?);
        }
        for named in &arguments.named {
            cost = cost.and(self.inline(&named.value, locals)?);
        }
        Ok(cost)
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
