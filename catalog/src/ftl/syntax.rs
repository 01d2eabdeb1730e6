//! Explains why an entry is not valid Fluent, without the words of its grammar.

use std::ops::Range;
use std::panic::catch_unwind;

use fluent_syntax::parser::{self, ErrorKind};

use super::entry::entry_id;
use super::lines::offset;

/// What is wrong with an entry that is not valid Fluent, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxCause {
    message: String,
    help: String,
    at: Option<usize>,
}

impl SyntaxCause {
    pub(crate) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
            at: None,
        }
    }

    fn at(self, position: usize) -> Self {
        Self {
            at: Some(position),
            ..self
        }
    }

    /// What is wrong, in lowercase and without a full stop: "unclosed `{`".
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it, as an imperative.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// The byte offset of the character at fault, such as the `{` that is not closed; `None` if no single character is.
    pub fn position(&self) -> Option<usize> {
        self.at
    }
}

/// Explains a syntax error near a byte offset of a text that is safe to parse, in the entry of this id if the id is known.
/// Returns `None` if the cause is unknown.
///
/// ```
/// use message_catalog::ftl::syntax_cause;
///
/// let text = "one = 1\ntwo = { $n\nthree = 3\n";
/// let cause = syntax_cause(text, 19, Some("two")).unwrap();
/// assert_eq!(cause.message(), "unclosed `{`");
/// assert_eq!(cause.position(), text.find('{'));
/// ```
pub fn syntax_cause(text: &str, position: usize, id: Option<&str>) -> Option<SyntaxCause> {
    let mut position = position.min(text.len());
    while !text.is_char_boundary(position) {
        position -= 1;
    }
    let line = line_at(text, position);
    let entry = entry_at(text, line.start, id);
    let written = &text[line.clone()];
    let before = text.get(entry.start..line.start).unwrap_or_default();
    // The parser may stumble over the next line only because a brace is still open.
    let is_beyond = line.start >= entry.end;
    let of_open = || is_beyond.then(|| of_braces(text, &entry)).flatten();
    of_open()
        .or_else(|| of_line(written))
        .or_else(|| of_braces(text, &entry))
        .or_else(|| of_start(text, written, before, text[..line.start].trim_end()))
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
fn of_line(line: &str) -> Option<SyntaxCause> {
    if line.starts_with('\u{feff}') {
        return Some(SyntaxCause::new(
            "a byte-order mark, an invisible character, hides this message",
            "delete the first character of the line",
        ));
    }
    let markers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    if markers.iter().any(|marker| line.starts_with(marker)) {
        return Some(SyntaxCause::new(
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
        return Some(SyntaxCause::new(
            format!(
                "the line is indented with {what}; only plain spaces make it part of the text above"
            ),
            "indent the line with four spaces",
        ));
    }
    None
}

/// An escape without all its digits.
pub(crate) fn invalid_escape() -> SyntaxCause {
    SyntaxCause::new(
        "invalid escape: `\\u` takes four hexadecimal digits, `\\U` takes six",
        "write all digits, as in `\\u00A0`",
    )
}

/// Unbalanced braces and quotation marks.
fn of_braces(text: &str, entry: &Range<usize>) -> Option<SyntaxCause> {
    let mut open = Vec::new();
    let mut quote = entry.start;
    let mut in_quotes = false;
    let mut last = None;
    let mut chars = text[entry.clone()].char_indices();
    while let Some((at, c)) = chars.next() {
        let before = last;
        last = Some(c).filter(|c| !c.is_whitespace()).or(last);
        match c {
            '"' if in_quotes => in_quotes = false,
            // In the words of a text they are marks like others.
            '"' => {
                quote = entry.start + at;
                in_quotes = !open.is_empty() && matches!(before, Some('{' | '(' | ',' | ':'));
            }
            '\\' if in_quotes => {
                chars.next();
            }
            '\n' if in_quotes => {
                return Some(unclosed_quotation_mark().at(quote));
            }
            _ if in_quotes => {}
            '{' => open.push(entry.start + at),
            '}' if open.pop().is_none() => return Some(unexpected_brace().at(entry.start + at)),
            _ => {}
        }
    }
    let at = open.pop()?;
    let help = "write `}` where the placeable ends, or `{ \"{\" }` for a literal brace";
    Some(SyntaxCause::new("unclosed `{`", help).at(at))
}

fn unclosed_quotation_mark() -> SyntaxCause {
    SyntaxCause::new(
        "unclosed quotation mark",
        "write `\"` where the literal ends, on the same line",
    )
}

fn unexpected_brace() -> SyntaxCause {
    SyntaxCause::new(
        "unexpected `}`",
        "delete it, or write `{ \"}\" }` for a literal brace",
    )
}

/// Lines whose first character has a meaning in Fluent. `line` is a slice of `text`.
fn of_start(text: &str, line: &str, before: &str, above: &str) -> Option<SyntaxCause> {
    let start = line.trim_start_matches(' ');
    let at = offset(text, start);
    let is_indented = start.len() < line.len();
    let first = start.chars().next()?;
    let is_in_braces = before.matches('{').count() > before.matches('}').count();
    if is_in_braces {
        return None;
    }
    match first {
        '[' | '*' if is_indented => {
            let message = format!("a line of a text cannot start with `{first}`");
            let help =
                format!("write `{{ \"{first}\" }}` instead, or join the line to the one above");
            Some(SyntaxCause::new(message, help).at(at))
        }
        '.' if is_indented && start[1..].starts_with(' ') && start.contains('=') => {
            let message = "a space follows the full stop of an attribute";
            let name = start[1..].trim_start();
            let name = name.split([' ', '=']).next().unwrap_or_default();
            Some(SyntaxCause::new(message, format!("write `.{name} = …`")).at(at))
        }
        '.' if is_indented && !start.contains('=') => {
            let message =
                "a line that starts with a full stop is an attribute, but this one has no `=`";
            Some(SyntaxCause::new(message, help_of_attribute(start)).at(at))
        }
        '#' => None,
        _ if is_stray(line) && is_id_with_colon(line) => Some(SyntaxCause::new(
            "a colon follows the id",
            "write `=` instead: `id = text`",
        )),
        _ if !is_indented && let Some(id) = id_with_spaces(line) => Some(SyntaxCause::new(
            "an id cannot contain spaces",
            format!("write `{id} = …`"),
        )),
        _ if !is_indented && let Some(id) = id_without_equals(line) => Some(SyntaxCause::new(
            format!("no `=` follows the id {id}"),
            match above.is_empty() {
                true => format!("write `{id} = text`"),
                false => {
                    format!("write `{id} = text`, or indent the line to continue the text above")
                }
            },
        )),
        _ if !is_indented && !begins(line) => Some(match above.is_empty() {
            true => SyntaxCause::new(
                "the line is not a message: it has no id and no `=`",
                "write it as `id = text`; an id has letters, digits, `-` and `_`",
            ),
            false => SyntaxCause::new(
                "the line is not indented, so it is not part of the text above",
                "indent it with four spaces, or start it with an id and `=`",
            ),
        }),
        _ => None,
    }
}

/// What to do about a line that starts with a full stop and has no `=`: it may be an attribute, or text.
fn help_of_attribute(line: &str) -> String {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let rest = line.trim_start_matches('.');
    let name = rest.split(|c| !is_of_name(c)).next().unwrap_or_default();
    let is_name =
        line.len() - rest.len() == 1 && name.starts_with(|c: char| c.is_ascii_alphabetic());
    match is_name {
        true => format!(
            "write `.{name} = …` for an attribute, or `{{ \".\" }}` for a literal full stop"
        ),
        false => "write `{ \".\" }` instead, or join the line to the one above".to_owned(),
    }
}

/// The id that the words before a line's `=` may stand for: `error-2700` for `error 2700 = text`.
fn id_with_spaces(line: &str) -> Option<String> {
    let (words, _) = line.split_once('=')?;
    let words: Vec<&str> = words.split_whitespace().collect();
    let id = words.join("-");
    (words.len() > 1 && entry_id(&format!("{id} =")) == Some(id.as_str())).then_some(id)
}

/// The id that a line begins with, if no `=` follows: `error-2700 text`. Only an id with a hyphen or an
/// underscore is certainly no word.
fn id_without_equals(line: &str) -> Option<&str> {
    let (id, rest) = line.trim_end().split_once(' ')?;
    let is_id = id.contains(['-', '_']) && entry_id(&format!("{id} =")) == Some(id);
    (is_id && !rest.trim_start().starts_with('=')).then_some(id)
}

/// `id: text`, as in YAML.
fn is_id_with_colon(line: &str) -> bool {
    let id = line.split_once(':').map_or("", |(id, _)| id.trim_end());
    entry_id(&format!("{id} =")) == Some(id)
}

/// The parser's own reason.
fn of_grammar(text: &str, entry: &Range<usize>) -> Option<SyntaxCause> {
    let source = &text[entry.clone()];
    // Should the parser panic on this entry alone, its cause stays unknown.
    let (_, errors) = catch_unwind(|| parser::parse(source)).ok()?.err()?;
    let error = errors.into_iter().next()?;
    let parenthesis = open_parenthesis(source, error.pos.start);
    // The parser reports the missing text; the next line shows what is there instead.
    let next_line = source.lines().skip(1).find(|line| !line.trim().is_empty());
    let of_next = || {
        let cause =
            next_line.and_then(|line| of_line(line).or_else(|| of_start(text, line, "", "x")));
        cause.map(|cause| SyntaxCause { at: None, ..cause })
    };
    Some(match error.kind {
        ErrorKind::ExpectedMessageField { entry_id } => of_next().unwrap_or_else(|| {
            SyntaxCause::new(
                format!("{entry_id} has no text"),
                "write the text after the `=`",
            )
        }),
        ErrorKind::ExpectedTermField { entry_id } => of_next().unwrap_or_else(|| {
            SyntaxCause::new(
                format!("-{entry_id} has no text"),
                "write the text after the `=`",
            )
        }),
        ErrorKind::MissingValue => {
            SyntaxCause::new("a variant or an attribute has no text", "write its text")
        }
        ErrorKind::MissingDefaultVariant => SyntaxCause::new(
            "the selection has no default variant",
            "put `*` before the variant for everything else: `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => SyntaxCause::new(
            "the selection has two default variants",
            "delete the `*` of one of them",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => SyntaxCause::new(
            "this cannot be a selector",
            "select by a variable, `{ $name -> … }`, or by an attribute of a term, `{ -brand.gender -> … }`",
        ),
        ErrorKind::TermAttributeAsPlaceable => SyntaxCause::new(
            "an attribute of a term cannot be shown",
            "show the term, `{ -brand }`; its attributes are only for selecting",
        ),
        ErrorKind::UnterminatedStringLiteral => unclosed_quotation_mark(),
        ErrorKind::UnknownEscapeSequence(escape) => {
            // The parser gives the byte as a number.
            let escaped = escape.parse().ok().and_then(char::from_u32);
            let escaped = escaped.filter(char::is_ascii_graphic).map(String::from);
            SyntaxCause::new(
                format!("unknown escape `\\{}`", escaped.unwrap_or_default()),
                "in quotation marks, write `\\\\` for a backslash and `\\\"` for a quotation mark",
            )
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => invalid_escape(),
        ErrorKind::PositionalArgumentFollowsNamed => SyntaxCause::new(
            "a positional argument follows a named one",
            "write named arguments last: `NUMBER($n, type: \"ordinal\")`",
        ),
        ErrorKind::DuplicatedNamedArgument(name) => {
            SyntaxCause::new(format!("{name} is given twice"), "delete one of the two")
        }
        ErrorKind::ForbiddenCallee => SyntaxCause::new(
            "only functions can be called, and their names are in capitals",
            "write `{ NUMBER($n) }` for a number, or delete the parentheses",
        ),
        ErrorKind::ExpectedLiteral => SyntaxCause::new(
            "the value of a named argument must be a text in quotation marks or a number",
            "write it as in `-brand(case: \"genitive\")`",
        ),
        _ if parenthesis.is_some() => SyntaxCause::new(
            "invalid arguments, or an unclosed `(`",
            "write `)` where the arguments end; write a named one as `type: \"ordinal\"`",
        )
        .at(entry.start + parenthesis.unwrap_or_default()),
        ErrorKind::ExpectedInlineExpression
            if source[..error.pos.start].trim_end().ends_with('{') =>
        {
            SyntaxCause::new(
                "the braces are empty",
                "write `{ $name }` to show a variable, or `{ \"{\" }{ \"}\" }` for literal braces",
            )
        }
        ErrorKind::UnbalancedClosingBrace => unexpected_brace(),
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedToken(_)
        | ErrorKind::ExpectedCharRange { .. } => {
            SyntaxCause::new(
                "invalid placeable",
                "write `{ $name }` for a variable, `{ -brand }` for a term, or `{ \"{\" }` for a literal brace",
            )
            .at(entry.start + error.pos.start.min(source.len()))
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
