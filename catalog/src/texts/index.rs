//! The places of the entries of a layer, by id.

use std::hash::{BuildHasher, RandomState};

use rustc_hash::FxHashMap;

/// Where in a layer an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) file: u32,
    /// Where it begins in the text of the file, in bytes.
    pub(crate) start: u32,
}

/// The places of entries. Ids are not kept: they stand in the files.
#[derive(Debug, Default)]
pub(crate) struct Index {
    hasher: RandomState,
    /// By the hash of an id: the last entry with that hash.
    last: FxHashMap<u32, u32>,
    /// Each entry, and the one before it whose id has the same hash.
    entries: Box<[(Place, Option<Before>)]>,
}

/// The position of an entry, plus one.
type Before = std::num::NonZeroU32;

impl Index {
    /// Of entries with their ids, from the lowest file to the topmost.
    pub(crate) fn new<'i>(entries: impl Iterator<Item = (&'i str, Place)>) -> Self {
        let mut index = Self::default();
        let mut all = Vec::new();
        for (position, (id, place)) in (0..u32::MAX).zip(entries) {
            let before = index.last.insert(index.hash(id), position);
            all.push((place, before.and_then(|before| Before::new(before + 1))));
        }
        index.last.shrink_to_fit();
        index.entries = all.into();
        index
    }

    /// The places of entries that may have an id, the topmost first. Others have the same hash.
    pub(crate) fn places(&self, id: &str) -> impl Iterator<Item = Place> {
        let mut next = self.last.get(&self.hash(id)).copied();
        std::iter::from_fn(move || {
            let (place, before) = self.entries.get(next? as usize)?;
            next = before.map(|before| before.get() - 1);
            Some(*place)
        })
    }

    /// The places of all entries.
    pub(crate) fn all(&self) -> impl Iterator<Item = Place> {
        self.entries.iter().map(|(place, _)| *place)
    }

    #[expect(clippy::cast_possible_truncation, reason = "half of the hash will do")]
    fn hash(&self, id: &str) -> u32 {
        self.hasher.hash_one(id) as u32
    }
}
