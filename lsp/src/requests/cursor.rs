//! What is being typed: read from the text before the cursor alone, as it is rarely valid yet.

use std::ops::Range;

use gengo_messages::ftl::entry_id;

/// What is being typed, and what of it is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Typing {
    /// What stands there already, in bytes.
    pub(crate) range: Range<usize>,
    pub(crate) what: Typed,
}

/// What is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// The id of a message or term at the beginning of a line.
    Entry,
    /// The name of an attribute of a message, behind its dot.
    AttributeOf { key: String },
    /// Something within braces, in a text of a message.
    Placeable { key: String },
    /// A variable, with its `$`.
    Variable { key: String },
    /// A term, with its `-`.
    Term,
    /// The attribute of something that is referred to, behind its dot.
    Attribute { of: String },
    /// The key of a variant, and what chooses.
    Form { selector: String },
}

/// Where in an entry the cursor is.
enum Frame {
    Placeable {
        start: usize,
    },
    Variants {
        selector: String,
        key: Option<usize>,
    },
}

/// What is being typed at a place; `None` where that is plain text.
pub(crate) fn typing(text: &str, offset: usize) -> Option<Typing> {
    let before = text.get(..offset)?;
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let typed = &before[line..];
    if typed.chars().all(is_name) {
        return Some(Typing {
            range: line..offset,
            what: Typed::Entry,
        });
    }
    let (start, key) = entry(before)?;
    let indented = typed.trim_start_matches(' ');
    if let Some(name) = indented
        .strip_prefix('.')
        .filter(|_| indented.len() < typed.len())
        && name.chars().all(is_name)
    {
        let what = Typed::AttributeOf {
            key: key.to_owned(),
        };
        return Some(Typing {
            range: offset - name.len()..offset,
            what,
        });
    }
    match frames(before, start)?.pop()? {
        Frame::Placeable { start } => {
            let is_part = |c: char| is_name(c) || matches!(c, '$' | '.');
            let token = before[start..].rfind(|c| !is_part(c));
            let from = token.map_or(start, |at| {
                let at = start + at;
                at + before[at..].chars().next().map_or(0, char::len_utf8)
            });
            Some(named(&before[from..], from, key))
        }
        Frame::Variants {
            selector,
            key: Some(start),
        } => {
            let what = Typed::Form { selector };
            Some(Typing {
                range: start..offset,
                what,
            })
        }
        Frame::Variants { .. } => None,
    }
}

/// What a word within braces is.
fn named(token: &str, from: usize, key: &str) -> Typing {
    let range = from..from + token.len();
    let key = || key.to_owned();
    if token.starts_with('$') {
        return Typing {
            range,
            what: Typed::Variable { key: key() },
        };
    }
    match token.rsplit_once('.') {
        Some((of, name)) => {
            let what = Typed::Attribute { of: of.to_owned() };
            Typing {
                range: range.end - name.len()..range.end,
                what,
            }
        }
        None if token.starts_with('-') => Typing {
            range,
            what: Typed::Term,
        },
        None => Typing {
            range,
            what: Typed::Placeable { key: key() },
        },
    }
}

/// Where the entry that a text ends in begins behind its `=`, and its id.
fn entry(before: &str) -> Option<(usize, &str)> {
    let mut end = before.len();
    loop {
        let start = before[..end].rfind('\n').map_or(0, |at| at + 1);
        let line = &before[start..];
        if let Some(id) = entry_id(line) {
            let equals = line.find('=')?;
            return Some((start + equals + 1, id));
        }
        end = start.checked_sub(1)?;
    }
}

/// What is open at the end of a text, the innermost last; `None` within a literal in quotation marks.
fn frames(before: &str, start: usize) -> Option<Vec<Frame>> {
    let mut open: Vec<Frame> = Vec::new();
    let mut is_literal = false;
    // Whether only spaces stand before this in its line.
    let mut begins_line = false;
    let mut chars = before[start..]
        .char_indices()
        .map(|(at, c)| (start + at, c))
        .peekable();
    while let Some((at, c)) = chars.next() {
        if is_literal {
            match c {
                '\\' => drop(chars.next()),
                // A literal that is not closed ends with its line.
                '"' | '\n' => is_literal = false,
                _ => {}
            }
            begins_line = c == '\n';
            continue;
        }
        let was_first = begins_line;
        begins_line = c == '\n' || begins_line && matches!(c, ' ' | '*');
        match (c, open.last_mut()) {
            (']', Some(Frame::Variants { key, .. })) if key.is_some() => *key = None,
            ('[', Some(Frame::Variants { key, .. })) if was_first => *key = Some(at + 1),
            ('\n', Some(Frame::Variants { key, .. })) => *key = None,
            ('"', Some(Frame::Placeable { .. })) => is_literal = true,
            ('>', Some(Frame::Placeable { start })) if before[..at].ends_with('-') => {
                let selector = before[*start..at - 1].trim().to_owned();
                open.pop();
                open.push(Frame::Variants {
                    selector,
                    key: None,
                });
            }
            ('{', _) => open.push(Frame::Placeable { start: at + 1 }),
            ('}', Some(_)) => drop(open.pop()),
            _ => {}
        }
    }
    (!is_literal).then_some(open)
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

#[cfg(test)]
mod tests {
    use super::{Typed, typing};

    /// What is being typed at the `|`, and what of it is there.
    fn typed(text: &str) -> Option<(Typed, String)> {
        let offset = text.find('|').unwrap();
        let text = text.replace('|', "");
        let own = typing(&text, offset)?;
        Some((own.what, text[own.range].to_owned()))
    }

    fn key() -> String {
        "a".to_owned()
    }

    #[test]
    fn what_is_typed_is_read_from_what_stands_before_it() {
        let cases = [
            ("er|", Typed::Entry, "er"),
            ("a = b\n\n-br|\n", Typed::Entry, "-br"),
            ("a = b\n    .us|", Typed::AttributeOf { key: key() }, "us"),
            ("a = Hi { | }", Typed::Placeable { key: key() }, ""),
            ("a = Hi {NU|", Typed::Placeable { key: key() }, "NU"),
            ("a = Hi { $na| }", Typed::Variable { key: key() }, "$na"),
            ("a = Hi { NUMBER($|", Typed::Variable { key: key() }, "$"),
            ("a = 😀 { -br| }", Typed::Term, "-br"),
            (
                "a = { other.us| }",
                Typed::Attribute {
                    of: "other".to_owned(),
                },
                "us",
            ),
            (
                "a = { -brand.ge| ->",
                Typed::Attribute {
                    of: "-brand".to_owned(),
                },
                "ge",
            ),
            (
                "a = { $n ->\n    [o| ",
                Typed::Form {
                    selector: "$n".to_owned(),
                },
                "o",
            ),
            (
                "a = { $n ->\n    [one] x { \"}\" }\r\n   *[|",
                Typed::Form {
                    selector: "$n".to_owned(),
                },
                "",
            ),
            (
                "a = { $n ->\n    [one] x { $| }\n",
                Typed::Variable { key: key() },
                "$",
            ),
        ];
        for (text, what, there) in cases {
            assert_eq!(typed(text), Some((what, there.to_owned())), "{text}");
        }
        let plain = [
            "a = Hi|",
            "a = Hi { \"$|",
            "# err|",
            "a = { $n ->\n    [one] x|",
            "a = { $n } [|",
        ];
        for text in plain {
            assert_eq!(typed(text), None, "{text}");
        }
    }
}
