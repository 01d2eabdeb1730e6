//! gettext's PO for translators: an entry a segment, whose id is the context.
//!
//! Written here and not by the crate `polib`: that panics at lines that it does not know, and these files come
//! from anywhere.

use std::fmt::Write as _;

use gengo_messages_translate::ReviewState;

use crate::document::Document;
use crate::error::ReadError;
use crate::returned::Returned;
use crate::segment::{Progress, ReturnedSegment};

/// What the comment begins with that carries a segment's mark. A comment of translators: `msgmerge` keeps it
/// with the translation.
const MARK: &str = "gengo-messages: ";

pub(crate) fn write(document: &Document) -> Vec<u8> {
    let locale = &document.locale;
    let header = format!(
        "Project-Id-Version: {locale}\nLanguage: {language}\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\
         X-Source-Language: {reference}\n",
        language = locale.replace('-', "_"),
        reference = document.reference,
    );
    let mut page = String::new();
    string(&mut page, "msgid", "");
    string(&mut page, "msgstr", &header);
    for segment in &document.segments {
        let _ = write!(page, "\n# {MARK}{}\n", segment.mark);
        for line in segment.notes.iter().flat_map(|note| note.lines()) {
            let _ = writeln!(page, "#. {line}");
        }
        if segment.state == ReviewState::Outdated {
            page += "#, fuzzy\n";
        }
        string(&mut page, "msgctxt", &segment.id);
        string(&mut page, "msgid", &segment.english);
        string(&mut page, "msgstr", &segment.text);
    }
    page.into_bytes()
}

/// A keyword and its string; one of several lines as one for each of them.
fn string(page: &mut String, keyword: &str, text: &str) {
    let _ = match text.contains('\n') {
        true => writeln!(page, "{keyword} \"\""),
        false => writeln!(page, "{keyword} \"{}\"", escaped(text)),
    };
    if text.contains('\n') {
        for line in text.split_inclusive('\n') {
            let _ = writeln!(page, "\"{}\"", escaped(line));
        }
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped += "\\\\",
            '"' => escaped += "\\\"",
            '\n' => escaped += "\\n",
            '\t' => escaped += "\\t",
            '\r' => escaped += "\\r",
            c if c.is_ascii_control() => {
                let _ = write!(escaped, "\\{:03o}", u32::from(c));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// Reads a file.
///
/// # Errors
///
/// A line is not one of PO.
pub(crate) fn returned(text: &str) -> Result<Returned, ReadError> {
    let mut reader = PoReader::default();
    for (number, line) in text.lines().enumerate() {
        let failed = || ReadError::new(format!("line {} is not a line of PO", number + 1));
        reader.line(line.trim()).ok_or_else(failed)?;
    }
    reader.finish();
    Ok(reader.returned)
}

#[derive(Default)]
struct PoReader {
    returned: Returned,
    entry: Entry,
    field: Option<Field>,
}

#[derive(Default)]
struct Entry {
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    is_plural: bool,
    is_fuzzy: bool,
    mark: Option<String>,
}

#[derive(Clone, Copy)]
enum Field {
    Context,
    Id,
    Text,
    /// What our files do not have.
    Other,
}

impl PoReader {
    /// Takes a line; `None` if it is none of PO.
    fn line(&mut self, line: &str) -> Option<()> {
        if line.is_empty() || line.starts_with("#~") {
            return Some(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.begin_if_full();
            if let Some(flags) = comment.strip_prefix(',') {
                self.entry.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            }
            if let Some(mark) = comment.trim_start().strip_prefix(MARK) {
                self.entry.mark = Some(mark.to_owned());
            }
            return Some(());
        }
        let (keyword, rest) = line.split_at(line.find('"')?);
        let text = unescaped(rest)?;
        let keyword = keyword.trim();
        if keyword.is_empty() {
            let open = match self.field? {
                Field::Context => &mut self.entry.context,
                Field::Id => &mut self.entry.id,
                Field::Text => &mut self.entry.text,
                Field::Other => return Some(()),
            };
            open.get_or_insert_default().push_str(&text);
            return Some(());
        }
        self.field = Some(match keyword {
            "msgctxt" => {
                self.begin_if_full();
                self.entry.context = Some(text);
                Field::Context
            }
            "msgid" => {
                self.begin_if_full();
                self.entry.id = Some(text);
                Field::Id
            }
            "msgstr" => {
                self.entry.text = Some(text);
                Field::Text
            }
            _ if keyword == "msgid_plural" || keyword.starts_with("msgstr[") => {
                self.entry.is_plural = true;
                self.entry.text.get_or_insert_default();
                Field::Other
            }
            _ => return None,
        });
        Some(())
    }

    fn begin_if_full(&mut self) {
        if self.entry.text.is_some() {
            self.finish();
        }
    }

    fn finish(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        self.field = None;
        let (Some(english), Some(text)) = (entry.id, entry.text) else {
            return;
        };
        if english.is_empty() && entry.context.is_none() {
            let language = text.lines().find_map(|line| line.strip_prefix("Language:"));
            let language = language.map(|name| name.trim().to_owned());
            self.returned.locale = language.filter(|name| !name.is_empty());
            return;
        }
        self.returned.segments.push(ReturnedSegment {
            id: entry.context.unwrap_or_default(),
            english: Some(english),
            text: if entry.is_plural { String::new() } else { text },
            progress: match entry.is_fuzzy {
                true => Progress::Unfinished,
                false => Progress::Translated,
            },
            mark: entry.mark.and_then(|mark| mark.parse().ok()),
        });
    }
}

/// A string in quotes.
fn unescaped(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        text.push(match rest.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'a' => '\u{7}',
            'b' => '\u{8}',
            'v' => '\u{b}',
            'f' => '\u{c}',
            first @ '0'..='7' => {
                let mut value = first.to_digit(8)?;
                for _ in 0..2 {
                    if let Some(digit) = rest.peek().and_then(|c| c.to_digit(8)) {
                        value = value * 8 + digit;
                        rest.next();
                    }
                }
                char::from_u32(value)?
            }
            c => c,
        });
    }
    Some(text)
}
