//! The pieces of a text: those to translate, and those that stay the same.

/// A piece of a text in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Words.
    Text(&'t str),
    /// A placeable with its braces, such as `{ $count }`.
    Placeable(&'t str),
}

/// The pieces of a text, in order; together they are the text. A brace that is not closed, which valid
/// Fluent does not have, is taken for text.
///
/// ```
/// use gengo_messages_translate::{Piece, pieces};
///
/// let pieces: Vec<_> = pieces("Hi { $name }").collect();
/// assert_eq!(pieces, [Piece::Text("Hi "), Piece::Placeable("{ $name }")]);
/// ```
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = match rest.find('{') {
            Some(0) => match end_of_placeable(rest) {
                Some(end) => (Piece::Placeable(&rest[..end]), end),
                None => (Piece::Text(rest), rest.len()),
            },
            Some(start) => (Piece::Text(&rest[..start]), start),
            None => (Piece::Text(rest), rest.len()),
        };
        rest = &rest[after..];
        Some(piece)
    })
}

/// Where the placeable ends that a text begins with.
fn end_of_placeable(text: &str) -> Option<usize> {
    let mut open = 0;
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            '{' if !is_quoted => open += 1,
            '}' if !is_quoted && open == 1 => return Some(at + 1),
            '}' if !is_quoted => open -= 1,
            _ => {}
        }
    }
    None
}
