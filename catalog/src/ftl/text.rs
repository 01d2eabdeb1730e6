//! Turns untrusted bytes into a Fluent resource that is safe to use.
//!
//! The one gate in front of `fluent-syntax`. It parses by recursion, so a few kilobytes of `{`
//! overflow the stack and take the process down, and it slices an unfinished escape in the middle
//! of a character. Everything is therefore bounded before it is parsed, entry by entry: what
//! breaks a bound is blanked out, space for character, so that all other entries keep their lines
//! and columns.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::HashMap;
use std::iter::Peekable;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};
use memchr::{memchr, memchr_iter};
use unic_langid::LanguageIdentifier;

use super::entry::{entry_id, entry_starts, named};
use super::folder::{LONG_FILE, MAX_FILE_BYTES};
use super::lines::{Lines, offset};
use super::syntax::{SyntaxCause, invalid_escape, syntax_cause};
use crate::problem::{Problem, Reason};
use crate::sort::sort_by_number;

/// The longest message or term, in bytes.
const MAX_ENTRY_BYTES: usize = 16 << 10;
/// How many `{` and `(` a message or term may open. None can be nested deeper than
/// that, and a pattern with over 100 placeables is not rendered anyway.
const MAX_OPENINGS: usize = 200;

/// How often a text is parsed, at most, to get at what stands behind broken entries.
const MAX_ATTEMPTS: usize = 20;

/// A byte-order mark.
const MARK: &str = "\u{feff}";

const LONG_ENTRY: Reason = Reason::LongEntry {
    limit: MAX_ENTRY_BYTES,
};
const MANY_OPENINGS: Reason = Reason::ManyOpenings {
    limit: MAX_OPENINGS,
};

/// A text that is safe to give to `fluent-syntax`, wherever it comes from.
///
/// Entries that must not reach the parser (too long, nested too deeply, not UTF-8, with line ends
/// that are none, or not closed, so that they would take the next ones with them) are blanked out; all others keep
/// their lines and columns. What is otherwise not valid Fluent parses as junk.
///
/// Cloning is cheap: clones share the text and its parse.
///
/// ```
/// use message_catalog::ftl::SafeText;
///
/// let bytes = b"error-1 = {\nerror-2 = two\n".to_vec();
/// let text = SafeText::read(&"en".parse()?, "own.ftl", bytes);
/// assert_eq!(text.text().trim_start(), "error-2 = two\n");
/// assert_eq!(text.problems()[0].id(), Some("error-1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct SafeText {
    resource: Option<Arc<FluentResource>>,
    problems: Arc<[Problem]>,
}

impl SafeText {
    /// Reads the bytes of a file. A byte-order mark is left out. `locale` and `path` are
    /// named in the problems. Where an id occurs twice, the last one counts.
    pub fn read(
        locale: &LanguageIdentifier,
        path: impl Into<PathBuf>,
        bytes: impl AsRef<[u8]>,
    ) -> Self {
        let bytes = bytes.as_ref();
        Self::new(locale, path.into(), bytes.len(), || decode(bytes))
    }

    /// As [`read`](Self::read), for bytes that are known to be UTF-8.
    pub fn of(locale: &LanguageIdentifier, path: impl Into<PathBuf>, text: &str) -> Self {
        let without_mark = text.strip_prefix(MARK).unwrap_or(text);
        Self::new(locale, path.into(), text.len(), || {
            (without_mark.into(), Vec::new())
        })
    }

    fn new<'t>(
        locale: &LanguageIdentifier,
        path: PathBuf,
        length: usize,
        decode: impl FnOnce() -> (Cow<'t, str>, Vec<usize>),
    ) -> Self {
        let mut reading = Reading {
            locale: locale.clone(),
            path,
            problems: Vec::new(),
        };
        let resource = if length > MAX_FILE_BYTES {
            reading.report(None, None, LONG_FILE);
            None
        } else {
            let (text, undecodable) = decode();
            Some(Arc::new(reading.parse(text, &undecodable)))
        };
        Self {
            resource,
            problems: reading.problems.into(),
        }
    }

    /// The text, with blanks in place of what is not safe.
    pub fn text(&self) -> &str {
        self.resource
            .as_ref()
            .map_or("", |resource| resource.source())
    }

    /// What was parsed: slices of [`text`](Self::text). `None` of a file that is too large.
    pub fn resource(&self) -> Option<&Arc<FluentResource>> {
        self.resource.as_ref()
    }

    /// What was blanked out or is not valid Fluent, and what is defined twice.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// What is being read, and what was found.
struct Reading {
    locale: LanguageIdentifier,
    path: PathBuf,
    problems: Vec<Problem>,
}

impl Reading {
    fn report(&mut self, place: Option<(usize, usize)>, id: Option<String>, reason: Reason) {
        self.problems.push(Problem {
            locale: Some(self.locale.clone()),
            line: place.map(|(line, _)| line),
            column: place.map(|(_, column)| column),
            id,
            ..Problem::new(self.path.clone(), reason)
        });
    }

    fn parse(&mut self, mut text: Cow<'_, str>, undecodable: &[usize]) -> FluentResource {
        let fenced = fence(&text, undecodable);
        if !fenced.is_empty() {
            let lines = Lines::new(&text);
            let mut fenced_text = text.to_string();
            for (entry, reason) in fenced {
                let id = text.get(entry.clone()).and_then(entry_id);
                let place = lines.place(entry.start);
                self.report(Some(place), id.map(str::to_owned), reason);
                blank(&mut fenced_text, entry);
            }
            text = fenced_text.into();
        }

        let (resource, broken) = parse_around(text);
        for (place, id, reason) in broken {
            self.report(Some(place), id, reason);
        }
        self.report_duplicates(&resource);
        resource
    }

    fn report_duplicates(&mut self, resource: &FluentResource) {
        let text = resource.source();
        let lines = LazyCell::new(|| Lines::new(text));
        let mut seen = HashMap::with_capacity(resource.entries().count());
        for (sigil, name) in resource.entries().filter_map(named) {
            if let Some(earlier) = seen.insert((sigil, name), name) {
                let line = lines.place(offset(text, name)).0;
                let place = lines.place(offset(text, earlier));
                let reason = Reason::Duplicate { line };
                self.report(Some(place), Some(format!("{sigil}{name}")), reason);
            }
        }
    }
}

/// A place, an id if there is one, and what is wrong there.
type Broken = ((usize, usize), Option<String>, Reason);

/// Parses a text, and again where an entry that is not closed took the next ones with it:
/// then that entry is blanked out, so that it costs only itself.
fn parse_around(mut text: Cow<'_, str>) -> (FluentResource, Vec<Broken>) {
    let mut broken = Vec::new();
    let mut attempt = 0;
    let mut unblanked: Option<String> = None;
    loop {
        attempt += 1;
        let (resource, errors) = match parse_guarded(&text, &mut broken) {
            Ok(resource) => return (resource, broken),
            Err(failed) => failed,
        };
        let source = resource.source();
        let lines = Lines::new(source);
        // The lines above an entry show what it is, also if they are blanked out by now.
        let whole = unblanked.get_or_insert_with(|| source.to_owned()).as_str();
        let mut blanks = Vec::new();
        let mut kept = Vec::new();
        for ParserError { pos, slice, kind } in errors {
            let slice = slice.unwrap_or(pos.clone());
            let junk = source.get(slice.clone()).unwrap_or_default();
            // What was blanked out at the end of a file without a last line end.
            if junk.trim().is_empty() {
                continue;
            }
            let mut starts = entry_starts(junk);
            let first = starts.next();
            let id = first
                .and_then(|first| entry_id(junk.get(first..)?))
                .map(str::to_owned);
            let cause = syntax_cause(whole, pos.start, id.as_deref());
            let cause = cause.unwrap_or_else(|| unexplained(sentence(&kind.to_string())));
            let place = lines.place(cause.position().unwrap_or(pos.start));
            let found = (place, id, Reason::Syntax(cause));
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
            sort_by_number(&mut broken, |((line, column), ..)| {
                (*line as u64) << 32 | *column as u64
            });
            return (resource, broken);
        }
        let mut next = source.to_owned();
        for entry in blanks {
            blank(&mut next, entry);
        }
        text = next.into();
    }
}

/// Parses a text. Should the parser panic all the same, that costs the entries on which it does.
fn parse_guarded(
    text: &str,
    broken: &mut Vec<Broken>,
) -> Result<FluentResource, (FluentResource, Vec<ParserError>)> {
    let parse = |text: String| catch_unwind(AssertUnwindSafe(|| FluentResource::try_new(text)));
    if let Ok(parsed) = parse(text.to_owned()) {
        return parsed;
    }
    let lines = Lines::new(text);
    let mut kept = text.to_owned();
    let starts: Vec<usize> = entry_starts(text).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    for (start, end) in starts.iter().copied().zip(ends) {
        let entry = text.get(start..end).unwrap_or_default();
        if parse(entry.to_owned()).is_err() {
            let id = entry_id(entry).map(str::to_owned);
            let cause = unexplained("the parser cannot read it");
            broken.push((lines.place(start), id, Reason::Syntax(cause)));
            blank(&mut kept, start..end);
        }
    }
    // What stands before the first entry is all that is left to blame.
    parse(kept).unwrap_or_else(|_| FluentResource::try_new(String::new()))
}

/// The text without a byte-order mark, and the places in it of what was not UTF-8.
fn decode(bytes: &[u8]) -> (Cow<'_, str>, Vec<usize>) {
    let bytes = bytes.strip_prefix(MARK.as_bytes()).unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.into(), Vec::new());
    }
    let mut text = String::new();
    let mut undecodable = Vec::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            undecodable.push(text.len());
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    (text.into(), undecodable)
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
    let mut returns = lone_returns(text).peekable();
    let has_escapes = memchr(b'\\', text.as_bytes()).is_some();
    let mut close = |entry: Range<usize>, comment: bool| {
        let of_entry = text.get(entry.clone()).unwrap_or_default();
        let broken = any_before(&mut undecodable, entry.end);
        let returned = any_before(&mut returns, entry.end);
        if broken {
            fenced.push((entry, Reason::NotUtf8));
        } else if returned {
            fenced.push((entry, Reason::Syntax(lone_return())));
        } else if comment {
            // Comments are skipped line by line, whatever they hold.
        } else if entry.len() > MAX_OPENINGS && openings(of_entry) > MAX_OPENINGS {
            fenced.push((entry, MANY_OPENINGS));
        } else if entry.len() > MAX_ENTRY_BYTES {
            fenced.push((entry, LONG_ENTRY));
        } else if has_escapes && has_split_escape(of_entry) {
            fenced.push((entry, Reason::Syntax(invalid_escape())));
        }
    };

    let (mut start, mut position, mut comment) = (0, 0, false);
    for line in lines(text) {
        let is_comment = line.starts_with('#');
        if is_comment || comment || entry_id(line).is_some() {
            close(start..position, comment);
            (start, comment) = (position, is_comment);
        }
        position += line.len();
    }
    close(start..position, comment);
    fenced
}

/// The lines of a text, each with its end. Most are short, and to look for one byte is fast.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |at| at + 1);
        let (line, after) = rest.split_at_checked(end)?;
        rest = after;
        (!line.is_empty()).then_some(line)
    })
}

/// How many `{` and `(` an entry opens.
fn openings(entry: &str) -> usize {
    // The count of a chunk fits in a byte, so that the compiler counts many bytes at once.
    let chunks = entry.as_bytes().chunks(usize::from(u8::MAX));
    let count = |chunk: &[u8]| -> u8 {
        let opens = chunk
            .iter()
            .map(|byte| u8::from(matches!(byte, b'{' | b'(')));
        opens.sum()
    };
    chunks.map(|chunk| usize::from(count(chunk))).sum()
}

/// Whether positions lie before `end`; they are passed.
fn any_before(positions: &mut Peekable<impl Iterator<Item = usize>>, end: usize) -> bool {
    let mut any = false;
    while positions.next_if(|&at| at < end).is_some() {
        any = true;
    }
    any
}

/// A carriage return without a line feed.
fn lone_return() -> SyntaxCause {
    SyntaxCause::new(
        "a carriage return (U+000D) ends a line only before a line feed",
        "save the file with LF or CRLF line endings",
    )
}

/// What no cause is known of.
fn unexplained(message: impl Into<String>) -> SyntaxCause {
    SyntaxCause::new(message, "correct the syntax")
}

/// The places of carriage returns that no line feed follows. Fluent takes them for characters like
/// any other: a file whose lines end in them is one message, or one comment.
fn lone_returns(text: &str) -> impl Iterator<Item = usize> {
    let is_lone = |at: &usize| text.as_bytes().get(at + 1) != Some(&b'\n');
    memchr_iter(b'\r', text.as_bytes()).filter(is_lone)
}

/// Whether an entry holds an escape that a character of several bytes breaks off, as in
/// `{ "\uä" }`: there `fluent-syntax` slices in the middle of that character, and panics.
///
/// Only in a string literal is `\u` an escape. Only the parser knows where one is: it parses
/// the same entry with other characters in those places, on which it does not panic.
fn has_split_escape(entry: &str) -> bool {
    let mut patched = String::new();
    let mut splits = Vec::new();
    let mut rest = entry;
    while let Some(at) = rest.find("\\u").into_iter().chain(rest.find("\\U")).min() {
        let (before, escape) = rest.split_at(at);
        let length = if escape.starts_with("\\u") { 4 } else { 6 };
        let digits = escape.bytes().skip(2).take(length);
        let digits = digits.take_while(u8::is_ascii_hexdigit).count();
        let (valid, after) = escape.split_at(2 + digits);
        patched.push_str(before);
        patched.push_str(valid);
        rest = after;
        if digits < length
            && let Some(next) = after.chars().next().filter(|next| !next.is_ascii())
        {
            splits.push(patched.len());
            patched.extend(std::iter::repeat_n('?', next.len_utf8()));
            rest = after.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    if splits.is_empty() {
        return false;
    }
    patched.push_str(rest);
    let is_in = |start: usize, text: String| {
        let errors = FluentResource::try_new(text).err();
        errors.is_some_and(|(_, errors)| {
            errors.iter().any(|error| {
                let is_escape = matches!(error.kind, ErrorKind::InvalidUnicodeEscapeSequence(_));
                is_escape && splits.contains(&(start + error.pos.start))
            })
        })
    };
    // The parser reports what is wrong in a message, but not in an attribute: each is read as a message.
    let starts: Vec<usize> = attribute_texts(&patched).collect();
    let ends = starts.iter().skip(1).copied().chain([patched.len()]);
    let mut attributes = starts.iter().copied().zip(ends);
    let is_in_attribute = attributes.any(|(start, end)| {
        let text = patched.get(start..end).unwrap_or_default();
        is_in(start - 1, format!("a{text}"))
    });
    is_in_attribute || is_in(0, patched)
}

/// Where the texts of an entry's attributes begin: the offset of each `=`.
fn attribute_texts(entry: &str) -> impl Iterator<Item = usize> {
    lines(entry).filter_map(|line| {
        let attribute = line.trim_start_matches(' ').strip_prefix('.')?;
        let name = entry_id(attribute)?;
        let equals = attribute.get(name.len()..)?.trim_start_matches(' ');
        Some(offset(entry, equals))
    })
}

/// Replaces what is there by spaces. A comment stays one, because it ends the message above it.
fn blank(text: &mut String, range: Range<usize>) {
    let entry = text.get(range.clone()).unwrap_or_default();
    let rest = entry.trim_start_matches('#');
    let kept = entry.len() - rest.len();
    let blanks = rest
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' });
    let blanks: String = blanks.collect();
    text.replace_range(range.start + kept..range.end, &blanks);
}

/// A parser's message as the end of a sentence.
fn sentence(message: &str) -> String {
    let mut chars = message.chars();
    match chars.next() {
        Some(first) => std::iter::once(first.to_ascii_lowercase())
            .chain(chars)
            .collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::parts;
    use super::*;

    /// Texts with an escape in a string literal, of every kind that holds one.
    const TEXTS: [&str; 11] = [
        "a = { \"@\" }",
        "a =\n    { \"@\" }",
        "a = x { $n } { \"@",
        "a = { $n ->\n    [one] { \"@\" }\n   *[other] x\n}",
        "a = { -t(b: \"@\") }",
        "a = x\n    .user = { \"@\" }",
        "a =\n.user={\"@",
        "a =\n    .one = x\n    .user = { NUMBER($n, b: \"@\") }",
        "a = x\n    .user = { \"@\" }\n    .more = x",
        "a = x\n    .one = { bad\n    .user = { \"@\" }",
        "-a = x\n    .user   = { \"@\" }",
    ];

    #[test]
    fn the_parser_does_not_panic_on_what_is_not_fenced() {
        for text in TEXTS {
            for escape in ["\\u", "\\u12", "\\u123", "\\U", "\\U0001F"] {
                for next in ["ä", "日", "😀", "\u{feff}"] {
                    let mut text = text.replace('@', &format!("{escape}{next}"));
                    let fenced = fence(&text, &[]);
                    // The parser stops at the error before it.
                    let is_reached = !text.contains("{ bad");
                    assert!(!is_reached || fenced.len() == 1, "{text}");
                    for (entry, _) in fenced {
                        blank(&mut text, entry);
                    }
                    let parsed = catch_unwind(|| FluentResource::try_new(text.clone()).is_ok());
                    assert!(parsed.is_ok(), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_broken_comment_ends_the_message_above_it() -> Result<(), Box<dyn std::error::Error>> {
        let locale = "en".parse()?;
        for comment in [
            &b"# one\rtwo"[..],
            b"## one\rtwo",
            b"### one\rtwo",
            b"# \xff",
            b"#\xff",
        ] {
            let text = [b"a = x\n", comment, b"\n    stray\nb = y\n"].concat();
            let safe = SafeText::read(&locale, "a.ftl", &text);
            let body = safe.text();
            assert!(body.starts_with("a = x\n#"), "{body:?}");
            let resource = safe.resource().ok_or("too large")?;
            let words = resource.entries().filter_map(|entry| {
                let (_, name) = named(entry)?;
                let value = parts(entry)?.0?;
                Some((name, value.elements.len()))
            });
            let words: Vec<_> = words.collect();
            assert_eq!(words, [("a", 1), ("b", 1)], "{body:?}");
            assert!(!safe.problems().is_empty());
        }
        Ok(())
    }

    #[test]
    fn a_backslash_in_words_is_not_fenced() {
        for text in TEXTS {
            let words = text.replace(['"', '{', '}'], "");
            let text = words.replace('@', "C:\\uä \\Uß \\u{feff}");
            assert!(fence(&text, &[]).is_empty(), "{text}");
            // Nor is one with all its digits.
            let whole = TEXTS[0].replace('@', "\\u00E4ä\\U01F600ä");
            assert!(fence(&whole, &[]).is_empty(), "{whole}");
        }
    }
}
