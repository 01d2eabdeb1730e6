//! One path through the selections of a text, and the texts that all paths make up.

use serde::{Deserialize, Serialize};

use crate::view::variant::{self, Variant, VariantsError};

/// Deeper than any text is nested that the tools take apart.
const MAX_STEPS: usize = 60;

/// One way through the choices of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Branch {
    /// The variants on the way, the outermost first; none of a text without choices.
    pub way: Vec<Step>,
    /// The English text for it, in Fluent.
    #[serde(default)]
    pub english: String,
    /// The translation, in Fluent; empty if there is none.
    pub text: String,
}

/// A variant that is chosen on the way through a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// What chooses it, such as `$count`.
    pub selector: String,
    /// Its key: a plural category, a number, or a word.
    pub key: String,
    /// Whether it is the default, for all other values.
    pub is_default: bool,
    /// Of a plural form: the numbers that it is for, such as `2, 3, 4, 22 …`; else empty.
    #[serde(default)]
    pub numbers: String,
    /// Of a plural form: whether all of its numbers have variants of their own, such as `[0]`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_taken: bool,
}

impl Step {
    /// Whether it is the same variant of the same choice.
    pub(crate) fn is(&self, other: &Step) -> bool {
        self.selector == other.selector && self.key == other.key
    }
}

/// The text of its branches, in their order. A variant that is empty is left out; without any text the result is empty.
///
/// # Errors
///
/// The variant that stands for all others is empty, and another is not; one is not valid Fluent; or these are not the
/// branches of one text.
pub fn compose(branches: &[Branch]) -> Result<String, VariantsError> {
    composed(branches, 0, variant::compose)
}

/// Like [`compose`], while a translator is typing: as long as the default form is empty, the last
/// non-empty one takes its place.
///
/// # Errors
///
/// A form is not valid Fluent, or these are not the branches of one text.
pub fn compose_so_far(branches: &[Branch]) -> Result<String, VariantsError> {
    composed(branches, 0, variant::compose_so_far)
}

fn composed(
    branches: &[Branch],
    depth: usize,
    of_variants: fn(&str, &[Variant]) -> Result<String, VariantsError>,
) -> Result<String, VariantsError> {
    let Some(first) = branches.first() else {
        return Ok(String::new());
    };
    let Some(step) = first.way.get(depth) else {
        return match branches.len() {
            1 => Ok(first.text.clone()),
            _ => Err(VariantsError::of_several_texts()),
        };
    };
    if depth == MAX_STEPS {
        return Err(VariantsError::of_several_texts());
    }
    let at = |branch: &Branch| branch.way.get(depth).map(|own| own.key.clone());
    let variant = |branches: &[Branch]| {
        let own = branches[0].way.get(depth);
        let own = own.filter(|own| own.selector == step.selector);
        let own = own.ok_or_else(VariantsError::of_several_texts)?;
        let text = composed(branches, depth + 1, of_variants);
        Ok(Variant {
            key: own.key.clone(),
            text: text.map_err(|error| error.within(&own.selector, &own.key))?,
            is_default: own.is_default,
        })
    };
    let variants = branches.chunk_by(|one, other| at(one) == at(other));
    let variants: Vec<_> = variants.map(variant).collect::<Result<_, _>>()?;
    of_variants(&step.selector, &variants)
}
