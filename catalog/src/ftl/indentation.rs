//! Indentation in front of placeables, which is a part of the text.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::entry::parts;
use super::lines::offset;

/// A text of Fluent in which the parser sees all indentation.
///
/// By Fluent's grammar the spaces in front of a placeable that begins a line are a part of the text, but
/// for those that all lines have. The runtimes in JavaScript and Python show them; the parser in Rust
/// drops them. So a mark stands before each such placeable, a character that is nowhere else in the
/// text: what is written from the tree has the spaces, and the marks are taken out again.
#[derive(Clone, Debug)]
pub struct Marked {
    text: String,
    mark: char,
}

impl Marked {
    /// Marks the placeables that begin lines, of a text that has come through a
    /// [`SafeText`](super::SafeText). What is not valid Fluent has no marks; nor has a text with all of
    /// the 6,400 characters for private use.
    pub fn new(text: &str) -> Self {
        let mut marks = ('\u{e000}'..='\u{f8ff}').filter(|mark| !text.contains(*mark));
        let unmarked = Self {
            text: text.to_owned(),
            mark: '\u{e000}',
        };
        let Some(mark) = marks.next() else {
            return unmarked;
        };
        let (Ok(resource) | Err((resource, _))) = parser::parse(text);
        let mut places = Vec::new();
        for (value, attributes) in resource.body.iter().filter_map(parts) {
            let attributes = attributes.iter().map(|attribute| &attribute.value);
            for pattern in value.into_iter().chain(attributes) {
                find(text, pattern, &mut places);
            }
        }
        if places.is_empty() {
            return unmarked;
        }
        places.sort_unstable();
        let mut marked = String::with_capacity(text.len() + places.len() * mark.len_utf8());
        let mut done = 0;
        for place in places {
            marked += &text[done..place];
            marked.push(mark);
            done = place;
        }
        marked += &text[done..];
        Self { text: marked, mark }
    }

    /// The text with its marks.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes the marks out of what was written from the text's tree.
    pub fn unmarked(&self, written: &str) -> String {
        written.replace(self.mark, "")
    }
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
    let mut inline = first(expression);
    let mut braces = 1;
    let slice: &str = loop {
        match inline {
            InlineExpression::Placeable { expression } => {
                braces += 1;
                inline = first(expression);
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => break value,
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::VariableReference { id } => break id.name,
        }
    };
    let before = text.get(..offset(text, slice))?;
    let mut places = before.rmatch_indices('{').map(|(place, _)| place);
    places.nth(braces - 1)
}

fn first<'e, 's>(expression: &'e Expression<&'s str>) -> &'e InlineExpression<&'s str> {
    match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, .. } => selector,
    }
}
