//! Which rows of a list have changed since a page got it.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

/// The rows of each locale as they were sent last, and when each of them changed. It needs none of the earlier snapshots: a page that has
/// the rows of a revision got them from here, so whatever has changed since then was found to have.
#[derive(Debug, Default)]
pub(crate) struct RowChanges(Mutex<BTreeMap<String, List>>);

/// The list of a locale.
#[derive(Debug)]
struct List {
    /// The revision in which it was looked at last.
    revision: u64,
    /// The revision since which it has had these rows in this order.
    since: u64,
    rows: Vec<Row>,
}

/// A row: hashes of what stays while its list does and of all of it, and the revision in which that was new.
#[derive(Clone, Copy, Debug)]
struct Row {
    place: u64,
    content: u64,
    since: u64,
}

impl RowChanges {
    /// The places of the rows that have changed since a page got the list; `None` if it has to get all of it.
    ///
    /// `rows` are those of `revision`: what each has that stays while its list does, and its content.
    pub(crate) fn since(
        &self,
        known: Option<u64>,
        (locale, revision): (&str, u64),
        rows: impl Iterator<Item = (impl Hash, impl Hash)>,
    ) -> Option<Vec<usize>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let old = all.get(locale);
        // An older snapshot, whose answer took longer: what is kept is newer.
        if old.is_some_and(|old| old.revision > revision) {
            return None;
        }
        let is_seen = old.is_some_and(|old| old.revision == revision);
        if !is_seen {
            let next = List::new(revision, rows).after(old);
            all.insert(locale.to_owned(), next);
        }
        let list = all.get(locale)?;
        let known = known.filter(|known| (list.since..=revision).contains(known))?;
        let rows = list.rows.iter().enumerate();
        let changed = rows.filter(|(_, row)| row.since > known);
        Some(changed.map(|(place, _)| place).collect())
    }
}

impl List {
    fn new(revision: u64, rows: impl Iterator<Item = (impl Hash, impl Hash)>) -> Self {
        let rows = rows.map(|(place, content)| Row {
            place: hash(place),
            content: hash(content),
            since: revision,
        });
        Self {
            revision,
            since: revision,
            rows: rows.collect(),
        }
    }

    /// The same list, with what is known of it from before.
    fn after(mut self, old: Option<&Self>) -> Self {
        let same = |old: &&Self| {
            let places = |list: &Self| list.rows.iter().map(|row| row.place).collect::<Vec<_>>();
            places(old) == places(&self)
        };
        if let Some(old) = old.filter(same) {
            self.since = old.since;
            for (row, old) in self.rows.iter_mut().zip(&old.rows) {
                if row.content == old.content {
                    row.since = old.since;
                }
            }
        }
        self
    }
}

fn hash(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_have_changed_since_are_found_whoever_asks_and_when() {
        let changes = RowChanges::default();
        let ask = |known, revision, rows: &[(&str, &str)]| {
            changes.since(known, ("pl", revision), rows.iter().copied())
        };
        let first = [("a", "1"), ("b", "1"), ("c", "1")];
        assert_eq!(ask(None, 5, &first), None);
        assert_eq!(ask(Some(5), 5, &first), Some(vec![]));
        // Of another server, or of a list that is not known.
        assert_eq!(ask(Some(4), 5, &first), None);
        assert_eq!(ask(Some(6), 5, &first), None);
        let second = [("a", "1"), ("b", "2"), ("c", "1")];
        assert_eq!(ask(Some(5), 7, &second), Some(vec![1]));
        // What was seen in between was asked for in between.
        let third = [("a", "1"), ("b", "1"), ("c", "3")];
        assert_eq!(ask(Some(7), 8, &third), Some(vec![1, 2]));
        assert_eq!(ask(Some(5), 8, &third), Some(vec![1, 2]));
        assert_eq!(ask(Some(8), 9, &third), Some(vec![]));
        // An answer that comes too late.
        assert_eq!(ask(Some(5), 7, &second), None);
        // Another order, and one more.
        let fourth = [("b", "1"), ("a", "1"), ("c", "3")];
        assert_eq!(ask(Some(9), 10, &fourth), None);
        assert_eq!(ask(Some(10), 11, &fourth[..2]), None);
        assert_eq!(ask(Some(11), 12, &fourth[..2]), Some(vec![]));
        assert_eq!(
            changes.since(Some(11), ("de", 12), fourth.iter().copied()),
            None
        );
    }
}
