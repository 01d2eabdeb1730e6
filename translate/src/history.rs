//! The versions of a message, by the commits of a repository.

use serde::Serialize;

use crate::entry::key_of;
use crate::file::File;
use crate::folder::Folder;
use crate::git::Git;
use crate::text::{Text, texts_of};

/// A version of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Version {
    /// Who has committed it.
    pub author: String,
    /// When: the day, as `2026-05-17`.
    pub date: String,
    /// The texts; none where the message was taken out.
    pub texts: Vec<Text>,
}

/// How many commits are looked at.
const MOST_COMMITS: usize = 300;

/// How many versions are shown.
const MOST_VERSIONS: usize = 20;

/// The versions that a message of a locale has had, the latest first; none where the folder is in no repository of `git`,
/// or there is no `git`.
pub fn history(folder: &Folder, locale: &str, key: &str) -> Vec<Version> {
    let Some(own) = folder.locale(locale) else {
        return Vec::new();
    };
    let mut files = own.files.iter();
    let has = |file: &File| texts_in(file, key).is_some();
    let Some(file) = files.rfind(|file| has(file)).or(own.files.first()) else {
        return Vec::new();
    };
    let git = Git::of(&folder.path);
    // Where a path leads is asked of git below the folder.
    let Ok(within) = file.path.strip_prefix(&folder.path) else {
        return Vec::new();
    };
    let commits = git.commits(within, MOST_COMMITS);
    let contents = git.contents(within, &commits);
    let texts = contents.into_iter().map(|bytes| {
        let file = File::of(file.path.clone(), locale, bytes.unwrap_or_default());
        texts_in(&file, key).unwrap_or_default()
    });
    let mut versions: Vec<Version> = Vec::new();
    for (commit, texts) in commits.into_iter().zip(texts) {
        let version = Version {
            author: commit.author,
            date: commit.date,
            texts,
        };
        // The oldest of several commits with one text is the one that has made it.
        if versions.len() > MOST_VERSIONS {
            break;
        }
        match versions.last_mut() {
            Some(last) if last.texts == version.texts => *last = version,
            _ => versions.push(version),
        }
    }
    // Before it was there for the first time.
    if versions.last().is_some_and(|own| own.texts.is_empty()) {
        versions.pop();
    }
    versions.truncate(MOST_VERSIONS);
    versions
}

fn texts_in(file: &File, key: &str) -> Option<Vec<Text>> {
    let entries = file.parse().resource().into_iter();
    let mut entries = entries.flat_map(|own| own.entries());
    entries
        .find(|entry| key_of(entry).as_deref() == Some(key))
        .map(texts_of)
}
