//! A text as fields to fill in: one, or one for each way through its choices.

use gengo_messages::ftl::locale_of;
use serde::Serialize;

use crate::limit::max_length;
use crate::text::Text;
use crate::view::branch::Branch;
use crate::view::branches::Branches;
use crate::view::chip::{Chip, chips};

/// One of a message's texts, laid out for a translator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Field {
    /// The attribute's name; `None` for the value.
    pub attribute: Option<String>,
    /// The English text; empty if English has none.
    pub english: String,
    /// The translation; empty if there is none.
    pub text: String,
    /// The ways through the choices of the text, each with a text of its own; none where it has no choices, or cannot be
    /// taken apart.
    pub branches: Vec<Branch>,
    /// What may be put into the text.
    pub chips: Vec<Chip>,
    /// How many characters the text may have, if there is a limit.
    pub limit: Option<usize>,
}

/// The fields of a message: one for each text that English or the translation has.
pub(crate) fn fields(
    locale: &str,
    comment: &[String],
    english: &[Text],
    own: &[Text],
) -> Vec<Field> {
    let has = |texts: &[Text], attribute: &Option<String>| {
        texts.iter().any(|text| text.attribute == *attribute)
    };
    let beyond = own
        .iter()
        .filter(|text| !has(english, &text.attribute))
        .map(|text| &text.attribute);
    let id = locale_of(locale).ok();
    let places = english.iter().map(|text| &text.attribute).chain(beyond);
    places
        .map(|attribute| {
            let of = |texts: &[Text]| {
                let mut texts = texts.iter();
                let own = texts.find(|text| text.attribute == *attribute);
                own.map(|own| own.text.clone()).unwrap_or_default()
            };
            let (english, text) = (of(english), of(own));
            Field {
                attribute: attribute.clone(),
                branches: branches(locale, &english, &text),
                limit: id
                    .as_ref()
                    .and_then(|id| max_length(id, attribute.as_deref(), comment)),
                chips: chips(comment, attribute.is_none(), &english),
                english,
                text,
            }
        })
        .collect()
}

fn branches(locale: &str, english: &str, text: &str) -> Vec<Branch> {
    let branches = Branches::of(locale, english, text);
    let mut branches = branches.map_or_else(Vec::new, |own| own.all());
    branches.retain(|own| !own.way.is_empty());
    branches
}
