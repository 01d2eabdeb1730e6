//! The style guide of a locale is written.

use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{readable, resolved};
use crate::file::{File, STYLE};
use crate::plan::Plan;

impl Editor {
    /// Plans the style guide of a locale, its own `STYLE.md`. Lines that stay keep their ends, and the file its byte-order mark.
    /// An empty text removes the file.
    ///
    /// # Errors
    ///
    /// There is no such locale, or the file cannot be read, is not UTF-8, or has merge conflict markers.
    pub fn set_style(&self, locale: &str, text: &str) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let mut plan = Plan::default();
        let Some(file) = own.style.as_deref() else {
            if !text.trim().is_empty() {
                let new = ended(text, "\n").into_bytes();
                plan.put(&own.path.join(STYLE), None, Some(new));
            }
            return Ok(plan);
        };
        let new = match text.trim().is_empty() {
            true => None,
            false => Some(changed(old_text(file)?, text).into_bytes()),
        };
        plan.put(&file.path, Some(file.bytes()), new);
        Ok(plan)
    }
}

/// The text as it is, with its byte-order mark.
fn old_text(file: &File) -> Result<&str, EditError> {
    readable(file)?;
    resolved(file)?;
    str::from_utf8(file.bytes()).map_err(|_| EditError::of_file(file, Fault::NotUtf8))
}

/// A text in the place of another one, which keeps the lines before the first change and behind the last one.
fn changed(old: &str, new: &str) -> String {
    let (mark, old) = match old.strip_prefix(MARK) {
        Some(old) => (MARK, old),
        None => ("", old),
    };
    let end = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let new = ended(new, end);
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let new: Vec<&str> = new.split_inclusive('\n').collect();
    let same = |(old, new): &(&&str, &&str)| line(old) == line(new);
    let before = old.iter().zip(&new).take_while(same).count();
    let (rest, fresh) = (&old[before..], &new[before..]);
    let behind = rest.iter().rev().zip(fresh.iter().rev());
    let behind = behind.take_while(same).count();
    let parts = [
        &old[..before],
        &fresh[..fresh.len() - behind],
        &rest[rest.len() - behind..],
    ];
    format!("{mark}{}", parts.concat().concat())
}

const MARK: &str = "\u{feff}";

/// A text whose lines all have one end, the last one too.
fn ended(text: &str, end: &str) -> String {
    text.lines().flat_map(|line| [line, end]).collect()
}

/// A line without its end.
fn line(line: &str) -> &str {
    line.trim_end_matches(['\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_stay_keep_their_ends() {
        for (old, new, expected) in [
            ("a\r\nb\nc\r\n", "a\nx\nc\n", "a\r\nx\r\nc\r\n"),
            ("a\nb\r\nc\n", "a\nb\nc\nd", "a\nb\r\nc\nd\r\n"),
            ("\u{feff}a\nb", "a\nb", "\u{feff}a\nb"),
            ("a\n\n\nb\n", "a\n\nb\n", "a\n\nb\n"),
            ("a\n\n\n", "a\n\n\n", "a\n\n\n"),
            ("a\n", "b", "b\n"),
            ("a\nb\n", "a\n", "a\n"),
            ("a\na\n", "a\na\na\n", "a\na\na\n"),
            ("a\nb  \n", "a\nb  \n", "a\nb  \n"),
        ] {
            assert_eq!(changed(old, new), expected, "{old:?} {new:?}");
        }
    }
}
