//! Inserts new entries in the order of English.

use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::edit::missing::missing;
use crate::file::File;
use crate::locale_folder::LocaleFolder;
use crate::source::{Item, Kind, Source};

/// The files of English, and where each message is in them.
pub(crate) struct Order<'e> {
    files: Vec<(&'e Path, Source<'e>)>,
    places: HashMap<&'e str, (usize, usize)>,
}

impl<'e> Order<'e> {
    pub(crate) fn of(english: Option<&'e LocaleFolder>) -> Self {
        let mut order = Self {
            files: Vec::new(),
            places: HashMap::new(),
        };
        let Some(english) = english else {
            return order;
        };
        for file in &english.files {
            let Some(source) = file.source() else {
                continue;
            };
            let number = order.files.len();
            let mut own: HashMap<&str, (usize, usize)> = HashMap::new();
            for (index, key) in source.entries() {
                own.insert(key, (number, index));
            }
            for (key, place) in own {
                order.places.entry(key).or_insert(place);
            }
            order.files.push((english.within(file), source));
        }
        order
    }

    /// The rank of a message in the order of English. Messages that English does not have come last.
    pub(crate) fn rank(&self, key: &str) -> (usize, usize) {
        let last = (usize::MAX, usize::MAX);
        self.places.get(key).copied().unwrap_or(last)
    }

    /// The file of a locale that a message belongs into.
    pub(crate) fn path(&self, own: &LocaleFolder, key: &str) -> PathBuf {
        let home = self.places.get(key).map(|(file, _)| self.files[*file].0);
        let first = || own.files.first().map(|file| own.within(file));
        own.path
            .join(home.or_else(first).unwrap_or("errors.ftl".as_ref()))
    }
}

/// A file of the locale that gets new entries.
pub(crate) struct Target<'s, 'a> {
    source: &'s Source<'a>,
    /// Entries, and the comments that stand for missing ones.
    items: HashMap<&'a str, usize>,
    groups: HashMap<&'a str, usize>,
    is_filled: bool,
}

impl<'s, 'a> Target<'s, 'a> {
    pub(crate) fn new(source: &'s Source<'a>) -> Self {
        let mut target = Self {
            source,
            items: HashMap::new(),
            groups: HashMap::new(),
            is_filled: false,
        };
        for (index, item) in source.items.iter().enumerate() {
            match item.kind {
                Kind::Entry => target.items.extend(item.key.map(|key| (key, index))),
                Kind::Comment(2) => {
                    target.groups.insert(item.text.trim_end(), index);
                }
                _ => target.items.extend(missing(item).map(|key| (key, index))),
            }
        }
        target
    }

    /// The edit that puts an entry into its place. Entries come in the order of English.
    pub(crate) fn insert(
        &mut self,
        order: &Order<'_>,
        key: &str,
        entry: &str,
    ) -> (Range<usize>, String) {
        let source = self.source;
        let newline = source.newline();
        let entry = entry.replace('\n', newline);
        // In the place of the comment that stands for it, if there is one.
        let held = self.items.get(key).map(|index| &source.items[*index]);
        if let Some(held) = held {
            return (held.start..held.end(), entry);
        }
        let home = order.places.get(key);
        let home = home.map(|(file, index)| (&order.files[*file].1, *index));
        let (before, after, gap) = match home {
            Some((english, index)) => self.neighbours(english, index),
            None => (None, None, String::new()),
        };
        match (before, after) {
            (Some(before), _) => {
                let end = source.items[before].end();
                let gap = match source.items[before].kind {
                    Kind::Entry => gap,
                    _ => format!("{newline}{newline}"),
                };
                (end..end, format!("{gap}{entry}"))
            }
            (None, Some(after)) => {
                let start = source.items[after].start;
                (start..start, format!("{entry}{gap}"))
            }
            (None, None) => match source.items.last() {
                Some(last) => (last.end()..last.end(), format!("{newline}{newline}{entry}")),
                None => {
                    let gap = if self.is_filled { newline } else { "" };
                    self.is_filled = true;
                    (0..0, format!("{gap}{entry}{newline}"))
                }
            },
        }
    }

    /// The nearest neighbours that are in both files: messages, what stands for them, groups. And what
    /// parts the entry from the next one.
    fn neighbours(
        &self,
        english: &Source<'_>,
        index: usize,
    ) -> (Option<usize>, Option<usize>, String) {
        let own = |item: &Item<'_>| match item.kind {
            Kind::Entry => item.key.and_then(|key| self.items.get(key).copied()),
            Kind::Comment(2) => self.groups.get(item.text.trim_end()).copied(),
            _ => None,
        };
        let gap = match english.items.get(index + 1) {
            Some(next) if next.kind == Kind::Entry => english.gap_after(index),
            _ => "\n\n",
        };
        let newline = self.source.newline();
        (
            english.items[..index].iter().rev().find_map(own),
            english.items[index + 1..].iter().find_map(own),
            gap.trim_matches('\r')
                .replace("\r\n", "\n")
                .replace('\n', newline),
        )
    }
}

/// A file of a locale, or a new one.
pub(crate) fn file_at<'f>(own: &'f LocaleFolder, path: &Path) -> Option<&'f File> {
    let mut files = own.files.iter();
    files.find(|file| file.path == path).map(|file| &**file)
}
