//! The variables of a text.

use std::collections::{BTreeSet, HashSet};

use super::composed::{Composed, Piece};

impl Composed {
    /// Returns the names of the variables that the text uses in any of its variants, or in what it
    /// refers to.
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        collect(self, &mut HashSet::new(), &mut names);
        names
    }
}

/// What several references stand for is visited once: there may be more ways to it than could be
/// gone.
fn collect<'t>(text: &'t Composed, seen: &mut HashSet<usize>, names: &mut BTreeSet<&'t str>) {
    if !seen.insert(text.pieces().as_ptr().addr()) {
        return;
    }
    for piece in text.pieces() {
        match piece {
            Piece::Text(_) => {}
            Piece::Variable(variable) => {
                names.insert(variable.name());
            }
            Piece::Group(text) => collect(text, seen, names),
            Piece::Choice(choice) => {
                names.insert(choice.by().name());
                for (_, text) in choice.variants() {
                    collect(text, seen, names);
                }
            }
        }
    }
}
