//! Fluent, printed from a syntax tree.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::Slice;
use fluent_syntax::serializer;

/// Writes messages and terms in the canonical layout, so that they are read as they are in the tree.
/// A line of a text that begins with `[`, `*` or `.`, which Fluent takes for a variant or an attribute,
/// begins with a literal: `{ "[" }`. Comments are written, junk is not.
pub fn write<'s, S: Slice<'s>>(mut resource: Resource<S>) -> String {
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter_mut().map(|attribute| &mut attribute.value);
        value.into_iter().chain(attributes).for_each(guard);
    }
    serializer::serialize(&resource)
}

/// Whether a character at the start of a line is taken for more than text.
pub fn begins_syntax(c: char) -> bool {
    matches!(c, '[' | '*' | '.')
}

/// Makes literals of what Fluent would not take for text at the start of a line.
fn guard<'s, S: Slice<'s>>(pattern: &mut Pattern<S>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            guard_variants(expression);
        }
    }
    // A text of one line stands behind the `=`.
    let mut is_line_start = pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.as_ref().contains('\n'),
        PatternElement::Placeable { expression } => is_select(expression),
    });
    let mut guarded = Vec::with_capacity(pattern.elements.len());
    for element in pattern.elements.drain(..) {
        let PatternElement::TextElement { value } = &element else {
            is_line_start = false;
            guarded.push(element);
            continue;
        };
        guard_text(value, is_line_start, &mut guarded);
        is_line_start = value.as_ref().ends_with('\n');
    }
    pattern.elements = guarded;
}

fn guard_variants<'s, S: Slice<'s>>(expression: &mut Expression<S>) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|own| guard(&mut own.value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            guard_variants(expression);
        }
        Expression::Inline(_) => {}
    }
}

fn is_select<S>(expression: &Expression<S>) -> bool {
    match expression {
        Expression::Select { .. } => true,
        Expression::Inline(InlineExpression::Placeable { expression }) => is_select(expression),
        Expression::Inline(_) => false,
    }
}

/// The elements that a piece of text becomes.
fn guard_text<'s, S: Slice<'s>>(
    value: &S,
    is_line_start: bool,
    guarded: &mut Vec<PatternElement<S>>,
) {
    let text = value.as_ref();
    let after_line_ends = text.match_indices('\n').map(|(at, _)| at + 1);
    let starts = is_line_start
        .then_some(0)
        .into_iter()
        .chain(after_line_ends);
    let mut done = 0;
    for start in starts {
        // What comes before a placeable at the start of a line is not shown by all runtimes.
        let line = &text[start..];
        let first = line.len() - line.trim_start_matches(' ').len();
        if line[first..].starts_with(begins_syntax) {
            let end = start + first + 1;
            push_text(value, done..start, guarded);
            let value = value.slice(start..end);
            guarded.push(PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            });
            done = end;
        }
    }
    push_text(value, done..text.len(), guarded);
}

fn push_text<'s, S: Slice<'s>>(
    value: &S,
    range: std::ops::Range<usize>,
    guarded: &mut Vec<PatternElement<S>>,
) {
    if !range.is_empty() {
        let value = value.slice(range);
        guarded.push(PatternElement::TextElement { value });
    }
}
