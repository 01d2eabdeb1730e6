//! A text as fields to fill in: one, or one for each plural form.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant as AstVariant,
};
use gengo_messages::ftl::kept_words;
use serde::{Deserialize, Serialize};

use crate::check::{categories, is_plural};
use crate::pattern::{Part, key, walk};
use crate::source;
use crate::text::Text;

/// CLDR's plural categories, in its order.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

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
    /// What chooses between the variants, such as `$count`, if the text is nothing but a choice by
    /// plural category.
    pub selector: Option<String>,
    /// The variants: one for each exact number that the text asks for, and for each category of the
    /// locale.
    pub variants: Vec<Variant>,
    /// What may be put into the text.
    pub chips: Vec<Chip>,
}

/// A plural form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// A plural category, or an exact number.
    pub key: String,
    /// Fluent, as in a [`Text`].
    pub text: String,
    /// Whether it stands for all others.
    pub is_default: bool,
}

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

/// The fields of a message: one for each text that English or the translation has.
pub fn fields(locale: &str, comment: &[String], english: &[Text], own: &[Text]) -> Vec<Field> {
    let has = |texts: &[Text], attribute: &Option<String>| {
        texts.iter().any(|text| text.attribute == *attribute)
    };
    let beyond = own
        .iter()
        .filter(|text| !has(english, &text.attribute))
        .map(|text| &text.attribute);
    let places = english.iter().map(|text| &text.attribute).chain(beyond);
    places
        .map(|attribute| {
            let of = |texts: &[Text]| {
                let mut texts = texts.iter();
                let own = texts.find(|text| text.attribute == *attribute);
                own.map(|own| own.text.clone()).unwrap_or_default()
            };
            let (english, text) = (of(english), of(own));
            let (selector, variants) = match choice(locale, &english, &text) {
                Some((selector, variants)) => (Some(selector), variants),
                None => (None, Vec::new()),
            };
            Field {
                attribute: attribute.clone(),
                selector,
                variants,
                chips: chips(comment, attribute.is_none(), &english),
                english,
                text,
            }
        })
        .collect()
}

/// A text of variants: those that are empty are left out.
///
/// # Errors
///
/// The one that stands for all others is empty, and another is not.
pub fn compose(selector: &str, variants: &[Variant]) -> Result<String, String> {
    let filled = |variant: &&Variant| !variant.text.trim().is_empty();
    let filled: Vec<_> = variants.iter().filter(filled).collect();
    if filled.is_empty() {
        return Ok(String::new());
    }
    let Some(default) = variants.iter().find(|variant| variant.is_default) else {
        return Err("no variant stands for all others".to_owned());
    };
    if default.text.trim().is_empty() {
        let key = &default.key;
        return Err(format!(
            "the form \"{key}\", which stands for all others, is empty"
        ));
    }
    let mut text = format!("{{ {selector} ->\n");
    for variant in filled {
        let star = if variant.is_default { "*" } else { " " };
        let shown = source::pattern(&variant.text, false)
            .map_err(|reason| format!("the form \"{}\": {reason}", variant.key))?;
        let shown = shown.replace("\n    ", "\n        ");
        text += &format!("   {star}[{}]{shown}\n", variant.key);
    }
    Ok(text + "}")
}

/// As [`compose`], while somebody is typing: as long as the form that stands for all others is empty, the
/// last one that is not does.
///
/// # Errors
///
/// A form is no valid Fluent.
pub fn compose_so_far(selector: &str, variants: &[Variant]) -> Result<String, String> {
    let mut variants = variants.to_vec();
    let filled = |variant: &&Variant| !variant.text.trim().is_empty();
    let last = variants.iter().rfind(filled).map(|own| own.text.clone());
    let default = variants.iter_mut().find(|own| own.is_default);
    if let (Some(default), Some(last)) = (default, last)
        && default.text.trim().is_empty()
    {
        default.text = last;
    }
    compose(selector, &variants)
}

/// The selector and the variants of a text that is nothing but a choice by plural category; of the
/// English one, with nothing filled in, where there is no text yet.
fn choice(locale: &str, english: &str, text: &str) -> Option<(String, Vec<Variant>)> {
    let is_new = text.is_empty();
    source::parsed(if is_new { english } else { text }, |pattern| {
        let (selector, variants) = plural(pattern)?;
        let categories = categories(locale, selector).unwrap_or_default();
        let is_number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if is_new && categories.len() < 2 && !variants.iter().any(|own| is_number(key(own))) {
            return None;
        }
        let there = |key: &str| variants.iter().find(|own| self::key(own) == key);
        let numbers = variants.iter().map(key).filter(|key| is_number(key));
        let of_locale = CATEGORIES
            .iter()
            .copied()
            .filter(|name| categories.contains(name) || !is_new && there(name).is_some());
        let default = match is_new {
            true => "other",
            false => variants.iter().find(|own| own.default).map_or("other", key),
        };
        let laid_out = numbers.chain(of_locale).map(|key| Variant {
            key: key.to_owned(),
            text: match there(key) {
                Some(own) if !is_new => source::typed(&own.value),
                _ => String::new(),
            },
            is_default: key == default,
        });
        Some((shown(selector), laid_out.collect()))
    })
    .flatten()
}

type Plural<'p, 'a> = (&'p InlineExpression<&'a str>, &'p [AstVariant<&'a str>]);

fn plural<'p, 'a>(pattern: &'p Pattern<&'a str>) -> Option<Plural<'p, 'a>> {
    match pattern.elements.as_slice() {
        [
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            },
        ] if is_plural(variants) => Some((selector, variants)),
        _ => None,
    }
}

/// A selector as it is written.
fn shown(selector: &InlineExpression<&str>) -> String {
    let expression = Expression::Inline(selector.clone());
    let pattern = Pattern {
        elements: vec![PatternElement::Placeable { expression }],
    };
    let shown = source::typed(&pattern);
    shown.trim_matches(['{', '}', ' ']).to_owned()
}

/// What an English text has that a translation has, too.
fn chips(comment: &[String], is_value: bool, english: &str) -> Vec<Chip> {
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
    source::parsed(english, |pattern| {
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

/// What the comment of an English message says of a variable: its type, `String` or `Number`, and
/// what it is.
pub(crate) fn described<'c>(comment: &'c [String], variable: &str) -> Option<(&'c str, &'c str)> {
    comment.iter().find_map(|line| {
        let rest = line.trim().strip_prefix('$')?.strip_prefix(variable)?;
        let (kind, about) = rest.strip_prefix(" (")?.split_once(')')?;
        Some((kind, about.trim_start_matches([' ', '-', '–'])))
    })
}
