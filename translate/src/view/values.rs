//! Values with which readers see one branch of a text.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use gengo_messages::ftl::{Operands, PluralCategory, PluralRules};

use crate::plural::{is_category, is_number, rules};
use crate::typed;
use crate::view::argument::{PLATFORM, PLATFORM_CALL};
use crate::view::branch::{Branch, Step};

/// Values for the variables that choose a branch, the one that `way` leads to: those that are given, where readers see it
/// with them, or else examples. What no variable chooses, such as an attribute of a term, has no value here.
pub fn values_on(
    locale: &str,
    branches: &[Branch],
    way: &[Step],
    given: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let mut wishes: BTreeMap<String, Vec<Wish<'_>>> = BTreeMap::new();
    for (depth, step) in way.iter().enumerate() {
        let Some((name, rules)) = chooser(locale, &step.selector) else {
            continue;
        };
        let is_beside = |branch: &&Branch| {
            let same = branch.way.iter().zip(way).take(depth);
            let is_same = same.clone().count() == depth && same.clone().all(|(a, b)| a.is(b));
            let own = branch.way.get(depth);
            is_same && own.is_some_and(|own| own.selector == step.selector)
        };
        let beside = branches.iter().filter(is_beside);
        let others = beside.map(|branch| branch.way[depth].key.as_str());
        let others = others.filter(|key| *key != step.key).collect();
        wishes.entry(name).or_default().push(Wish {
            step,
            others,
            rules,
        });
    }
    let mut values = given.clone();
    for (name, wishes) in wishes {
        let fits = |value: &str| wishes.iter().all(|own| own.is_granted(value));
        if values.get(&name).is_some_and(|value| fits(value)) {
            continue;
        }
        let keys = wishes.iter().map(|own| own.step.key.clone());
        let found = keys.chain(numbers()).find(|value| fits(value));
        if let Some(value) = found {
            values.insert(name, value);
        }
    }
    values
}

/// What a value has to be so that a variant is chosen.
struct Wish<'w> {
    step: &'w Step,
    /// The keys of the other variants.
    others: Vec<&'w str>,
    rules: Option<PluralRules>,
}

impl Wish<'_> {
    fn is_granted(&self, value: &str) -> bool {
        let key = self.step.key.as_str();
        if !self.is_of_numbers() {
            return value == key || self.step.is_default && !self.others.contains(&value);
        }
        let Some(operands) = Operands::parse(value) else {
            return false;
        };
        if is_number(key) {
            return value == key;
        }
        if self.others.contains(&value) {
            return false;
        }
        let form = self.rules.map(|rules| rules.category(operands));
        let form = form.map(PluralCategory::name);
        form.is_none_or(|form| form == key || self.step.is_default && !self.others.contains(&form))
    }

    fn is_of_numbers(&self) -> bool {
        let mut keys = self.others.iter().copied().chain([self.step.key.as_str()]);
        keys.all(|key| is_number(key) || is_category(key))
    }
}

/// Numbers enough to have one of each form.
fn numbers() -> impl Iterator<Item = String> {
    let whole = (1..=130).chain([0, 1_000_000]);
    whole.map(|number| number.to_string()).chain(["1.5".into()])
}

/// The argument that a selector asks, and the plural rules that choose its variant.
fn chooser(locale: &str, selector: &str) -> Option<(String, Option<PluralRules>)> {
    let look = |pattern: &Pattern<&str>| {
        let [PatternElement::Placeable { expression }] = pattern.elements.as_slice() else {
            return None;
        };
        let Expression::Inline(selector) = expression else {
            return None;
        };
        let name = match selector {
            InlineExpression::FunctionReference { id, .. } if id.name == PLATFORM => PLATFORM_CALL,
            InlineExpression::FunctionReference { arguments, .. } => {
                match arguments.positional.first()? {
                    InlineExpression::VariableReference { id } => id.name,
                    _ => return None,
                }
            }
            InlineExpression::VariableReference { id } => id.name,
            _ => return None,
        };
        Some((name.to_owned(), rules(locale, selector)))
    };
    typed::parsed(&format!("{{ {selector} }}"), look).flatten()
}
