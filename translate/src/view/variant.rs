//! A choice, made of its variants.

use std::fmt;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::typed::{self, TextError};

/// A variant of a choice.
#[derive(Clone, Debug)]
pub(crate) struct Variant {
    /// A plural category, an exact number, or a word.
    pub(crate) key: String,
    /// Fluent, as in a [`Text`](crate::Text).
    pub(crate) text: String,
    /// Whether it stands for all others.
    pub(crate) is_default: bool,
}

/// A text of variants: those that are empty are left out.
///
/// # Errors
///
/// The one that stands for all others is empty, and another is not.
pub(crate) fn compose(selector: &str, variants: &[Variant]) -> Result<String, VariantsError> {
    let filled = |variant: &&Variant| !variant.text.trim().is_empty();
    let filled: Vec<_> = variants.iter().filter(filled).collect();
    if filled.is_empty() {
        return Ok(String::new());
    }
    let Some(default) = variants.iter().find(|variant| variant.is_default) else {
        return Err(VariantsError::new(Fault::WithoutDefault));
    };
    let wrong = |variant: &Variant, fault| VariantsError {
        form: vec![(selector.to_owned(), variant.key.clone())],
        fault,
    };
    if default.text.trim().is_empty() {
        return Err(wrong(default, Fault::EmptyDefault));
    }
    let mut text = format!("{{ {selector} ->\n");
    for variant in filled {
        let star = if variant.is_default { "*" } else { " " };
        let shown = typed::pattern(&variant.text, false)
            .map_err(|error| wrong(variant, Fault::Form(error)))?;
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
pub(crate) fn compose_so_far(
    selector: &str,
    variants: &[Variant],
) -> Result<String, VariantsError> {
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
    form: Vec<(String, String)>,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    WithoutDefault,
    /// The variant is empty.
    EmptyDefault,
    /// The variant is not a valid text.
    Form(TextError),
    SeveralTexts,
}

impl VariantsError {
    fn new(fault: Fault) -> Self {
        let form = Vec::new();
        Self { form, fault }
    }

    pub(crate) fn of_several_texts() -> Self {
        Self::new(Fault::SeveralTexts)
    }

    /// The same in a variant of another choice.
    pub(crate) fn within(mut self, selector: &str, key: &str) -> Self {
        self.form.insert(0, (selector.to_owned(), key.to_owned()));
        self
    }

    /// The selectors and keys that lead to the variant that is wrong, the outermost first; empty if it is not one
    /// variant.
    pub fn form(&self) -> &[(String, String)] {
        &self.form
    }

    fn keys(&self) -> String {
        let keys = self.form.iter().map(|(_, key)| key.as_str());
        keys.collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for VariantsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::WithoutDefault => f.write_str("no variant is the default; mark one with `*`"),
            Fault::EmptyDefault => {
                let keys = self.keys();
                write!(f, "the default form \"{keys}\" is empty; write its text")
            }
            Fault::Form(error) => write!(f, "the form \"{}\": {error}", self.keys()),
            Fault::SeveralTexts => f.write_str("these are not the forms of one text"),
        }
    }
}

impl std::error::Error for VariantsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            Fault::Form(error) => Some(error),
            _ => None,
        }
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
