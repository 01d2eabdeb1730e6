//! Ids, each with its number.

use std::sync::Arc;

use rustc_hash::FxHashMap;

/// Ids, numbered in the order in which they come.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ids {
    positions: FxHashMap<Arc<str>, usize>,
    all: Vec<Arc<str>>,
}

impl Ids {
    pub(crate) fn insert(&mut self, id: &str) {
        if !self.positions.contains_key(id) {
            let id: Arc<str> = id.into();
            self.positions.insert(Arc::clone(&id), self.all.len());
            self.all.push(id);
        }
    }

    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    pub(crate) fn id(&self, position: usize) -> Option<&str> {
        self.all.get(position).map(|id| &**id)
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }
}
