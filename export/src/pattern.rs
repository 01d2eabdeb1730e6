//! A text with places for variables.

use std::rc::Rc;

use message_catalog::{Composed, Piece as Part, Scope, Variable};

use crate::shape::Shape;

/// A text with places for variables.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    pieces: Vec<Piece>,
    shape: Rc<Shape>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    /// A variable that is a text, by its place.
    Variable(usize),
    /// The number.
    Count(usize),
}

/// First strong isolate, and pop directional isolate.
const FSI: &str = "\u{2068}";
const PDI: &str = "\u{2069}";

impl Pattern {
    /// From a text that takes no arguments.
    pub(crate) fn fixed(text: &str, shape: &Rc<Shape>) -> Self {
        let mut pattern = Self {
            pieces: Vec::new(),
            shape: Rc::clone(shape),
        };
        pattern.text(text);
        pattern
    }

    /// From a text as it is for a number.
    pub(crate) fn of(text: &Composed, number: f64, scope: &Scope, shape: &Rc<Shape>) -> Self {
        let mut pattern = Self::fixed("", shape);
        pattern.add(text, number, scope);
        pattern
    }

    fn add(&mut self, text: &Composed, number: f64, scope: &Scope) {
        for part in text.pieces() {
            match part {
                Part::Text(text) => self.text(text),
                Part::Group(text) => self.add(text, number, scope),
                Part::Variable(variable) => self.isolated(variable.is_isolated(), |pattern| {
                    pattern.variable(variable);
                }),
                Part::Choice(choice) => self.isolated(choice.is_isolated(), |pattern| {
                    if let Some(text) = scope.variant(choice, number) {
                        pattern.add(text, number, scope);
                    }
                }),
            }
        }
    }

    fn isolated(&mut self, isolate: bool, add: impl FnOnce(&mut Self)) {
        if isolate {
            self.text(FSI);
        }
        add(self);
        if isolate {
            self.text(PDI);
        }
    }

    fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn variable(&mut self, variable: &Variable) {
        if let Some(i) = self.shape.position(variable.name()) {
            self.pieces.push(match self.shape.counted == Some(i) {
                true => Piece::Count(i),
                false => Piece::Variable(i),
            });
        }
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.pieces == other.pieces
    }

    /// Whether it is filled in: the text has variables, in this locale or in another.
    pub(crate) fn is_filled_in(&self) -> bool {
        !self.shape.variables.is_empty()
    }

    fn name(&self, variable: usize) -> &str {
        let name = self.shape.variables.get(variable);
        name.map_or("", String::as_str)
    }

    /// The place of a variable as in `printf`, with its number if there are several.
    pub(crate) fn directive(&self, variable: usize, kind: &str) -> String {
        match self.shape.variables.len() {
            1 => format!("%{kind}"),
            _ => format!("%{}${kind}", variable + 1),
        }
    }

    /// The text, each piece as a format writes it.
    pub(crate) fn with(&self, write: impl FnMut(&Piece) -> String) -> String {
        self.pieces.iter().map(write).collect()
    }

    /// The place of the plural form in a text that is nothing else, as Apple has it.
    pub(crate) fn counted(&self) -> Option<String> {
        Some(self.directive(self.shape.counted?, "#@count@"))
    }

    /// The text with names in braces, such as `{code}` and `{count}`. Where there are any, braces of
    /// the text itself are doubled.
    pub(crate) fn with_names(&self) -> String {
        self.with(|piece| match piece {
            Piece::Text(text) if self.is_filled_in() => text.replace('{', "{{").replace('}', "}}"),
            Piece::Text(text) => text.clone(),
            Piece::Variable(i) | Piece::Count(i) => format!("{{{}}}", self.name(*i)),
        })
    }

    /// The text as a reader sees it for a number, other variables with their names in braces.
    pub(crate) fn shown(&self, number: f64) -> String {
        self.with(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(i) => format!("{{{}}}", self.name(*i)),
            Piece::Count(_) => number.to_string(),
        })
    }

    /// Puts another character in place of those that cannot be written. Returns what they were.
    pub(crate) fn replace(&mut self, cannot: fn(char) -> bool) -> Option<char> {
        let mut found = None;
        for piece in &mut self.pieces {
            if let Piece::Text(text) = piece
                && let Some(c) = text.chars().find(|&c| cannot(c))
            {
                found = Some(c);
                *text = text.replace(cannot, "\u{fffd}");
            }
        }
        found
    }
}
