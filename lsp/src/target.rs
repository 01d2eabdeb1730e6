//! What is at a place in an open file.

use std::ops::Range;

use gengo_messages::ftl::PluralKind;
use gengo_messages_translate::{Mentioned, Outline};

use crate::ids_in_rust::{Named, named_at};
use crate::state::Open;

/// What is at a place in an open file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// The place, in bytes.
    pub(crate) range: Range<usize>,
    pub(crate) what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// The id of a message or term where it is defined, or the name of its attribute.
    Definition {
        key: String,
        attribute: Option<String>,
    },
    /// A message or term that is referred to.
    Reference {
        key: String,
        attribute: Option<String>,
    },
    /// A variable in a text of a message.
    Variable {
        name: String,
        key: String,
    },
    Function {
        name: String,
    },
    /// The key of a variant.
    Form {
        key: String,
        kind: PluralKind,
    },
    /// Anything else in the entry of a message or term.
    Within {
        key: String,
    },
}

impl Target {
    pub(crate) fn at(open: &Open<'_>, offset: usize) -> Option<Self> {
        if open.document.is_rust() {
            let (named, range) = named_at(open.lines.text(), offset)?;
            let id = match named {
                Named::Id(id) => id,
                Named::Code(code) => open.snapshot.folder.message_of_code(&code),
            };
            let what = What::Reference {
                key: id,
                attribute: None,
            };
            return Some(Self { range, what });
        }
        let outline = open.snapshot.folder.outline(&open.document.path)?;
        Self::of(&outline, offset)
    }

    fn of(outline: &Outline, offset: usize) -> Option<Self> {
        let entry = outline.entry_at(offset)?;
        let key = entry.key.clone();
        if entry.id.start <= offset && offset <= entry.id.end {
            let what = What::Definition {
                key,
                attribute: None,
            };
            return Some(Self {
                range: entry.id.clone(),
                what,
            });
        }
        if let Some(attribute) = entry.attribute_at(offset) {
            let what = What::Definition {
                key,
                attribute: Some(attribute.name.clone()),
            };
            return Some(Self {
                range: attribute.id.clone(),
                what,
            });
        }
        let Some(mention) = entry.mention_at(offset) else {
            return Some(Self {
                range: entry.range.clone(),
                what: What::Within { key },
            });
        };
        let what = match &mention.of {
            Mentioned::Entry { key, attribute } => What::Reference {
                key: key.clone(),
                attribute: attribute.clone(),
            },
            Mentioned::Variable(name) => What::Variable {
                name: name.clone(),
                key,
            },
            Mentioned::Function(name) => What::Function { name: name.clone() },
            Mentioned::Form { key, kind } => What::Form {
                key: key.clone(),
                kind: *kind,
            },
            _ => What::Within { key },
        };
        Some(Self {
            range: mention.range.clone(),
            what,
        })
    }

    /// The message or term that is named there, and its attribute.
    pub(crate) fn named(&self) -> Option<(&str, Option<&str>)> {
        match &self.what {
            What::Definition { key, attribute } | What::Reference { key, attribute } => {
                Some((key, attribute.as_deref()))
            }
            _ => None,
        }
    }
}
