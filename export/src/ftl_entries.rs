//! The messages and terms of a Fluent file.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement,
    Resource, Term,
};
use gengo_messages::ftl;

/// What a file is made of, by id, terms with their `-`. No attribute is the value.
#[derive(Default)]
pub(crate) struct Entries(BTreeMap<String, BTreeMap<Option<String>, Pattern<String>>>);

impl Entries {
    pub(crate) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let parts = self.0.get(id);
        parts.is_some_and(|parts| parts.contains_key(&attribute.map(str::to_owned)))
    }

    pub(crate) fn insert(&mut self, id: &str, attribute: Option<&str>, pattern: Pattern<String>) {
        let parts = self.0.entry(id.to_owned()).or_default();
        parts.insert(attribute.map(str::to_owned), pattern);
    }

    pub(crate) fn into_file(self) -> String {
        let body = self.0.into_iter().map(|(id, mut parts)| {
            let value = parts.remove(&None);
            let attributes = parts
                .into_iter()
                .filter_map(|(name, value)| {
                    let id = Identifier { name: name? };
                    Some(Attribute { id, value })
                })
                .collect();
            match id.strip_prefix('-') {
                Some(name) => Entry::Term(Term {
                    id: Identifier {
                        name: name.to_owned(),
                    },
                    // A term has to have one, though a text may refer to an attribute alone.
                    value: value.unwrap_or_else(|| literal("")),
                    attributes,
                    comment: None,
                }),
                None => Entry::Message(Message {
                    id: Identifier { name: id },
                    value,
                    attributes,
                    comment: None,
                }),
            }
        });
        ftl::write(Resource {
            body: body.collect(),
        })
    }
}

/// A text that nothing in is special of.
pub(crate) fn literal(text: &str) -> Pattern<String> {
    let value = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            _ if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            _ => c.to_string(),
        })
        .collect();
    inline(InlineExpression::StringLiteral { value })
}

/// A text that is that of a message.
pub(crate) fn reference(id: &str) -> Pattern<String> {
    let id = Identifier {
        name: id.to_owned(),
    };
    inline(InlineExpression::MessageReference {
        id,
        attribute: None,
    })
}

fn inline(expression: InlineExpression<String>) -> Pattern<String> {
    let expression = Expression::Inline(expression);
    Pattern {
        elements: vec![PatternElement::Placeable { expression }],
    }
}
