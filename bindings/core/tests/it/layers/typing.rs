//! The types of fields, as languages see them.

use gengo_messages_bindings::{Field, WORDS};

/// The type of a field.
pub(crate) struct Typing<'a> {
    pub(crate) kind: Kind<'a>,
    pub(crate) is_optional: bool,
}

/// What a field holds.
pub(crate) enum Kind<'a> {
    Text,
    Whole,
    Truth,
    /// Data of any shape.
    Any,
    /// One of a few words, by the name of their type.
    Words(&'a str),
    /// Another record.
    Record(&'a str),
    /// A list of a record.
    List(&'a str),
}

impl<'a> Typing<'a> {
    pub(crate) fn of(field: &Field) -> Typing<'static> {
        let name = field.type_name;
        let inner = |outer: &str| name.strip_prefix(outer)?.strip_suffix('>');
        let option = inner("Option<");
        let kind = match option.unwrap_or(name) {
            "String" | "Name" => Kind::Text,
            "i64" | "u16" | "usize" => Kind::Whole,
            "bool" => Kind::Truth,
            "Json" => Kind::Any,
            name if WORDS.iter().any(|(own, _)| *own == name) => Kind::Words(name),
            name => inner("Vec<").map_or(Kind::Record(name), Kind::List),
        };
        Typing {
            kind,
            is_optional: option.is_some(),
        }
    }
}

/// The types of words by their names, each with its words, quoted and joined.
pub(crate) fn words(joint: &str) -> impl Iterator<Item = (&'static str, String)> {
    WORDS.iter().map(move |(name, words)| {
        let words = words
            .iter()
            .map(|word| format!("{:?}", word.to_str().unwrap()));
        (*name, words.collect::<Vec<_>>().join(joint))
    })
}

/// A name such as `user_text` as `userText`.
pub(crate) fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        name + &initial.to_uppercase() + rest
    })
}

/// Documentation as one paragraph.
pub(crate) fn paragraph(docs: &[&str]) -> String {
    let lines: Vec<_> = docs.iter().map(|line| line.trim()).collect();
    lines.join(" ")
}
