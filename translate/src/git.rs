//! The Git repository that contains a folder, as `git` reports it.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// A commit that has changed a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Commit {
    pub(crate) id: String,
    pub(crate) author: String,
    /// The day, as `2026-05-17`.
    pub(crate) date: String,
}

/// A folder, to ask `git` about.
#[derive(Debug)]
pub(crate) struct Git {
    folder: PathBuf,
}

impl Git {
    pub(crate) fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// The commits that have changed a file, the latest first; none where there is no repository.
    pub(crate) fn commits(&self, path: &Path, most: usize) -> Vec<Commit> {
        let most = format!("-n{most}");
        let format = "--format=%H%x00%an%x00%as";
        let arguments = ["log", &most, format, "--"].map(OsStr::new);
        let arguments = arguments.into_iter().chain([path.as_os_str()]);
        let log = self.ask(arguments).unwrap_or_default();
        let log = String::from_utf8_lossy(&log).into_owned();
        let commits = log.lines().filter_map(|line| {
            let mut parts = line.split('\0').map(str::to_owned);
            let (id, author, date) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Commit { id, author, date })
        });
        commits.collect()
    }

    /// The name that commits get here; none where there is no repository.
    pub(crate) fn user_name(&self) -> Option<String> {
        let is_within = self.ask(["rev-parse", "--is-inside-work-tree"].map(OsStr::new))?;
        if is_within.trim_ascii() != b"true" {
            return None;
        }
        let name = self.ask(["config", "--get", "user.name"].map(OsStr::new))?;
        let name = String::from_utf8_lossy(&name).trim().to_owned();
        Some(name).filter(|name| !name.is_empty())
    }

    /// What a file held in each of some commits; `None` where it was not there.
    pub(crate) fn contents(&self, path: &Path, commits: &[Commit]) -> Vec<Option<Vec<u8>>> {
        let within = path.strip_prefix(&self.folder).unwrap_or(path);
        let within = within.to_string_lossy().replace('\\', "/");
        let names = commits.iter().map(|own| format!("{}:./{within}\n", own.id));
        let names: String = names.collect();
        let answer = self.batch(names).unwrap_or_default();
        let mut rest = answer.as_slice();
        commits.iter().map(|_| object(&mut rest)).collect()
    }

    fn batch(&self, names: String) -> Option<Vec<u8>> {
        let mut child = self
            .command()
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let mut asks = child.stdin.take()?;
        // Both sides of a pipe that is full wait for each other.
        let asking = thread::spawn(move || asks.write_all(names.as_bytes()));
        let output = child.wait_with_output().ok()?;
        let _ = asking.join();
        Some(output.stdout)
    }

    fn ask<'s>(&self, arguments: impl IntoIterator<Item = &'s OsStr>) -> Option<Vec<u8>> {
        let output = self.command().args(arguments).output().ok()?;
        output.status.success().then_some(output.stdout)
    }

    fn command(&self) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder);
        command.stdin(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// The next object of an answer of `git cat-file --batch`: `<id> blob <size>`, its bytes, and the end of the line.
fn object(rest: &mut &[u8]) -> Option<Vec<u8>> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (head, behind) = rest.split_at(end);
    *rest = &behind[1..];
    let head = String::from_utf8_lossy(head).into_owned();
    let mut words = head.rsplit(' ');
    let size = words.next()?.parse::<usize>().ok()?;
    if words.next() != Some("blob") || size > rest.len() {
        return None;
    }
    let (bytes, behind) = rest.split_at(size);
    *rest = behind.get(1..).unwrap_or_default();
    Some(bytes.to_vec())
}
