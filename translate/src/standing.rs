//! How many translations stand where.

use std::collections::BTreeMap;

use gengo_messages::ftl::REFERENCE;

use crate::edit::{hashes, hashes_of, records};
use crate::folder::{Folder, LocaleFolder};
use crate::state::{Standing, State};

/// Where the translated messages of a locale stand; terms are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Standings {
    /// Drafts, those that are read back among them.
    pub draft: usize,
    /// The drafts that somebody else has translated back to English, and found to say the same.
    pub read_back: usize,
    /// Reviewed by a native speaker.
    pub reviewed: usize,
    /// Made of an English text that has changed since.
    pub stale: usize,
}

/// Where the translations of each locale stand, by the locale's folder name. English, of which they
/// are made, is not among them.
pub fn standings(folder: &Folder) -> BTreeMap<String, Standings> {
    let english = hashes_of(folder, REFERENCE);
    let others = folder.locales.iter().filter(|own| own.name != REFERENCE);
    let count = |own: &LocaleFolder| {
        let mut standings = Standings::default();
        for file in &own.files {
            // What cannot be read tells nothing; the check says so.
            let records = records(own.states.get(&file.path)).unwrap_or_default();
            for (id, hash) in hashes(file) {
                let Some(&english) = english.get(&id).filter(|_| !id.starts_with('-')) else {
                    continue;
                };
                let record = records.get(&id);
                let standing = record.map(|record| record.standing(english, || hash));
                match standing.unwrap_or(Standing::As(State::Draft)) {
                    Standing::Stale => standings.stale += 1,
                    Standing::As(State::Draft) => standings.draft += 1,
                    Standing::As(State::ReadBack) => {
                        standings.draft += 1;
                        standings.read_back += 1;
                    }
                    Standing::As(State::Reviewed) => standings.reviewed += 1,
                }
            }
        }
        (own.name.clone(), standings)
    };
    others.map(count).collect()
}
