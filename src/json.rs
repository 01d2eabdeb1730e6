//! JSON as servers send it, with all its oddities.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess};
use serde_json::{Map, Number, Value};

/// JSON that keeps what `serde_json`'s own value drops: the order of members, and
/// members of one name.
pub(crate) enum Node {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    pub(crate) fn into_value(self) -> Value {
        match self {
            Node::Null => Value::Null,
            Node::Bool(bool) => Value::Bool(bool),
            Node::Number(number) => Value::Number(number),
            Node::Text(text) => Value::String(text),
            Node::List(items) => items.into_iter().map(Node::into_value).collect(),
            Node::Object(members) => {
                // One by one: `collect` sorts before, by a routine of its own of 4 KB.
                let mut map = Map::new();
                for (name, member) in members {
                    map.insert(name, member.into_value());
                }
                Value::Object(map)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }

            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_bool<E>(self, bool: bool) -> Result<Node, E> {
                Ok(Node::Bool(bool))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
                Ok(Node::Number(number.into()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
                Ok(Node::Number(number.into()))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
                Ok(Number::from_f64(number).map_or(Node::Null, Node::Number))
            }

            fn visit_str<E>(self, text: &str) -> Result<Node, E> {
                Ok(Node::Text(text.to_owned()))
            }

            fn visit_string<E>(self, text: String) -> Result<Node, E> {
                Ok(Node::Text(text))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Node::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
                let mut object = Vec::new();
                while let Some(member) = members.next_entry()? {
                    object.push(member);
                }
                Ok(number(&object).unwrap_or(Node::Object(object)))
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

/// The number that an object stands for, if some other part of the app has turned on
/// `serde_json`'s feature `arbitrary_precision`: then numbers come as objects of one
/// member with this name.
fn number(object: &[(String, Node)]) -> Option<Node> {
    match object {
        [(name, Node::Text(digits))] if name == "$serde_json::private::Number" => {
            Some(Node::Number(serde_json::from_str(digits).ok()?))
        }
        _ => None,
    }
}

/// The text with U+FFFD in place of half a surrogate pair, which cut-off emoji leave
/// behind and no strict parser takes; `None` if there is none.
pub(crate) fn without_lone_surrogates(text: &str) -> Option<String> {
    let unit = |at: usize| -> Option<u16> {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let mut mended = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(backslash) = text[at..].find('\\').map(|found| at + found) {
        let (here, next) = (unit(backslash), unit(backslash + 6));
        at = match (here, next) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => backslash + 12,
            (Some(0xd800..=0xdfff), _) => {
                mended.push_str(&text[copied..backslash]);
                mended.push_str("\\ufffd");
                copied = backslash + 6;
                copied
            }
            // An escape of two characters; the second may be a backslash, too.
            _ => {
                let escaped = text[backslash + 1..].chars().next();
                backslash + 1 + escaped.map_or(0, char::len_utf8)
            }
        };
    }
    if copied == 0 {
        return None;
    }
    mended.push_str(&text[copied..]);
    Some(mended)
}

/// The text with numbers that are too large for any floating point made texts; `None` if
/// there is none. A strict parser refuses all of a document because of one.
pub(crate) fn without_huge_numbers(text: &str) -> Option<String> {
    let is_of_number = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
    let mut mended = String::new();
    let (mut copied, mut at, mut quoted) = (0, 0, false);
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        match c {
            '"' => quoted = !quoted,
            // What is escaped ends no text.
            '\\' if quoted => at += text[at..].chars().next().map_or(0, char::len_utf8),
            '-' | '0'..='9' if !quoted => {
                at = text.len() - text[at..].trim_start_matches(is_of_number).len();
                let digits = &text[start..at];
                // A number of JSON, which is seen without working it out, of which the parser makes none.
                let is_number = serde_json::from_str::<IgnoredAny>(digits).is_ok();
                if is_number && serde_json::from_str::<Node>(digits).is_err() {
                    mended += &text[copied..start];
                    mended.extend(["\"", digits, "\""]);
                    copied = at;
                }
            }
            _ => {}
        }
    }
    if copied == 0 {
        return None;
    }
    mended.push_str(&text[copied..]);
    Some(mended)
}
