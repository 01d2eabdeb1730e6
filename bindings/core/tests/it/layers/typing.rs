//! The types of fields, as languages see them.

use gengo_messages_bindings::Field;

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
    /// One of a few words.
    Words(&'a str, &'static [&'static str]),
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
            name @ "Direction" => Kind::Words(name, &["ltr", "rtl"]),
            name @ "FailureKind" => Kind::Words(name, &["rejected", "unreadable", "unreachable"]),
            name @ "Origin" => Kind::Words(
                name,
                &["first-choice", "fallback", "server", "generic", "id"],
            ),
            name @ "Retry" => Kind::Words(name, &["later", "after-action", "never"]),
            name => inner("Vec<").map_or(Kind::Record(name), Kind::List),
        };
        Typing {
            kind,
            is_optional: option.is_some(),
        }
    }
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
