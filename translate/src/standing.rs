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
    /// Written, and looked at by nobody else. Those that are read back are not among them.
    pub draft: usize,
    /// Drafts that somebody else has translated back to English, and found to say the same.
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
            let records = records(own.states.get(&file.path));
            for (id, hash) in hashes(file) {
                let Some(&english) = english.get(&id).filter(|_| !id.starts_with('-')) else {
                    continue;
                };
                let record = records.get(&id);
                let standing = record.map(|record| record.standing(english, || hash));
                *match standing.unwrap_or(Standing::As(State::Draft)) {
                    Standing::Stale => &mut standings.stale,
                    Standing::As(State::Draft) => &mut standings.draft,
                    Standing::As(State::ReadBack) => &mut standings.read_back,
                    Standing::As(State::Reviewed) => &mut standings.reviewed,
                } += 1;
            }
        }
        (own.name.clone(), standings)
    };
    others.map(count).collect()
}
