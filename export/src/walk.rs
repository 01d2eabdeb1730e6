//! The walk over all that a text is made of.

use std::collections::HashSet;

use message_catalog::{Composed, Piece};

/// Visits each piece of a text, in all variants. What several references stand for is visited once:
/// there may be more ways to it than could be gone.
pub(crate) fn each_piece(text: &Composed, visit: &mut dyn FnMut(&Piece)) {
    walk(text, &mut HashSet::new(), visit);
}

fn walk(text: &Composed, seen: &mut HashSet<usize>, visit: &mut dyn FnMut(&Piece)) {
    if !seen.insert(text.pieces().as_ptr().addr()) {
        return;
    }
    for piece in text.pieces() {
        visit(piece);
        match piece {
            Piece::Text(_) | Piece::Variable(_) => {}
            Piece::Group(text) => walk(text, seen, visit),
            Piece::Choice(choice) => {
                for (_, text) in choice.variants() {
                    walk(text, seen, visit);
                }
            }
        }
    }
}
