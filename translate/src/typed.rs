//! Texts as a translator types them, without the indentation that they have in a file.

use std::fmt;

use fluent_syntax::ast::{self, Attribute, Expression, InlineExpression, Pattern, PatternElement};
use gengo_messages::ftl::{SafeText, begins_syntax, entry_id};
use gengo_messages::{LanguageIdentifier, Problem};

use crate::entry::{canonical, parse_entry};

/// What a translator typed as a text, in the canonical layout: what stands behind the `=` of a
/// value, or of an attribute. Says what is wrong with it otherwise.
pub(crate) fn pattern(text: &str, attribute: bool) -> Result<String, TextError> {
    // A carriage return ends a line, whatever the system is that it comes from.
    let text = &text.replace("\r\n", "\n").replace('\r', "\n");
    if text.trim().is_empty() {
        return Err(TextError::new(Fault::Empty));
    }
    let source = match text.contains('\n') {
        true => format!("m =\n{}", indented(&guarded(text), "    ")),
        false => format!("m = {text}\n"),
    };
    // What nests too deeply must not reach the parser.
    let safe = SafeText::read(&LanguageIdentifier::default(), "", source.into_bytes());
    if let Some(problem) = safe.problems().first() {
        let form = || Fault::Form(advice(problem));
        return Err(TextError::new(unbalanced(text).unwrap_or_else(form)));
    }
    let mut entries = safe.resource().into_iter().flat_map(|own| own.entries());
    let (Some(ast::Entry::Message(message)), None) = (entries.next(), entries.next()) else {
        return Err(TextError::new(Fault::Several));
    };
    if let Some(attribute) = message.attributes.first() {
        return Err(TextError::new(Fault::Attribute(
            attribute.id.name.to_owned(),
        )));
    }
    let Some(value) = &message.value else {
        return Err(TextError::new(Fault::Empty));
    };
    let shown = laid_out(value.clone(), attribute);
    // The parser takes a `*` that no `[` follows for the end of a choice.
    let value = format!("m ={shown}\n");
    match parse_entry(&value).is_some() {
        true => Ok(shown),
        false => Err(TextError::new(Fault::WithoutDefault)),
    }
}

/// What is wrong with a text, and what to do about it, in plain words.
fn advice(problem: &Problem) -> String {
    match problem.syntax() {
        Some(cause) => format!("{}; {}", cause.message(), cause.help()),
        None => problem.reason(),
    }
}

/// What is wrong with the braces of a text, if it is that.
fn unbalanced(text: &str) -> Option<Fault> {
    let mut braces = Braces::default();
    braces.read(text);
    match (braces.has_closed_too_many, braces.is_open()) {
        (true, _) => Some(Fault::NotOpened),
        (false, true) => Some(Fault::NotClosed),
        (false, false) => None,
    }
}

/// The braces of a text that is read bit by bit.
#[derive(Default)]
struct Braces {
    open: usize,
    is_quoted: bool,
    has_closed_too_many: bool,
}

impl Braces {
    fn read(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '"' if self.open > 0 => self.is_quoted = !self.is_quoted,
                '{' if !self.is_quoted => self.open += 1,
                '}' if !self.is_quoted && self.open == 0 => self.has_closed_too_many = true,
                '}' if !self.is_quoted => self.open -= 1,
                _ => {}
            }
        }
    }

    fn is_open(&self) -> bool {
        self.open > 0
    }
}

/// Why the typed text is not valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    Empty,
    /// What the parser says.
    Form(String),
    NotOpened,
    NotClosed,
    Several,
    Attribute(String),
    WithoutDefault,
}

impl TextError {
    fn new(fault: Fault) -> Self {
        Self { fault }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.fault {
            Fault::Empty => "the text is empty; write one, or remove the message",
            Fault::Form(reason) => reason,
            Fault::NotOpened => "unexpected `}`; write `{ \"}\" }` for a literal brace",
            Fault::NotClosed => {
                "unclosed `{`; close it with `}`, or write `{ \"{\" }` for a literal brace"
            }
            Fault::Several => "there is more than one text; write only one",
            Fault::Attribute(name) => {
                return write!(
                    f,
                    "there is more than one text: .{name} is an attribute; set it by itself"
                );
            }
            Fault::WithoutDefault => {
                "the selection has no default variant; mark one with `*`, such as `*[other]`"
            }
        })
    }
}

impl std::error::Error for TextError {}

/// A pattern, as after the `=` of a value or attribute.
fn laid_out(value: Pattern<&str>, attribute: bool) -> String {
    let mut message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: None,
        attributes: Vec::new(),
        comment: None,
    };
    let head = match attribute {
        true => {
            let id = ast::Identifier { name: "a" };
            message.attributes.push(Attribute { id, value });
            "m =\n    .a ="
        }
        false => {
            message.value = Some(value);
            "m ="
        }
    };
    let shown = canonical(ast::Entry::Message(message));
    shown.strip_prefix(head).unwrap_or(&shown).to_owned()
}

/// A pattern as a translator types it: without the indentation that it has in a file. What
/// [`pattern`] reads.
pub(crate) fn of(value: &Pattern<&str>) -> String {
    // Most texts are one line of words, which has no layout.
    if let [PatternElement::TextElement { value }] = value.elements.as_slice()
        && !value.contains('\n')
    {
        return (*value).to_owned();
    }
    if let Some(line) = line(&value.elements) {
        return line;
    }
    let shown = laid_out(value.clone(), false);
    let lines = shown
        .strip_prefix('\n')
        .unwrap_or(shown.trim_start_matches(' '));
    let lines = lines
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// A text that is one line of words and of names in braces, which has no layout either; `None` of others.
pub(crate) fn line(elements: &[PatternElement<&str>]) -> Option<String> {
    let mut line = String::new();
    for element in elements {
        let expression = match element {
            PatternElement::TextElement { value } if value.contains(['\n', '\r']) => return None,
            PatternElement::TextElement { value } => {
                line += value;
                continue;
            }
            PatternElement::Placeable {
                expression: Expression::Inline(expression),
            } => expression,
            PatternElement::Placeable { .. } => return None,
        };
        let (sign, id, attribute) = match expression {
            InlineExpression::VariableReference { id } => ("$", id, None),
            InlineExpression::MessageReference { id, attribute } => ("", id, attribute.as_ref()),
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => ("-", id, None),
            _ => return None,
        };
        line += "{ ";
        line += sign;
        line += id.name;
        if let Some(attribute) = attribute {
            line += ".";
            line += attribute.name;
        }
        line += " }";
    }
    // What stands around a choice may begin with spaces, or be nothing else.
    (!line.starts_with(' ') && !line.trim().is_empty()).then_some(line)
}

/// A text that a translator typed, as [`Text`](crate::Text) has it: laid out in the canonical way.
///
/// # Errors
///
/// It is not valid Fluent, or not one text.
pub fn canonical_text(text: &str) -> Result<String, TextError> {
    let shown = pattern(text, false)?;
    let entry = format!("m ={shown}\n");
    let laid_out = match parse_entry(&entry) {
        Some(ast::Entry::Message(message)) => message.value.as_ref().map(of),
        _ => None,
    };
    Ok(laid_out.unwrap_or_else(|| text.to_owned()))
}

/// Looks at a text that a translator typed, if it is valid Fluent.
pub(crate) fn parsed<T>(text: &str, look: impl FnOnce(&Pattern<&str>) -> T) -> Option<T> {
    let shown = pattern(text, false).ok()?;
    let entry = format!("m ={shown}\n");
    match parse_entry(&entry)? {
        ast::Entry::Message(message) => message.value.as_ref().map(look),
        _ => None,
    }
}

/// A text whose lines begin with a literal where Fluent would take the first character for more than text. Within braces
/// it may well be more, and `.name =` is an attribute.
fn guarded(text: &str) -> String {
    with_literals(text, is_attribute)
}

/// A text of one value or attribute alone, with a literal such as `{ "[" }` where a line begins with a character that Fluent
/// would take for more than text. A text of one line needs none.
///
/// ```
/// use gengo_messages_translate::with_literal_starts;
///
/// assert_eq!(with_literal_starts("Use\n.NET = C#"), "Use\n{ \".\" }NET = C#");
/// assert_eq!(with_literal_starts("[ok]"), "[ok]");
/// ```
pub fn with_literal_starts(text: &str) -> String {
    match text.trim_end_matches('\n').contains('\n') {
        true => with_literals(text, |_| false)
            .trim_end_matches('\n')
            .to_owned(),
        false => text.to_owned(),
    }
}

/// `is_syntax` says which lines are to stay as they are.
fn with_literals(text: &str, is_syntax: fn(&str) -> bool) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let is_filled = |line: &&str| !line.trim().is_empty();
    let common = text.lines().filter(is_filled).map(indent).min();
    let common = common.unwrap_or_default();
    let mut braces = Braces::default();
    let line = |line: &str| {
        let (before, rest) = line.split_at(indent(line));
        let first = rest.chars().next().filter(|c| begins_syntax(*c));
        let first = first.filter(|_| !braces.is_open() && !is_syntax(rest));
        braces.read(line);
        match first {
            Some(first) => {
                // Spaces before a placeable are not shown by all runtimes.
                let (common, more) = before.split_at(common.min(before.len()));
                let rest = &rest[first.len_utf8()..];
                format!("{common}{{ \"{more}{first}\" }}{rest}\n")
            }
            None => format!("{line}\n"),
        }
    };
    text.lines().map(line).collect()
}

/// Whether a line is the beginning of an attribute.
fn is_attribute(line: &str) -> bool {
    let name = line.strip_prefix('.');
    name.and_then(entry_id)
        .is_some_and(|name| !name.starts_with('-'))
}

/// A text with every line indented, with an end to its last line.
fn indented(text: &str, by: &str) -> String {
    let line = |line: &str| match line.trim().is_empty() {
        true => "\n".to_owned(),
        false => format!("{by}{line}\n"),
    };
    text.lines().map(line).collect()
}

/// The text after an `=` in a file, in the canonical layout.
pub(crate) fn behind(text: &str, attribute: bool) -> Option<String> {
    let source = format!("m ={text}\n");
    let (value, attributes) = match parse_entry(&source)? {
        ast::Entry::Message(message) => (message.value?, message.attributes),
        _ => return None,
    };
    if !attributes.is_empty() {
        return None;
    }
    Some(laid_out(value, attribute))
}
