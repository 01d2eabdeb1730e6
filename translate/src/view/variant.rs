//! A text with a variant for each plural form.

use std::fmt;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant as AstVariant,
};
use serde::{Deserialize, Serialize};

use crate::pattern::key;
use crate::plural::{categories, is_number, is_plural, names};
use crate::typed::{self, TextError};

/// A plural form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// A plural category, or an exact number.
    pub key: String,
    /// Fluent, as in a [`Text`](crate::Text).
    pub text: String,
    /// Whether it stands for all others.
    pub is_default: bool,
}

/// A text of variants: those that are empty are left out.
///
/// # Errors
///
/// The one that stands for all others is empty, and another is not.
pub fn compose(selector: &str, variants: &[Variant]) -> Result<String, VariantsError> {
    let filled = |variant: &&Variant| !variant.text.trim().is_empty();
    let filled: Vec<_> = variants.iter().filter(filled).collect();
    if filled.is_empty() {
        return Ok(String::new());
    }
    let Some(default) = variants.iter().find(|variant| variant.is_default) else {
        return Err(VariantsError::new(Fault::WithoutDefault));
    };
    if default.text.trim().is_empty() {
        return Err(VariantsError::new(Fault::EmptyDefault(default.key.clone())));
    }
    let mut text = format!("{{ {selector} ->\n");
    for variant in filled {
        let star = if variant.is_default { "*" } else { " " };
        let shown = typed::pattern(&variant.text, false)
            .map_err(|error| VariantsError::new(Fault::Form(variant.key.clone(), error)))?;
        let shown = shown.replace("\n    ", "\n        ");
        text += &format!("   {star}[{}]{shown}\n", variant.key);
    }
    Ok(text + "}")
}

/// Like [`compose`], while a translator is typing: as long as the default form is empty, the last
/// non-empty one takes its place.
///
/// # Errors
///
/// A form is not valid Fluent.
pub fn compose_so_far(selector: &str, variants: &[Variant]) -> Result<String, VariantsError> {
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

/// Why variants make no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariantsError {
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    WithoutDefault,
    /// The variant of this key is empty.
    EmptyDefault(String),
    /// The variant with this key is not a valid text.
    Form(String, TextError),
}

impl VariantsError {
    fn new(fault: Fault) -> Self {
        Self { fault }
    }

    /// The key of the variant that is wrong, if it is one.
    pub fn form(&self) -> Option<&str> {
        match &self.fault {
            Fault::WithoutDefault => None,
            Fault::EmptyDefault(key) | Fault::Form(key, _) => Some(key),
        }
    }
}

impl fmt::Display for VariantsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::WithoutDefault => f.write_str("no variant is the default; mark one with `*`"),
            Fault::EmptyDefault(key) => {
                write!(f, "the default form \"{key}\" is empty; write its text")
            }
            Fault::Form(key, error) => write!(f, "the form \"{key}\": {error}"),
        }
    }
}

impl std::error::Error for VariantsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            Fault::Form(_, error) => Some(error),
            _ => None,
        }
    }
}

/// The selector and the variants of a text that is a selection by plural category; without a text,
/// those of the English one, left empty.
pub(crate) fn choice(locale: &str, english: &str, text: &str) -> Option<(String, Vec<Variant>)> {
    let is_new = text.is_empty();
    typed::parsed(if is_new { english } else { text }, |pattern| {
        let (selector, variants) = plural(pattern)?;
        let categories = categories(locale, selector).unwrap_or_default();
        if is_new && categories.len() < 2 && !variants.iter().any(|own| is_number(key(own))) {
            return None;
        }
        let there = |key: &str| variants.iter().find(|own| self::key(own) == key);
        let numbers = variants.iter().map(key).filter(|key| is_number(key));
        let of_locale =
            names().filter(|name| categories.contains(name) || !is_new && there(name).is_some());
        let default = match is_new {
            true => "other",
            false => variants.iter().find(|own| own.default).map_or("other", key),
        };
        let laid_out = numbers
            .chain(of_locale.map(|name| -> &str { name }))
            .map(|key| Variant {
                key: key.to_owned(),
                text: match there(key) {
                    Some(own) if !is_new => typed::of(&own.value),
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
        ] if is_plural(selector, variants) => Some((selector, variants)),
        _ => None,
    }
}

/// A selector as it is written.
pub(crate) fn shown(selector: &InlineExpression<&str>) -> String {
    let expression = Expression::Inline(selector.clone());
    let pattern = Pattern {
        elements: vec![PatternElement::Placeable { expression }],
    };
    let shown = typed::of(&pattern);
    shown.trim_matches(['{', '}', ' ']).to_owned()
}
