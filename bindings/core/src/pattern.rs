//! Texts that a caller can put together without a call of the library.

use message_catalog::{Composed, Piece};

/// First strong isolate, and pop directional isolate.
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// A text as words and the names of arguments by turns, words first and last. `None` if it depends on
/// its arguments otherwise, as by a plural.
pub(crate) fn pattern(text: &Composed) -> Option<Vec<String>> {
    let mut pieces = vec![String::new()];
    add(text, &mut pieces).then_some(pieces)
}

fn add(text: &Composed, pieces: &mut Vec<String>) -> bool {
    text.pieces().iter().all(|piece| match piece {
        Piece::Text(words) => {
            push(pieces, words);
            true
        }
        Piece::Group(group) => add(group, pieces),
        Piece::Variable(variable) if !variable.is_call() && !variable.is_number() => {
            let (before, after) = match variable.is_isolated() {
                true => (FSI.to_string(), PDI.to_string()),
                false => Default::default(),
            };
            push(pieces, &before);
            pieces.extend([variable.name().to_owned(), after]);
            true
        }
        Piece::Variable(_) | Piece::Choice(_) => false,
    })
}

/// Adds to the words at the end.
fn push(pieces: &mut [String], words: &str) {
    if let Some(last) = pieces.last_mut() {
        last.push_str(words);
    }
}
