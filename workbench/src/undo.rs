//! What can be undone.

use std::collections::VecDeque;

use gengo_messages_translate::{Moment, Plan, Text};

/// Edits that were written, the latest last.
#[derive(Debug)]
pub(crate) struct Undos {
    all: VecDeque<(u64, Undo)>,
    last: u64,
}

/// An edit of a locale.
#[derive(Clone, Debug)]
pub(crate) struct Undo {
    pub(crate) locale: String,
    pub(crate) way: Way,
}

/// How an edit is undone.
#[derive(Clone, Debug)]
pub(crate) enum Way {
    /// Restores messages, even if other messages have changed since.
    Messages(Vec<UndoneMessage>),
    /// Restores whole files, if they have not changed since.
    Files(Plan),
}

/// A message before and after an edit.
#[derive(Clone, Debug)]
pub(crate) struct UndoneMessage {
    pub(crate) key: String,
    pub(crate) before: Moment,
    pub(crate) after: Vec<Text>,
}

/// How many edits are kept.
const MOST: usize = 1_000;

impl Undos {
    /// Numbers its edits from here on, so that those of an earlier server are not taken for them.
    pub(crate) fn after(last: u64) -> Self {
        Self {
            all: VecDeque::new(),
            last,
        }
    }

    /// Keeps an edit; returns the number that it is undone by.
    pub(crate) fn keep(&mut self, undo: Undo) -> u64 {
        self.last += 1;
        self.all.push_back((self.last, undo));
        if self.all.len() > MOST {
            self.all.pop_front();
        }
        self.last
    }

    pub(crate) fn get(&self, number: u64) -> Option<Undo> {
        let mut all = self.all.iter();
        all.find(|(own, _)| *own == number)
            .map(|(_, undo)| undo.clone())
    }

    pub(crate) fn forget(&mut self, number: u64) {
        self.all.retain(|(own, _)| *own != number);
    }
}
