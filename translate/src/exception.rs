//! Exceptions: findings that a message's comment says are meant.

use serde::Serialize;

use crate::folder::Folder;
use crate::source::Item;

/// How a line of a comment begins that allows rules to be broken.
pub(crate) const ALLOW: &str = "check: allow ";

/// A rule that a message may break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Exception {
    /// The name of the rule.
    pub rule: String,
    /// Why it may; empty if no one has said.
    pub why: String,
}

/// The exceptions in the comment of a locale's own message; none if it has no such message.
pub fn exceptions(folder: &Folder, locale: &str, key: &str) -> Vec<Exception> {
    let own = folder.locale(locale).into_iter();
    let sources = own
        .flat_map(|own| &own.files)
        .filter_map(|file| file.source());
    let mut found = sources.filter_map(|source| {
        let item = source.items.get(source.position(key)?)?;
        Some(exceptions_of(item))
    });
    found.next_back().unwrap_or_default()
}

fn exceptions_of(item: &Item<'_>) -> Vec<Exception> {
    let lines = item.comment().lines();
    let lines = lines.filter_map(|line| allowed(line.strip_prefix('#')?));
    let exceptions = lines.flat_map(|(rules, why)| {
        let exception = |rule: &str| Exception {
            rule: rule.to_owned(),
            why: why.to_owned(),
        };
        rules.map(exception).collect::<Vec<_>>()
    });
    exceptions.collect()
}

/// The rules that a line of a comment allows to be broken, as in `check: allow RULE, RULE: why`, and why; `None` if it is
/// about something else.
pub(crate) fn allowed(line: &str) -> Option<(impl Iterator<Item = &str>, &str)> {
    let line = line.trim().strip_prefix(ALLOW)?;
    let (rules, why) = line.split_once(':').unwrap_or((line, ""));
    Some((rules.split(',').map(str::trim), why.trim()))
}
