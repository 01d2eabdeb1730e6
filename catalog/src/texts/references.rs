//! References that were looked up before.

use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::Arc;

use super::compile::{Lookup, Target};
use super::function::Function;
use super::grammar::Grammar;

/// A lookup that looks each reference up once: many texts refer to the same one, whose syntax may have to be
/// parsed for it.
pub(crate) struct References<'a, L> {
    lookup: L,
    known: RefCell<FxHashMap<Reference, Option<Option<Target<'a>>>>>,
}

/// An id with its sigil, and an attribute.
type Reference = (String, Option<String>);

impl<'a, L: Lookup<'a>> References<'a, L> {
    pub(crate) fn new(lookup: L) -> Self {
        Self {
            lookup,
            known: RefCell::default(),
        }
    }
}

impl<'a, L: Lookup<'a>> Lookup<'a> for References<'a, L> {
    fn target(&self, id: &str, attribute: Option<&str>) -> Option<Option<Target<'a>>> {
        let reference = (id.to_owned(), attribute.map(str::to_owned));
        let mut known = self.known.borrow_mut();
        let target = known.entry(reference);
        let target = target.or_insert_with(|| self.lookup.target(id, attribute));
        target.clone()
    }

    fn grammar(&self) -> &Grammar {
        self.lookup.grammar()
    }

    fn function(&self, name: &str) -> Option<&Arc<Function>> {
        self.lookup.function(name)
    }

    fn isolates(&self) -> bool {
        self.lookup.isolates()
    }
}
