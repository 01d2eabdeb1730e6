//! From a pattern's syntax to a text that can be rendered, or why it never can be.
//!
//! Each pattern is walked once, through all that it refers to, before anything is rendered. So a
//! text of which some variant is broken is known to be before that variant is chosen, and what
//! needs too much is never begun.

use rustc_hash::FxHashMap;
use std::rc::Rc;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use fluent_syntax::ast::{
    self, CallArguments, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::composed::{Choice, Composed, Piece};
use super::fault::{Fault, Kind, MAX_PLACEABLES};
use super::file::Syntax;
use super::function::Function;
use super::grammar::{Chosen, Grammar, Number, VariantKey, position_of_text};
use super::index::Place;
use super::variable::{Call, Given, Literal, Variable};
#[cfg(feature = "dates")]
use crate::date::DateOptions;
use crate::number::{NumberOptions, OptionError, Symbols, parse_literal};

/// How deep expressions and references may nest: rendering recurses.
const MAX_DEPTH: usize = 100;
/// How many expressions are walked for one pattern, all variants counted.
const MAX_STEPS: usize = 1_000;
/// The longest number literal, in characters: `f64` holds it.
const MAX_NUMBER_LITERAL: usize = 15;

const FSI: &str = "\u{2068}";
const PDI: &str = "\u{2069}";

/// Where the patterns that references mean are found.
pub(crate) trait Lookup<'a> {
    /// `id` with its sigil. `None` if there is no such entry; an inner `None` if the
    /// entry has no such part.
    fn target(&self, id: &str, attribute: Option<&str>) -> Option<Option<Target<'a>>>;
    fn grammar(&self) -> &Grammar;
    /// A function of the app's own.
    fn function(&self, name: &str) -> Option<&Arc<Function>>;
    /// Whether arguments stand between the Unicode marks FSI and PDI.
    fn isolates(&self) -> bool;
}

/// What a reference means.
#[derive(Clone)]
pub(crate) struct Target<'a> {
    pub(crate) site: Site,
    pub(crate) syntax: Rc<Syntax<'a>>,
}

/// Where a text stands in a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Site {
    /// The position of the layer.
    pub(crate) layer: usize,
    pub(crate) place: Place,
    /// Where the name of the attribute begins in the file; `None` for the value.
    pub(crate) attribute: Option<usize>,
}

/// What rendering a pattern takes at most.
#[derive(Clone, Copy, Debug, Default)]
struct Cost {
    placeables: usize,
    /// How deep its expressions and references nest.
    depth: usize,
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
        }
    }
}

/// Compiles patterns of one scope, each once.
pub(crate) struct Compiler<L> {
    lookup: L,
    seen: FxHashMap<Site, (Composed, Cost)>,
}

impl<'a, L: Lookup<'a>> Compiler<L> {
    pub(crate) fn new(lookup: L) -> Self {
        Self {
            lookup,
            seen: FxHashMap::default(),
        }
    }

    pub(crate) fn lookup(&self) -> &L {
        &self.lookup
    }

    /// The text that a pattern stands for.
    ///
    /// # Errors
    ///
    /// Why it can never be rendered.
    pub(crate) fn compile(
        &mut self,
        site: Site,
        pattern: &Pattern<&str>,
    ) -> Result<Composed, Fault> {
        let mut walk = Walk {
            lookup: &self.lookup,
            seen: &mut self.seen,
            path: Vec::new(),
            steps: 0,
            depth: 0,
            forgotten: false,
        };
        walk.follow(site, pattern, None).map(|(text, _)| text)
    }
}

/// What a term was called with; `None` outside of terms.
type Locals<'l> = Option<&'l [(&'l str, FluentValue<'static>)]>;

struct Walk<'w, L> {
    lookup: &'w L,
    seen: &'w mut FxHashMap<Site, (Composed, Cost)>,
    path: Vec<Site>,
    steps: usize,
    depth: usize,
    /// Whether the term that is walked has referred to another. From there on the runtimes disagree
    /// on its arguments: Python's knows them, those of JavaScript and Rust do not.
    forgotten: bool,
}

/// The value of an expression as a selector or as the argument of a function.
enum Value {
    Text(String),
    Number(Number),
    /// Known when the text is rendered.
    Variable(Variable),
    /// An argument that a term was not given.
    Missing,
}

/// The pieces so far.
#[derive(Default)]
struct Pieces(Vec<Piece>, String);

impl Pieces {
    fn text(&mut self, text: &str) {
        self.1.push_str(text);
    }

    fn piece(&mut self, piece: Piece) {
        self.flush();
        self.0.push(piece);
    }

    fn group(&mut self, text: &Composed) {
        match text.pieces() {
            [] => {}
            [Piece::Text(text)] => self.text(text),
            [piece] => self.piece(piece.clone()),
            _ => self.piece(Piece::Group(text.clone())),
        }
    }

    fn flush(&mut self) {
        if !self.1.is_empty() {
            let text = std::mem::take(&mut self.1);
            self.0.push(Piece::Text(text.into()));
        }
    }

    fn finish(mut self) -> Composed {
        self.flush();
        let pieces = Composed::new(self.0);
        // Of several words in a row and groups of such, one text.
        match pieces.fixed() {
            Some(text) if pieces.pieces().len() > 1 => {
                Composed::new(vec![Piece::Text(text.into())])
            }
            _ => pieces,
        }
    }
}

impl<'a, L: Lookup<'a>> Walk<'_, L> {
    fn follow(
        &mut self,
        site: Site,
        pattern: &Pattern<&str>,
        locals: Locals<'_>,
    ) -> Result<(Composed, Cost), Fault> {
        if locals.is_none()
            && let Some(known) = self.seen.get(&site)
        {
            return Ok(known.clone());
        }
        if self.path.contains(&site) {
            return Err(Kind::Cyclic.into());
        }
        self.path.push(site);
        let compiled = self.pattern(pattern, locals)?;
        self.path.pop();
        if locals.is_none() {
            self.seen.insert(site, compiled.clone());
        }
        Ok(compiled)
    }

    fn pattern(
        &mut self,
        pattern: &Pattern<&str>,
        locals: Locals<'_>,
    ) -> Result<(Composed, Cost), Fault> {
        let mut cost = Cost::default();
        let mut pieces = Pieces::default();
        let isolates = self.lookup.isolates() && pattern.elements.len() > 1;
        for element in &pattern.elements {
            let expression = match element {
                PatternElement::TextElement { value } => {
                    pieces.text(value);
                    continue;
                }
                PatternElement::Placeable { expression } => expression,
            };
            let isolate = isolates
                && !matches!(
                    expression,
                    Expression::Inline(
                        InlineExpression::MessageReference { .. }
                            | InlineExpression::TermReference { .. }
                            | InlineExpression::StringLiteral { .. }
                    )
                );
            let mut placeable = self.expression(expression, locals, isolate, &mut pieces)?;
            placeable.placeables += 1;
            cost = cost.and(placeable);
            // Before more is put together than will ever be shown.
            if cost.placeables > MAX_PLACEABLES {
                return Err(Kind::TooComplex.into());
            }
        }
        Ok((pieces.finish(), cost))
    }

    fn expression(
        &mut self,
        expression: &Expression<&str>,
        locals: Locals<'_>,
        isolate: bool,
        pieces: &mut Pieces,
    ) -> Result<Cost, Fault> {
        match expression {
            Expression::Inline(inline) => {
                self.guarded(|walk| walk.shown(inline, locals, isolate, pieces))
            }
            Expression::Select { selector, variants } => {
                self.select(selector, variants, locals, isolate, pieces)
            }
        }
    }

    fn select(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[ast::Variant<&str>],
        locals: Locals<'_>,
        isolate: bool,
        pieces: &mut Pieces,
    ) -> Result<Cost, Fault> {
        let (value, cost) = match (selector, locals) {
            // Without a value the default variant is chosen.
            (InlineExpression::VariableReference { id }, Some(locals)) => {
                (self.local(locals, id.name)?, Cost::default())
            }
            _ => self.value(selector, locals)?,
        };
        let mut costs = Cost::default();
        let mut compiled = Vec::with_capacity(variants.len());
        let before = self.forgotten;
        let mut after = before;
        for variant in variants {
            self.forgotten = before;
            let (text, cost) = self.pattern(&variant.value, locals)?;
            after |= self.forgotten;
            costs = costs.or(cost);
            compiled.push((key(&variant.key), text));
        }
        self.forgotten = after;
        let default = variants.iter().position(|variant| variant.default);
        let default = default.unwrap_or_default();
        let keys = compiled.iter().map(|(key, _)| key);
        let position = match value {
            Value::Variable(by) => {
                pieces.piece(Piece::Choice(Choice::new(by, compiled, default, isolate)));
                return Ok(cost.and(costs));
            }
            Value::Text(text) => position_of_text(keys, &text),
            Value::Number(number) => {
                let grammar = self.lookup.grammar();
                grammar.position_of_number(keys.map(Chosen::from), number)
            }
            Value::Missing => None,
        };
        if let Some((_, text)) = compiled.get(position.unwrap_or(default)) {
            isolated(isolate, pieces, |pieces| pieces.group(text));
        }
        Ok(cost.and(costs))
    }

    /// Counts an expression, and sees that none nests too deeply.
    fn guarded(
        &mut self,
        walk: impl FnOnce(&mut Self) -> Result<Cost, Fault>,
    ) -> Result<Cost, Fault> {
        self.steps += 1;
        // Before going deeper: this walk recurses, too.
        self.depth += 1;
        if self.steps > MAX_STEPS || self.depth > MAX_DEPTH {
            return Err(Kind::TooComplex.into());
        }
        let mut cost = walk(self)?;
        self.depth -= 1;
        cost.depth += 1;
        if self.depth + cost.depth > MAX_DEPTH {
            return Err(Kind::TooComplex.into());
        }
        Ok(cost)
    }

    /// An expression that is shown.
    fn shown(
        &mut self,
        inline: &InlineExpression<&str>,
        locals: Locals<'_>,
        isolate: bool,
        pieces: &mut Pieces,
    ) -> Result<Cost, Fault> {
        match inline {
            // Isolated whatever it holds, also a reference.
            InlineExpression::Placeable { expression } => {
                let mut cost = Ok(Cost::default());
                isolated(isolate, pieces, |pieces| {
                    cost = self.expression(expression, locals, false, pieces);
                });
                cost
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let missing = || Kind::MissingMessage(id.name.to_owned());
                let target = self.target(id.name, attribute, missing)?;
                let (text, cost) = self.follow(target.site, target.syntax.pattern(), locals)?;
                pieces.group(&text);
                Ok(cost)
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let (text, cost) = self.term(id.name, attribute, arguments.as_ref(), locals)?;
                isolated(isolate, pieces, |pieces| pieces.group(&text));
                Ok(cost)
            }
            _ => {
                let (value, cost) = self.unguarded_value(inline, locals)?;
                match value {
                    Value::Text(text) => isolated(isolate, pieces, |own| own.text(&text)),
                    Value::Number(number) => {
                        let mut text = String::new();
                        self.lookup.grammar().write_number(number, &mut text)?;
                        isolated(isolate, pieces, |own| own.text(&text));
                    }
                    Value::Variable(variable) => pieces.piece(Piece::Variable(Variable {
                        isolated: isolate,
                        ..variable
                    })),
                    Value::Missing => {}
                }
                Ok(cost)
            }
        }
    }

    /// An expression as a selector or an argument.
    fn value(
        &mut self,
        inline: &InlineExpression<&str>,
        locals: Locals<'_>,
    ) -> Result<(Value, Cost), Fault> {
        let mut value = Value::Missing;
        let cost = self.guarded(|walk| {
            let (own, cost) = walk.unguarded_value(inline, locals)?;
            value = own;
            Ok(cost)
        })?;
        Ok((value, cost))
    }

    fn unguarded_value(
        &mut self,
        inline: &InlineExpression<&str>,
        locals: Locals<'_>,
    ) -> Result<(Value, Cost), Fault> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value).into_owned();
                Ok((Value::Text(text), Cost::default()))
            }
            InlineExpression::NumberLiteral { value } if value.len() > MAX_NUMBER_LITERAL => {
                Err(Kind::LongNumber((*value).to_owned()).into())
            }
            InlineExpression::NumberLiteral { value } => Ok((literal(value), Cost::default())),
            InlineExpression::VariableReference { id } => {
                let value = match locals {
                    Some(locals) => self.local(locals, id.name)?,
                    None => Value::Variable(Variable::argument(id.name)),
                };
                match value {
                    Value::Missing => Err(Kind::MissingArgument(id.name.to_owned()).into()),
                    value => Ok((value, Cost::default())),
                }
            }
            InlineExpression::FunctionReference { id, arguments } => match id.name {
                "NUMBER" => self.number(arguments, locals),
                #[cfg(feature = "dates")]
                "DATETIME" => {
                    let function = date_function(arguments)?;
                    self.call(id.name, function, arguments, locals)
                }
                name => {
                    let function = self.lookup.function(name).map(Arc::clone);
                    let function =
                        function.ok_or_else(|| Kind::UnknownFunction(name.to_owned()))?;
                    self.call(name, function, arguments, locals)
                }
            },
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let (text, cost) = self.term(id.name, attribute, arguments.as_ref(), locals)?;
                match text.fixed() {
                    Some(text) => Ok((Value::Text(text), cost)),
                    None => Err(Kind::DynamicTerm(id.name.to_owned()).into()),
                }
            }
            // As a selector or an argument these are not Fluent; what is in them may be broken.
            InlineExpression::Placeable { .. } | InlineExpression::MessageReference { .. } => {
                if let InlineExpression::Placeable { expression } = inline
                    && let Expression::Inline(inline) = &**expression
                {
                    return self.value(inline, locals);
                }
                let mut pieces = Pieces::default();
                let cost = self.shown(inline, locals, false, &mut pieces)?;
                let text = pieces.finish().fixed().unwrap_or_default();
                Ok((Value::Text(text), cost))
            }
        }
    }

    /// What a term stands for, given its arguments.
    fn term(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        arguments: Option<&CallArguments<&str>>,
        locals: Locals<'_>,
    ) -> Result<(Composed, Cost), Fault> {
        let missing = || Kind::MissingTerm(id.to_owned());
        let target = self.target(&format!("-{id}"), attribute, missing)?;
        let mut own = Vec::new();
        let mut cost = Cost::default();
        if let Some(arguments) = arguments {
            cost = self.arguments(arguments, locals)?.1;
            own.extend(named(arguments));
        }
        self.forgotten = false;
        let (text, more) = self.follow(target.site, target.syntax.pattern(), Some(&own))?;
        self.forgotten = true;
        Ok((text, cost.and(more)))
    }

    /// The result of a function.
    fn call(
        &mut self,
        name: &str,
        function: Arc<Function>,
        arguments: &CallArguments<&str>,
        locals: Locals<'_>,
    ) -> Result<(Value, Cost), Fault> {
        let mut cost = Cost::default();
        let mut positional = Vec::new();
        for argument in &arguments.positional {
            let (value, more) = self.value(argument, locals)?;
            cost = cost.and(more);
            positional.push(match value {
                Value::Text(text) => Given::Literal(Literal::Text(text.into())),
                Value::Number(number) => Given::Literal(Literal::Number(number)),
                Value::Variable(variable) => Given::Variable(variable),
                // `value` has said so already.
                Value::Missing => return Err(Kind::NoResult(name.to_owned()).into()),
            });
        }
        let call = Call {
            function,
            positional: positional.into(),
            named: named(arguments)
                .filter_map(|(name, value)| Some((name.into(), literal_of(&value)?)))
                .collect(),
        };
        Ok((Value::Variable(Variable::call(name, call)), cost))
    }

    /// What `NUMBER` makes of its argument.
    fn number(
        &mut self,
        arguments: &CallArguments<&str>,
        locals: Locals<'_>,
    ) -> Result<(Value, Cost), Fault> {
        check_number_call(arguments)?;
        let (value, cost) = self.arguments(arguments, locals)?;
        let options = number_options(arguments)?;
        match value {
            Some(Value::Number(number)) => {
                let number = Number {
                    options: options.over(number.options),
                    ..number
                };
                Ok((Value::Number(number), cost))
            }
            Some(Value::Variable(mut variable)) => {
                variable.number = Some(options.over(variable.number.unwrap_or_default()));
                Ok((Value::Variable(variable), cost))
            }
            _ => Err(Kind::NotANumber.into()),
        }
    }

    /// The first argument without a name, and what all of them take.
    fn arguments(
        &mut self,
        arguments: &CallArguments<&str>,
        locals: Locals<'_>,
    ) -> Result<(Option<Value>, Cost), Fault> {
        let mut first = None;
        let mut cost = Cost::default();
        for positional in &arguments.positional {
            let (value, more) = self.value(positional, locals)?;
            first.get_or_insert(value);
            cost = cost.and(more);
        }
        for named in &arguments.named {
            cost = cost.and(self.value(&named.value, locals)?.1);
        }
        Ok((first, cost))
    }

    /// An argument of a term.
    fn local(&self, locals: &[(&str, FluentValue<'static>)], name: &str) -> Result<Value, Fault> {
        match local(locals, name) {
            Value::Missing => Ok(Value::Missing),
            _ if self.forgotten => Err(Kind::Forgotten(name.to_owned()).into()),
            value => Ok(value),
        }
    }

    fn target(
        &self,
        key: &str,
        attribute: Option<&str>,
        missing: impl FnOnce() -> Kind,
    ) -> Result<Target<'a>, Fault> {
        let part = self.lookup.target(key, attribute).ok_or_else(missing)?;
        part.ok_or_else(|| {
            let kind = match attribute {
                Some(attribute) => Kind::MissingAttribute(key.to_owned(), attribute.to_owned()),
                None => Kind::NoValue(key.to_owned()),
            };
            kind.into()
        })
    }
}

fn isolated(isolate: bool, pieces: &mut Pieces, write: impl FnOnce(&mut Pieces)) {
    if isolate {
        pieces.text(FSI);
    }
    write(pieces);
    if isolate {
        pieces.text(PDI);
    }
}

fn local(locals: &[(&str, FluentValue<'static>)], name: &str) -> Value {
    // Of two arguments of one name the last counts.
    let value = locals.iter().rev().find(|(own, _)| *own == name);
    match value.and_then(|(_, value)| literal_of(value)) {
        Some(Literal::Number(number)) => Value::Number(number),
        Some(Literal::Text(text)) => Value::Text(text.into()),
        None => Value::Missing,
    }
}

fn literal_of(value: &FluentValue<'_>) -> Option<Literal> {
    match value {
        FluentValue::Number(number) => Some(Literal::Number(number.into())),
        FluentValue::String(text) => Some(Literal::Text(text.as_ref().into())),
        _ => None,
    }
}

fn literal(digits: &str) -> Value {
    match Number::parse(digits) {
        Some(number) => Value::Number(number),
        None => Value::Text(digits.to_owned()),
    }
}

/// The named arguments of a call, which are literals.
fn named<'a>(
    arguments: &CallArguments<&'a str>,
) -> impl Iterator<Item = (&'a str, FluentValue<'static>)> {
    arguments.named.iter().filter_map(|argument| {
        let value = match &argument.value {
            InlineExpression::StringLiteral { value } => {
                FluentValue::from(unescape_unicode_to_string(value).into_owned())
            }
            InlineExpression::NumberLiteral { value } => {
                let number = Number::parse(value)?;
                FluentNumber::new(number.value, number.options.into()).into()
            }
            _ => return None,
        };
        Some((argument.name.name, value))
    })
}

fn key(key: &ast::VariantKey<&str>) -> VariantKey {
    match key {
        ast::VariantKey::Identifier { name } => VariantKey::Word((*name).into()),
        ast::VariantKey::NumberLiteral { value } => match parse_literal(value) {
            Some(number) => VariantKey::Number(number, (*value).into()),
            None => VariantKey::Word((*value).into()),
        },
    }
}

/// `NUMBER` takes what may be a number.
fn check_number_call(arguments: &CallArguments<&str>) -> Result<(), Fault> {
    let mut argument = arguments.positional.first();
    while let Some(InlineExpression::Placeable { expression }) = argument {
        argument = match &**expression {
            Expression::Inline(inline) => Some(inline),
            Expression::Select { .. } => None,
        };
    }
    match argument {
        Some(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::FunctionReference { .. },
        ) => Ok(()),
        _ => Err(Kind::NotANumber.into()),
    }
}

/// The options that a call of `NUMBER` is given.
fn number_options(arguments: &CallArguments<&str>) -> Result<NumberOptions, Fault> {
    let mut options = NumberOptions::default();
    for (name, value) in named(arguments) {
        set_option(&mut options, name, &value)?;
    }
    match options.is_contradictory() {
        true => Err(Kind::Contradiction.into()),
        false => Ok(options),
    }
}

fn set_option(
    options: &mut NumberOptions,
    name: &str,
    value: &FluentValue<'_>,
) -> Result<(), Fault> {
    let kind = |error| match (error, value) {
        (OptionError::Name, _) => Kind::UnknownOption("NUMBER", name.to_owned()),
        (OptionError::Value, FluentValue::Number(number)) if number.value > 1.0 => {
            let mut written = String::new();
            Symbols::write_plain(number.value, &NumberOptions::default(), &mut written);
            Kind::LongNumber(written)
        }
        (OptionError::Value, _) => Kind::OptionValue("NUMBER", name.to_owned()),
    };
    options.set(name, value).map_err(|error| kind(error).into())
}

/// What `DATETIME` does with the options of a call.
#[cfg(feature = "dates")]
fn date_function(arguments: &CallArguments<&str>) -> Result<Arc<Function>, Fault> {
    let mut options = DateOptions::default();
    for (name, value) in named(arguments) {
        options.set(name, &value).map_err(|error| match error {
            OptionError::Name => Kind::UnknownOption("DATETIME", name.to_owned()),
            OptionError::Value => Kind::OptionValue("DATETIME", name.to_owned()),
        })?;
    }
    let format = options.format().ok_or(Kind::DateFields)?;
    Ok(Arc::new(move |call| match call.positional() {
        [FluentValue::Number(number), ..] => format
            .write(call.locale(), number.value)
            .map_or(FluentValue::None, FluentValue::from),
        _ => FluentValue::None,
    }))
}

/// The options of a call of `NUMBER` that it does not take, or not with that value, but for numbers that are too long:
/// a text that has any can never be rendered.
pub fn refused_options<'a>(
    arguments: &CallArguments<&'a str>,
) -> impl Iterator<Item = (&'a str, Fault)> {
    let mut options = NumberOptions::default();
    named(arguments).filter_map(move |(name, value)| {
        let fault = set_option(&mut options, name, &value).err()?;
        (!matches!(*fault.0, Kind::LongNumber(_))).then_some((name, fault))
    })
}
