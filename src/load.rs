//! From bytes that anyone may have written to a Fluent resource that is safe to use.
//!
//! `fluent-syntax` parses by recursion, so a few kilobytes of `{` overflow the
//! stack and take the process down. Everything is therefore bounded before it is
//! parsed, entry by entry: what breaks a bound is blanked out, space for
//! character, so that all other entries keep their lines and columns.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Read;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use unic_langid::LanguageIdentifier;

use crate::locale;
use crate::problem::{Problem, Reason};

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 1 << 20;
/// The longest message or term, in bytes.
const MAX_ENTRY_BYTES: usize = 16 << 10;
/// How many `{` and `(` a message or term may open. None can be nested deeper than
/// that, and a pattern with over 100 placeables is not rendered anyway.
const MAX_OPENINGS: usize = 200;

/// How often a text is parsed, at most, to get at what stands behind broken entries.
const MAX_ATTEMPTS: usize = 20;

const LONG_FILE: Reason = Reason::LongFile {
    limit: MAX_FILE_BYTES,
};
const LONG_ENTRY: Reason = Reason::LongEntry {
    limit: MAX_ENTRY_BYTES,
};
const MANY_OPENINGS: Reason = Reason::ManyOpenings {
    limit: MAX_OPENINGS,
};

/// One `.ftl` text of one locale, not parsed yet.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) locale: LanguageIdentifier,
    pub(crate) path: PathBuf,
    pub(crate) bytes: Vec<u8>,
}

/// Reads `<folder>/<locale>/*.ftl`, in the order of the names. What cannot be read
/// goes into `problems`.
pub(crate) fn read_folder(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in list(folder, problems) {
        let name = file_name(&path);
        if path.is_dir() {
            match locale::parse(&name) {
                Ok(locale) => read_locale(&locale::to_unic(&locale), &path, &mut sources, problems),
                Err(_) => problems.push(Problem::new(path, Reason::NoLocale)),
            }
        } else if is_ftl(&path) {
            problems.push(Problem::new(path, Reason::NoLocaleFolder));
        }
    }
    sources
}

fn read_locale(
    locale: &LanguageIdentifier,
    folder: &Path,
    sources: &mut Vec<Source>,
    problems: &mut Vec<Problem>,
) {
    for path in list(folder, problems).into_iter().filter(|p| is_ftl(p)) {
        match read_file(&path) {
            Ok(bytes) => sources.push(Source {
                locale: locale.clone(),
                path,
                bytes,
            }),
            Err(reason) => problems.push(Problem {
                locale: Some(locale.clone()),
                ..Problem::new(path, reason)
            }),
        }
    }
}

/// What a folder holds, sorted, without hidden files: editors keep theirs there.
fn list(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    match fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                match entry {
                    Ok(entry) => paths.push(entry.path()),
                    Err(error) => problems.push(Problem::new(folder, error.into())),
                }
            }
        }
        Err(error) => problems.push(Problem::new(folder, error.into())),
    }
    paths.retain(|path| !file_name(path).starts_with('.'));
    paths.sort();
    paths
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn read_file(path: &Path) -> Result<Vec<u8>, Reason> {
    // Before opening: opening a pipe or a device would wait, or never end.
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(Reason::NotAFile);
    }
    let limit = MAX_FILE_BYTES as u64;
    if metadata.len() > limit {
        return Err(LONG_FILE);
    }
    let mut bytes = Vec::new();
    let file = File::open(path)?;
    file.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Parses a source. Entries that are broken, too long or too deeply nested are not
/// in the resource; each is in `problems`. Where an id occurs twice the last counts.
pub(crate) fn parse(source: Source, problems: &mut Vec<Problem>) -> Option<Arc<FluentResource>> {
    let Source {
        locale,
        path,
        bytes,
    } = source;
    let mut report = |place: Option<(usize, usize)>, id: Option<String>, reason| {
        problems.push(Problem {
            locale: Some(locale.clone()),
            line: place.map(|(line, _)| line),
            column: place.map(|(_, column)| column),
            id,
            ..Problem::new(path.clone(), reason)
        });
    };

    if bytes.len() > MAX_FILE_BYTES {
        report(None, None, LONG_FILE);
        return None;
    }
    let (mut text, undecodable) = decode(bytes);
    let fenced = fence(&text, &undecodable);
    if !fenced.is_empty() {
        let lines = Lines::new(&text);
        let mut fenced_text = text.clone();
        for (entry, reason) in fenced {
            let id = entry_id(&text[entry.clone()]).map(str::to_owned);
            report(Some(lines.place(entry.start)), id, reason);
            blank(&mut fenced_text, entry);
        }
        text = fenced_text;
    }

    let (resource, broken) = parse_around(text);
    for (place, id, reason) in broken {
        report(Some(place), id, reason);
    }
    let text = resource.source();
    let lines = LazyCell::new(|| Lines::new(text));
    let mut seen = HashMap::new();
    for (sigil, name) in resource.entries().filter_map(named) {
        if let Some(earlier) = seen.insert((sigil, name), name) {
            let line = lines.place(offset(text, name)).0;
            let place = lines.place(offset(text, earlier));
            let reason = Reason::Duplicate { line };
            report(Some(place), Some(format!("{sigil}{name}")), reason);
        }
    }
    Some(Arc::new(resource))
}

/// A place, an id if there is one, and what is wrong there.
type Broken = ((usize, usize), Option<String>, Reason);

/// Parses a text, and again where an entry that is not closed took the next ones with it:
/// then that entry is blanked out, so that it costs only itself.
fn parse_around(mut text: String) -> (FluentResource, Vec<Broken>) {
    let mut broken = Vec::new();
    let mut attempt = 0;
    loop {
        attempt += 1;
        let (resource, errors) = match FluentResource::try_new(text) {
            Ok(resource) => return (resource, broken),
            Err(failed) => failed,
        };
        let source = resource.source();
        let lines = Lines::new(source);
        let mut blanks = Vec::new();
        let mut kept = Vec::new();
        for ParserError { pos, slice, kind } in errors {
            let slice = slice.unwrap_or(pos.clone());
            let junk = source.get(slice.clone()).unwrap_or_default();
            let mut starts = entry_starts(junk);
            let first = starts.next();
            let id = first
                .and_then(|first| entry_id(&junk[first..]))
                .map(str::to_owned);
            let reason = Reason::Syntax(sentence(&kind.to_string()));
            let found = (lines.place(pos.start), id, reason);
            match starts.next() {
                Some(second) if attempt < MAX_ATTEMPTS => {
                    blanks.push(slice.start..slice.start + second);
                    broken.push(found);
                }
                _ => kept.push(found),
            }
        }
        if blanks.is_empty() {
            broken.extend(kept);
            broken.sort_by_key(|(place, ..)| *place);
            return (resource, broken);
        }
        let mut next = source.to_owned();
        for entry in blanks {
            blank(&mut next, entry);
        }
        text = next;
    }
}

/// Where the messages and terms of a text begin.
fn entry_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut position = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = position;
        position += line.len();
        entry_id(line).map(|_| start)
    })
}

/// Parses a text that the tests have seen to be free of problems.
pub(crate) fn parse_embedded(text: String) -> Arc<FluentResource> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
    Arc::new(resource)
}

/// An entry's sigil (`-` for a term) and name.
pub(crate) fn named<'a>(entry: &ast::Entry<&'a str>) -> Option<(&'static str, &'a str)> {
    match entry {
        ast::Entry::Message(message) => Some(("", message.id.name)),
        ast::Entry::Term(term) => Some(("-", term.id.name)),
        _ => None,
    }
}

/// Where a slice of `text` begins in it, in bytes: every slice of a syntax tree of
/// `fluent-syntax` is one of the text that was parsed.
pub fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize)
}

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    pub fn new(text: &'a str) -> Self {
        let after = |(at, _)| at + 1;
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(after))
            .collect();
        Self { text, starts }
    }

    /// Line and column, from 1, of a position in bytes; the column in characters.
    pub fn place(&self, position: usize) -> (usize, usize) {
        let mut position = position.min(self.text.len());
        while !self.text.is_char_boundary(position) {
            position -= 1;
        }
        let line = self.starts.partition_point(|&start| start <= position);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        let before = self.text.get(start..position).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

/// The text without a byte-order mark, and the places in it of what was not UTF-8.
fn decode(bytes: Vec<u8>) -> (String, Vec<usize>) {
    let (mut text, mut undecodable) = match String::from_utf8(bytes) {
        Ok(text) => (text, Vec::new()),
        Err(error) => {
            let mut text = String::new();
            let mut undecodable = Vec::new();
            for chunk in error.as_bytes().utf8_chunks() {
                text.push_str(chunk.valid());
                if !chunk.invalid().is_empty() {
                    undecodable.push(text.len());
                    text.push(char::REPLACEMENT_CHARACTER);
                }
            }
            (text, undecodable)
        }
    };
    const MARK: char = '\u{feff}';
    if text.starts_with(MARK) {
        text.drain(..MARK.len_utf8());
        for at in &mut undecodable {
            *at -= MARK.len_utf8();
        }
    }
    (text, undecodable)
}

/// The entries that must not reach the parser, in order.
///
/// An entry reaches from a line that begins `id =` to the next such line or to a
/// comment at the margin. Whatever the parser is in the middle of, at such a line
/// it is at its top level or fails and recovers there, so it never nests deeper
/// than the openings that one entry holds.
fn fence(text: &str, undecodable: &[usize]) -> Vec<(Range<usize>, Reason)> {
    let mut fenced = Vec::new();
    let mut undecodable = undecodable.iter().copied().peekable();
    let mut close = |entry: Range<usize>, openings: usize, comment: bool| {
        let mut broken = false;
        while undecodable.next_if(|&at| at < entry.end).is_some() {
            broken = true;
        }
        if broken {
            fenced.push((entry, Reason::NotUtf8));
        } else if comment {
            // Comments are skipped line by line, whatever they hold.
        } else if openings > MAX_OPENINGS {
            fenced.push((entry, MANY_OPENINGS));
        } else if entry.len() > MAX_ENTRY_BYTES {
            fenced.push((entry, LONG_ENTRY));
        }
    };

    let (mut start, mut position, mut openings, mut comment) = (0, 0, 0, false);
    for line in text.split_inclusive('\n') {
        let is_comment = line.starts_with('#');
        if is_comment || comment || entry_id(line).is_some() {
            close(start..position, openings, comment);
            (start, openings, comment) = (position, 0, is_comment);
        }
        openings += line
            .bytes()
            .filter(|byte| matches!(byte, b'{' | b'('))
            .count();
        position += line.len();
    }
    close(start..position, openings, comment);
    fenced
}

/// The id, with the `-` of a term, of the message or term that begins at the start of `line`.
pub fn entry_id(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
        .unwrap_or(name.len());
    name[end..]
        .trim_start_matches(' ')
        .starts_with('=')
        .then(|| &line[..end + line.len() - name.len()])
}

fn blank(text: &mut String, range: Range<usize>) {
    let blanks: String = text[range.clone()]
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(range, &blanks);
}

/// A parser's message as the end of a sentence.
fn sentence(message: &str) -> String {
    let mut chars = message.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}
