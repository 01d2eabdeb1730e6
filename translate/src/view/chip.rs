//! The parts of a text that are the same in every language.

use std::collections::BTreeSet;

use gengo_messages::ftl::kept_words;
use serde::Serialize;

use crate::comment::described;
use crate::pattern::{Part, walk};
use crate::typed;

/// Something that stays as it is in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Chip {
    /// What goes into the text: `{ $count }`, or a name of the API as it is.
    pub insert: String,
    /// The name alone.
    pub label: String,
    /// What it is.
    pub kind: ChipKind,
    /// What is known of it, from the comment of the English message; else empty.
    pub about: String,
}

/// What a [`Chip`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChipKind {
    /// A variable.
    Variable,
    /// A term.
    Term,
    /// Another message.
    Message,
    /// A word that the comment lists after "Keep as is:".
    Name,
}

/// What an English text has that a translation has, too.
pub(crate) fn chips(comment: &[String], is_value: bool, english: &str) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |insert: String, label: String, kind, about: String| {
        if seen.insert(insert.clone()) {
            chips.push(Chip {
                insert,
                label,
                kind,
                about,
            });
        }
    };
    typed::parsed(english, |pattern| {
        walk(pattern, &mut |part| match part {
            Part::Variable { name, .. } => {
                let about = described(comment, name).map_or("", |(_, about)| about);
                let insert = format!("{{ ${name} }}");
                add(
                    insert,
                    name.to_owned(),
                    ChipKind::Variable,
                    about.to_owned(),
                );
            }
            Part::Term { id, .. } => {
                let insert = format!("{{ -{id} }}");
                add(insert, id.to_owned(), ChipKind::Term, String::new());
            }
            Part::Message { id, attribute } => {
                let name = match attribute {
                    Some(attribute) => format!("{id}.{attribute}"),
                    None => id.to_owned(),
                };
                let insert = format!("{{ {name} }}");
                add(insert, name, ChipKind::Message, String::new());
            }
            _ => {}
        });
    });
    let kept = kept_words(comment).filter(|word| is_value && english.contains(word));
    for word in kept {
        add(
            word.to_owned(),
            word.to_owned(),
            ChipKind::Name,
            String::new(),
        );
    }
    chips
}
