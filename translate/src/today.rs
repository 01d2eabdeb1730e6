//! What a locale says today, for states.

use std::collections::BTreeMap;

use crate::entry::{canonical, key_of, without_comment};
use crate::file::File;
use crate::hash::Hash;
use crate::locale_folder::LocaleFolder;
use crate::record::{EnglishText, Order, Record, Records};

/// The messages and terms of a locale: their hashes, and the files that they are in.
pub(crate) struct Today<'f> {
    all: BTreeMap<&'f str, (Hash, &'f File)>,
}

impl<'f> Today<'f> {
    pub(crate) fn of(locale: Option<&'f LocaleFolder>) -> Self {
        let files = locale.into_iter().flat_map(|own| &own.files);
        let all = files.flat_map(|file| {
            let hashes = file.hashes().iter();
            hashes.map(|(id, hash)| (id.as_str(), (*hash, file.as_ref())))
        });
        Self { all: all.collect() }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&(Hash, &'f File)> {
        self.all.get(id)
    }

    pub(crate) fn hash(&self, id: &str) -> Option<Hash> {
        self.all.get(id).map(|(hash, _)| *hash)
    }

    /// Which was saved last: the file that a translation is in, or the English one with the message.
    pub(crate) fn order(&self, translation: &File, id: &str) -> Order {
        let english = self.all.get(id).and_then(|(_, file)| file.modified());
        Order::of(translation.modified(), english)
    }

    /// Adds to records what they name of today's English, where they do not have it yet.
    pub(crate) fn fill_in(&self, records: &mut Records) {
        let is_open = |id: &str, record: &Record<'_>| {
            record.source.is_none() && self.hash(id) == Some(record.english)
        };
        let mut open: BTreeMap<&str, &mut Record<'static>> = BTreeMap::new();
        let mut files: Vec<&File> = Vec::new();
        for (id, record) in records {
            if is_open(id, record) {
                open.insert(id, record);
                let file = self.get(id).map(|(_, file)| *file);
                files.extend(file.filter(|file| !files.iter().any(|own| own.path == file.path)));
            }
        }
        for file in files {
            let entries = file.parse().resource().into_iter();
            for entry in entries.flat_map(|own| own.entries()) {
                let id = key_of(entry).unwrap_or_default();
                let Some(record) = open.get_mut(id.as_str()) else {
                    continue;
                };
                let whole = canonical(without_comment(entry.clone()));
                let text = whole.strip_prefix(&format!("{id} ="));
                record.source = text.map(|text| EnglishText::new(text.trim_start_matches(' ')));
            }
        }
    }
}
