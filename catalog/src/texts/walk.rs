//! The one walk over the pieces of a text.

use std::collections::{BTreeSet, HashSet};

use super::composed::{Composed, Piece};

impl Composed {
    /// Visits each piece of the text, including those of all variants and of what it refers to.
    /// A text that several references share is visited once: the number of ways to it can grow
    /// exponentially.
    pub fn each_piece<'t>(&'t self, visit: &mut dyn FnMut(&'t Piece)) {
        walk(self, &mut HashSet::new(), visit);
    }

    /// Returns the names of the variables that the text uses, in any variant or in what it refers to.
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.each_piece(&mut |piece| match piece {
            Piece::Variable(variable) => drop(names.insert(variable.name())),
            Piece::Choice(choice) => drop(names.insert(choice.by().name())),
            Piece::Text(_) | Piece::Group(_) => {}
        });
        names
    }
}

fn walk<'t>(text: &'t Composed, seen: &mut HashSet<usize>, visit: &mut dyn FnMut(&'t Piece)) {
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
