//! Indentation before placeables, which is part of the text.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::entry::parts;
use super::lines::offset;
use crate::sort::sort_by_number;

/// A text of Fluent in which the parser sees all indentation.
///
/// By Fluent's grammar the spaces in front of a placeable that begins a line are a part of the text, but
/// for those that all lines have. The runtimes in JavaScript and Python show them; the parser in Rust
/// drops them. So a mark stands before each such placeable, a character that is nowhere else in the
/// text: what is written from the tree has the spaces, and the marks are taken out again.
#[derive(Clone, Debug)]
pub struct Marked {
    text: String,
    /// `None` if all are taken.
    mark: Option<char>,
}

impl Marked {
    /// Marks the placeables that begin lines, of a text that has come through a
    /// [`SafeText`](super::SafeText). What is not valid Fluent has no marks; nor has a text with all of
    /// the 6,400 characters for private use.
    pub fn new(text: &str) -> Self {
        Self::with(mark(&[text]), text)
    }

    /// The same of several texts, all with one mark that is in none of them.
    pub fn all(texts: &[&str]) -> Vec<Self> {
        let mark = mark(texts);
        texts.iter().map(|text| Self::with(mark, text)).collect()
    }

    fn with(mark: Option<char>, text: &str) -> Self {
        let mut marked = Self {
            text: String::with_capacity(text.len()),
            mark,
        };
        let mut done = 0;
        if let Some(mark) = mark {
            let (Ok(resource) | Err((resource, _))) = parser::parse(text);
            let mut places = Vec::new();
            for (value, attributes) in resource.body.iter().filter_map(parts) {
                let attributes = attributes.iter().map(|attribute| &attribute.value);
                for pattern in value.into_iter().chain(attributes) {
                    find(text, pattern, &mut places);
                }
            }
            sort_by_number(&mut places, |place| *place as u64);
            for place in places {
                marked.text += &text[done..place];
                marked.text.push(mark);
                done = place;
            }
        }
        marked.text += &text[done..];
        marked
    }

    /// The text with its marks.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes the marks out of what was written from the text's tree.
    pub fn unmarked(&self, written: &str) -> String {
        self.mark
            .map_or_else(|| written.to_owned(), |mark| written.replace(mark, ""))
    }

    /// Where a place in the text with marks is in the text without, in bytes.
    pub fn unmarked_place(&self, place: usize) -> usize {
        let before = self.text.get(..place).unwrap_or_default();
        let marks = self
            .mark
            .map_or(0, |mark| before.matches(mark).count() * mark.len_utf8());
        place - marks
    }
}

/// A character for private use that is in none of some texts.
fn mark(texts: &[&str]) -> Option<char> {
    let is_free = |mark: &char| !texts.iter().any(|text| text.contains(*mark));
    ('\u{e000}'..='\u{f8ff}').find(is_free)
}

/// Finds the placeables that begin a line, of a pattern of several lines.
fn find(text: &str, pattern: &Pattern<&str>, places: &mut Vec<usize>) {
    let mut elements = pattern.elements.iter();
    let is_multiline = elements.any(|element| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { .. } => false,
    });
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let begins_line = |place: &usize| {
            let line = &text[..*place];
            let start = line.rfind('\n').map_or(0, |end| end + 1);
            let before = &line[start..];
            !before.is_empty() && before.bytes().all(|byte| byte == b' ')
        };
        places.extend(brace(text, expression).filter(|place| is_multiline && begins_line(place)));
        find_in_variants(text, expression, places);
    }
}

fn find_in_variants(text: &str, expression: &Expression<&str>, places: &mut Vec<usize>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                find(text, &variant.value, places);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            find_in_variants(text, expression, places);
        }
        Expression::Inline(_) => {}
    }
}

/// Where the brace stands that opens a placeable.
fn brace(text: &str, expression: &Expression<&str>) -> Option<usize> {
    let (slice, braces) = first_name(expression);
    let before = text.get(..offset(text, slice))?;
    let mut places = before.rmatch_indices('{').map(|(place, _)| place);
    places.nth(braces - 1)
}

/// The name or literal that the first placeable of a pattern begins with, which tells the pattern from
/// all others of its text by its place. `None` of a pattern without placeables.
pub fn first_placeable<'s>(pattern: &Pattern<&'s str>) -> Option<&'s str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => Some(first_name(expression).0),
    })
}

/// The name or literal that a placeable begins with, and behind how many braces it stands.
fn first_name<'s>(expression: &Expression<&'s str>) -> (&'s str, usize) {
    let mut inline = first(expression);
    let mut braces = 1;
    loop {
        match inline {
            InlineExpression::Placeable { expression } => {
                braces += 1;
                inline = first(expression);
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => return (value, braces),
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::VariableReference { id } => return (id.name, braces),
        }
    }
}

fn first<'e, 's>(expression: &'e Expression<&'s str>) -> &'e InlineExpression<&'s str> {
    match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, .. } => selector,
    }
}
