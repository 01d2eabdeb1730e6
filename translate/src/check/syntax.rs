//! Why an entry is not valid Fluent, for people who never read its grammar.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind};
use gengo_messages::ftl::{Lines, entry_id};

/// What is wrong with an entry, and what to do.
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

/// The cause of a syntax error at a position in a file's text, in the entry of this id if one is known; `None` if there
/// is none to name.
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

/// The entry that a line is in, or was meant to be: from a line that begins one to the next such line, or to a comment.
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

/// What a line has that no valid line has.
fn of_line(line: &str) -> Option<Cause> {
    if line.starts_with('\u{feff}') {
        return Some(Cause::new(
            "an invisible character, a byte-order mark, stands before this line, and the message is lost by it",
            "delete the first character of the line",
        ));
    }
    let markers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    if markers.iter().any(|marker| line.starts_with(marker)) {
        return Some(Cause::new(
            "a merge conflict is left in the file",
            "keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
        ));
    }
    let indent = line.chars().take_while(|c| c.is_whitespace() && *c != '\r');
    if let Some(other) = indent.clone().find(|c| *c != ' ')
        && line.trim_end().len() > indent.map(char::len_utf8).sum()
    {
        let what = match other {
            '\t' => "a tab",
            _ => "spaces of another kind",
        };
        return Some(Cause::new(
            format!(
                "the line is indented with {what}, and only plain spaces make it a part of the text above"
            ),
            "indent the line with four spaces",
        ));
    }
    None
}

/// Escapes that a character beyond ASCII breaks off. The parser panics on them, so what has one never reaches it.
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
        "an escape is \\u and four hexadecimal digits, or \\U and six",
        "write it so, as in \\u00A0",
    )
}

/// Braces without a partner, and quotation marks.
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
                    "a text in quotation marks does not end on its line",
                    "write \" where it ends",
                ));
            }
            _ if in_quotes => {}
            '{' => open.push(entry.start + at),
            '}' if open.pop().is_none() => {
                return Some(Cause::new(
                    format!("the }} {} closes nothing", place(text, entry.start + at)),
                    "delete it; to show a brace, write { \"}\" }",
                ));
            }
            _ => {}
        }
    }
    let at = open.pop()?;
    Some(Cause::new(
        format!("the {{ {} is not closed", place(text, at)),
        "write } where it ends; to show a brace, write { \"{\" }",
    ))
}

/// Lines that begin with what means something else there.
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
            format!("a line of a text cannot begin with {first}"),
            format!("write {{ \"{first}\" }} in its place, or join the line to the one above"),
        )),
        '.' if is_indented && !start.contains('=') => Some(Cause::new(
            "a line that begins with a full stop is an attribute, and this one has no =",
            "write { \".\" } in its place, or join the line to the one above",
        )),
        '#' => None,
        _ if is_stray(line) && is_id_with_colon(line) => Some(Cause::new(
            "behind the id stands a colon",
            "write = in its place: id = text",
        )),
        _ if !is_indented && !begins(line) => Some(match above.is_empty() {
            true => Cause::new(
                "the line begins no message: it has no id and no =",
                "write it as id = text, with letters, digits, - and _ in the id",
            ),
            false => Cause::new(
                "the line is not indented, so it is not part of the text above",
                "indent it with four spaces, or begin it with an id and =",
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

/// What the parser says.
fn of_grammar(text: &str, entry: &Range<usize>) -> Option<Cause> {
    let source = &text[entry.clone()];
    let (_, errors) = parser::parse(source).err()?;
    let error = errors.into_iter().next()?;
    let parenthesis = open_parenthesis(source, error.pos.start);
    // The parser looks for a text first, and then at what stands there in its place.
    let next_line = source.lines().skip(1).find(|line| !line.trim().is_empty());
    let of_next = || next_line.and_then(|line| of_line(line).or_else(|| of_start(line, "", "x")));
    Some(match error.kind {
        ErrorKind::ExpectedMessageField { entry_id } => of_next().unwrap_or_else(|| {
            Cause::new(
                format!("{entry_id} has no text"),
                "write the text behind the =",
            )
        }),
        ErrorKind::ExpectedTermField { entry_id } => of_next().unwrap_or_else(|| {
            Cause::new(
                format!("-{entry_id} has no text"),
                "write the text behind the =",
            )
        }),
        ErrorKind::MissingValue => Cause::new(
            "a variant or an attribute has no text",
            "write the text behind it",
        ),
        ErrorKind::MissingDefaultVariant => Cause::new(
            "the choice does not say which variant is for everything else",
            "put * before that variant: *[other]",
        ),
        ErrorKind::MultipleDefaultVariants => Cause::new(
            "two variants are marked with *",
            "leave the * of one of them out",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Cause::new(
            "a choice cannot go by this",
            "choose by a variable, { $name -> … }, or by an attribute of a term, { -brand.gender -> … }",
        ),
        ErrorKind::TermAttributeAsPlaceable => Cause::new(
            "an attribute of a term cannot be shown",
            "show the term, { -brand }; attributes of terms are there to choose by",
        ),
        ErrorKind::UnterminatedStringLiteral => Cause::new(
            "a text in quotation marks does not end on its line",
            "write \" where it ends",
        ),
        ErrorKind::UnknownEscapeSequence(escape) => {
            // The parser gives the byte as a number.
            let escaped = escape.parse().ok().and_then(char::from_u32);
            let escaped = escaped.filter(char::is_ascii_graphic).map(String::from);
            Cause::new(
                format!("\\{} stands for nothing", escaped.unwrap_or_default()),
                "in quotation marks, write \\\\ for a backslash and \\\" for a quotation mark",
            )
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => escape(),
        ErrorKind::PositionalArgumentFollowsNamed => Cause::new(
            "an argument without a name follows one that has a name",
            "put those with a name last: NUMBER($n, type: \"ordinal\")",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            Cause::new(format!("{name} is given twice"), "leave one of the two out")
        }
        ErrorKind::ForbiddenCallee => Cause::new(
            "only functions are called, and their names are in capitals",
            "write { NUMBER($n) } for a number, or leave the parentheses out",
        ),
        ErrorKind::ExpectedLiteral => Cause::new(
            "an argument with a name is a text in quotation marks or a number",
            "write it as in -brand(case: \"genitive\")",
        ),
        _ if parenthesis.is_some() => Cause::new(
            format!(
                "what is in the parentheses {} is not understood, or they are not closed",
                place(text, entry.start + parenthesis.unwrap_or_default())
            ),
            "write ) where the arguments end; one with a name is written as type: \"ordinal\"",
        ),
        ErrorKind::ExpectedInlineExpression
            if source[..error.pos.start].trim_end().ends_with('{') =>
        {
            Cause::new(
                "there is nothing between the braces",
                "name what is to be shown, as in { $name }; to show braces, write { \"{\" }{ \"}\" }",
            )
        }
        ErrorKind::UnbalancedClosingBrace => Cause::new(
            "a } closes nothing",
            "delete it; to show a brace, write { \"}\" }",
        ),
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedCharRange { .. } => {
            let place = place(text, entry.start + error.pos.start.min(source.len()));
            Cause::new(
                format!("what stands in the braces {place} is not understood"),
                "{ $name } shows a variable, { -brand } a term, { \"{\" } a brace",
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
    format!("in line {line}, column {column},")
}
