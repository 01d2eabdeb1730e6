//! Explains why an entry is not valid Fluent, without the words of its grammar.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind};
use gengo_messages::ftl::{Lines, entry_id};

/// What is wrong with an entry, and what to do about it.
pub(crate) struct Cause {
    pub(crate) message: String,
    pub(crate) help: String,
}

impl Cause {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}

/// The cause of a syntax error at a position in a file's text, in the entry of this id if it is known; `None` if no cause
/// is known.
pub(crate) fn cause(text: &str, position: usize, id: Option<&str>) -> Option<Cause> {
    let line = line_at(text, position);
    let entry = entry_at(text, line.start, id);
    let written = &text[line.clone()];
    let before = text.get(entry.start..line.start).unwrap_or_default();
    of_line(written)
        .or_else(|| of_escapes(&text[entry.clone()]))
        .or_else(|| of_braces(text, &entry))
        .or_else(|| of_start(written, before, text[..line.start].trim_end()))
        .or_else(|| of_grammar(text, &entry))
}

fn line_at(text: &str, position: usize) -> Range<usize> {
    let start = text[..position].rfind('\n').map_or(0, |at| at + 1);
    let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    start..end
}

/// The entry that a line is in, or was meant to be in: from the line that starts it to the next entry or comment.
fn entry_at(text: &str, line: usize, id: Option<&str>) -> Range<usize> {
    let is_start = |start: usize| match id {
        Some(id) => entry_id(&text[start..]) == Some(id),
        None => begins(&text[start..]) || is_stray(&text[start..]),
    };
    let mut start = line;
    while !is_start(start) && start > 0 {
        start = text[..start - 1].rfind('\n').map_or(0, |at| at + 1);
    }
    let mut end = start;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        if index > 0 && (begins(line) || is_stray(line)) {
            break;
        }
        end += line.len();
    }
    start..end
}

/// Whether a line at the margin belongs to no entry.
fn is_stray(line: &str) -> bool {
    let is_free = |c: char| c.is_whitespace() || matches!(c, '}' | '[' | '*' | '.' | '{');
    line.starts_with(|c: char| !is_free(c)) && !begins(line)
}

fn begins(line: &str) -> bool {
    entry_id(line).is_some()
}

/// A cause that the line shows by itself.
fn of_line(line: &str) -> Option<Cause> {
    if line.starts_with('\u{feff}') {
        return Some(Cause::new(
            "a byte-order mark, an invisible character, hides this message",
            "delete the first character of the line",
        ));
    }
    let markers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    if markers.iter().any(|marker| line.starts_with(marker)) {
        return Some(Cause::new(
            "merge conflict marker",
            "keep one of the two versions, and delete the lines that start with <<<<<<<, ======= and >>>>>>>",
        ));
    }
    let indent = line.chars().take_while(|c| c.is_whitespace() && *c != '\r');
    if let Some(other) = indent.clone().find(|c| *c != ' ')
        && line.trim_end().len() > indent.map(char::len_utf8).sum()
    {
        let what = match other {
            '\t' => "a tab",
            _ => "unusual spaces",
        };
        return Some(Cause::new(
            format!(
                "the line is indented with {what}; only plain spaces make it part of the text above"
            ),
            "indent the line with four spaces",
        ));
    }
    None
}

/// Escapes that a non-ASCII character cuts short. The parser panics on them, so such an entry never reaches it.
fn of_escapes(entry: &str) -> Option<Cause> {
    let is_broken = |(at, escape): (usize, &str)| {
        let length = if escape == "\\u" { 4 } else { 6 };
        let digits = entry.as_bytes().get(at + 2..).unwrap_or_default();
        !digits.iter().take(length).all(u8::is_ascii)
    };
    let mut escapes = entry.match_indices("\\u").chain(entry.match_indices("\\U"));
    escapes.any(is_broken).then(escape)
}

fn escape() -> Cause {
    Cause::new(
        "invalid escape: `\\u` takes four hexadecimal digits, `\\U` takes six",
        "write all digits, as in `\\u00A0`",
    )
}

/// Unbalanced braces and quotation marks.
fn of_braces(text: &str, entry: &Range<usize>) -> Option<Cause> {
    let mut open = Vec::new();
    let mut in_quotes = false;
    let mut last = None;
    let mut chars = text[entry.clone()].char_indices();
    while let Some((at, c)) = chars.next() {
        let before = last;
        last = Some(c).filter(|c| !c.is_whitespace()).or(last);
        match c {
            '"' if in_quotes => in_quotes = false,
            // In the words of a text they are marks like others.
            '"' => in_quotes = !open.is_empty() && matches!(before, Some('{' | '(' | ',' | ':')),
            '\\' if in_quotes => {
                chars.next();
            }
            '\n' if in_quotes => {
                return Some(Cause::new(
                    "unclosed quotation mark",
                    "write `\"` where the literal ends, on the same line",
                ));
            }
            _ if in_quotes => {}
            '{' => open.push(entry.start + at),
            '}' if open.pop().is_none() => {
                return Some(Cause::new(
                    format!("unexpected `}}` {}", place(text, entry.start + at)),
                    "delete it, or write `{ \"}\" }` for a literal brace",
                ));
            }
            _ => {}
        }
    }
    let at = open.pop()?;
    Some(Cause::new(
        format!("unclosed `{{` {}", place(text, at)),
        "write `}` where the placeable ends, or `{ \"{\" }` for a literal brace",
    ))
}

/// Lines whose first character has a meaning in Fluent.
fn of_start(line: &str, before: &str, above: &str) -> Option<Cause> {
    let start = line.trim_start_matches(' ');
    let is_indented = start.len() < line.len();
    let first = start.chars().next()?;
    let is_in_braces = before.matches('{').count() > before.matches('}').count();
    if is_in_braces {
        return None;
    }
    match first {
        '[' | '*' if is_indented => Some(Cause::new(
            format!("a line of a text cannot start with `{first}`"),
            format!("write `{{ \"{first}\" }}` instead, or join the line to the one above"),
        )),
        '.' if is_indented && !start.contains('=') => Some(Cause::new(
            "a line that starts with a full stop is an attribute, but this one has no `=`",
            "write `{ \".\" }` instead, or join the line to the one above",
        )),
        '#' => None,
        _ if is_stray(line) && is_id_with_colon(line) => Some(Cause::new(
            "a colon follows the id",
            "write `=` instead: `id = text`",
        )),
        _ if !is_indented && !begins(line) => Some(match above.is_empty() {
            true => Cause::new(
                "the line is not a message: it has no id and no `=`",
                "write it as `id = text`; an id has letters, digits, `-` and `_`",
            ),
            false => Cause::new(
                "the line is not indented, so it is not part of the text above",
                "indent it with four spaces, or start it with an id and `=`",
            ),
        }),
        _ => None,
    }
}

/// `id: text`, as in YAML.
fn is_id_with_colon(line: &str) -> bool {
    let id = line.split_once(':').map_or("", |(id, _)| id.trim_end());
    entry_id(&format!("{id} =")) == Some(id)
}

/// The parser's own reason.
fn of_grammar(text: &str, entry: &Range<usize>) -> Option<Cause> {
    let source = &text[entry.clone()];
    let (_, errors) = parser::parse(source).err()?;
    let error = errors.into_iter().next()?;
    let parenthesis = open_parenthesis(source, error.pos.start);
    // The parser reports the missing text; the next line shows what is there instead.
    let next_line = source.lines().skip(1).find(|line| !line.trim().is_empty());
    let of_next = || next_line.and_then(|line| of_line(line).or_else(|| of_start(line, "", "x")));
    Some(match error.kind {
        ErrorKind::ExpectedMessageField { entry_id } => of_next().unwrap_or_else(|| {
            Cause::new(
                format!("{entry_id} has no text"),
                "write the text after the `=`",
            )
        }),
        ErrorKind::ExpectedTermField { entry_id } => of_next().unwrap_or_else(|| {
            Cause::new(
                format!("-{entry_id} has no text"),
                "write the text after the `=`",
            )
        }),
        ErrorKind::MissingValue => {
            Cause::new("a variant or an attribute has no text", "write its text")
        }
        ErrorKind::MissingDefaultVariant => Cause::new(
            "the selection has no default variant",
            "put `*` before the variant for everything else: `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => Cause::new(
            "the selection has two default variants",
            "delete the `*` of one of them",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Cause::new(
            "this cannot be a selector",
            "select by a variable, `{ $name -> … }`, or by an attribute of a term, `{ -brand.gender -> … }`",
        ),
        ErrorKind::TermAttributeAsPlaceable => Cause::new(
            "an attribute of a term cannot be shown",
            "show the term, `{ -brand }`; its attributes are only for selecting",
        ),
        ErrorKind::UnterminatedStringLiteral => Cause::new(
            "unclosed quotation mark",
            "write `\"` where the literal ends, on the same line",
        ),
        ErrorKind::UnknownEscapeSequence(escape) => {
            // The parser gives the byte as a number.
            let escaped = escape.parse().ok().and_then(char::from_u32);
            let escaped = escaped.filter(char::is_ascii_graphic).map(String::from);
            Cause::new(
                format!("unknown escape `\\{}`", escaped.unwrap_or_default()),
                "in quotation marks, write `\\\\` for a backslash and `\\\"` for a quotation mark",
            )
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => escape(),
        ErrorKind::PositionalArgumentFollowsNamed => Cause::new(
            "a positional argument follows a named one",
            "write named arguments last: `NUMBER($n, type: \"ordinal\")`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            Cause::new(format!("{name} is given twice"), "delete one of the two")
        }
        ErrorKind::ForbiddenCallee => Cause::new(
            "only functions can be called, and their names are in capitals",
            "write `{ NUMBER($n) }` for a number, or delete the parentheses",
        ),
        ErrorKind::ExpectedLiteral => Cause::new(
            "the value of a named argument must be a text in quotation marks or a number",
            "write it as in `-brand(case: \"genitive\")`",
        ),
        _ if parenthesis.is_some() => Cause::new(
            format!(
                "invalid arguments, or an unclosed `(` {}",
                place(text, entry.start + parenthesis.unwrap_or_default())
            ),
            "write `)` where the arguments end; write a named one as `type: \"ordinal\"`",
        ),
        ErrorKind::ExpectedInlineExpression
            if source[..error.pos.start].trim_end().ends_with('{') =>
        {
            Cause::new(
                "the braces are empty",
                "write `{ $name }` to show a variable, or `{ \"{\" }{ \"}\" }` for literal braces",
            )
        }
        ErrorKind::UnbalancedClosingBrace => Cause::new(
            "unexpected `}`",
            "delete it, or write `{ \"}\" }` for a literal brace",
        ),
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedCharRange { .. } => {
            let place = place(text, entry.start + error.pos.start.min(source.len()));
            Cause::new(
                format!("invalid placeable {place}"),
                "write `{ $name }` for a variable, `{ -brand }` for a term, or `{ \"{\" }` for a literal brace",
            )
        }
    })
}

/// The parenthesis that is open at a position, if there is one in the same braces.
fn open_parenthesis(source: &str, position: usize) -> Option<usize> {
    let before = source.get(..position)?;
    let brace = before.rfind('{')?;
    let at = brace + before[brace..].rfind('(')?;
    (!before[at..].contains(')')).then_some(at)
}

/// Where something stands, in words.
fn place(text: &str, at: usize) -> String {
    let (line, column) = Lines::new(text).place(at);
    format!("in line {line}, column {column}")
}
