//! Planned changes to files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use message_catalog::Escaped;
use similar::{ChangeTag, TextDiff};

use crate::file::File;
use crate::state::State;
use crate::write::{Lasting, WriteError, replace_all};

/// Planned changes, file by file. [`Plan::write`] writes them.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Plan {
    changes: BTreeMap<PathBuf, Change>,
    /// The message that gets another id: the old and the new one.
    pub(crate) renamed: Option<(String, String)>,
    /// The state that a review gives messages, and how many get it.
    pub(crate) reviewed: Option<(State, usize)>,
    /// The messages that had been checked and get another state, by both states.
    pub(crate) replaced: BTreeMap<(State, State), Vec<String>>,
    /// The folder whose files are written first.
    pub(crate) first: Option<PathBuf>,
}

#[derive(Clone, Debug)]
struct Change {
    /// `None` if there is no such file yet.
    old: Option<Vec<u8>>,
    /// `None` if the file is removed. The folders that the plan leads to share what is made of it.
    new: Option<File>,
}

impl Plan {
    pub(crate) fn put(&mut self, path: &Path, old: Option<&[u8]>, new: Option<Vec<u8>>) {
        let new = new.map(|bytes| File::of(path.to_owned(), "", bytes));
        self.change(path, old.map(<[u8]>::to_vec), new);
    }

    fn change(&mut self, path: &Path, old: Option<Vec<u8>>, new: Option<File>) {
        if old.as_deref() != new.as_ref().map(|new| new.bytes()) {
            self.changes.insert(path.to_owned(), Change { old, new });
        }
    }

    /// The state that a review gives messages, and how many did not have it; `None` for other plans.
    pub fn reviewed(&self) -> Option<(State, usize)> {
        self.reviewed
    }

    /// The messages that were back-translated or reviewed and get another state: what they were, what they become, and their
    /// ids, sorted by file.
    pub fn replaced_states(&self) -> impl Iterator<Item = (State, State, &[String])> {
        let replaced = self.replaced.iter();
        replaced.map(|((before, after), ids)| (*before, *after, ids.as_slice()))
    }

    /// Takes down that a message gets another state.
    pub(crate) fn replace_state(&mut self, id: &str, before: State, after: State) {
        if before != State::Draft && before != after {
            let ids = self.replaced.entry((before, after)).or_default();
            ids.push(id.to_owned());
        }
    }

    pub(crate) fn extend(&mut self, other: Plan) {
        self.changes.extend(other.changes);
    }

    /// This plan, followed by one that was made for its result.
    pub fn and(mut self, next: Plan) -> Self {
        for (path, change) in next.changes {
            let old = match self.changes.remove(&path) {
                Some(before) => before.old,
                None => change.old,
            };
            self.change(&path, old, change.new);
        }
        self
    }

    /// The plan that takes this one back once it is written. It refuses to write if one of the files has changed
    /// since then.
    pub fn reversed(&self) -> Plan {
        let mut plan = Plan::default();
        for (path, change) in &self.changes {
            plan.put(path, change.new_bytes(), change.old.clone());
        }
        plan
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The files to write, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.changes.keys().map(PathBuf::as_path)
    }

    /// The files to write, sorted, with their current and new bytes; `None` stands for a file that does not exist.
    pub fn files(&self) -> impl Iterator<Item = (&Path, Option<&[u8]>, Option<&[u8]>)> {
        let changes = self.changes.iter();
        changes.map(|(path, own)| (path.as_path(), own.old.as_deref(), own.new_bytes()))
    }

    /// The files as they will be; `None` of those that are removed.
    pub(crate) fn new_files(&self) -> impl Iterator<Item = (&Path, Option<&File>)> {
        let changes = self.changes.iter();
        changes.map(|(path, change)| (path.as_path(), change.new.as_ref()))
    }

    /// The changes as a unified diff.
    pub fn diff(&self) -> String {
        let mut shown = String::new();
        for (path, change) in &self.changes {
            let (old, new) = change.texts();
            let name = |is_there: bool| match is_there {
                true => Escaped::new(&path.to_string_lossy()).to_string(),
                false => "/dev/null".to_owned(),
            };
            let diff = TextDiff::from_lines(&old, &new);
            let mut diff = diff.unified_diff();
            let diff = diff.header(&name(change.old.is_some()), &name(change.new.is_some()));
            shown += &diff.to_string();
        }
        shown
    }

    /// Whether the plan gives a message another id.
    pub fn is_rename(&self) -> bool {
        self.renamed.is_some()
    }

    /// The files, each followed by the lines of its texts that change, with `-` or `+` before them. Of other files, such as
    /// those with states, only the name.
    pub fn short_diff(&self) -> String {
        let mut shown = String::new();
        for (path, change) in &self.changes {
            shown += &format!("{}\n", Escaped::new(&path.to_string_lossy()));
            if path.extension().is_none_or(|own| own != "ftl") {
                continue;
            }
            let (old, new) = change.texts();
            for line in TextDiff::from_lines(&old, &new).iter_all_changes() {
                if line.tag() != ChangeTag::Equal {
                    shown += &format!("{}{}\n", line.tag(), line.value().trim_end_matches('\n'));
                }
            }
        }
        shown
    }

    /// Writes the files. Readers see the old or the new one, even if this is interrupted.
    /// All are prepared before the first one takes its place, and if one cannot be written, all are
    /// restored. Waits for programs that have one of them open for writing. Returns the files.
    ///
    /// # Errors
    ///
    /// A file cannot be written, or has changed since the plan was made.
    pub fn write(self) -> Result<Vec<PathBuf>, WriteError> {
        let first = self.first;
        let is_first = |path: &Path| first.as_ref().is_some_and(|first| path.starts_with(first));
        let (first, others): (Vec<_>, Vec<_>) = self
            .changes
            .into_iter()
            .partition(|(path, _)| is_first(path));
        let changes = first.into_iter().chain(others);
        let changes = changes.map(|(path, Change { old, new })| {
            let new = new.map(|new| new.into_bytes());
            (path, old, new)
        });
        replace_all(changes, Lasting::Yes)
    }
}

impl Change {
    fn new_bytes(&self) -> Option<&[u8]> {
        self.new.as_ref().map(|new| new.bytes())
    }

    /// Both as texts, as they can be shown.
    fn texts(&self) -> (String, String) {
        let text =
            |bytes: Option<&[u8]>| String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned();
        (text(self.old.as_deref()), text(self.new_bytes()))
    }
}
